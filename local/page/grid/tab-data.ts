// A tab's image as the grid's own records.

import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/presets';
import type { CellStyle } from '../../grid/cell.ts';
import type { Palette, TabImage } from '../../grid/change.ts';
import type { TabHead, TabLoad } from '../../server/wire.ts';
import { toGridCell } from './cells.ts';
import { type Matrix, putAt } from './matrix.ts';
import { DEFAULT_STYLE, toGridStyle } from './styles.ts';

/** Pixels, as in a new Google sheet. */
const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

type Cells = Matrix<ICellData>;
export type TabParts = Pick<IWorksheetData, 'cellData' | 'rowData' | 'columnData' | 'freeze'>;

/** The name the grid knows a tab by. */
export const gridId = (sheetId: number) => String(sheetId);

/** A tab whose cells are not here yet. */
export function emptySheet(head: TabHead): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id: gridId(head.sheetId),
    name: head.name,
    hidden: head.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: head.color ?? '',
    rowCount: head.rows,
    columnCount: head.columns,
    defaultStyle: DEFAULT_STYLE,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    freeze: freezeOf(0, 0),
    cellData: {},
    rowData: {},
    columnData: {},
  });
}

/** Calls `each` for every cell of a block of so many rows, with one shared record per distinct style. */
export function eachStyle(
  palette: Palette<CellStyle | null>,
  rows: number,
  each: (row: number, column: number, style: IStyleData | null) => void,
): void {
  const styles = palette.palette.map((style) => style && toGridStyle(style));
  let at = 0;
  for (let i = 0; i < palette.runs.length; i += 2) {
    const style = styles[palette.runs[i] ?? 0] ?? null;
    const count = palette.runs[i + 1] ?? 0;
    for (let k = 0; k < count; k++, at++) each(at % rows, Math.floor(at / rows), style);
  }
}

/** Everything the grid keeps of a tab, built anew. Rows and columns count from 0 here, as in the grid. */
export function tabParts({ tab, formulas }: TabLoad): TabParts {
  const cellData = cellsOf(tab, formulas);
  const tall = tallRows(cellData);
  return {
    cellData,
    rowData: linesOf([...tall, ...tab.rowHeights], tab.hiddenRows, 'h'),
    columnData: linesOf(tab.columnWidths, tab.hiddenColumns, 'w'),
    freeze: freezeOf(tab.frozenRows, tab.frozenColumns),
  };
}

function cellsOf(tab: TabImage, formulas: TabLoad['formulas']): Cells {
  const shown = new Map(formulas.map(([row, column, value]) => [`${row},${column}`, value]));
  const cells: Cells = {};
  tab.cells.forEach((row, r) => {
    if (row === null) return;
    const made: Record<number, ICellData> = {};
    row.forEach((content, c) => {
      const cell = toGridCell(content, shown.get(`${r + 1},${c + 1}`) ?? null);
      if (cell !== undefined) made[c] = cell;
    });
    cells[r] = made;
  });
  eachStyle(tab.styles, tab.rows, (row, column, style) => {
    if (style === null) return;
    const cell = cells[row]?.[column];
    if (cell) cell.s = style;
    else putAt(cells, row, column, { s: style });
  });
  return cells;
}

/** Rows without a height of their own fit their largest writing, as Google's do. */
function tallRows(cells: Cells): [number, number][] {
  return Object.entries(cells).flatMap(([row, line]): [number, number][] => {
    const sizes = Object.values(line).map(
      ({ v, s }) => (v !== undefined && typeof s === 'object' && s?.fs) || 0,
    );
    const largest = Math.max(0, ...sizes);
    return largest > (DEFAULT_STYLE.fs ?? 0) ? [[Number(row) + 1, Math.ceil(largest * 1.75) + 4]] : [];
  });
}

function linesOf(sizes: readonly (readonly [number, number])[], hidden: readonly number[], size: 'h' | 'w') {
  const lines: Record<number, { h?: number; w?: number; hd?: BooleanNumber; ia?: BooleanNumber }> = {};
  for (const [line, pixels] of sizes) {
    lines[line - 1] = { [size]: pixels, ...(size === 'h' && { ia: BooleanNumber.FALSE }) };
  }
  for (const line of hidden) lines[line - 1] = { ...lines[line - 1], hd: BooleanNumber.TRUE };
  return lines;
}

/** The grid's way to say how many rows and columns stand still. */
export function freezeOf(rows: number, columns: number) {
  return {
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  };
}
