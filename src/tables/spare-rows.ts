// Rows below the data, formatted like the rest, so that what is appended there keeps its leading zeros (PLATFORM 4.23).

import type { Tab } from './tab.ts';
import type { Columns } from './table.ts';

/** More than a day appends to any tab but the journal, whose texts no cell takes for numbers. */
const SPARE_ROWS = 500;

/** Adds rows to the grid until there are enough to spare. */
export function keepSpareRows<C extends Columns>(tab: Tab<C>): void {
  tab.refreshMap();
  tab.port.growTo(tab.port.lastRow() + SPARE_ROWS, tab.formats());
}
