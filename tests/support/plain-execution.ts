// The plainest honest run of a script: it buffers writes, commits them when something reads, and counts what was charged.

import { Book, type BookOptions } from '../../local/grid/book.ts';
import type {
  Charge,
  Execution,
  PendingWrite,
  Realm,
  ServiceCall,
} from '../../local/runtime/service-call.ts';
import type { Sheet } from '../../local/spreadsheet/sheet.ts';
import type { Spreadsheet } from '../../local/spreadsheet/spreadsheet.ts';
import { openSpreadsheetApp, type SpreadsheetApp } from '../../local/spreadsheet/spreadsheet-app.ts';

const realm: Realm = {
  array: (items) => [...items],
  date: (epochMs) => new Date(epochMs),
  error: (message) => Object.assign(new Error(message), { name: 'Exception' }),
  isDate: (value): value is Date => value instanceof Date,
};

/** A run in progress: what it saw, and how it ends. */
export type PlainRun = {
  readonly book: Book;
  readonly app: SpreadsheetApp;
  readonly spreadsheet: Spreadsheet;
  /** The first tab. */
  readonly sheet: Sheet;
  readonly calls: ServiceCall[];
  /** Toasts shown, as `title: message`. */
  readonly toasts: string[];
  /** How many calls of each charge so far; a buffered write counts as `write`. */
  charges(): Partial<Record<Charge, number>>;
  /** Commits what waits, as the end of a run does. */
  finish(): void;
};

const COMMITTING: readonly Charge[] = ['read', 'find', 'append', 'flush'];

/** Starts a run as a person on a workbook; by default the owner on a new one in China. */
export function startRun(o: BookOptions & { readonly book?: Book; readonly runsAs?: string } = {}): PlainRun {
  const now = o.now ?? ((): number => Date.UTC(2026, 2, 5, 4));
  const book =
    o.book ??
    Book.withOneTab({
      locale: 'zh_CN',
      sheetZone: 'Asia/Shanghai',
      owner: 'owner@school.example',
      ...o,
      now,
    });
  const calls: ServiceCall[] = [];
  const toasts: string[] = [];
  const waiting: PendingWrite[] = [];
  const commit = (): void => {
    for (let write = waiting.shift(); write !== undefined; write = waiting.shift()) write.apply(book);
  };
  const execution: Execution = {
    screen: {
      toast: (message, title) => toasts.push(`${title}: ${message}`),
      selection: () => null,
      activate: () => undefined,
    },
    book,
    realm,
    scriptZone: 'Asia/Shanghai',
    fileId: 'plain-workbook',
    runsAs: o.runsAs ?? book.owner,
    now,
    call(call, apply) {
      calls.push(call);
      if (COMMITTING.includes(call.charge)) commit();
      return apply();
    },
    write(write) {
      calls.push({ method: write.method, charge: 'write', cells: write.cells });
      waiting.push(write);
    },
  };
  const selection = {
    sheetId: book.tabs[0]?.sheetId ?? 0,
    block: { row: 1, column: 1, rows: 1, columns: 1 },
  };
  const { app, session } = openSpreadsheetApp(execution, { selection, ui: () => 'ui' });
  const spreadsheet = session.handles.spreadsheet();
  return {
    book,
    app: app as SpreadsheetApp,
    spreadsheet,
    sheet: session.handles.sheet(selection.sheetId),
    calls,
    toasts,
    charges() {
      const counts: Partial<Record<Charge, number>> = {};
      for (const { charge } of calls) counts[charge] = (counts[charge] ?? 0) + 1;
      return counts;
    },
    finish: commit,
  };
}
