// 应急登记单: the desk on paper while there is no power, and how what was written gets into the ledger afterwards.

import type { Order, Paper } from './paper.ts';

const LINES = Array.from({ length: 22 }, (_, line) => line);
const COLUMNS = ['time', 'reader', 'copy', 'lent', 'returned', 'by'] as const;

export const emergencySheet: Paper = {
  name: 'emergencySheet',
  pages: ({ words }: Order) => [
    {
      title: words.onPaper.emergencySheet,
      aside: <p>{words.onPaper.emergencyDay}</p>,
      body: (
        <>
          <table class="ruled">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" class={column}>
                    {words.onPaper.emergencyColumns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {LINES.map((line) => (
                <tr key={line}>
                  {COLUMNS.map((column) => (
                    <td key={column} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p class="how">{words.onPaper.emergencyHow}</p>
        </>
      ),
    },
  ],
};
