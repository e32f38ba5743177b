// Finds the cell references in a formula and rewrites them; text it does not understand stays as it is.

import { columnLetters, columnNumber, quotedTabName } from './a1.ts';
import { type Dimension, type LineShift, shiftLine, shiftSpan } from './line-shift.ts';

/** One end of a reference; a missing row or column is open, as in `A:A` or `A3:A`. */
type End = { row?: number; column?: number; fixedRow: boolean; fixedColumn: boolean };

/** A reference as it stands in a formula. `tabName` is null when the formula's own tab is meant. */
type Reference = { readonly tabName: string | null; readonly from: End; readonly to: End | null };

const REFERENCE = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "(?<![\\p{L}\\p{N}_.$!'])" +
      "((?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?" +
      '(\\$?[A-Za-z]{1,3}\\$?[0-9]+(?::\\$?[A-Za-z]{1,3}(?:\\$?[0-9]+)?)?' +
      '|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?:\\$?[0-9]+)?' +
      '|\\$?[0-9]+:\\$?[0-9]+)' +
      '(?![\\p{L}\\p{N}_(!.])',
  ].join('|'),
  'gu',
);
const END = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]+)?$/;

/** Calls `rewrite` for each reference outside quotes; null from it becomes `#REF!`. */
function mapReferences(formula: string, rewrite: (reference: Reference) => Reference | null): string {
  return formula.replace(REFERENCE, (whole: string, tab: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return whole;
    const [first = '', second] = cells.split(':');
    const tabName = tab === undefined ? null : plainTabName(tab.slice(0, -1));
    const reference = { tabName, from: readEnd(first), to: second === undefined ? null : readEnd(second) };
    const mapped = rewrite(reference);
    if (mapped === null) return '#REF!';
    if (mapped === reference) return whole;
    const prefix = mapped.tabName === tabName ? (tab ?? '') : `${quotedTabName(mapped.tabName ?? '')}!`;
    return prefix + writeEnd(mapped.from) + (mapped.to === null ? '' : `:${writeEnd(mapped.to)}`);
  });
}

/** The formula after lines of a tab shifted. `here` is true when the formula stands on that tab. */
export function shiftFormula(
  formula: string,
  tabName: string,
  here: boolean,
  dimension: Dimension,
  shift: LineShift,
): string {
  return mapReferences(formula, (reference) => {
    if (reference.tabName === null ? !here : reference.tabName !== tabName) return reference;
    return shiftReference(reference, dimension === 'rows' ? 'row' : 'column', shift);
  });
}

/** The formula carried to another cell, as copying or sorting does: relative references go along. */
export function carryFormula(formula: string, rowsDown: number, columnsRight: number): string {
  if (rowsDown === 0 && columnsRight === 0) return formula;
  return mapReferences(formula, ({ tabName, from, to }) => {
    const newFrom = carryEnd(from, rowsDown, columnsRight);
    const newTo = to === null ? null : carryEnd(to, rowsDown, columnsRight);
    return newFrom === null || (to !== null && newTo === null) ? null : { tabName, from: newFrom, to: newTo };
  });
}

/** The formula after a tab got another name, or, with null, was deleted. */
export function renameInFormula(formula: string, oldName: string, newName: string | null): string {
  return mapReferences(formula, (reference) => {
    if (reference.tabName !== oldName) return reference;
    return newName === null ? null : { ...reference, tabName: newName };
  });
}

/** The formula with open ends (`A3:A`) closed at a row no grid has, for a reader that knows only closed ones. */
export function closeReferences(formula: string, lastRow: number): string {
  return mapReferences(formula, (reference) => {
    const { from, to } = reference;
    if (to === null || from.row === undefined || to.row !== undefined || to.column === undefined)
      return reference;
    return { ...reference, to: { ...to, row: lastRow, fixedRow: false } };
  });
}

function shiftReference(reference: Reference, axis: 'row' | 'column', shift: LineShift): Reference | null {
  const first = reference.from[axis];
  const last = reference.to?.[axis];
  if (reference.to === null || last === undefined) {
    if (first === undefined) return reference;
    const moved = shiftLine(first, shift);
    if (moved === null)
      return reference.to === null ? null : { ...reference, from: { ...reference.from, [axis]: shift.at } };
    return moved === first ? reference : { ...reference, from: { ...reference.from, [axis]: moved } };
  }
  if (first === undefined) return reference;
  const span = shiftSpan(first, last, shift);
  if (span === null) return null;
  if (span[0] === first && span[1] === last) return reference;
  return {
    ...reference,
    from: { ...reference.from, [axis]: span[0] },
    to: { ...reference.to, [axis]: span[1] },
  };
}

function carryEnd(end: End, rowsDown: number, columnsRight: number): End | null {
  const carried = { ...end };
  if (end.row !== undefined && !end.fixedRow) carried.row = end.row + rowsDown;
  if (end.column !== undefined && !end.fixedColumn) carried.column = end.column + columnsRight;
  return (carried.row ?? 1) < 1 || (carried.column ?? 1) < 1 ? null : carried;
}

function plainTabName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function readEnd(text: string): End {
  const [, dollar1 = '', letters, dollar2 = '', digits] = END.exec(text) ?? [];
  const end: End = {
    fixedColumn: letters !== undefined && dollar1 === '$',
    fixedRow: (letters === undefined ? dollar1 : dollar2) === '$',
  };
  if (letters !== undefined) end.column = columnNumber(letters);
  if (digits !== undefined) end.row = Number(digits);
  return end;
}

function writeEnd(end: End): string {
  const letters = end.column === undefined ? '' : (end.fixedColumn ? '$' : '') + columnLetters(end.column);
  return letters + (end.row === undefined ? '' : (end.fixedRow ? '$' : '') + end.row);
}
