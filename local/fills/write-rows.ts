// Writes typed rows into the workbook wherever its key rows say they belong.

import type { Language } from '../../src/i18n/language.ts';
import { daysBetween } from '../../src/kernel/civil-day.ts';
import { type CellInput, textOf } from '../../src/tables/cell.ts';
import type { Column } from '../../src/tables/columns.ts';
import { FIRST_ROW, KEY_ROW, keysOf, type Table } from '../../src/tables/table.ts';
import type { Book } from '../grid/book.ts';
import type { Content } from '../grid/cell.ts';
import type { Tab } from '../grid/tab.ts';
import type { FilledTable } from './fill-tables.ts';

/** Rows written by one change of the book. */
const BLOCK_ROWS = 5_000;

/** Ink of a closed loan. */
const GREY = '#80868b';

/**
 * Appends the rows below what their tab holds, in any order of its columns. Columns without a key of the table are left
 * alone. Throws, naming it, when no tab or no column of the tab carries a key of the table.
 */
export function writeRows(book: Book, lang: Language, filled: FilledTable): void {
  const { table, rows, mistyped, greyed = [] } = filled;
  const { tab, columns } = placeOf(book, table);
  const firstRow = Math.max(FIRST_ROW, tab.lastRow() + 1);
  makeRoom(book, tab, firstRow + rows.length - 1);
  dressDates(book, tab, table, columns);
  for (const run of runsOf(columns)) {
    const cells = run.keys.map((key) => cellMaker(table.columns[key], lang));
    for (let from = 0; from < rows.length; from += BLOCK_ROWS) {
      const values = rows
        .slice(from, from + BLOCK_ROWS)
        .map((row, i) =>
          run.keys.map((key, k) => mistyped?.get(from + i)?.[key] ?? cells[k]?.(row[key]) ?? null),
        );
      book.apply({
        kind: 'setCells',
        sheetId: tab.sheetId,
        row: firstRow + from,
        column: run.column,
        values,
      });
    }
  }
  for (const index of greyed) {
    const block = { row: firstRow + index, column: 1, rows: 1, columns: tab.maxColumns };
    book.apply({ kind: 'patchStyle', sheetId: tab.sheetId, ...block, style: { fontColor: GREY } });
  }
}

type Place = { readonly tab: Tab; readonly columns: ReadonlyMap<string, number> };

/** The tab whose key row carries the table's keys, and the column of each. */
function placeOf(book: Book, table: Table): Place {
  const keys = keysOf(table);
  const places = book.tabs
    .map((tab): Place => ({ tab, columns: keyRowOf(tab) }))
    .map((place) => ({ ...place, shared: keys.filter((key) => place.columns.has(key)).length }))
    .sort((a, b) => b.shared - a.shared || a.columns.size - b.columns.size);
  const best = places[0];
  if (best === undefined || best.shared <= keys.length / 2)
    throw new Error(`no tab of the workbook has the columns of "${table.name}"`);
  const missing = keys.find((key) => !best.columns.has(key));
  if (missing !== undefined) throw new Error(`the tab "${best.tab.name}" lacks the column "${missing}"`);
  return { tab: best.tab, columns: new Map(keys.map((key) => [key, best.columns.get(key) ?? 0])) };
}

function keyRowOf(tab: Tab): ReadonlyMap<string, number> {
  const cells = tab.rows[KEY_ROW - 1]?.cells ?? [];
  return new Map(
    cells.flatMap((cell, i) => (typeof cell === 'string' && cell !== '' ? [[cell, i + 1] as const] : [])),
  );
}

/** Adds rows dressed and bound like the last one, all of a column at once. */
function makeRoom(book: Book, tab: Tab, lastRow: number): void {
  const { sheetId, maxRows, maxColumns } = tab;
  const count = lastRow - maxRows;
  if (count <= 0) return;
  book.apply({ kind: 'insertRows', sheetId, at: maxRows + 1, count });
  const columns = Array.from({ length: maxColumns }, (_, i) => i + 1);
  const block = { sheetId, row: maxRows + 1, column: 1, rows: count, columns: maxColumns };
  const runs = columns.flatMap((_, i) => [i, count]);
  const styles = columns.map((column) => tab.style(maxRows, column));
  const validations = columns.map((column) => tab.validation(maxRows, column));
  book.apply({ kind: 'setStyles', ...block, palette: styles, runs });
  if (validations.some((rule) => rule !== null))
    book.apply({ kind: 'setValidations', ...block, palette: validations, runs });
}

/** A serial shows as a day only under a date format; a bundle that set none gets the table's own. */
function dressDates(book: Book, tab: Tab, table: Table, columns: Place['columns']): void {
  for (const [key, column] of columns) {
    const { format = '' } = table.columns[key] ?? {};
    const worn = tab.style(FIRST_ROW, column).numberFormat ?? '';
    if (!isDateFormat(format) || /y/.test(worn)) continue;
    const block = { row: FIRST_ROW, column, rows: tab.maxRows - FIRST_ROW + 1, columns: 1 };
    book.apply({ kind: 'patchStyle', sheetId: tab.sheetId, ...block, style: { numberFormat: format } });
  }
}

/** Neighbouring columns, so that a tab in its first order is written as one block. */
function runsOf(columns: Place['columns']): { column: number; keys: string[] }[] {
  const runs: { column: number; keys: string[] }[] = [];
  for (const [key, column] of [...columns].sort((a, b) => a[1] - b[1])) {
    const last = runs.at(-1);
    if (last && last.column + last.keys.length === column) last.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}

/** Makes the cell that the product's own column would: days and moments as serials, text as plain text (PLATFORM 4.37). */
function cellMaker(column: Column<unknown> | undefined, lang: Language): (value: unknown) => Content {
  if (column === undefined) return () => null;
  if (!isDateFormat(column.format)) return (value) => plainContent(column.encode(value, lang));
  const serials = new Map<unknown, Content>();
  return (value) => {
    const known = serials.get(value);
    if (known !== undefined) return known;
    const written = column.encode(value, lang);
    const serial = written === '' ? null : serialOf(String(written));
    serials.set(value, serial);
    return serial;
  };
}

function plainContent(input: CellInput): Content {
  if (typeof input !== 'string') return input;
  return input === '' ? null : textOf(input);
}

function isDateFormat(format: string): boolean {
  return format.startsWith('yyyy');
}

/** Days since 1899-12-30 for `YYYY-MM-DD`, with a fraction for `YYYY-MM-DD HH:mm:ss`. */
function serialOf(text: string): number {
  const [day = '', time = '00:00:00'] = text.split(' ');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return daysBetween('1899-12-30', day) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
