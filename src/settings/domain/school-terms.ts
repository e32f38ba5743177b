// What the day's place in the school year means for lending: term, week of term, the end that no loan passes.

import { addDays, type CivilDay, daysBetween, weekday } from '../../kernel/civil-day.ts';
import {
  type Calendar,
  type CalendarEntry,
  type CalendarKind,
  covers,
  isOpenDay,
  lastDayOf,
  previousOpenDay,
} from './calendar.ts';

/** Days from the first to the last, both included. */
export type DaySpan = { readonly startsOn: CivilDay; readonly endsOn: CivilDay };

/** How copies are lent on a day. */
export type LendingDay =
  | { readonly kind: 'ordinary' }
  | {
      readonly kind: 'holidayLoans';
      /** The day the school named for them, or `null`. */
      readonly dueOn: CivilDay | null;
      /** What they bridge; `undefined` when the calendar knows neither a holiday nor a next term. */
      readonly holiday: DaySpan | undefined;
    }
  /** `until` is the last such day; '' when the term is being cleared, after which a holiday comes and no lending. */
  | { readonly kind: 'returnOnly'; readonly until: CivilDay | '' };

/** The term that day lies in. A term whose end nobody wrote is none yet. */
export function termOf(calendar: Calendar, day: CivilDay): DaySpan | undefined {
  return termsOf(calendar).find((term) => term.startsOn <= day && day <= term.endsOn);
}

/** 1 in the week of the term's first day; a week begins on Monday. `undefined` between terms. */
export function weekOfTerm(calendar: Calendar, day: CivilDay): number | undefined {
  const term = termOf(calendar, day);
  if (!term) return undefined;
  const firstMonday = addDays(term.startsOn, 1 - weekday(term.startsOn));
  return Math.floor(daysBetween(firstMonday, day) / 7) + 1;
}

/**
 * The day by which everything is back: the last open day at least `clearDays` days before the end of the term that `day`
 * lies in (FIELD 3.2). `undefined` between terms, and in a term without such a day.
 */
export function ceilingOf(calendar: Calendar, day: CivilDay, clearDays: number): CivilDay | undefined {
  const term = termOf(calendar, day);
  if (!term) return undefined;
  const ceiling = previousOpenDay(calendar, addDays(term.endsOn, -clearDays));
  return ceiling >= term.startsOn && isOpenDay(calendar, ceiling) ? ceiling : undefined;
}

/** Holiday loans outweigh days of returns only, which a row names or the clearing of the term brings. */
export function lendingDay(calendar: Calendar, day: CivilDay, clearDays: number): LendingDay {
  const holidayLoans = entriesOf(calendar, 'holidayLoans').find((each) => covers(each, day));
  if (holidayLoans) {
    const { dueOn } = holidayLoans;
    return { kind: 'holidayLoans', dueOn, holiday: holidayAfter(calendar, lastDayOf(holidayLoans)) };
  }
  const ceiling = ceilingOf(calendar, day, clearDays);
  if (ceiling !== undefined && day >= ceiling) return { kind: 'returnOnly', until: '' };
  const returnOnly = entriesOf(calendar, 'returnOnly').filter((each) => covers(each, day));
  const [until] = returnOnly.map(lastDayOf).sort().reverse();
  return until === undefined ? { kind: 'ordinary' } : { kind: 'returnOnly', until };
}

/** The first holiday not over on that day; where none is written down, the days until the next term. */
function holidayAfter(calendar: Calendar, day: CivilDay): DaySpan | undefined {
  const holiday = entriesOf(calendar, 'holiday').find((each) => lastDayOf(each) >= day);
  if (holiday) return { startsOn: holiday.startsOn, endsOn: lastDayOf(holiday) };
  const next = termsOf(calendar).find((term) => term.startsOn > day);
  return next && { startsOn: addDays(day, 1), endsOn: addDays(next.startsOn, -1) };
}

function termsOf(calendar: Calendar): DaySpan[] {
  return entriesOf(calendar, 'term').flatMap(({ startsOn, endsOn }) =>
    endsOn === null ? [] : [{ startsOn, endsOn }],
  );
}

/** In the order of their days, however the tab is sorted. */
function entriesOf(calendar: Calendar, kind: CalendarKind): CalendarEntry[] {
  return calendar.entries
    .filter((each) => each.kind === kind)
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn));
}
