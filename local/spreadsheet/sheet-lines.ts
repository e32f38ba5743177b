// Rows and columns of a Sheet: inserting, deleting, moving, hiding, sizing. Buffered like all writes (PLATFORM 3.1, 4.30).

import { checkLines } from '../grid/apply-lines.ts';
import type { Book } from '../grid/book.ts';
import type { Change } from '../grid/change.ts';
import type { Dimension } from '../grid/line-shift.ts';
import { checkProtection } from '../grid/protection.ts';
import { DEFAULT_COLUMN_WIDTH, type Tab } from '../grid/tab.ts';
import type { Range } from './range.ts';
import { blockOf } from './range-place.ts';
import type { Session } from './session.ts';
import type { Sheet } from './sheet.ts';
import { SheetLook } from './sheet-look.ts';

export class SheetLines extends SheetLook {
  readonly #session: Session;
  readonly #sheetId: number;

  constructor(session: Session, sheetId: number) {
    super(session, sheetId);
    this.#session = session;
    this.#sheetId = sheetId;
  }

  insertRows(row: number, count = 1): void {
    this.#insert('insertRows', 'rows', row, count, row);
  }

  insertRowBefore(row: number): Sheet {
    return this.#insert('insertRowBefore', 'rows', row, 1, row);
  }

  insertRowsBefore(row: number, count: number): Sheet {
    return this.#insert('insertRowsBefore', 'rows', row, count, row);
  }

  insertRowAfter(row: number): Sheet {
    return this.#insert('insertRowAfter', 'rows', row + 1, 1, row);
  }

  insertRowsAfter(row: number, count: number): Sheet {
    return this.#insert('insertRowsAfter', 'rows', row + 1, count, row);
  }

  insertColumns(column: number, count = 1): void {
    this.#insert('insertColumns', 'columns', column, count, column);
  }

  insertColumnBefore(column: number): Sheet {
    return this.#insert('insertColumnBefore', 'columns', column, 1, column);
  }

  insertColumnsBefore(column: number, count: number): Sheet {
    return this.#insert('insertColumnsBefore', 'columns', column, count, column);
  }

  insertColumnAfter(column: number): Sheet {
    return this.#insert('insertColumnAfter', 'columns', column + 1, 1, column);
  }

  insertColumnsAfter(column: number, count: number): Sheet {
    return this.#insert('insertColumnsAfter', 'columns', column + 1, count, column);
  }

  deleteRow(row: number): Sheet {
    return this.#delete('deleteRow', 'rows', row, 1);
  }

  deleteRows(row: number, count: number): void {
    this.#delete('deleteRows', 'rows', row, count);
  }

  deleteColumn(column: number): Sheet {
    return this.#delete('deleteColumn', 'columns', column, 1);
  }

  deleteColumns(column: number, count: number): void {
    this.#delete('deleteColumns', 'columns', column, count);
  }

  /** `destination` is told in the numbering before the move. */
  moveRows(rows: Range, destination: number): void {
    const { row, rows: count } = blockOf(rows);
    this.#move('moveRows', 'rows', row, count, destination);
  }

  moveColumns(columns: Range, destination: number): void {
    const { column, columns: count } = blockOf(columns);
    this.#move('moveColumns', 'columns', column, count, destination);
  }

  hideRows(row: number, count = 1): void {
    this.#hide('hideRows', 'hideRows', row, count, true);
  }

  showRows(row: number, count = 1): void {
    this.#hide('showRows', 'hideRows', row, count, false);
  }

  hideColumns(column: number, count = 1): void {
    this.#hide('hideColumns', 'hideColumns', column, count, true);
  }

  showColumns(column: number, count = 1): void {
    this.#hide('showColumns', 'hideColumns', column, count, false);
  }

  hideRow(rows: Range): void {
    const { row, rows: count } = blockOf(rows);
    this.#hide('hideRow', 'hideRows', row, count, true);
  }

  unhideRow(rows: Range): void {
    const { row, rows: count } = blockOf(rows);
    this.#hide('unhideRow', 'hideRows', row, count, false);
  }

  hideColumn(columns: Range): void {
    const { column, columns: count } = blockOf(columns);
    this.#hide('hideColumn', 'hideColumns', column, count, true);
  }

