// What a use-case may reach: tabs, the day, ids, a short memory. Passed in; that is all the injection there is.

import type { Language } from './i18n/language.ts';
import type { CivilDay, CivilMoment } from './kernel/civil-day.ts';
import type { IdKind } from './kernel/ids.ts';
import type { School } from './settings/domain/school.ts';
import type { HintTrust } from './tables/find-row.ts';
import type { Tab } from './tables/tab.ts';
import type { AnyTable, Columns, Table } from './tables/table.ts';

export type App = {
  /** The spreadsheet's day and wall clock (PLATFORM 4.36), taken once when the call begins. */
  readonly today: CivilDay;
  readonly now: CivilMoment;
  /** The server's clock, epoch ms. */
  readonly nowMs: number;
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
  /** Moves the grid's selection of the person who called. */
  showCell(sheetId: number, a1: string): void;
};
