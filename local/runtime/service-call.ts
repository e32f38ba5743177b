// What an emulated Google service tells the gate about one call: the seam between local/spreadsheet, local/services and local/runtime.

import type { Book } from '../grid/book.ts';
import type { ChangeMark } from '../grid/change.ts';

/**
 * How the cost model of PLATFORM 3C charges a call.
 * `free` costs nothing; `touch` costs once per tab and execution; the rest as named there.
 */
export type Charge =
  | 'free'
  | 'touch'
  | 'read'
  | 'write'
  | 'flush'
  | 'append'
  | 'find'
  | 'propertyGet'
  | 'propertySet'
  | 'cacheGet'
  | 'cachePut'
  | 'lock'
  | 'mail';

/** One call on an emulated class, as the gate, the meter and the scope table see it. */
export type ServiceCall = {
  /** Class and method as in `@types/google-apps-script`, e.g. `Range.getValues`. */
  readonly method: string;
  readonly charge: Charge;
  /** Cells moved or searched; 0 when the call moves none. */
  readonly cells?: number;
  /** The tab touched, for `touch` and for counting whole-tab reads. */
  readonly sheetId?: number;
  /** True when the call reads every cell that holds data in the tab. */
  readonly wholeTab?: boolean;
};

/** A buffered write (PLATFORM 3.1, 8A.6): applied when something commits; `apply` may throw a message such as 4.33's. */
export type PendingWrite = {
  readonly method: string;
  readonly cells: number;
  readonly apply: (book: Book) => void;
};

/** Makes values of the script's own realm, so that `instanceof Array`, `Date` and `Error` hold inside the bundle. */
export type Realm = {
  array<T>(items: readonly T[]): T[];
  /** A `Date` of the script's realm. */
  date(epochMs: number): Date;
  /** An `Error` of the script's realm whose `name` is `Exception`, as Google's services throw. */
  error(message: string): Error;
  isDate(value: unknown): value is Date;
};

/** What a run can show to, and learn from, the person at the keyboard. */
export type ExecutionScreen = {
  /** `seconds` negative: until dismissed (PLATFORM 4.60). */
  toast(message: string, title: string, seconds: number): void;
  /** Where the person's cursor is; null when it was never put anywhere. */
  selection(): { readonly sheetId: number; readonly a1: string } | null;
  /** Makes a tab, or cells of it, active. */
  activate(sheetId: number, a1?: string): void;
};

/** One run of the script, as the emulated services see it. */
export type Execution = {
  /** Absent where nobody is at the keyboard: a clock trigger. */
  readonly screen?: ExecutionScreen | undefined;
  readonly book: Book;
  readonly realm: Realm;
  /** IANA zone of the manifest. */
  readonly scriptZone: string;
  /** The bound file's id. */
  readonly fileId: string;
  /** E-mail of the person or trigger owner as whom it runs. */
  readonly runsAs: string;
  /** What its changes are marked with: whose Ctrl+Z takes them back. Absent: that of `runsAs`. */
  readonly mark?: ChangeMark;
  /** True while it holds the document's or the script's lock. */
  readonly locked?: boolean;
  /** Virtual clock, epoch ms. */
  now(): number;
  /**
   * Passes the gate: runs the hook (which may run other executions nested, or stop this one), checks scope and mode, charges,
   * commits pending writes first where the charge is `read`, `find`, `append` or `flush`, then applies.
   * Throws errors of the script's realm. After a kill every call throws and has no effect.
   */
  call<T>(call: ServiceCall, apply: () => T): T;
  /** Buffers a write; it passes the gate as `write` and is applied at the next commit. */
  write(write: PendingWrite): void;
};
