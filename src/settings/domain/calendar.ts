// The school's open days: weekdays of the setting, less closed days, plus working Saturdays (调休).

import { addDays, type CivilDay, weekday } from '../../kernel/civil-day.ts';

/**
 * `closed` and `open` (调休) days, a `term`, a `holiday` (closed, and what holiday loans bridge), days on which loans are
 * `holidayLoans`, and days on which copies only come back (`returnOnly`).
 */
export type CalendarKind = 'closed' | 'open' | 'term' | 'holiday' | 'holidayLoans' | 'returnOnly';

export type CalendarEntry = {
  readonly startsOn: CivilDay;
  /** The last day, included; `null` for a single day. */
  readonly endsOn: CivilDay | null;
  readonly kind: CalendarKind;
  /** Of `holidayLoans`: the day they are due, when the school names one. */
  readonly dueOn: CivilDay | null;
};

export type Calendar = {
  readonly entries: readonly CalendarEntry[];
  /** 1 = Monday … 7 = Sunday. */
  readonly openWeekdays: readonly number[];
};

/** True when readers can come on that day. An `open` entry (调休) outweighs a closed one. */
export function isOpenDay(calendar: Calendar, day: CivilDay): boolean {
  const kinds = calendar.entries.filter((each) => covers(each, day)).map((each) => each.kind);
  if (kinds.includes('open')) return true;
  if (kinds.includes('closed') || kinds.includes('holiday')) return false;
  return calendar.openWeekdays.includes(weekday(day));
}

const YEAR = 366;

/** The day itself when open, else the next open one; the day itself when a whole year is closed. */
export function nextOpenDay(calendar: Calendar, day: CivilDay): CivilDay {
  return openDayFrom(calendar, day, 1);
}

/** The day itself when open, else the last open one before it; the day itself when a whole year was closed. */
export function previousOpenDay(calendar: Calendar, day: CivilDay): CivilDay {
  return openDayFrom(calendar, day, -1);
}

/** The first, second, … open day after `day`; `count` ≥ 1. */
export function openDayAfter(calendar: Calendar, day: CivilDay, count: number): CivilDay {
  let found = day;
  for (let nth = 0; nth < count; nth++) found = nextOpenDay(calendar, addDays(found, 1));
  return found;
}

/** True when the entry says something of that day. */
export function covers(entry: CalendarEntry, day: CivilDay): boolean {
  return entry.startsOn <= day && day <= lastDayOf(entry);
}

/** The last day of an entry, included. */
export function lastDayOf(entry: CalendarEntry): CivilDay {
  return entry.endsOn ?? entry.startsOn;
}

function openDayFrom(calendar: Calendar, day: CivilDay, step: 1 | -1): CivilDay {
  for (let away = 0; away <= YEAR; away++) {
    const candidate = addDays(day, step * away);
    if (isOpenDay(calendar, candidate)) return candidate;
  }
  return day;
}
