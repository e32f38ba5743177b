// Where a range lies, and ranges made from it: the part of Range that moves no data.

import { blockName, linesName, type WholeLines } from '../grid/a1.ts';
import { checkBlock } from '../grid/apply-cells.ts';
import type { Block, TabBlock } from '../grid/cell.ts';
import type { Tab } from '../grid/tab.ts';
import type { EnumConstant } from './enums.ts';
import type { Range } from './range.ts';
import { enlist, type Session } from './session.ts';
import type { Sheet } from './sheet.ts';

const blocks = new WeakMap<object, TabBlock>();

/** The block behind a Range. */
export function blockOf(range: RangePlace): TabBlock {
  return blocks.get(range) as TabBlock;
}

const wholeOf = new WeakMap<object, WholeLines | 'tab'>();

/** Marks a fresh range as whole rows, whole columns or a whole tab: it is told by them, and not by its corners. */
export function asWhole(range: Range, whole: WholeLines | 'tab' | null): Range {
  if (whole !== null) wholeOf.set(range, whole);
  return range;
}

export class RangePlace {
  readonly #session: Session;
  readonly #sheetId: number;
  readonly #block: Block;

  constructor(session: Session, sheetId: number, block: Block) {
    this.#session = session;
    this.#sheetId = sheetId;
    this.#block = block;
    enlist(this, session);
    blocks.set(this, { sheetId, ...block });
  }

  getA1Notation(): string {
    return this.#plain('getA1Notation', () => {
      const whole = wholeOf.get(this);
      if (whole === undefined) return blockName(this.#block);
      return whole === 'tab' ? '' : linesName(this.#block, whole);
    });
  }

  isStartRowBounded(): boolean {
    return this.#plain('isStartRowBounded', () => this.#hasOwnRows());
  }

  isEndRowBounded(): boolean {
    return this.#plain('isEndRowBounded', () => this.#hasOwnRows());
  }

  isStartColumnBounded(): boolean {
    return this.#plain('isStartColumnBounded', () => this.#hasOwnColumns());
  }

  isEndColumnBounded(): boolean {
    return this.#plain('isEndColumnBounded', () => this.#hasOwnColumns());
  }

  getRow(): number {
    return this.#plain('getRow', () => this.#block.row);
  }

  getRowIndex(): number {
    return this.#plain('getRowIndex', () => this.#block.row);
  }

  getColumn(): number {
    return this.#plain('getColumn', () => this.#block.column);
  }

  getLastRow(): number {
    return this.#plain('getLastRow', () => this.#block.row + this.#block.rows - 1);
  }

  getLastColumn(): number {
    return this.#plain('getLastColumn', () => this.#block.column + this.#block.columns - 1);
  }

  getNumRows(): number {
    return this.#plain('getNumRows', () => this.#block.rows);
  }

  getHeight(): number {
    return this.#plain('getHeight', () => this.#block.rows);
  }

  getNumColumns(): number {
    return this.#plain('getNumColumns', () => this.#block.columns);
  }

  getWidth(): number {
    return this.#plain('getWidth', () => this.#block.columns);
  }

  getGridId(): number {
    return this.#plain('getGridId', () => this.#sheetId);
  }

  getSheet(): Sheet {
    return this.#plain('getSheet', () => this.#session.handles.sheet(this.#sheetId));
  }

  /** `row` and `column` count from 1 within the range. */
  getCell(row: number, column: number): Range {
    return this.#made('getCell', {
      row: this.#block.row + row - 1,
      column: this.#block.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    return this.#made('offset', {
      row: this.#block.row + rowOffset,
      column: this.#block.column + columnOffset,
      rows: numRows ?? this.#block.rows,
      columns: numColumns ?? this.#block.columns,
    });
  }

  /** The cells around the range up to the first wholly empty row and column on each side. */
  getDataRegion(dimension?: EnumConstant): Range {
    return this.#session.look('Range.getDataRegion', this.#sheetId, () => {
      const tab = this.#tab();
      const grown = { ...this.#block };
      while (growOnce(tab, grown, dimension?.name())) {}
      return this.#session.handles.range(this.#sheetId, grown);
    });
  }

  /** The edge of the data in that direction, as Ctrl and an arrow key find it. */
  getNextDataCell(direction: EnumConstant): Range {
    return this.#session.look('Range.getNextDataCell', this.#sheetId, () => {
      const tab = this.#tab();
      const { row, column } = this.#block;
      const [down, right] = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[
        direction.name()
      ] ?? [0, 0];
      const [r, c] = edgeOfData(tab, row, column, down ?? 0, right ?? 0);
      return this.#session.handles.range(this.#sheetId, { row: r, column: c, rows: 1, columns: 1 });
    });
  }

  activate(): Range {
    return this.#plain('activate', () => {
      this.#session.selection.sheetId = this.#sheetId;
      this.#session.selection.block = this.#block;
      return this as unknown as Range;
    });
  }

  getMergedRanges(): Range[] {
    return this.#session.look('Range.getMergedRanges', this.#sheetId, () => this.#session.array<Range>([]));
  }

  toString(): string {
    return 'Range';
  }

  #hasOwnRows(): boolean {
    return !['columns', 'tab'].includes(wholeOf.get(this) ?? '');
  }

  #hasOwnColumns(): boolean {
    return !['rows', 'tab'].includes(wholeOf.get(this) ?? '');
  }

  #plain<T>(method: string, work: () => T): T {
    return this.#session.free(`Range.${method}`, work);
  }

  #tab(): Tab {
    return this.#session.book.tab(this.#sheetId);
  }

  #made(method: string, block: Block): Range {
    return this.#session.settled(`Range.${method}`, () => {
      checkBlock(this.#tab(), block);
      return this.#session.handles.range(this.#sheetId, block);
    });
  }
}

function growOnce(
  tab: Tab,
  block: { row: number; column: number; rows: number; columns: number },
  only?: string,
): boolean {
  const hasContent = (row: number, column: number, rows: number, columns: number): boolean => {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) if (tab.content(r, c) !== null) return true;
    }
    return false;
  };
  const { row, column, rows, columns } = block;
  const before = `${row},${column},${rows},${columns}`;
  if (only !== 'COLUMNS') {
    if (row > 1 && hasContent(row - 1, column, 1, columns)) [block.row, block.rows] = [row - 1, rows + 1];
    if (hasContent(block.row + block.rows, column, 1, columns)) block.rows++;
  }
  if (only !== 'ROWS') {
    if (column > 1 && hasContent(block.row, column - 1, block.rows, 1)) {
      [block.column, block.columns] = [column - 1, columns + 1];
    }
    if (hasContent(block.row, block.column + block.columns, block.rows, 1)) block.columns++;
  }
  return before !== `${block.row},${block.column},${block.rows},${block.columns}`;
}

function edgeOfData(
  tab: Tab,
  row: number,
  column: number,
  down: number,
  right: number,
): readonly [number, number] {
  const inside = (r: number, c: number): boolean =>
    r >= 1 && c >= 1 && r <= tab.maxRows && c <= tab.maxColumns;
  const full = (r: number, c: number): boolean => tab.content(r, c) !== null;
  let [r, c] = [row, column];
  const within = full(r, c) && inside(r + down, c + right) && full(r + down, c + right);
  while (inside(r + down, c + right)) {
    if (within && !full(r + down, c + right)) break;
    [r, c] = [r + down, c + right];
    if (!within && full(r, c)) break;
  }
  return [r, c];
}
