// A tab as the page needs it: its image, what its formulas show, and which rows its filter hides.

import type { Book } from '../grid/book.ts';
import type { CellError } from '../grid/cell.ts';
import { isFormula } from '../grid/cell.ts';
import type { Tab } from '../grid/tab.ts';
import { imageOfTab } from '../grid/tab-image.ts';
import type { FormulaValue, TabHead, TabLoad } from './wire.ts';

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
export function formulaValues(book: Book, tab: Tab): FormulaValue[] {
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

/** Rows the filter leaves out: those that show a hidden value in one of its columns. Its first row is the header. */
export function filteredRows(book: Book, tab: Tab): number[] {
  const { filter } = tab;
  if (filter === null) return [];
  const columns = filter.columns.map(({ column, hiddenValues }) => ({
    column,
    hidden: new Set(hiddenValues),
  }));
  const rows = Array.from({ length: Math.max(0, filter.block.rows - 1) }, (_, i) => filter.block.row + 1 + i);
  return rows.filter((row) =>
    columns.some(({ column, hidden }) => hidden.has(book.shownAt(tab, row, column))),
  );
}

/** The whole tab, as of the change numbered `version`. */
export function loadTab(book: Book, tab: Tab, version: number): TabLoad {
  return {
    version,
    tab: imageOfTab(tab),
    formulas: formulaValues(book, tab),
    filteredRows: filteredRows(book, tab),
  };
}
