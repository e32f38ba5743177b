// May this loan be renewed, and until when?

import { addDays, type CivilDay } from '../../kernel/civil-day.ts';
import type { Finding } from '../../kernel/finding.ts';
import type { Reader } from '../../readers/domain/reader.ts';
import type { Calendar } from '../../settings/domain/calendar.ts';
import type { LoanPolicy } from '../../settings/domain/loan-policy.ts';
import { ceilingOf, type LendingDay, lendingDay } from '../../settings/domain/school-terms.ts';
import type { CirculationCode } from './codes.ts';
import { type DueDay, dueAfterHoliday, onOpenDay, saying } from './due-day.ts';
import { type LoanState, overdueDays } from './loan.ts';
import { reviewStanding } from './reader-standing.ts';
import { say } from './say.ts';

export type RenewalFacts = {
  readonly loan: { readonly state: LoanState };
  readonly reader: Reader;
  readonly policy: LoanPolicy;
  readonly calendar: Calendar;
  /** Days before the end of term by which everything is back. */
  readonly clearDays: number;
  /** Days past the due day that stop nothing yet. */
  readonly graceDays: number;
  readonly today: CivilDay;
  /** Open days after the holiday on which holiday loans are due, ≥ 1. */
  readonly holidayDueDay: number;
};

type Answer = Finding<CirculationCode> | undefined;

const lostIsNotRenewed = ({ loan: { state } }: RenewalFacts): Answer =>
  state.act === 'lost' || state.marks?.lostOn !== undefined ? say('lostNotRenewed') : undefined;

const overdueIsNotRenewed = ({ loan, today, graceDays }: RenewalFacts): Answer => {
  const days = overdueDays(loan.state.day, today);
  return days > graceDays ? say('overdueNotRenewed', { days }) : undefined;
};

/** What stays in the room and was lent all the same comes back. */
const limitHolds = ({ loan, policy }: RenewalFacts): Answer => {
  const limit = policy.loanDays === 0 ? 0 : policy.renewals;
  return (loan.state.marks?.renewals ?? 0) >= limit ? say('renewalLimitReached', { limit }) : undefined;
};

const renewRules = [lostIsNotRenewed, overdueIsNotRenewed, limitHolds];

/** Every reason against renewing, what is to be said about the new due day, and that day: what it would be when refused. */
export function reviewRenewal(facts: RenewalFacts): DueDay {
  const { loan, reader, today, calendar, clearDays } = facts;
  const day = lendingDay(calendar, today, clearDays);
  const renewed = renewedDay(facts, day);
  const gains = renewed.dueOn > loan.state.day;
  return {
    dueOn: renewed.dueOn,
    findings: [
      ...reviewStanding({ reader, today, lendingDay: day }),
      ...renewRules.flatMap((rule) => rule(facts) ?? []),
      ...(gains ? renewed.findings : [say('renewalGainsNothing', { dueOn: loan.state.day })]),
    ],
  };
}

/**
 * Counted from the present due day; from today when that would not even reach tomorrow (a long overdue loan, 馆员特批). On a
 * day of holiday loans the term's end says nothing, as for what is lent on it.
 */
function renewedDay(facts: RenewalFacts, day: LendingDay): DueDay {
  const { loan, policy, calendar, clearDays, today, holidayDueDay } = facts;
  const dueOn = loan.state.day;
  const overHoliday = dueAfterHoliday({ lentOn: today, calendar, holidayDueDay }, day);
  if (overHoliday !== undefined) return saying('holidayLoan', overHoliday);
  const counted = addDays(dueOn, policy.renewalDays);
  const planned = onOpenDay(counted > today ? counted : addDays(today, policy.renewalDays), calendar);
  if (day.kind === 'holidayLoans') return planned;
  const isDueLater = dueOn > today;
  const ceiling = ceilingOf(calendar, isDueLater ? dueOn : today, clearDays);
  return ceiling === undefined || planned.dueOn <= ceiling ? planned : saying('dueCutAtTermEnd', ceiling);
}
