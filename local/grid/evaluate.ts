// Works out formulas when they are read, across tabs, by the workbook's own clock.

import FormulaParser from 'fast-formula-parser';
import type { Book } from './book.ts';
import { isFormula, type Value } from './cell.ts';
import { serialOfInstant } from './date-serial.ts';
import type { FormulaCell } from './formula-cell.ts';
import { closeReferences } from './references.ts';
import { sheetFunctions } from './sheet-functions.ts';
import type { Tab } from './tab.ts';

type Place = { readonly tab: Tab; readonly row: number; readonly column: number; readonly cell: FormulaCell };
type Parsed = { parse(text: string, position: { sheet: string; row: number; col: number }): unknown };
type CellRef = { readonly sheet: string; readonly row: number; readonly col: number };
type RangeRef = {
  readonly sheet: string;
  readonly from: { readonly row: number; readonly col: number };
  readonly to: { readonly row: number; readonly col: number };
};

/** Formulas followed inside one another; deeper ones are worked out first, by themselves. */
const DEEPEST = 24;
/** The formula library's last row. */
const LAST_ROW = 1_048_576;
const { FormulaError } = FormulaParser;
const evaluators = new WeakMap<Book, Evaluator>();

/**
 * The value of a formula; errors are values such as `#NAME?`. It is remembered until a tab it read changes, or, for TODAY
 * and NOW, the clock.
 */
export function evaluateFormula(book: Book, tab: Tab, row: number, column: number, cell: FormulaCell): Value {
  let evaluator = evaluators.get(book);
  if (evaluator === undefined) {
    evaluator = new Evaluator(book);
    evaluators.set(book, evaluator);
  }
  return evaluator.value({ tab, row, column, cell });
}

/** What one formula under way has read so far, formulas inside it included. */
type Reading = { readonly tabs: Set<Tab>; clock: boolean };

class Evaluator {
  readonly #book: Book;
  readonly #parsers: Parsed[] = [];
  readonly #underWay = new Set<FormulaCell>();
  readonly #readings: Reading[] = [];
  #tooDeep: Place | null = null;

  constructor(book: Book) {
    this.#book = book;
  }

  value(place: Place): Value {
    const { cell } = place;
    const depth = this.#readings.length;
    if (this.#isFresh(cell)) return this.#reported(cell);
    if (this.#underWay.has(cell)) return { error: '#REF!' };
    if (depth >= DEEPEST) {
      this.#tooDeep ??= place;
      return 0;
    }
    if (depth > 0) return this.#workOut(place);

    const waiting = [place];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      this.#tooDeep = null;
      this.#workOut(next);
      const deeper = this.#tooDeep as Place | null;
      if (deeper === null) waiting.pop();
      else if (waiting.some((each) => each.cell === deeper.cell)) this.#circular(waiting.pop() as Place);
      else waiting.push(deeper);
    }
    return cell.value;
  }

  /** True while nothing the formula read has changed. */
  #isFresh(cell: FormulaCell): boolean {
    const { epoch } = cell;
    if (epoch < 0 || epoch < this.#book.reshapedAt) return false;
    if (cell.clockAt !== null && cell.clockAt !== this.#book.now()) return false;
    return cell.readTabs.every((tab) => tab.changedAt <= epoch);
  }

  #workOut(place: Place): Value {
    const { tab, row, column, cell } = place;
    const reading: Reading = { tabs: new Set([tab]), clock: false };
    this.#underWay.add(cell);
    this.#readings.push(reading);
    let value: Value;
    try {
      const position = { sheet: tab.name, row, col: column };
      value = this.#parse(closeReferences(cell.formula.slice(1), LAST_ROW), position);
    } finally {
      this.#readings.pop();
      this.#underWay.delete(cell);
    }
    if (this.#tooDeep === null) this.#settle(cell, value, reading);
    return this.#tooDeep === null ? this.#reported(cell) : value;
  }

  #settle(cell: FormulaCell, value: Value, reading: Reading): void {
    cell.value = value;
    cell.epoch = this.#book.epoch;
    cell.readTabs = [...reading.tabs];
    cell.clockAt = reading.clock ? this.#book.now() : null;
  }

  #circular({ tab, cell }: Place): void {
    this.#settle(cell, { error: '#REF!' }, { tabs: new Set([tab]), clock: false });
  }

