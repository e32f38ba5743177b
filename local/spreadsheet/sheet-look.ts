// What a Sheet tells about its tab without moving data, and the ranges made from it.

import { parseBlock, splitTabName, wholeLinesOf } from '../grid/a1.ts';
import { checkBlock } from '../grid/apply-cells.ts';
import type { Block } from '../grid/cell.ts';
import type { ProtectionState } from '../grid/change.ts';
import { isHiddenByFilter } from '../grid/filter.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Tab } from '../grid/tab.ts';
import { type EnumConstant, enumConstant } from './enums.ts';
import type { Filter } from './filter.ts';
import type { Protection } from './protection.ts';
import type { Range } from './range.ts';
import type { RangeList } from './range-list.ts';
import { asWhole } from './range-place.ts';
import { enlist, type Session } from './session.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { TextFinder } from './text-finder.ts';

const sheetIds = new WeakMap<object, number>();

/** The sheet id behind a Sheet. */
export function sheetIdOf(sheet: SheetLook): number {
  return sheetIds.get(sheet) as number;
}

export class SheetLook {
  readonly #session: Session;
  readonly #sheetId: number;

  constructor(session: Session, sheetId: number) {
    enlist(this, session);
    sheetIds.set(this, sheetId);
    this.#session = session;
    this.#sheetId = sheetId;
  }

  getSheetId(): number {
    return this.#session.free('Sheet.getSheetId', () => this.#sheetId);
  }

  getParent(): Spreadsheet {
    return this.#session.free('Sheet.getParent', () => this.#session.handles.spreadsheet());
  }

  getType(): EnumConstant {
    return this.#session.free('Sheet.getType', () => enumConstant('SheetType', 'GRID'));
  }

  getName(): string {
    return this.look('getName', (tab) => tab.name);
  }

  getSheetName(): string {
    return this.look('getSheetName', (tab) => tab.name);
  }

  /** Position among the tabs, from 1. */
  getIndex(): number {
    return this.look('getIndex', (tab) => this.#session.book.tabs.indexOf(tab) + 1);
  }

  /** 4.28: 0 on an empty tab. */
  getLastRow(): number {
    return this.look('getLastRow', (tab) => tab.lastRow());
  }

  getLastColumn(): number {
    return this.look('getLastColumn', (tab) => tab.lastColumn());
  }

  getMaxRows(): number {
    return this.look('getMaxRows', (tab) => tab.maxRows);
  }

  getMaxColumns(): number {
    return this.look('getMaxColumns', (tab) => tab.maxColumns);
  }

  getFrozenRows(): number {
    return this.look('getFrozenRows', (tab) => tab.frozenRows);
  }

  getFrozenColumns(): number {
    return this.look('getFrozenColumns', (tab) => tab.frozenColumns);
  }

  getColumnWidth(column: number): number {
    return this.look('getColumnWidth', (tab) => tab.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH);
  }

  getRowHeight(row: number): number {
    return this.look('getRowHeight', (tab) => tab.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT);
  }

  getTabColor(): string | null {
    return this.look('getTabColor', (tab) => tab.color);
  }

  hasHiddenGridlines(): boolean {
    return this.look('hasHiddenGridlines', (tab) => tab.hiddenGridlines);
  }

  isSheetHidden(): boolean {
    return this.look('isSheetHidden', (tab) => tab.hidden);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.look('isRowHiddenByUser', (tab) => tab.hiddenRows.has(row));
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.look('isColumnHiddenByUser', (tab) => tab.hiddenColumns.has(column));
  }

  /** 4.32 */
  isRowHiddenByFilter(row: number): boolean {
    return this.look('isRowHiddenByFilter', (tab) => isHiddenByFilter(this.#session.book, tab, row));
  }

  isRightToLeft(): boolean {
    return this.look('isRightToLeft', () => false);
  }

  getFilter(): Filter | null {
    return this.look('getFilter', (tab) =>
      tab.filter === null ? null : this.#session.handles.filter(tab.sheetId),
    );
  }

  getProtections(type: EnumConstant): Protection[] {
    return this.look('getProtections', () => {
      const wanted = (each: ProtectionState): boolean =>
        each.sheetId === this.#sheetId && (type.name() === 'SHEET') === (each.block === undefined);
      const found = this.#session.book.protections.filter(wanted);
      return this.#session.array(found.map((each) => this.#session.handles.protection(each.id)));
    });
  }

  /** 4.27: a cell, a block, or an A1 name; outside the grid it throws. */
  getRange(first: number | string, column?: number, rows = 1, columns = 1): Range {
    return this.#session.settled('Sheet.getRange', () => {
      const tab = this.tab();
      const block =
        typeof first === 'string'
          ? this.#named(tab, first)
          : { row: first, column: column ?? 1, rows, columns };
      checkBlock(tab, block);
      const range = this.#session.handles.range(this.#sheetId, block);
      return typeof first === 'string' ? asWhole(range, wholeLinesOf(splitTabName(first).a1)) : range;
    });
  }

  getRangeList(a1Names: string[]): RangeList {
    return this.#session.settled('Sheet.getRangeList', () => {
      const tab = this.tab();
      const ranges = a1Names.map((a1) =>
        asWhole(this.#session.handles.range(this.#sheetId, this.#named(tab, a1)), wholeLinesOf(a1)),
      );
      return this.#session.handles.rangeList(ranges);
    });
  }

  /** 4.28: A1 alone on an empty tab. */
  getDataRange(): Range {
    return this.look('getDataRange', (tab) => this.#session.handles.range(this.#sheetId, tab.dataBlock()));
  }

  createTextFinder(text: string): TextFinder {
    return this.#session.free('Sheet.createTextFinder', () =>
      this.#session.handles.textFinder([{ sheetId: this.#sheetId, block: null }], text),
    );
  }

  getActiveRange(): Range {
    return this.#active('getActiveRange');
  }

  getActiveCell(): Range {
    return this.#active('getActiveCell');
  }

  getCurrentCell(): Range {
    return this.#active('getCurrentCell');
  }

  toString(): string {
    return 'Sheet';
  }

  protected look<T>(method: string, work: (tab: Tab) => T): T {
    return this.#session.look(`Sheet.${method}`, this.#sheetId, () => work(this.tab()));
  }

  protected tab(): Tab {
    return this.#session.book.tab(this.#sheetId);
  }

  #named(tab: Tab, text: string): Block {
    const { a1 } = splitTabName(text);
    return parseBlock(a1, { rows: tab.maxRows, columns: tab.maxColumns });
  }

  #active(method: string): Range {
    return this.#session.free(`Sheet.${method}`, () => {
      const { selection } = this.#session;
      const home = { row: 1, column: 1, rows: 1, columns: 1 };
      const block = selection.sheetId === this.#sheetId ? selection.block : home;
      const one = method === 'getActiveRange' ? block : { ...block, rows: 1, columns: 1 };
      return this.#session.handles.range(this.#sheetId, one);
    });
  }
}
