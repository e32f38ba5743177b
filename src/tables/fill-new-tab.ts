// The rows that a tab begins with, written in one step: stopped anywhere, all of them stand there or none.

import type { Tab } from './tab.ts';
import { type Columns, FIRST_ROW, type RowOf } from './table.ts';

/** Below the labels of a tab that holds nothing yet, in the rows it was made with; below its last row otherwise. Durable after a flush. */
export function fillNewTab<C extends Columns>(tab: Tab<C>, rows: readonly RowOf<C>[]): void {
  if (tab.port.lastRow() >= FIRST_ROW) {
    tab.appendAll(rows);
    return;
  }
  tab.mustTakeRows();
  tab.port.growTo(FIRST_ROW - 1 + rows.length, tab.formats());
  const cells = rows.map((row) => tab.encode(row));
  if (cells.length > 0) tab.port.write(FIRST_ROW, 1, cells);
}
