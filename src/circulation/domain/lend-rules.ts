// May this reader take this copy? Every rule answers; the desk shows all the answers, gravest first.

import type { Copy } from '../../catalogue/domain/copy.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import { type Finding, finding } from '../../kernel/finding.ts';
import { maskName } from '../../readers/domain/mask-name.ts';
import type { Reader } from '../../readers/domain/reader.ts';
import type { LoanPolicy } from '../../settings/domain/loan-policy.ts';
import { type CirculationCode, circulationFindings } from './codes.ts';
import { type Loan, overdueDays } from './loan.ts';

export type ReaderFacts = {
  readonly reader: Reader;
  /** What this reader has out now. */
  readonly openLoans: readonly Loan[];
  readonly today: CivilDay;
  /** The school's setting: an overdue loan stops new ones. */
  readonly overdueBlocks: boolean;
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

function say(
  code: CirculationCode,
  params: { [name: string]: string | number } = {},
): Finding<CirculationCode> {
  return finding(circulationFindings[code], code, params);
}

const cardMustBeGood = ({ reader }: ReaderFacts): Answer => {
  if (reader.status === 'cardLost') return say('cardLost');
  if (reader.status === 'suspended') return say('readerSuspended');
  if (reader.status === 'left') return say('readerLeft');
  return undefined;
};

/** The day named is still a day without lending. */
const stopMustBeOver = ({ reader, today }: ReaderFacts): Answer =>
  reader.stoppedUntil !== null && today <= reader.stoppedUntil
    ? say('lendingStopped', { until: reader.stoppedUntil })
    : undefined;

const overdueLoansComeBackFirst = ({ openLoans, today, overdueBlocks }: ReaderFacts): Answer => {
  const count = openLoans.filter((each) => overdueDays(each.state.day, today) > 0).length;
  return overdueBlocks && count > 0 ? say('overdueBlocks', { count }) : undefined;
};

/** What stays in the room is not counted against a limit. */
const limitHolds = ({ openLoans, policy }: LendFacts): Answer =>
  policy.loanDays > 0 && openLoans.length >= policy.maxLoans
    ? say('loanLimitReached', { limit: policy.maxLoans })
    : undefined;

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

/** What stands in the way of any loan to this reader. Add a rule: write it above, list it here. */
export const readerRules = [cardMustBeGood, stopMustBeOver, overdueLoansComeBackFirst];

/** What stands in the way of this loan, in the order a desk reads it. */
export const lendRules = [...readerRules, copyMustNotBeOut, copyMustBeOnShelf, copyMustBeForLoan, limitHolds];

/** Asks the rules that need no copy. */
export function reviewReader(facts: ReaderFacts): Finding<CirculationCode>[] {
  return readerRules.flatMap((rule) => rule(facts) ?? []);
}

/** Asks every rule. Empty: the copy may be lent. */
export function reviewLend(facts: LendFacts): Finding<CirculationCode>[] {
  return lendRules.flatMap((rule) => rule(facts) ?? []);
}
