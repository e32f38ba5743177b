// The basic filter of a tab: which rows it hides. It never changes what a script reads (PLATFORM 4.32).

import type { Book } from './book.ts';
import type { Block } from './cell.ts';
import type { Tab } from './tab.ts';

/** True when the filter leaves the row out of sight. */
export function isHiddenByFilter(book: Book, tab: Tab, row: number): boolean {
  const { filter } = tab;
  if (filter === null || row <= filter.block.row || row >= filter.block.row + filter.block.rows) return false;
  return filter.columns.some(({ column, hiddenValues }) =>
    hiddenValues.includes(book.shownAt(tab, row, column)),
  );
}

/** The rows a sort through the filter puts in order: all below its label row; null when there is none. */
export function filteredRows(tab: Tab): Block | null {
  if (tab.filter === null || tab.filter.block.rows < 2) return null;
  const { row, column, rows, columns } = tab.filter.block;
  return { row: row + 1, column, rows: rows - 1, columns };
}

/** Where a person's new filter goes: from the last frozen row (the labels) to the last content. */
export function blockForFilter(tab: Tab): Block {
  const row = Math.max(1, tab.frozenRows);
  return {
    row,
    column: 1,
    rows: Math.max(1, tab.lastRow() - row + 1),
    columns: Math.max(1, tab.lastColumn()),
  };
}
