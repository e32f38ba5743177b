// Where each column is now: found by the machine keys in row 1, never by label, letter or number.

import { Fault } from '../kernel/fault.ts';
import { type CellValue, textOf } from './cell.ts';

/** Column number (1-based) of each key; 0 for a key that stands twice. */
export type ColumnMap = { readonly [key: string]: number };

/** Reads a key row. Cells that hold no key of ours belong to the librarian and are passed over. */
export function mapColumns(keyRow: readonly CellValue[]): ColumnMap {
  const map: Record<string, number> = {};
  keyRow.forEach((cell, index) => {
    const key = textOf(cell).trim();
    if (key !== '') map[key] = key in map ? 0 : index + 1;
  });
  return map;
}

/** Where a tab and its columns are called by their visible names, for a message. */
export type Place = { readonly tab: string; readonly labelOf: (key: string) => string };

/**
 * The column numbers of the wanted keys.
 * Throws `columnMissing` or `columnDoubled` with the tab's and the column's name.
 */
export function columnsFor(map: ColumnMap, keys: readonly string[], place: Place): number[] {
  return keys.map((key) => {
    const column = map[key];
    if (column === undefined)
      throw new Fault('columnMissing', { tab: place.tab, column: place.labelOf(key) });
    if (column === 0) throw new Fault('columnDoubled', { tab: place.tab, column: place.labelOf(key) });
    return column;
  });
}
