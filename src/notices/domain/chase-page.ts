// What the page of chasing asks for and is answered.

import type { Language } from '../../i18n/language.ts';
import type { CivilDay, CivilMoment } from '../../kernel/civil-day.ts';
import type { ChaseClass } from './chase-list.ts';
import type { ChaseLoan } from './chase-loan.ts';
import type { PerhapsSent } from './plan.ts';
import type { UnreadCell } from './planned-notice.ts';
import type { Stage } from './stage.ts';

export type ChaseOpening = {
  readonly language: Language;
  readonly schoolName: string;
  readonly today: CivilDay;
  readonly classes: readonly ChaseClass[];
  /** Said to be returned: to be looked for on the shelves. */
  readonly shelfSearch: readonly ChaseLoan[];
  readonly perhapsSent: readonly PerhapsSent[];
  readonly stages: readonly Stage[];
  /** Cells that cannot be read: such a stage is not used, such a reader has no class. */
  readonly problems: readonly UnreadCell[];
};

export type SlipCopy = {
  readonly title: string;
  readonly copyBarcode: string;
  readonly dueOn: CivilDay;
  readonly overdueDays: number;
};

/** One slip a reader, with everything that reader has overdue. */
export type Slip = {
  readonly readerName: string;
  readonly seatNumber: string;
  readonly copies: readonly SlipCopy[];
  /** The stage's words for this reader; '' when the ladder has no slip. */
  readonly words: string;
};

export type ClassSlips = {
  readonly className: string;
  readonly teacher: string;
  readonly slips: readonly Slip[];
};

export type Slips = {
  readonly schoolName: string;
  readonly today: CivilDay;
  readonly classes: readonly ClassSlips[];
};

export type StagePreview = {
  readonly text: string;
  readonly unknownFields: readonly string[];
  /** On whose loan it is shown; `null` while nothing is out. */
  readonly on: { readonly readerName: string; readonly title: string } | null;
};

/** A line of the log as the desk shows it beside a reader. */
export type ReaderLogEntry = {
  readonly at: CivilMoment;
  readonly stage: string;
  readonly to: string;
  /** By what way, and with what result: as 催还记录 says it, in the workbook's language. */
  readonly by: string;
  readonly result: string;
  readonly promisedOn: CivilDay | '';
  readonly note: string;
  readonly operator: string;
  readonly titles: readonly string[];
};