  /** A formula inside another: what it read, the outer one has read too. */
  #reported(cell: FormulaCell): Value {
    const outer = this.#readings.at(-1);
    if (outer !== undefined) {
      for (const tab of cell.readTabs) outer.tabs.add(tab);
      if (cell.clockAt !== null) outer.clock = true;
    }
    return cell.value;
  }

  #parse(text: string, position: { sheet: string; row: number; col: number }): Value {
    const depth = this.#readings.length;
    this.#parsers[depth] ??= this.#newParser();
    try {
      return plainValue((this.#parsers[depth] as Parsed).parse(text, position));
    } catch (failure) {
      return plainValue(failure);
    }
  }

  #newParser(): Parsed {
    return new FormulaParser({
      functions: {
        ...sheetFunctions,
        TODAY: () => Math.floor(this.#now()),
        NOW: () => this.#now(),
      },
      onVariable: (name: string) => this.#named(name),
      onCell: ({ sheet, row, col }: CellRef) => this.#cell(sheet, row, col),
      onRange: (range: RangeRef) => this.#range(range),
    }) as Parsed;
  }

  #now(): number {
    const reading = this.#readings.at(-1);
    if (reading !== undefined) reading.clock = true;
    return serialOfInstant(this.#book.now(), this.#book.sheetZone);
  }

  #named(name: string): unknown {
    const named = this.#book.named.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (named === undefined) throw FormulaError.NAME;
    const from = { row: named.row, col: named.column };
    const to = { row: named.row + named.rows - 1, col: named.column + named.columns - 1 };
    return { sheet: this.#book.tab(named.sheetId).name, from, to };
  }

  #cell(sheet: string, row: number, column: number): unknown {
    const tab = this.#book.tabNamed(sheet);
    if (tab === undefined) return FormulaError.REF;
    this.#readings.at(-1)?.tabs.add(tab);
    if (row > tab.maxRows || column > tab.maxColumns) return FormulaError.REF;
    const content = tab.content(row, column);
    const value = isFormula(content)
      ? this.value({ tab, row, column, cell: content as FormulaCell })
      : content;
    return typeof value === 'object' && value !== null ? new FormulaError(value.error) : value;
  }

  #range({ sheet, from, to }: RangeRef): unknown[][] {
    const tab = this.#book.tabNamed(sheet);
    if (tab === undefined) throw FormulaError.REF;
    this.#readings.at(-1)?.tabs.add(tab);
    const lastRow = Math.min(to.row, Math.max(tab.lastRow(), from.row));
    const lastColumn = Math.min(to.col, Math.max(tab.lastColumn(), from.col));
    const block: unknown[][] = [];
    for (let row = from.row; row <= lastRow; row++) {
      const line: unknown[] = [];
      for (let column = from.col; column <= lastColumn; column++) line.push(this.#cell(sheet, row, column));
      block.push(line);
    }
    return block;
  }
}

/** What the parser answers or throws, as a cell's value. */
function plainValue(result: unknown): Value {
  if (Array.isArray(result)) return plainValue(result[0]);
  if (result instanceof FormulaError) return { error: errorCode(result) };
  if (result instanceof Error) return { error: '#ERROR!' };
  if (typeof result === 'number') return Number.isFinite(result) ? result : { error: '#NUM!' };
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return 0;
}

/** A function the parser lacks hides `#NAME?` inside its `#ERROR!`. */
function errorCode(error: { readonly name: string; readonly details?: unknown }): string {
  const inner = error.details;
  if (error.name === '#ERROR!' && inner instanceof FormulaError) return inner.name;
  return error.name;
}
