// Changes inside cells: content, style, validation, notes. Each answers its inverse.

import type { Block, CellStyle, Content, StylePatch, ValidationRule } from './cell.ts';
import type { Change } from './change.ts';
import { packFacets, unpackFacets } from './facets.ts';
import { GridError, refusals } from './grid-error.ts';
import type { Tab } from './tab.ts';
import { plainContent, putFacet, putNote } from './tab-image.ts';

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

const STYLE_KEYS = [
  'numberFormat',
  'fontColor',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontLine',
  'background',
  'horizontal',
  'vertical',
  'wrap',
  'border',
] as const satisfies readonly (keyof CellStyle)[];

/** Throws the text of PLATFORM 4.27 when a block leaves the grid. */
export function checkBlock(tab: Tab, block: Block): void {
  if (block.row < 1) throw new GridError(refusals.rowTooSmall);
  if (block.column < 1) throw new GridError(refusals.columnTooSmall);
  if (block.rows < 1) throw new GridError(refusals.noRows);
  if (block.columns < 1) throw new GridError(refusals.noColumns);
  if (block.row + block.rows - 1 > tab.maxRows || block.column + block.columns - 1 > tab.maxColumns) {
    throw new GridError(refusals.outside);
  }
}

export function setCells(tab: Tab, change: Of<'setCells'>): Change {
  const { sheetId, row, column, values } = change;
  const columns = values.reduce((widest, line) => Math.max(widest, line.length), 0);
  const block = { row, column, rows: values.length, columns };
  checkBlock(tab, block);
  const before: Content[][] = [];
  let wasEmpty = true;
  for (const [i, line] of values.entries()) {
    const old = line.map((_, j) => plainContent(tab.content(row + i, column + j)));
    if (wasEmpty && old.some((content) => content !== null)) wasEmpty = false;
    before.push(old);
    putLine(tab, row + i, column, line);
  }
  return wasEmpty
    ? { kind: 'clearCells', sheetId, ...block }
    : { kind: 'setCells', sheetId, row, column, values: before };
}

export function clearCells(tab: Tab, change: Of<'clearCells'>): Change {
  checkBlock(tab, change);
  const { sheetId, row, column, rows, columns } = change;
  const lastUsed = Math.min(row + rows - 1, tab.rows.length);
  const before: Content[][] = [];
  for (let r = row; r <= lastUsed; r++) {
    const cells = tab.rows[r - 1]?.cells ?? [];
    before.push(Array.from({ length: columns }, (_, j) => plainContent(cells[column + j - 1] ?? null)));
    if (cells.length < column) continue;
    if (cells.length < column + columns) cells.length = column - 1;
    else cells.fill(null, column - 1, column + columns - 1);
    trim(cells);
  }
  while (before.length > 0 && before[before.length - 1]?.every((content) => content === null)) before.pop();
  return before.length === 0 ? { ...change } : { kind: 'setCells', sheetId, row, column, values: before };
}

export function patchStyle(tab: Tab, change: Of<'patchStyle'>): Change {
  checkBlock(tab, change);
  const inverse = stylesOf(tab, change);
  const { styles } = tab.facets;
  const patched = new Map<number, number>();
  forEachCell(change, (row, column) => {
    const old = tab.rows[row - 1]?.styles?.[column - 1] ?? 0;
    let id = patched.get(old);
    if (id === undefined) {
      id = styles.idOf(patchedStyle(styles.valueOf(old), change.style));
      patched.set(old, id);
    }
    if (id !== old) putFacet(tab, 'styles', row, column, id);
  });
  return inverse;
}

export function setStyles(tab: Tab, change: Of<'setStyles'>): Change {
  checkBlock(tab, change);
  const inverse = stylesOf(tab, change);
  const ids = unpackFacets(tab.facets.styles, {
    ...change,
    palette: change.palette.map((style) => patchedStyle(null, style ?? {})),
  });
  forEachCell(change, (row, column) => putFacet(tab, 'styles', row, column, ids.next().value ?? 0));
  return inverse;
}

export function setValidations(tab: Tab, change: Of<'setValidations'>): Change {
  checkBlock(tab, change);
  const { sheetId, row, column, rows, columns } = change;
  const before = packFacets<ValidationRule>(tab.facets.validations, idsOf(tab, 'validations', change));
  const ids = unpackFacets(tab.facets.validations, change);
  forEachCell(change, (r, c) => putFacet(tab, 'validations', r, c, ids.next().value ?? 0));
  return { kind: 'setValidations', sheetId, row, column, rows, columns, ...before };
}

export function setNotes(tab: Tab, change: Of<'setNotes'>): Change {
  const { row, column } = change;
  const columns = change.notes.reduce((widest, line) => Math.max(widest, line.length), 0);
  checkBlock(tab, { row, column, rows: change.notes.length, columns });
  const before = change.notes.map((line, i) => line.map((_, j) => tab.note(row + i, column + j)));
  for (const [i, line] of change.notes.entries()) {
    for (const [j, text] of line.entries()) putNote(tab, row + i, column + j, text === '' ? null : text);
  }
  return { ...change, notes: before };
}

/** A style with a patch on it, its keys in the one order that makes equal styles equal text. */
export function patchedStyle(style: CellStyle | null, patch: StylePatch): CellStyle | null {
  const merged: Record<string, unknown> = {};
  for (const key of STYLE_KEYS) {
    const value = key in patch ? patch[key] : style?.[key];
    if (value !== null && value !== undefined) merged[key] = value;
  }
  return Object.keys(merged).length === 0 ? null : (merged as CellStyle);
}

function stylesOf(tab: Tab, change: Block & { readonly sheetId: number }): Change {
  const { sheetId, row, column, rows, columns } = change;
  const before = packFacets<CellStyle>(tab.facets.styles, idsOf(tab, 'styles', change));
  return { kind: 'setStyles', sheetId, row, column, rows, columns, ...before };
}

function idsOf(tab: Tab, kind: 'styles' | 'validations', block: Block): Uint32Array {
  const ids = new Uint32Array(block.rows * block.columns);
  let place = 0;
  for (let column = block.column; column < block.column + block.columns; column++) {
    for (let row = block.row; row < block.row + block.rows; row++)
      ids[place++] = tab.rows[row - 1]?.[kind]?.[column - 1] ?? 0;
  }
  return ids;
}

/** Down the first column, then the second: the order of a palette's runs. */
function forEachCell(block: Block, visit: (row: number, column: number) => void): void {
  for (let column = block.column; column < block.column + block.columns; column++) {
    for (let row = block.row; row < block.row + block.rows; row++) visit(row, column);
  }
}

function putLine(tab: Tab, row: number, column: number, line: readonly Content[]): void {
  const cells = tab.rowToWrite(row).cells;
  while (cells.length < column - 1) cells.push(null);
  for (let j = 0; j < line.length; j++) cells[column - 1 + j] = tab.stored(line[j] ?? null);
  trim(cells);
}

function trim(cells: Content[]): void {
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
}
