// How the lines of a class fill A4 pages: books first, with room to sign, then the names of those who are clear.

import type { ClearingReader, Owing } from './clearing.ts';

/** One reader's books on one page; on the next page the name stands again. */
export type SignedRows<Reader extends ClearingReader> = {
  readonly reader: Reader;
  readonly owing: readonly Owing[];
};

export type ClearingSheet<Reader extends ClearingReader = ClearingReader> = {
  readonly rows: readonly SignedRows<Reader>[];
  readonly clear: readonly Reader[];
};

/** Millimetres, as `clearing.css` sets them. */
export const SHEET = {
  /** Between the heading and the place to sign. */
  heightMm: 226,
  /** The heads of the columns. */
  headMm: 8,
  /** A copy, wide enough for a name in ink. */
  rowMm: 8,
  /** The line above the names of those who are clear. */
  clearHeadMm: 9,
  clearRowMm: 6,
  clearColumns: 5,
} as const;

/** At least one sheet; each loan and each reader without one stands on exactly one. */
export function clearingSheets<Reader extends ClearingReader>(
  readers: readonly Reader[],
): readonly ClearingSheet<Reader>[] {
  const sheets = sheetsOfRows(readers);
  let clear = readers.filter(({ owing }) => owing.length === 0);
  const last = sheets.pop() ?? { rows: [] };
  const fitting = clearRoom(SHEET.heightMm - heightOf(last.rows));
  sheets.push({ ...last, clear: clear.slice(0, fitting) });
  clear = clear.slice(fitting);
  const onEach = clearRoom(SHEET.heightMm);
  for (; clear.length > 0; clear = clear.slice(onEach))
    sheets.push({ rows: [], clear: clear.slice(0, onEach) });
  return sheets;
}

/** Rows of a page with nothing else on it. */
export const ROWS_ON_A_PAGE = Math.floor((SHEET.heightMm - SHEET.headMm) / SHEET.rowMm);

function sheetsOfRows<Reader extends ClearingReader>(readers: readonly Reader[]): ClearingSheet<Reader>[] {
  const sheets: { rows: SignedRows<Reader>[]; clear: readonly Reader[] }[] = [];
  let free = 0;
  for (const reader of readers) {
    for (let { owing } = reader; owing.length > 0; ) {
      // A reader who fits on one page is not torn apart between two.
      if (free === 0 || (free < owing.length && owing.length <= ROWS_ON_A_PAGE)) {
        sheets.push({ rows: [], clear: [] });
        free = ROWS_ON_A_PAGE;
      }
      const here = owing.slice(0, free);
      sheets[sheets.length - 1]?.rows.push({ reader, owing: here });
      free -= here.length;
      owing = owing.slice(here.length);
    }
  }
  return sheets;
}

function heightOf(rows: ClearingSheet['rows']): number {
  const count = rows.reduce((sum, { owing }) => sum + owing.length, 0);
  return count === 0 ? 0 : SHEET.headMm + count * SHEET.rowMm;
}

/** Names that fit below each other in so many millimetres. */
function clearRoom(heightMm: number): number {
  const rows = Math.floor((heightMm - SHEET.clearHeadMm) / SHEET.clearRowMm);
  return Math.max(0, rows) * SHEET.clearColumns;
}
