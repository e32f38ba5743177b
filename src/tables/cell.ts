// What a cell holds and what may be written into one: the table layer's view of a spreadsheet, free of Google's names.

import type { CivilDay } from '../kernel/civil-day.ts';

/** A date cell: wall time in the spreadsheet's zone (PLATFORM 4.37). `time` is `HH:mm:ss`. */
export type CellMoment = { readonly day: CivilDay; readonly time: string };

/** A cell as read; '' when empty (PLATFORM 4.19). */
export type CellValue = string | number | boolean | CellMoment;

/** A cell as written. Days and moments are written as ISO text, which every locale reads as a date (docs/live-checks.md). */
export type CellInput = string | number | boolean;

export function isCellMoment(cell: CellValue): cell is CellMoment {
  return typeof cell === 'object';
}

/** True where nothing is seen: a stray blank in a cell is no value, least of all 0. */
export function isBlank(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

const FORMULA_LIKE = /^[=+\-@\t\r'＝＋－＠]/;

/** Text that a cell keeps as text: a leading apostrophe where it could become a formula (PLATFORM 4.24). */
export function guardText(text: string): string {
  return FORMULA_LIKE.test(text) ? `'${text}` : text;
}

/** Text as read from a cell, whatever kind it holds; undoes `guardText` should the apostrophe come back (OPEN-3). */
export function textOf(cell: CellValue): string {
  if (isCellMoment(cell)) return cell.time === '00:00:00' ? cell.day : `${cell.day} ${cell.time}`;
  const text = String(cell);
  return text.startsWith("'") && FORMULA_LIKE.test(text.slice(1)) ? text.slice(1) : text;
}
