// Emulates Sheet: appending, sorting, clearing, freezing, naming and protecting a tab, on top of its lines and its facts.

import type { Block } from '../grid/cell.ts';
import { enterValues, growToFit } from '../grid/entering.ts';
import { sortSheet } from '../grid/person-edit.ts';
import { checkProtection, checkTabProtection } from '../grid/protection.ts';
import { imageOfTab } from '../grid/tab-image.ts';
import { checkValidations } from '../grid/validation.ts';
import { type ConditionalFormatRule, conditionalOf } from './conditional-format-rule.ts';
import { addMetadata, type DeveloperMetadata } from './developer-metadata.ts';
import { emulate } from './emulate.ts';
import type { EnumConstant } from './enums.ts';
import type { GasSheet } from './gas-types.ts';
import { newProtection, type Protection } from './protection.ts';
import type { Range } from './range.ts';
import { blockOf } from './range-place.ts';
import type { Session } from './session.ts';
import { SheetLines } from './sheet-lines.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { enteredValue } from './values.ts';

export class Sheet extends SheetLines {
  readonly #session: Session;
  readonly #sheetId: number;

  constructor(session: Session, sheetId: number) {
    super(session, sheetId);
    this.#session = session;
    this.#sheetId = sheetId;
  }

  /**
   * 4.29: after the last row with content, parsed like `setValues`; the grid grows when it is full. Commits. Without a lock
   * the place is chosen before the row is written, so that of two at once one is lost (3.18).
   */
  appendRow(values: unknown[]): Sheet {
    const facts = { cells: values.length, sheetId: this.#sheetId };
    const isSafe = this.#session.execution.locked === true || this.#session.waits;
    const lastSeen = isSafe ? Number.POSITIVE_INFINITY : this.tab().lastRow();
    return this.#session.call('Sheet.appendRow', 'append', facts, () => {
      const { book } = this.#session;
      const tab = this.tab();
      const row = Math.min(tab.lastRow(), lastSeen) + 1;
      const block = { row, column: 1, rows: 1, columns: Math.max(1, values.length) };
      checkProtection(book, this.#session.mark.by, { sheetId: this.#sheetId, ...block });
      const growth = growToFit(tab, block).map((change) => this.#session.change(change));
      const entered = values.map((value) => enteredValue(this.#session, book, value));
      const write = enterValues(book, tab, block, [entered]);
      const inverse = this.#session.change({ kind: 'group', changes: write });
      try {
        checkValidations(book, tab, block);
      } catch (refusal) {
        for (const undo of [inverse, ...growth.reverse()]) this.#session.change(undo);
        throw refusal;
      }
      return this;
    });
  }

  /** Sorts whole rows below the frozen ones (4.31). */
  sort(column: number, ascending = true): Sheet {
    this.#session.write('Sheet.sort', 0, (book) => {
      const sorted = sortSheet(book, this.tab(), column, ascending);
      if (sorted === null) return;
      checkProtection(book, this.#session.mark.by, { sheetId: this.#sheetId, ...sorted.block });
      this.#session.change(sorted.change);
    });
    return this;
  }

  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): Sheet {
    const all = !options.contentsOnly && !options.formatOnly;
    return this.#onWhole('clear', (block) => {
      if (all || options.contentsOnly) this.#clearContents(block);
      if (all || options.formatOnly) this.#clearFormats(block);
    });
  }

  clearContents(): Sheet {
    return this.#onWhole('clearContents', (block) => this.#clearContents(block));
  }

  clearFormats(): Sheet {
    return this.#onWhole('clearFormats', (block) => this.#clearFormats(block));
  }

  /** 4.35: a taken name is refused at once. */
  setName(name: string): Sheet {
    this.#session.now('Sheet.setName', () => {
      checkTabProtection(this.#session.book, this.#session.mark.by, this.#sheetId);
      this.#session.change({ kind: 'renameTab', sheetId: this.#sheetId, name });
    });
    return this;
  }

  setFrozenRows(rows: number): void {
    this.#freeze('setFrozenRows', { rows });
  }

  setFrozenColumns(columns: number): void {
    this.#freeze('setFrozenColumns', { columns });
  }

  hideSheet(): Sheet {
    return this.bufferChange('hideSheet', { kind: 'hideTab', sheetId: this.#sheetId, hidden: true });
  }

  showSheet(): Sheet {
    return this.bufferChange('showSheet', { kind: 'hideTab', sheetId: this.#sheetId, hidden: false });
  }

  setTabColor(color: string | null): Sheet {
    return this.bufferChange('setTabColor', { kind: 'colorTab', sheetId: this.#sheetId, color });
  }

  setHiddenGridlines(hidden: boolean): Sheet {
    return this.bufferChange('setHiddenGridlines', { kind: 'gridlines', sheetId: this.#sheetId, hidden });
  }

  protect(): Protection {
    return this.#session.now('Sheet.protect', () => newProtection(this.#session, this.#sheetId, null));
  }

  activate(): Sheet {
    return this.#session.free('Sheet.activate', () => {
      this.#session.selection.sheetId = this.#sheetId;
      this.#session.selection.block = { row: 1, column: 1, rows: 1, columns: 1 };
      return this;
    });
  }

  setActiveRange(range: Range): Range {
    return this.#session.free('Sheet.setActiveRange', () => {
      const { sheetId, ...block } = blockOf(range);
      this.#session.selection.sheetId = sheetId;
      this.#session.selection.block = block;
      return range;
    });
  }

  setCurrentCell(cell: Range): Range {
    return this.#session.free('Sheet.setCurrentCell', () => {
      const { sheetId, ...block } = blockOf(cell);
      this.#session.selection.sheetId = sheetId;
      this.#session.selection.block = block;
      return cell;
    });
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.look('getConditionalFormatRules', (tab) =>
      this.#session.array(
        tab.conditional.map((rule) => this.#session.handles.conditional(this.#sheetId, rule)),
      ),
    );
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    const plain = rules.map(conditionalOf);
    this.bufferChange('setConditionalFormatRules', {
      kind: 'setConditional',
      sheetId: this.#sheetId,
      rules: plain,
    });
  }

  clearConditionalFormatRules(): void {
    this.bufferChange('clearConditionalFormatRules', {
      kind: 'setConditional',
      sheetId: this.#sheetId,
      rules: [],
    });
  }

  /** A copy of the tab in the same file; other files are not reachable. */
  copyTo(_spreadsheet: Spreadsheet): Sheet {
    return this.#session.now('Sheet.copyTo', () => {
      const { book } = this.#session;
      const sheetId = book.nextSheetId();
      const name = `Copy of ${this.tab().name}`;
      this.#session.change({
        kind: 'addTab',
        index: book.tabs.length,
        tab: { ...imageOfTab(this.tab()), sheetId, name },
      });
      return this.#session.handles.sheet(sheetId);
    });
  }

  addDeveloperMetadata(key: string, second?: string | EnumConstant, third?: EnumConstant): Sheet {
    this.#session.now('Sheet.addDeveloperMetadata', () =>
      addMetadata(this.#session, this.#sheetId, key, second, third),
    );
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.look('getDeveloperMetadata', () => {
      const own = this.#session.book.metadata.filter((each) => each.sheetId === this.#sheetId);
      return this.#session.array(own.map((each) => this.#session.handles.metadata(each.id)));
    });
  }

  #freeze(method: string, lines: { readonly rows?: number; readonly columns?: number }): void {
    this.#session.write(`Sheet.${method}`, 0, () => {
      const { frozenRows, frozenColumns } = this.tab();
      const { rows = frozenRows, columns = frozenColumns } = lines;
      this.#session.change({ kind: 'freeze', sheetId: this.#sheetId, rows, columns });
    });
  }

  #onWhole(method: string, work: (block: Block) => void): Sheet {
    this.#session.write(`Sheet.${method}`, 0, (book) => {
      checkTabProtection(book, this.#session.mark.by, this.#sheetId);
      const { maxRows, maxColumns } = this.tab();
      work({ row: 1, column: 1, rows: maxRows, columns: maxColumns });
    });
    return this;
  }

  #clearContents(block: Block): void {
    this.#session.change({ kind: 'clearCells', sheetId: this.#sheetId, ...block });
  }

  #clearFormats(block: Block): void {
    const runs = [0, block.rows * block.columns];
    this.#session.change({ kind: 'setStyles', sheetId: this.#sheetId, ...block, palette: [null], runs });
  }
}

emulate<GasSheet>()('Sheet', Sheet, 'sheet.ts');
