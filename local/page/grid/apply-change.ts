// A change of the workbook as the grid's mutations. What it cannot show piecemeal it answers `false` for: load the tab again.

import type { ICellData, IObjectMatrixPrimitiveType, Worksheet } from '@univerjs/presets';
import { isFormula } from '../../grid/cell.ts';
import type { Change, LineImage } from '../../grid/change.ts';
import { type BookView, linesRange, rangeOf } from './book-view.ts';
import { toGridPatch } from './cells.ts';
import { showFilter } from './filters.ts';
import { putAt } from './matrix.ts';
import type { Notes } from './notes.ts';
import { toGridStyle } from './styles.ts';
import { eachStyle, freezeOf } from './tab-data.ts';

/** Beyond this many cells at once, loading the tab again is quicker than mutations. */
const MANY_CELLS = 20_000;

type Matrix = IObjectMatrixPrimitiveType<ICellData>;
type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** A matrix with the same kind of cell all over a block; rows and columns from 1. */
function blockMatrix(
  row: number,
  column: number,
  rows: number,
  columns: number,
  cell: (r: number, c: number) => ICellData,
): Matrix {
  const matrix: Matrix = {};
  for (let r = 0; r < rows; r++) {
    const line: Record<number, ICellData> = {};
    for (let c = 0; c < columns; c++) line[column - 1 + c] = cell(r, c);
    matrix[row - 1 + r] = line;
  }
  return matrix;
}

/** True when the grid shows the change now; false when only loading the tab again would. Changes of no tab are true. */
export function applyToTab(view: BookView, notes: Notes, change: Change): boolean {
  if (change.kind === 'group')
    return change.changes.map((part) => applyToTab(view, notes, part)).every(Boolean);
  if (!('sheetId' in change)) return true;
  const sheet = view.sheet(change.sheetId);
  if (sheet === null) return true;
  const run = (mutation: string, params: object) => view.run(change.sheetId, mutation, params);

  switch (change.kind) {
    case 'setCells': {
      const { row, column, values } = change;
      if (values.length * (values[0]?.length ?? 0) > MANY_CELLS) return false;
      if (values.some((line) => line.some(isFormula)) && change.values.length > 200) return false;
      run('set-range-values', {
        cellValue: blockMatrix(row, column, values.length, values[0]?.length ?? 0, (r, c) =>
          toGridPatch(values[r]?.[c] ?? null),
        ),
      });
      return true;
    }
    case 'clearCells': {
      const { row, column, rows, columns } = change;
      if (rows * columns > MANY_CELLS) return false;
      run('set-range-values', {
        cellValue: blockMatrix(row, column, rows, columns, () => toGridPatch(null)),
      });
      return true;
    }
    case 'patchStyle': {
      const { row, column, rows, columns } = change;
      if (rows * columns > MANY_CELLS) return false;
      const s = toGridStyle(change.style);
      run('set-range-values', { cellValue: blockMatrix(row, column, rows, columns, () => ({ s })) });
      return true;
    }
    case 'setStyles':
      return setStyles(view, change);
    case 'insertRows':
      run('insert-row', { range: linesRange(sheet, 'rows', change.at, change.count) });
      return fillLines(view, sheet, change);
    case 'insertColumns':
      run('insert-col', { range: linesRange(sheet, 'columns', change.at, change.count) });
      return fillLines(view, sheet, change);
    case 'deleteRows':
      run('remove-rows', { range: linesRange(sheet, 'rows', change.at, change.count) });
      return true;
    case 'deleteColumns':
      run('remove-col', { range: linesRange(sheet, 'columns', change.at, change.count) });
      return true;
    case 'moveRows':
    case 'moveColumns': {
      const axis = change.kind === 'moveRows' ? 'rows' : 'columns';
      run(change.kind === 'moveRows' ? 'move-rows' : 'move-columns', {
        sourceRange: linesRange(sheet, axis, change.at, change.count),
        targetRange: linesRange(sheet, axis, change.to, change.count),
      });
      return true;
    }
    case 'reorderRows': {
      const { row, column, columns, order } = change;
      if (order.length * columns > MANY_CELLS) return false;
      run('reorder-range', {
        range: rangeOf(row, column, order.length, columns),
        order: Object.fromEntries(order.map((from, i) => [row - 1 + i, row - 1 + from])),
      });
      return true;
    }
    case 'hideRows':
    case 'hideColumns':
      return hideLines(view, sheet, change);
    case 'sizeRows':
    case 'sizeColumns':
      return sizeLines(view, sheet, change);
    case 'freeze':
      run('set-frozen', freezeOf(change.rows, change.columns));
      return true;
    case 'gridlines':
      run('toggle-gridlines', { showGridlines: change.hidden ? 0 : 1 });
      return true;
    case 'setFilter':
      showFilter(view, change.sheetId, change.filter);
      return true;
    case 'setNotes':
      change.notes.forEach((line, r) => {
        line.forEach((text, c) => {
          notes.put(change.sheetId, change.row + r, change.column + c, text);
        });
      });
      return true;
    default:
      return true;
  }
}

