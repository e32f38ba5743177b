// May this reader take this copy? Every rule answers; the desk shows all the answers, gravest first.

import { type Copy, titleWithVolume } from '../../catalogue/domain/copy.ts';
import type { Finding } from '../../kernel/finding.ts';
import { maskName } from '../../readers/domain/mask-name.ts';
import type { LoanPolicy } from '../../settings/domain/loan-policy.ts';
import type { CirculationCode } from './codes.ts';
import { type Loan, overdueDays } from './loan.ts';
import { reviewStanding, type StandingFacts } from './reader-standing.ts';
import { say } from './say.ts';

/** A loan with the title its row shows, volume added. */
export type TitledLoan = Loan & { readonly title: string };

export type ReaderFacts = StandingFacts & {
  /** What this reader has out now. */
  readonly openLoans: readonly TitledLoan[];
  /** The school's setting: an overdue loan stops new ones. */
  readonly overdueBlocks: boolean;
  /** Days past the due day that stop nothing yet (宽限). */
  readonly graceDays: number;
};

export type LendFacts = ReaderFacts & {
  readonly copy: Copy;
  readonly policy: LoanPolicy;
  /** The open loan of this very copy, with the names on it. */
  readonly outTo:
    | { readonly readerId: string; readonly className: string; readonly readerName: string }
    | undefined;
};

type Answer = Finding<CirculationCode> | undefined;

const overdueLoansComeBackFirst = ({ openLoans, today, overdueBlocks, graceDays }: ReaderFacts): Answer => {
  const count = openLoans.filter((each) => overdueDays(each.state.day, today) > graceDays).length;
  return overdueBlocks && count > 0 ? say('overdueBlocks', { count }) : undefined;
};

/** Classes and teachers borrow many copies of one title for shared reading: forty-five are one set, and count as one. */
const sharesReading = ({ reader }: LendFacts): boolean =>
  reader.readerType === 'classCard' || reader.readerType === 'teacher';

/** What stays in the room is not counted against a limit. */
const limitHolds = (facts: LendFacts): Answer => {
  const { copy, openLoans, policy, lendingDay } = facts;
  const limit = loanLimit(policy, lendingDay);
  const out = openLoans.map((each) => each.title || each.loanId);
  const isOneMoreOfASet = sharesReading(facts) && out.includes(titleWithVolume(copy));
  const counted = sharesReading(facts) ? new Set(out).size : out.length;
  return policy.loanDays > 0 && counted >= limit && !isOneMoreOfASet
    ? say('loanLimitReached', { limit })
    : undefined;
};

const copyMustNotBeOut = ({ outTo, reader }: LendFacts): Answer => {
  if (!outTo) return undefined;
  if (outTo.readerId === reader.readerId) return say('copyOutToSameReader');
  return say('copyOutToAnother', { who: maskName(outTo.className, outTo.readerName) });
};

/** `onLoan` in the Catalogue is last night's picture: the ledger has been asked already. */
const copyMustBeOnShelf = ({ copy }: LendFacts): Answer =>
  copy.status === 'onShelf' || copy.status === 'onLoan'
    ? undefined
    : say('copyNotOnShelf', { status: copy.status });

const copyMustBeForLoan = ({ policy }: LendFacts): Answer =>
  policy.loanDays === 0 ? say('inRoomOnly') : undefined;

/** Another volume is another title. */
const titleOnlyOnce = (facts: LendFacts): Answer => {
  if (sharesReading(facts)) return undefined;
  const { copy, openLoans } = facts;
  const title = titleWithVolume(copy);
  const isOutAlready = openLoans.some((each) => each.title === title && each.copyId !== copy.copyId);
  return title !== '' && isOutAlready ? say('sameTitleTwice', { title }) : undefined;
};

const conditionIsKnown = ({ copy }: LendFacts): Answer =>
  copy.condition === '' ? undefined : say('conditionKnown', { condition: copy.condition });

/** What stands in the way of this loan, in the order a desk reads it. Add a rule: write it above, list it here. */
const copyRules = [
  copyMustNotBeOut,
  copyMustBeOnShelf,
  copyMustBeForLoan,
  limitHolds,
  titleOnlyOnce,
  conditionIsKnown,
];

/** Asks the rules that need no copy: what stands in the way of any loan to this reader. */
export function reviewReader(facts: ReaderFacts): Finding<CirculationCode>[] {
  const overdue = overdueLoansComeBackFirst(facts);
  return [...reviewStanding(facts), ...(overdue ? [overdue] : [])];
}

/** Asks every rule. Empty: the copy may be lent, and there is nothing to say about it. */
export function reviewLend(facts: LendFacts): Finding<CirculationCode>[] {
  return [...reviewReader(facts), ...copyRules.flatMap((rule) => rule(facts) ?? [])];
}

/** Copies a reader may have out at once on such a day. */
export function loanLimit(policy: LoanPolicy, lendingDay: LendFacts['lendingDay']): number {
  return lendingDay.kind === 'holidayLoans' ? (policy.holidayLoans ?? policy.maxLoans) : policy.maxLoans;
}
