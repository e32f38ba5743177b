// 盒标: the title and one code for a box of copies that are lent together.

import { boxCode } from '../../circulation/domain/box-label.ts';
import { inPages } from '../domain/code-grid.ts';
import { lettersIn } from '../domain/letters.ts';
import { Code } from './code.tsx';
import type { Order, Paper } from './paper.ts';

const ON_A_PAGE = 8;
const CODE_MM = 84;
/** Of a title in large letters, on two lines. */
const MOST_LARGE_LETTERS = 48;

export const boxLabels: Paper = {
  name: 'boxLabels',
  asks: 'copy',
  pages: ({ boxes, words }: Order) =>
    inPages(boxes, ON_A_PAGE).map((onPage) => ({
      title: words.onPaper.boxLabels,
      body: (
        <ul class="boxes">
          {onPage.map(({ copyBarcode, title }) => (
            <li key={copyBarcode}>
              <p class={lettersIn(title) > MOST_LARGE_LETTERS ? 'name long' : 'name'}>{title}</p>
              <p>{words.onPaper.wholeBox}</p>
              <Code text={boxCode(copyBarcode)} widthMm={CODE_MM} words={words} />
            </li>
          ))}
        </ul>
      ),
    })),
};
