// A tab as the page needs it: its image, what its formulas show, and what its conditional formats dress.

import type { Book } from '../grid/book.ts';
import type { CellError } from '../grid/cell.ts';
import { isFormula } from '../grid/cell.ts';
import { styleShownAt } from '../grid/conditional.ts';
import type { Tab } from '../grid/tab.ts';
import { imageOfTab } from '../grid/tab-image.ts';
import type { FormulaValue, TabHead, TabLoad, Tint, WorkedOut } from './wire.ts';

/** The tab bar, in order. */
export function tabHeads(book: Book): TabHead[] {
  return book.tabs.map((tab) => ({
    sheetId: tab.sheetId,
    name: tab.name,
    hidden: tab.hidden,
    rows: tab.maxRows,
    columns: tab.maxColumns,
    color: tab.color,
  }));
}

/** What every formula of the tab shows now. A formula that cannot be worked out shows its error, never stops the page. */
function formulaValues(book: Book, tab: Tab): FormulaValue[] {
  if (!tab.mayHoldFormulas) return [];
  const found: FormulaValue[] = [];
  tab.rows.forEach((row, r) => {
    row?.cells.forEach((content, c) => {
      if (isFormula(content)) found.push([r + 1, c + 1, valueOrError(book, tab, r + 1, c + 1)]);
    });
  });
  return found;
}

function valueOrError(book: Book, tab: Tab, row: number, column: number) {
  try {
    return book.valueAt(tab, row, column);
  } catch {
    return { error: '#ERROR!' } satisfies CellError;
  }
}

/** The cells that a conditional format dresses now. */
function tints(book: Book, tab: Tab): Tint[] {
  const found: Tint[] = [];
  const last = tab.lastRow();
  for (const { blocks } of tab.conditional) {
    for (const { row, column, rows, columns } of blocks) {
      for (let r = row; r < row + rows && r <= last; r++) {
        for (let c = column; c < column + columns; c++) {
          const style = styleShownAt(book, tab, r, c);
          if (style !== tab.style(r, c)) found.push([r, c, style]);
        }
      }
    }
  }
  return found;
}

/** What must be worked out anew after any change. */
export const workedOut = (book: Book, tab: Tab): WorkedOut => ({
  formulas: formulaValues(book, tab),
  tints: tints(book, tab),
});

/** The whole tab, as of the change numbered `version`. */
export function loadTab(book: Book, tab: Tab, version: number): TabLoad {
  return { version, tab: imageOfTab(tab), ...workedOut(book, tab) };
}
