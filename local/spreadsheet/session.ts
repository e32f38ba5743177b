// One run's view of the workbook: every emulated method passes the gate here, and every change is made as the acting person.

import type { Book } from '../grid/book.ts';
import type { Block } from '../grid/cell.ts';
import type { Change } from '../grid/change.ts';
import { GridError } from '../grid/grid-error.ts';
import type { Charge, Execution } from '../runtime/service-call.ts';
import type { ConditionalFormatRule } from './conditional-format-rule.ts';
import type { DataValidation } from './data-validation.ts';
import type { DeveloperMetadata } from './developer-metadata.ts';
import type { Filter } from './filter.ts';
import type { NamedRange } from './named-range.ts';
import type { Protection } from './protection.ts';
import type { Range } from './range.ts';
import type { RangeList } from './range-list.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { TextFinder } from './text-finder.ts';
import type { User } from './user.ts';

/** Where the person who started the run is in the grid. */
export type Selection = { sheetId: number; block: Block };

/** Makes the objects scripts hold. Handed in, so that the classes need not know one another. */
export type Handles = {
  spreadsheet(): Spreadsheet;
  sheet(sheetId: number): Sheet;
  range(sheetId: number, block: Block): Range;
  rangeList(ranges: readonly Range[]): RangeList;
  textFinder(
    areas: readonly { readonly sheetId: number; readonly block: Block | null }[],
    text: string,
  ): TextFinder;
  protection(id: string): Protection;
  filter(sheetId: number): Filter;
  validation(rule: import('../grid/cell.ts').ValidationRule): DataValidation;
  conditional(sheetId: number, rule: import('../grid/change.ts').ConditionalRule): ConditionalFormatRule;
  metadata(id: number): DeveloperMetadata;
  named(name: string): NamedRange;
  user(email: string): User;
};

/** Facts of a call beside its name: cells moved or searched, the tab, whether all its data is read. */
export type CallFacts = { readonly cells?: number; readonly sheetId?: number; readonly wholeTab?: boolean };

const sessions = new WeakMap<object, Session>();

/** Ties an emulated object to its run. */
export function enlist(handle: object, session: Session): void {
  sessions.set(handle, session);
}

/** The run an emulated object belongs to. */
export function sessionOf(handle: object): Session {
  const session = sessions.get(handle);
  if (session === undefined) throw new TypeError('this object belongs to no run');
  return session;
}

/** The gate, the realm and the workbook, as the emulated classes use them. */
export class Session {
  readonly execution: Execution;
  readonly selection: Selection;
  readonly mark: { readonly by: string; readonly label: string };
  handles!: Handles;
  /** Writes wait in the buffer; what looks at the workbook must have them committed first. */
  #pending = false;
  /** Among them is one that adds, takes or moves rows or columns, so that places mean something else afterwards. */
  #reshaping = false;

  constructor(execution: Execution, selection: Selection) {
    this.execution = execution;
    this.selection = selection;
    this.mark = { by: execution.runsAs, label: 'script' };
  }

  get book(): Book {
    return this.execution.book;
  }

  /** Passes the gate once, then works. Refusals of the grid become exceptions of the script's realm. */
  call<T>(method: string, charge: Charge, facts: CallFacts, work: () => T): T {
    if (charge === 'read' || charge === 'find' || charge === 'append' || charge === 'flush')
      this.#pending = this.#reshaping = false;
    return this.execution.call({ method, charge, ...facts }, () => this.#translated(work));
  }

  /** A handle or a plain fact of one: costs nothing. */
  free<T>(method: string, work: () => T): T {
    return this.call(method, 'free', {}, work);
  }

  /** Asks the workbook something without moving data; commits first when this run has writes waiting. */
  look<T>(method: string, sheetId: number | undefined, work: () => T): T {
    const facts = sheetId === undefined ? {} : { sheetId };
    return this.call(method, this.#pending ? 'flush' : 'touch', facts, work);
  }

  /** As `look`, for what is a plain handle when nothing waits: the grid's size may be about to change. */
  settled<T>(method: string, work: () => T): T {
    return this.call(method, this.#reshaping ? 'flush' : 'free', {}, work);
  }

  /** Makes its changes at once; waiting writes are committed before. */
  now<T>(method: string, work: () => T): T {
    return this.call(method, 'flush', {}, work);
  }

  /** Buffers a write (PLATFORM 3.1): it passes the gate now and is made at the next commit. */
  write(method: string, cells: number, work: (book: Book) => void): void {
    this.#pending = true;
    this.#reshaping ||= /^Sheet\.(insert|delete|move)/.test(method);
    this.execution.write({ method, cells, apply: (book) => this.#translated(() => work(book)) });
  }

  /** Makes a change as the person the script runs as. */
  change(change: Change): Change {
    return this.book.inStep(this.execution.mark ?? this.mark, () => this.book.apply(change));
  }

  /** True while this run has writes waiting. */
  get waits(): boolean {
    return this.#pending;
  }

  /** An exception of the script's realm. */
  error(message: string): Error {
    return this.execution.realm.error(message);
  }

  array<T>(items: readonly T[]): T[] {
    return this.execution.realm.array(items);
  }

  /** Rows as arrays of the script's realm. */
  table<T>(rows: readonly (readonly T[])[]): T[][] {
    return this.array(rows.map((row) => this.array(row)));
  }

  #translated<T>(work: () => T): T {
    try {
      return work();
    } catch (refusal) {
      if (refusal instanceof GridError) throw this.error(refusal.message);
      throw refusal;
    }
  }
}
