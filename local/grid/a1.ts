// Names of cells and blocks as people write them: `B2`, `A3:C`, `2:2`, `R2C3`, `'借阅 规则'!A1`.

import type { Block } from './cell.ts';
import { GridError, refusals } from './grid-error.ts';

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → 1, `aa` → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A1 name of one cell. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A1 name of a block: `B2` when it is one cell. */
export function blockName(block: Block): string {
  const first = cellName(block.row, block.column);
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${cellName(block.row + block.rows - 1, block.column + block.columns - 1)}`;
}

/** A tab's name as it stands before `!` in a formula or range. */
export function quotedTabName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'借阅 规则'!A1` into the tab's name, if one is given, and the rest. */
export function splitTabName(text: string): { readonly tabName: string | null; readonly a1: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text);
  if (match === null) return { tabName: null, a1: text };
  const [, quoted, plain, a1 = ''] = match;
  return { tabName: quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"), a1 };
}

/** What a name leaves open: `5:7` the columns, `D:F` the rows. */
export type WholeLines = 'rows' | 'columns';

/** Whether a name means whole rows or whole columns; null when it names corners. */
export function wholeLinesOf(a1: string): WholeLines | null {
  if (/^\$?\d+:\$?\d+$/.test(a1.trim())) return 'rows';
  return /^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}$/.test(a1.trim()) ? 'columns' : null;
}

/** The name of a block that is whole rows or columns: `5:7`, `D:F`. */
export function linesName(block: Block, lines: WholeLines): string {
  return lines === 'rows'
    ? `${block.row}:${block.row + block.rows - 1}`
    : `${columnLetters(block.column)}:${columnLetters(block.column + block.columns - 1)}`;
}

const R1C1 = /^R([1-9][0-9]*)C([1-9][0-9]*)$/i;

/** `R2C3:R4C5` as `C2:E4`; other names as they are. */
function withoutR1C1(a1: string): string {
  const parts = a1.trim().split(':');
  if (!parts.every((part) => R1C1.test(part))) return a1;
  return parts.map((part) => part.replace(R1C1, (_, r, c) => cellName(Number(r), Number(c)))).join(':');
}

const PART = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]*)?$/;

/**
 * The block a name means on a grid of this size; open ends (`A3:C`, `2:2`, `B:B`) reach to the grid's edge.
 * Throws `Range not found` for what is no name. It may lie outside the grid: the caller decides whether that is wrong.
 */
export function parseBlock(a1: string, grid: { readonly rows: number; readonly columns: number }): Block {
  const [from = '', to, ...more] = withoutR1C1(a1).trim().split(':');
  const first = PART.exec(from);
  const last = to === undefined ? first : PART.exec(to);
  if (first === null || last === null || more.length > 0 || from === '' || to === '') {
    throw new GridError(refusals.badRange(a1));
  }
  const [, firstLetters, firstDigits] = first;
  const [, lastLetters, lastDigits] = last;
  if (to === undefined && (firstLetters === undefined || firstDigits === undefined)) {
    throw new GridError(refusals.badRange(a1));
  }
  const columnA = firstLetters === undefined ? 1 : columnNumber(firstLetters);
  const columnB = lastLetters === undefined ? grid.columns : columnNumber(lastLetters);
  const rowA = firstDigits === undefined ? 1 : Number(firstDigits);
  const rowB = lastDigits === undefined ? grid.rows : Number(lastDigits);
  return {
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    rows: Math.abs(rowB - rowA) + 1,
    columns: Math.abs(columnB - columnA) + 1,
  };
}

/** True when two blocks share a cell. */
export function blocksMeet(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True when `inner` lies wholly in `outer`. */
export function blockHolds(outer: Block, inner: Block): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
