// Which column of the file fills which of ours, to be changed by hand.

import { unmatchedColumns } from '../../kernel/match-columns.ts';
import type { DialogWords } from './dialog-words.ts';
import type { FileTable } from './file-text.ts';
import { importKinds, type KindName } from './import-kinds.ts';
import type { Plan } from './plan.ts';

type Props = {
  readonly kind: KindName;
  readonly table: FileTable;
  readonly match: Plan['match'];
  readonly words: DialogWords;
  /** Open from the start, as when a needed column is missing. */
  readonly isOpen: boolean;
  readonly change: (key: string, column: number | undefined) => void;
};

export function ColumnsTable({ kind, table, match, words, isOpen, change }: Props) {
  const { columns, required } = importKinds[kind];
  const nameOf = (column: number) => table.headers[column] || words.columnNumber({ number: column + 1 });
  const firstValue = (column: number) =>
    table.rows.map((row) => row.cells[column]?.trim()).find((cell) => cell !== undefined && cell !== '') ??
    '';
  const left = unmatchedColumns(table.headers, match);
  return (
    <details class="rows" open={isOpen}>
      <summary>
        {words.columnsHeading}{' '}
        <span class="soft">{words.columnsMatched({ count: Object.keys(match).length })}</span>
      </summary>
      <p class="soft">{words.columnsHint}</p>
      <ul class="columns">
        {columns.map((key) => (
          <li key={key} class={match[key] === undefined ? 'unused' : ''}>
            <label for={`column-${key}`}>
              {words.columns[kind][key]}
              {required.includes(key) && <span class="soft"> {words.required}</span>}
            </label>
            <select
              id={`column-${key}`}
              value={match[key] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                change(key, value === '' ? undefined : Number(value))
              }
            >
              <option value="">{words.notUsed}</option>
              {table.headers.map((_, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column of a file has no other identity than its place
                <option key={column} value={column}>
                  {nameOf(column)}
                </option>
              ))}
            </select>
            {match[key] !== undefined && <span class="soft sample">{firstValue(match[key])}</span>}
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <p class="soft">{words.unmatched({ names: left.map(nameOf).join(listComma(words)) })}</p>
      )}
    </details>
  );
}

const listComma = ({ language }: DialogWords) => (language === 'zh-CN' ? '、' : ', ');
