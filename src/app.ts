// What a use-case may reach: tabs, the day, ids, a short memory. Passed in; that is all the injection there is.

import type { Language } from './i18n/language.ts';
import type { CivilDay, CivilMoment } from './kernel/civil-day.ts';
import type { IdKind } from './kernel/ids.ts';
import type { School } from './settings/domain/school.ts';
import type { HintTrust } from './tables/find-row.ts';
import type { Tab } from './tables/tab.ts';
import type { AnyTable, Columns, Table } from './tables/table.ts';

/** One mail to one address. */
export type Mail = {
  readonly to: string;
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** Why the platform surely did not take a mail (PLATFORM 1.20, 1.35, 1.38, 2.14). */
export type MailRefusal = 'badAddress' | 'quotaUsedUp' | 'mailTooLarge' | 'mailNotAllowed';

/** Mail from the account of the person this runs as, on their quota (PLATFORM 2.10). */
export type MailPort = {
  /** Recipients left today (PLATFORM 1.11). */
  left(): number;
  /** Hands one mail over. Whatever it throws leaves open whether the mail went. */
  send(mail: Mail): 'sent' | MailRefusal;
};

/**
 * The daily run's trigger, which belongs to one person and is seen by nobody else (PLATFORM 2.10, 2.11), and what the workbook itself keeps of it:
 * a copied file names an owner whose trigger is not there (PLATFORM 2.41).
 */
export type DailyRun = {
  /** A random id of the person this runs as, kept with them; '' before they had one. It asks for no scope. */
  installerId(): string;
  /** The same, made now when there is none. */
  makeInstallerId(): string;
  hasTrigger(): boolean;
  /** Puts one trigger of this person's in the place of whatever they had. */
  installTrigger(): void;
  /** What the workbook keeps under the name, read now; '' when nothing. */
  read(name: 'owner' | 'lastRun'): string;
  /** Durable after `flush`; under the lock only. */
  write(name: 'owner' | 'lastRun', text: string): void;
};

export type App = {
  /** The spreadsheet's day and wall clock (PLATFORM 4.36), taken once when the call begins. */
  readonly today: CivilDay;
  readonly now: CivilMoment;
  /** The server's clock, epoch ms. */
  readonly nowMs: number;
  /** The server's clock at this instant, epoch ms: how long a run has taken. */
  clockMs(): number;
  /** The spreadsheet's own id: a copy of the file has another. */
  readonly workbookId: string;
  /** The school's own settings, at most 60 s old; the initial ones before the first set-up. */
  readonly school: School;
  /** `school.language`: of cells, labels and answers. */
  readonly language: Language;
  /** Shared by the row hints of one call. */
  readonly hints: HintTrust;
  /** The tab of a table, wherever it stands and whatever it is called. Throws `notSetUp` or `tabMissing`. */
  tab<C extends Columns>(table: Table<C>): Tab<C>;
  /** Every table of the product, in the order of the areas. */
  readonly tables: readonly AnyTable[];
  newId(kind: IdKind): string;
  /** A value of the slow-changing kind (policies, calendar, settings), at most 60 s old; `onEdit` clears it (DESIGN §5). */
  remember<T>(name: string, load: () => T): T;
  /** Makes all writes so far durable, or throws what a buffered write ran into (PLATFORM 4.33). */
  flush(): void;
  /** Runs under the document lock and makes its writes durable: for a run that is not under it from end to end. Throws `busy`. */
  underLock<T>(work: () => T): T;
  readonly mail: MailPort;
  readonly daily: DailyRun;
  /** Moves the grid's selection of the person who called. */
  showCell(sheetId: number, a1: string): void;
};
