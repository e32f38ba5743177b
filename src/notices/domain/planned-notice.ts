// A mail as it is planned: to whom, about which loans, in which words; and one that cannot go, with its reason.

import type { Language } from '../../i18n/language.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import type { ClassFacts } from './chase-list.ts';
import { type ChaseLoan, type OwnedLoan, shownLoan } from './chase-loan.ts';
import type { Claim } from './claims.ts';
import type { SchoolDayCount } from './ladder.ts';
import { loanKey } from './loan-key.ts';
import type { Stage } from './stage.ts';
import { fillTemplate, type TemplateFacts } from './template.ts';

export type PlannedNotice = {
  readonly key: string;
  readonly to: 'classTeacher' | 'reader' | 'guardian';
  /** 三(2)班王老师, 李明, 李明的家长. */
  readonly toWords: string;
  /** The one address. */
  readonly recipient: string;
  readonly className: string;
  readonly stageId: string;
  readonly stageName: string;
  /** The stage's words with their fields filled in; '' when it has none. */
  readonly words: string;
  /** All that is overdue with that class or that reader. */
  readonly loans: readonly ChaseLoan[];
  /** Keys of the loans for whose sake the mail goes; the others are told of along with them. */
  readonly about: readonly string[];
  /** To do it again for fewer loans. */
  readonly again: {
    readonly template: string;
    readonly keyFor: (about: readonly string[]) => string;
    readonly said: Omit<TemplateFacts, 'loans'>;
  };
};

export type NotSent = {
  readonly toWords: string;
  readonly className: string;
  readonly copies: number;
  /** noAddress, badAddress, quotaUsedUp, mailOff, noClass; a run adds what the platform refused. */
  readonly code: string;
};

/** A cell that a hand made unreadable. */
export type UnreadCell = { readonly tab: string; readonly row: number; readonly column: string };

export type PlanFacts = {
  readonly loans: readonly OwnedLoan[];
  readonly classes: ReadonlyMap<string, ClassFacts>;
  readonly stages: readonly Stage[];
  readonly claims: readonly Claim[];
  readonly schoolDays: SchoolDayCount;
  readonly today: CivilDay;
  readonly language: Language;
  readonly schoolName: string;
  readonly rhythm: 'daily' | 'weekly';
  readonly readerMail: boolean;
  readonly guardianMail: boolean;
  /** Recipients that may still be mailed today. */
  readonly quota: number;
  readonly problems: readonly UnreadCell[];
};

/** What a part of the plan comes to. */
export type Planned = { readonly notices: readonly PlannedNotice[]; readonly notSent: readonly NotSent[] };

/** The notice of a stage about these loans; `about` names those for whose sake it goes. */
export function plannedNotice(
  { schoolName, today, language }: PlanFacts,
  stage: Stage,
  owned: readonly OwnedLoan[],
  to: Pick<PlannedNotice, 'to' | 'toWords' | 'recipient' | 'about'> & {
    readonly keyFor: (about: readonly string[]) => string;
  },
): PlannedNotice {
  const { keyFor, ...rest } = to;
  const loans = owned.map(shownLoan);
  const said = { schoolName, today, language };
  return {
    ...rest,
    key: keyFor(to.about),
    className: owned[0]?.className ?? '',
    stageId: stage.stageId,
    stageName: stage.name,
    words: fillTemplate(stage.words, { ...said, loans }),
    loans,
    again: { template: stage.words, keyFor, said },
  };
}

/** The same notice for those of its loans that are still due; `undefined` when what it was about is settled. */
export function withLoans(notice: PlannedNotice, loans: readonly ChaseLoan[]): PlannedNotice | undefined {
  const left = new Set(loans.map(loanKey));
  const about = notice.about.filter((key) => left.has(key));
  if (about.length === 0) return undefined;
  const { template, keyFor, said } = notice.again;
  return { ...notice, key: keyFor(about), loans, about, words: fillTemplate(template, { ...said, loans }) };
}

export function notSentOf(toWords: string, loans: readonly ChaseLoan[], code: string): NotSent {
  return { toWords, className: loans[0]?.className ?? '', copies: loans.length, code };
}
