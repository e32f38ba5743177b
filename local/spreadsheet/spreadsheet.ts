// Emulates Spreadsheet: tabs by name and id, named ranges, the acting person's selection, on top of the file's facts.

import { parseBlock, splitTabName, wholeLinesOf } from '../grid/a1.ts';
import { emptyTabImage } from '../grid/book.ts';
import { GridError, refusals } from '../grid/grid-error.ts';
import { checkTabProtection } from '../grid/protection.ts';
import { imageOfTab } from '../grid/tab-image.ts';
import { emulate } from './emulate.ts';
import type { EnumConstant } from './enums.ts';
import type { GasSpreadsheet } from './gas-types.ts';
import { addNamed, type NamedRange } from './named-range.ts';
import type { Protection } from './protection.ts';
import type { Range } from './range.ts';
import { asWhole } from './range-place.ts';
import type { Session } from './session.ts';
import type { Sheet } from './sheet.ts';
import { sheetIdOf } from './sheet-look.ts';
import { SpreadsheetFacts } from './spreadsheet-facts.ts';
import type { TextFinder } from './text-finder.ts';

export class Spreadsheet extends SpreadsheetFacts {
  readonly #session: Session;

  constructor(session: Session) {
    super(session);
    this.#session = session;
  }

  getSheets(): Sheet[] {
    return this.#look('getSheets', () =>
      this.#session.array(this.#session.book.tabs.map((tab) => this.#session.handles.sheet(tab.sheetId))),
    );
  }

  getNumSheets(): number {
    return this.#look('getNumSheets', () => this.#session.book.tabs.length);
  }

  /** 4.35: null for a renamed or deleted tab. */
  getSheetByName(name: string): Sheet | null {
    const sheetId = this.#session.book.tabNamed(name)?.sheetId;
    return this.#session.look('Spreadsheet.getSheetByName', sheetId, () => {
      const tab = this.#session.book.tabNamed(name);
      return tab === undefined ? null : this.#session.handles.sheet(tab.sheetId);
    });
  }

  getSheetById(id: number): Sheet | null {
    return this.#session.look('Spreadsheet.getSheetById', id, () =>
      this.#session.book.findTab(id) === undefined ? null : this.#session.handles.sheet(id),
    );
  }

  getActiveSheet(): Sheet {
    return this.#session.free('Spreadsheet.getActiveSheet', () => this.#activeSheet());
  }

  getActiveRange(): Range {
    return this.#session.free('Spreadsheet.getActiveRange', () => this.#activeRange());
  }

  getActiveCell(): Range {
    return this.#session.free('Spreadsheet.getActiveCell', () => this.#activeRange(true));
  }

  getCurrentCell(): Range {
    return this.#session.free('Spreadsheet.getCurrentCell', () => this.#activeRange(true));
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this.#session.free('Spreadsheet.setActiveSheet', () => {
      this.#session.selection.sheetId = sheetIdOf(sheet);
      this.#session.selection.block = { row: 1, column: 1, rows: 1, columns: 1 };
      return sheet;
    });
  }

  /** 4.35; a name, a place from 0, a tab to copy, in Google's several orders. */
  insertSheet(...args: (string | number | { template?: Sheet })[]): Sheet {
    return this.#session.now('Spreadsheet.insertSheet', () => {
      const { book } = this.#session;
      const name =
        args.find((each) => typeof each === 'string') ??
        freeTabName(
          book.tabs.map((tab) => tab.name),
          book.locale,
        );
      const asked = args.find((each) => typeof each === 'number');
      const template = args.find((each) => typeof each === 'object')?.template;
      const active = book.tabs.findIndex((tab) => tab.sheetId === this.#session.selection.sheetId);
      const index = Math.min(asked ?? (active < 0 ? book.tabs.length : active + 1), book.tabs.length);
      const sheetId = book.nextSheetId();
      const tab =
        template === undefined
          ? emptyTabImage(sheetId, name)
          : { ...imageOfTab(book.tab(sheetIdOf(template))), sheetId, name };
      this.#session.change({ kind: 'addTab', index, tab });
      this.#session.selection.sheetId = sheetId;
      return this.#session.handles.sheet(sheetId);
    });
  }

  deleteSheet(sheet: Sheet): void {
    this.#session.now('Spreadsheet.deleteSheet', () => {
      const sheetId = sheetIdOf(sheet);
      checkTabProtection(this.#session.book, this.#session.mark.by, sheetId);
      this.#session.change({ kind: 'deleteTab', sheetId });
    });
  }

  /** The active tab goes to a place counted from 1. */
  moveActiveSheet(position: number): void {
    this.#session.now('Spreadsheet.moveActiveSheet', () => {
      const { tabs } = this.#session.book;
      if (position < 1 || position > tabs.length) throw new GridError('The sheet index is out of bounds.');
      this.#session.change({ kind: 'moveTab', sheetId: this.#activeId(), index: position - 1 });
    });
  }

  getRange(a1: string): Range {
    return this.#session.settled('Spreadsheet.getRange', () => {
      const { tabName, a1: rest } = splitTabName(a1);
      const { book } = this.#session;
      const tab = tabName === null ? book.tab(this.#activeId()) : book.tabNamed(tabName);
      if (tab === undefined) throw new GridError(refusals.badRange(a1));
      const block = parseBlock(rest, { rows: tab.maxRows, columns: tab.maxColumns });
      return asWhole(this.#session.handles.range(tab.sheetId, block), wholeLinesOf(rest));
    });
  }

  getRangeByName(name: string): Range | null {
    return this.#look('getRangeByName', () => {
      const named = this.#session.book.named.find((each) => each.name === name);
      return named === undefined ? null : this.#session.handles.range(named.sheetId, named);
    });
  }

  getNamedRanges(): NamedRange[] {
    return this.#look('getNamedRanges', () =>
      this.#session.array(this.#session.book.named.map((each) => this.#session.handles.named(each.name))),
    );
  }

  setNamedRange(name: string, range: Range): void {
    this.#session.write('Spreadsheet.setNamedRange', 0, () => addNamed(this.#session, name, range));
  }

  removeNamedRange(name: string): void {
    this.#session.write('Spreadsheet.removeNamedRange', 0, (book) => {
      this.#session.change({ kind: 'setNamed', named: book.named.filter((each) => each.name !== name) });
    });
  }

  createTextFinder(text: string): TextFinder {
    return this.#session.free('Spreadsheet.createTextFinder', () => {
      const areas = this.#session.book.tabs.map((tab) => ({ sheetId: tab.sheetId, block: null }));
      return this.#session.handles.textFinder(areas, text);
    });
  }

  getProtections(type: EnumConstant): Protection[] {
    return this.#look('getProtections', () => {
      const found = this.#session.book.protections.filter(
        (each) => (type.name() === 'SHEET') === (each.block === undefined),
      );
      return this.#session.array(found.map((each) => this.#session.handles.protection(each.id)));
    });
  }

  #look<T>(method: string, work: () => T): T {
    return this.#session.look(`Spreadsheet.${method}`, undefined, work);
  }

  /** 4.49: without a person's selection, the first tab. */
  #activeId(): number {
    const { book, selection } = this.#session;
    return (book.findTab(selection.sheetId) ?? book.tabs[0])?.sheetId ?? 0;
  }

  #activeSheet(): Sheet {
    return this.#session.handles.sheet(this.#activeId());
  }

  #activeRange(oneCell = false): Range {
    const { block } = this.#session.selection;
    return this.#session.handles.range(this.#activeId(), oneCell ? { ...block, rows: 1, columns: 1 } : block);
  }
}

function freeTabName(taken: readonly string[], locale: string): string {
  const stem = locale.startsWith('zh') ? '工作表' : 'Sheet';
  let number = taken.length + 1;
  while (taken.includes(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

emulate<GasSpreadsheet>()('Spreadsheet', Spreadsheet, 'spreadsheet.ts');
