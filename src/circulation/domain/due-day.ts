// When a copy is due: after the holiday, on the visit day or after the policy's days; on an open day, before term ends.

import { addDays, type CivilDay } from '../../kernel/civil-day.ts';
import type { Finding } from '../../kernel/finding.ts';
import { nextVisitDay, type VisitDay } from '../../readers/domain/visit-day.ts';
import { type Calendar, nextOpenDay, openDayAfter } from '../../settings/domain/calendar.ts';
import type { LoanPolicy } from '../../settings/domain/loan-policy.ts';
import { ceilingOf, type LendingDay, lendingDay } from '../../settings/domain/school-terms.ts';
import type { CirculationCode } from './codes.ts';
import { say } from './say.ts';

export type DueFacts = {
  readonly lentOn: CivilDay;
  readonly policy: LoanPolicy;
  readonly calendar: Calendar;
  /** Days before the end of term by which everything is back. */
  readonly clearDays: number;
  /** Open days after the holiday on which holiday loans are due, ≥ 1. */
  readonly holidayDueDay: number;
  /** The reader's, where loans are due on visit days. */
  readonly visit: VisitDay | undefined;
};

/** For a copy that stays in the room and goes out by 馆员特批 all the same (FIELD 3.2). */
const ROOM_COPY_DAYS = 7;

export type DueDay = { readonly dueOn: CivilDay; readonly findings: Finding<CirculationCode>[] };

/**
 * Never the day of lending itself, never a closed day (only a calendar closed for a whole year knows no other), never
 * later than the term's end allows: lent by 馆员特批 while the term is cleared, a copy is due on the term's last open day;
 * lent on that day, after the policy's days. On a day of holiday loans the term's end says nothing.
 */
export function dueDay(facts: DueFacts): DueDay {
  const { lentOn, calendar, clearDays } = facts;
  const day = lendingDay(calendar, lentOn, clearDays);
  const overHoliday = dueAfterHoliday(facts, day);
  if (overHoliday !== undefined) return saying('holidayLoan', overHoliday);
  const planned = plannedDay(facts);
  if (day.kind === 'holidayLoans') return planned;
  const ceiling = [clearDays, 0]
    .map((days) => ceilingOf(calendar, lentOn, days) ?? '')
    .find((each) => each > lentOn);
  return ceiling === undefined || planned.dueOn <= ceiling ? planned : saying('dueCutAtTermEnd', ceiling);
}

/** The due day of what is lent or renewed now to bridge a holiday; `undefined` when nothing is, or no end of it is known. */
export function dueAfterHoliday(
  { lentOn, calendar, holidayDueDay }: Pick<DueFacts, 'lentOn' | 'calendar' | 'holidayDueDay'>,
  day: LendingDay,
): CivilDay | undefined {
  if (day.kind !== 'holidayLoans') return undefined;
  const namedDay = day.dueOn ?? '';
  if (namedDay > lentOn) return nextOpenDay(calendar, namedDay);
  return day.holiday && openDayAfter(calendar, day.holiday.endsOn, holidayDueDay);
}

function plannedDay({ lentOn, policy, calendar, visit }: DueFacts): DueDay {
  const visitDay = visit && policy.loanDays > 0 ? nextVisitDay(visit, lentOn, calendar) : undefined;
  if (visitDay !== undefined) return saying('dueOnVisitDay', visitDay);
  return onOpenDay(addDays(lentOn, policy.loanDays || ROOM_COPY_DAYS), calendar);
}

/** The day itself when open, else the next open day, and a word about it. */
export function onOpenDay(planned: CivilDay, calendar: Calendar): DueDay {
  const dueOn = nextOpenDay(calendar, planned);
  return dueOn === planned ? { dueOn, findings: [] } : saying('dueMovedToOpenDay', dueOn);
}

/** The due day, and the finding that tells why it is that one. */
export function saying(code: CirculationCode, dueOn: CivilDay): DueDay {
  return { dueOn, findings: [say(code, { dueOn })] };
}
