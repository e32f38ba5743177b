// Reading and writing what cells hold: values, displayed text, formulas, notes (PLATFORM 4C).

import { checkBlock } from '../grid/apply-cells.ts';
import type { Book } from '../grid/book.ts';
import type { Block } from '../grid/cell.ts';
import { isFormula } from '../grid/cell.ts';
import { type Entered, enterValues } from '../grid/entering.ts';
import { refusals } from '../grid/grid-error.ts';
import { checkProtection } from '../grid/protection.ts';
import { carryFormula } from '../grid/references.ts';
import type { Tab } from '../grid/tab.ts';
import { checkValidations } from '../grid/validation.ts';
import type { Range } from './range.ts';
import { RangePlace } from './range-place.ts';
import type { Session } from './session.ts';
import { enteredValue, scriptValue } from './values.ts';

export class RangeValues extends RangePlace {
  readonly #session: Session;
  readonly #sheetId: number;
  readonly #block: Block;

  constructor(session: Session, sheetId: number, block: Block) {
    super(session, sheetId, block);
    this.#session = session;
    this.#sheetId = sheetId;
    this.#block = block;
  }

  getValues(): unknown[][] {
    return this.read('getValues', (tab, row, column) => scriptValue(this.#session, tab, row, column));
  }

  getValue(): unknown {
    return this.readFirst('getValue', (tab, row, column) => scriptValue(this.#session, tab, row, column));
  }

  getDisplayValues(): string[][] {
    return this.read('getDisplayValues', (tab, row, column) => this.#session.book.shownAt(tab, row, column));
  }

  getDisplayValue(): string {
    return this.readFirst('getDisplayValue', (tab, row, column) =>
      this.#session.book.shownAt(tab, row, column),
    );
  }

  getFormulas(): string[][] {
    return this.read('getFormulas', formulaAt);
  }

  getFormula(): string {
    return this.readFirst('getFormula', formulaAt);
  }

  getNotes(): string[][] {
    return this.read('getNotes', (tab, row, column) => tab.note(row, column) ?? '');
  }

  getNote(): string {
    return this.readFirst('getNote', (tab, row, column) => tab.note(row, column) ?? '');
  }

  isBlank(): boolean {
    const facts = { cells: this.#cells(), sheetId: this.#sheetId };
    return this.#session.call('Range.isBlank', 'read', facts, () => {
      const tab = this.tabToRead();
      return !this.#some((row, column) => tab.content(row, column) !== null);
    });
  }

  setValues(values: unknown[][]): Range {
    this.checkShape(values);
    return this.writeValues('setValues', values);
  }

  /** One value in every cell of the range. */
  setValue(value: unknown): Range {
    return this.writeValues('setValue', this.filled(value));
  }

  /** Written for the first cell; in the others its relative references move along. */
  setFormula(formula: string): Range {
    const first = asFormula(formula);
    const { rows, columns } = this.#block;
    const carried = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => (first === '' ? '' : carryFormula(first, i, j))),
    );
    return this.writeValues('setFormula', carried);
  }

  setFormulas(formulas: string[][]): Range {
    this.checkShape(formulas);
    return this.writeValues(
      'setFormulas',
      formulas.map((line) => line.map(asFormula)),
    );
  }

  setNote(note: string | null): Range {
    return this.#writeNotes('setNote', this.filled(note));
  }

  setNotes(notes: (string | null)[][]): Range {
    this.checkShape(notes);
    return this.#writeNotes('setNotes', notes);
  }

  clearNote(): Range {
    return this.#writeNotes('clearNote', this.filled(null));
  }

  /** Buffers content for the whole range. Protection and validation speak at commit (4.33, 4.34). */
  protected writeValues(method: string, values: readonly (readonly unknown[])[]): Range {
    const { row, column } = this.#block;
    // Dates of the caller may change before the commit; what was given is what is written.
    const given = values.map((line) => line.map((value) => enteredNow(this.#session, value)));
    return this.bufferWrite(method, (book, tab) => {
      const entered = given.map((line) => line.map((value) => value(book)));
      const changes = enterValues(book, tab, { row, column }, entered);
      const inverse = this.#session.change({ kind: 'group', changes });
      try {
        checkValidations(book, tab, this.#block);
      } catch (refusal) {
        this.#session.change(inverse);
        throw refusal;
      }
    });
  }

  /** Buffers a write to the range after checking, at commit, that it is still in the grid and not protected. */
  protected bufferWrite(method: string, work: (book: Book, tab: Tab) => void): Range {
    this.#session.write(`Range.${method}`, this.#cells(), (book) => {
      const tab = book.tab(this.#sheetId);
      checkBlock(tab, this.#block);
      checkProtection(book, this.#session.mark.by, { sheetId: this.#sheetId, ...this.#block });
      work(book, tab);
    });
    return this as unknown as Range;
  }

  protected read<T>(method: string, cell: (tab: Tab, row: number, column: number) => T): T[][] {
    const { rows, columns, row, column } = this.#block;
    const facts = { cells: this.#cells(), sheetId: this.#sheetId, wholeTab: this.#coversData() };
    return this.#session.call(`Range.${method}`, 'read', facts, () => {
      const tab = this.tabToRead();
      return this.#session.table(
        Array.from({ length: rows }, (_, i) =>
          Array.from({ length: columns }, (_, j) => cell(tab, row + i, column + j)),
        ),
      );
    });
  }

  protected readFirst<T>(method: string, cell: (tab: Tab, row: number, column: number) => T): T {
    const facts = { cells: 1, sheetId: this.#sheetId };
    return this.#session.call(`Range.${method}`, 'read', facts, () =>
      cell(this.tabToRead(), this.#block.row, this.#block.column),
    );
  }

  /** The tab, once the range is known to be in it still. */
  protected tabToRead(): Tab {
    const tab = this.#session.book.tab(this.#sheetId);
    checkBlock(tab, this.#block);
    return tab;
  }

  /** 4.21: the data must have exactly the range's shape. */
  protected checkShape(values: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.#block;
    if (values.length !== rows) throw this.#session.error(refusals.dimensions('rows', values.length, rows));
    const odd = values.find((line) => line.length !== columns);
    if (odd !== undefined) throw this.#session.error(refusals.dimensions('columns', odd.length, columns));
  }

  protected filled<T>(value: T): T[][] {
    return Array.from({ length: this.#block.rows }, () => new Array<T>(this.#block.columns).fill(value));
  }

  #writeNotes(method: string, notes: readonly (readonly (string | null)[])[]): Range {
    const { row, column } = this.#block;
    const sheetId = this.#sheetId;
    return this.bufferWrite(method, () => {
      this.#session.change({ kind: 'setNotes', sheetId, row, column, notes });
    });
  }

  /** True when no content below the frozen rows lies outside the range. */
  #coversData(): boolean {
    const tab = this.#session.book.findTab(this.#sheetId);
    if (tab === undefined) return false;
    const { row, column, rows, columns } = this.#block;
    if (column > 1 || row > tab.frozenRows + 1) return false;
    return row + rows > tab.lastRow() && columns >= tab.lastColumn();
  }

  #some(test: (row: number, column: number) => boolean): boolean {
    const { row, column, rows, columns } = this.#block;
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) if (test(r, c)) return true;
    return false;
  }

  #cells(): number {
    return this.#block.rows * this.#block.columns;
  }
}

function enteredNow(session: Session, value: unknown): (book: Book) => Entered {
  if (!session.execution.realm.isDate(value)) return (book) => enteredValue(session, book, value);
  const copy = session.execution.realm.date(value.getTime());
  return (book) => enteredValue(session, book, copy);
}

function formulaAt(tab: Tab, row: number, column: number): string {
  const content = tab.content(row, column);
  return isFormula(content) ? content.formula : '';
}

function asFormula(text: string): string {
  if (text === '' || text.startsWith('=')) return text;
  return `=${text}`;
}
