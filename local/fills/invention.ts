// What a fill is before it becomes rows: one invented school with all that is in its reading room.

import type { Language } from '../../src/i18n/language.ts';
import type { CivilDay } from '../../src/kernel/civil-day.ts';
import type { SampleCopy } from './collection.ts';
import type { SampleLoan } from './lending.ts';
import type { School } from './school.ts';
import type { NamedEntry } from './school-days.ts';

/** When and in what language a school is invented. */
export type Setting = {
  readonly lang: Language;
  readonly seed: number;
  readonly today: CivilDay;
  /** Wall clock of the spreadsheet, `YYYY-MM-DDTHH:mm:ss`, on `today`. */
  readonly now: string;
};

export type Invention = {
  readonly setting: Setting;
  readonly school: School;
  readonly copies: readonly SampleCopy[];
  /** What the ledger holds: open loans, and the few that came back within the last minutes. */
  readonly ledger: readonly SampleLoan[];
  /** What came back before. */
  readonly history: readonly SampleLoan[];
  readonly calendar: readonly NamedEntry[];
  /** Copy id → cells of its row as somebody mistyped them. */
  readonly mistyped: ReadonlyMap<string, { readonly [key: string]: string }>;
};