  unhideColumn(columns: Range): void {
    const { column, columns: count } = blockOf(columns);
    this.#hide('unhideColumn', 'hideColumns', column, count, false);
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.#size('setColumnWidth', 'sizeColumns', column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): Sheet {
    return this.#size('setColumnWidths', 'sizeColumns', column, count, width);
  }

  setRowHeight(row: number, height: number): Sheet {
    return this.#size('setRowHeight', 'sizeRows', row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): Sheet {
    return this.#size('setRowHeights', 'sizeRows', row, count, height);
  }

  setRowHeightsForced(row: number, count: number, height: number): Sheet {
    return this.#size('setRowHeightsForced', 'sizeRows', row, count, height);
  }

  autoResizeColumn(column: number): Sheet {
    return this.#fit('autoResizeColumn', column, 1);
  }

  autoResizeColumns(column: number, count: number): Sheet {
    return this.#fit('autoResizeColumns', column, count);
  }

  /** Buffers a change of this tab. */
  protected bufferChange(method: string, change: Change): Sheet {
    this.#session.write(`Sheet.${method}`, 0, () => this.#session.change(change));
    return this as unknown as Sheet;
  }

  #insert(method: string, dimension: Dimension, at: number, count: number, like: number): Sheet {
    const kind = dimension === 'rows' ? 'insertRows' : 'insertColumns';
    return this.bufferChange(method, { kind, sheetId: this.#sheetId, at, count, like });
  }

  #delete(method: string, dimension: Dimension, at: number, count: number): Sheet {
    const kind = dimension === 'rows' ? 'deleteRows' : 'deleteColumns';
    return this.#onLines(method, dimension, at, count, { kind, sheetId: this.#sheetId, at, count });
  }

  #move(method: string, dimension: Dimension, at: number, count: number, to: number): void {
    const kind = dimension === 'rows' ? 'moveRows' : 'moveColumns';
    this.#onLines(method, dimension, at, count, { kind, sheetId: this.#sheetId, at, count, to });
  }

  /** At commit the lines must be free of protections that bind the acting person (4.34). */
  #onLines(method: string, dimension: Dimension, at: number, count: number, change: Change): Sheet {
    this.#session.write(`Sheet.${method}`, 0, (book) => {
      const tab = book.tab(this.#sheetId);
      checkLines(book, tab, dimension, { do: 'delete', at, count });
      const lines =
        dimension === 'rows'
          ? { row: at, column: 1, rows: count, columns: tab.maxColumns }
          : { row: 1, column: at, rows: tab.maxRows, columns: count };
      checkProtection(book, this.#session.mark.by, { sheetId: this.#sheetId, ...lines });
      this.#session.change(change);
    });
    return this as unknown as Sheet;
  }

  #hide(method: string, kind: 'hideRows' | 'hideColumns', at: number, count: number, hidden: boolean): void {
    const flags = new Array<boolean>(count).fill(hidden);
    this.bufferChange(method, { kind, sheetId: this.#sheetId, at, hidden: flags });
  }

  #size(method: string, kind: 'sizeRows' | 'sizeColumns', at: number, count: number, size: number): Sheet {
    const sizes = new Array<number>(count).fill(size);
    return this.bufferChange(method, { kind, sheetId: this.#sheetId, at, sizes });
  }

  #fit(method: string, at: number, count: number): Sheet {
    this.#session.write(`Sheet.${method}`, 0, (book) => {
      const tab = book.tab(this.#sheetId);
      const sizes = Array.from({ length: count }, (_, i) => fittingWidth(book, tab, at + i));
      this.#session.change({ kind: 'sizeColumns', sheetId: this.#sheetId, at, sizes });
    });
    return this as unknown as Sheet;
  }
}

/** Width for the longest text shown, reckoned, not measured: a wide character is twice a narrow one. */
function fittingWidth(book: Book, tab: Tab, column: number): number {
  let longest = 0;
  for (let row = 1; row <= tab.lastRow(); row++) {
    const text = book.shownAt(tab, row, column);
    longest = Math.max(longest, text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0));
  }
  return longest === 0 ? DEFAULT_COLUMN_WIDTH : 12 + longest * 7;
}