function setStyles(view: BookView, change: Of<'setStyles'>): boolean {
  const { row, column, rows, columns } = change;
  if (rows * columns > MANY_CELLS) return false;
  const bare = blockMatrix(row, column, rows, columns, () => ({ s: null }));
  view.run(change.sheetId, 'set-range-values', { cellValue: bare });
  const dressed: Record<number, Record<number, ICellData>> = {};
  eachStyle(change, rows, (r, c, style) => {
    if (style === null) return;
    putAt(dressed, row - 1 + r, column - 1 + c, { s: style });
  });
  view.run(change.sheetId, 'set-range-values', { cellValue: dressed });
  return true;
}

/** Gives new lines what they hold, or the look of the line they were made like. */
function fillLines(view: BookView, sheet: Worksheet, change: Of<'insertRows' | 'insertColumns'>): boolean {
  if (change.lines !== undefined) return !change.lines.some(holdsAnything);
  if (change.like === undefined) return true;
  const like = (change.like >= change.at ? change.like + change.count : change.like) - 1;
  const rows = change.kind === 'insertRows';
  const length = rows ? sheet.getColumnCount() : sheet.getRowCount();
  if (length * change.count > MANY_CELLS) return false;
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let i = 0; i < length; i++) {
    const model = rows ? sheet.getCellRaw(like, i) : sheet.getCellRaw(i, like);
    if (!model?.s) continue;
    for (let k = 0; k < change.count; k++) {
      const [r, c] = rows ? [change.at - 1 + k, i] : [i, change.at - 1 + k];
      putAt(matrix, r, c, { s: model.s });
    }
  }
  view.run(change.sheetId, 'set-range-values', { cellValue: matrix });
  return true;
}

const holdsAnything = (line: LineImage) =>
  line.cells.length > 0 ||
  line.styles !== undefined ||
  line.size !== undefined ||
  line.hidden === true ||
  line.notes !== undefined;

function hideLines(view: BookView, sheet: Worksheet, change: Of<'hideRows' | 'hideColumns'>): boolean {
  const axis = change.kind === 'hideRows' ? 'rows' : 'columns';
  const name = axis === 'rows' ? 'row' : 'col';
  change.hidden.forEach((hidden, i) => {
    const ranges = [linesRange(sheet, axis, change.at + i, 1)];
    view.run(change.sheetId, `set-${name}-${hidden ? 'hidden' : 'visible'}`, { ranges });
  });
  return true;
}

function sizeLines(view: BookView, sheet: Worksheet, change: Of<'sizeRows' | 'sizeColumns'>): boolean {
  const axis = change.kind === 'sizeRows' ? 'rows' : 'columns';
  const { defaultRowHeight, defaultColumnWidth } = sheet.getConfig();
  change.sizes.forEach((size, i) => {
    const ranges = [linesRange(sheet, axis, change.at + i, 1)];
    if (axis === 'rows')
      view.run(change.sheetId, 'set-worksheet-row-height', { ranges, rowHeight: size ?? defaultRowHeight });
    else
      view.run(change.sheetId, 'set-worksheet-col-width', { ranges, colWidth: size ?? defaultColumnWidth });
  });
  return true;
}
