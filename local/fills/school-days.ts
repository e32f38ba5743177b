// The sample school's calendar: terms, closed days and working weekends around a given day.

import type { Bilingual } from '../../src/i18n/language.ts';
import { addDays, type CivilDay, weekday } from '../../src/kernel/civil-day.ts';
import { schoolYearOf } from '../../src/readers/domain/class-name.ts';
import {
  type Calendar,
  type CalendarEntry,
  type CalendarKind,
  isOpenDay,
} from '../../src/settings/domain/calendar.ts';

/** A row of the Calendar tab with its name in both languages. Both days are included. */
export type NamedEntry = CalendarEntry & { readonly endsOn: CivilDay; readonly name: Bilingual };

/** The calendar of last year's second term and of this school year, in order of days. */
export function calendarAround(today: CivilDay): readonly NamedEntry[] {
  const year = schoolYearOf(today);
  return [...secondTerm(year), ...firstTerm(year), ...secondTerm(year + 1)].sort((a, b) =>
    a.startsOn < b.startsOn ? -1 : 1,
  );
}

/** The weekdays on which the sample school's room is open, with its calendar. */
export function openDays(entries: readonly CalendarEntry[]): Calendar {
  return { entries, openWeekdays: [1, 2, 3, 4, 5] };
}

/** The day itself if open, else the last open one before it. */
export function openDayUntil(calendar: Calendar, day: CivilDay): CivilDay {
  return isOpenDay(calendar, day) ? day : openDayUntil(calendar, addDays(day, -1));
}

/** Every open day from one day to another that lies in a term. */
export function termDays(calendar: Calendar, from: CivilDay, to: CivilDay): CivilDay[] {
  const terms = calendar.entries.filter((entry) => entry.kind === 'term');
  const days: CivilDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    if (
      terms.some((term) => term.startsOn <= day && day <= (term.endsOn ?? term.startsOn)) &&
      isOpenDay(calendar, day)
    )
      days.push(day);
  return days;
}

function firstTerm(year: number): NamedEntry[] {
  const autumnLeave = workingWeekends[year];
  const stocktake = mondayFrom(`${year}-11-16`);
  return [
    term(
      `${year}-09-01`,
      `${year + 1}-01-22`,
      `${year}—${year + 1}学年第一学期`,
      `${year}–${year + 1}, first term`,
    ),
    ...(year === 2026 ? [closed('2026-09-25', '2026-09-27', '中秋节放假', 'Mid-Autumn Festival')] : []),
    closed(`${year}-10-01`, `${year}-10-07`, '国庆节放假', 'National Day holiday'),
    ...(autumnLeave ?? [dayAfter(`${year}-10-07`, 6)]).map((day) =>
      open(day, '国庆节调休上班', 'Working day for National Day'),
    ),
    closed(stocktake, addDays(stocktake, 4), '藏书清点，停止借还', 'Closed for stocktaking'),
    closed(`${year + 1}-01-01`, `${year + 1}-01-01`, '元旦放假', "New Year's Day"),
    returnOnly(`${year + 1}-01-15`, '期末清还', 'All copies come back before the holiday'),
    holidayLoans(`${year + 1}-01-18`, `${year + 1}-01-22`, '寒假借阅周', 'Lending for the winter holiday'),
    holiday(`${year + 1}-01-23`, addDays(secondTermStart(year + 1), -1), '寒假', 'Winter holiday'),
  ];
}

function secondTerm(year: number): NamedEntry[] {
  const start = secondTermStart(year);
  const years = `${year - 1}—${year}学年第二学期`;
  return [
    term(start, addDays(start, 18 * 7 + 4), years, `${year - 1}–${year}, second term`),
    closed(`${year}-04-04`, `${year}-04-06`, '清明节放假', 'Tomb-Sweeping Day'),
    closed(`${year}-05-01`, `${year}-05-05`, '劳动节放假', 'Labour Day holiday'),
    open(dayAfter(`${year}-05-05`, 6), '劳动节调休上班', 'Working day for Labour Day'),
  ];
}

function secondTermStart(year: number): CivilDay {
  return mondayFrom(`${year}-02-24`);
}

/** Announced working weekends around National Day, by year; elsewhere the Saturday after stands in. */
const workingWeekends: { readonly [year: number]: readonly CivilDay[] } = {
  2026: ['2026-09-20', '2026-10-10'],
};

const entry =
  (kind: CalendarKind) =>
  (startsOn: CivilDay, endsOn: CivilDay, zh: string, en: string): NamedEntry => ({
    startsOn,
    endsOn,
    kind,
    dueOn: null,
    name: { 'zh-CN': zh, en },
  });
const term = entry('term');
const closed = entry('closed');
const holiday = entry('holiday');
const holidayLoans = entry('holidayLoans');
const returnOnly = (day: CivilDay, zh: string, en: string) => entry('returnOnly')(day, day, zh, en);
const open = (day: CivilDay, zh: string, en: string) => entry('open')(day, day, zh, en);

/** The first given weekday (1 = Monday) after a day. */
function dayAfter(day: CivilDay, wanted: number): CivilDay {
  const next = addDays(day, 1);
  return weekday(next) === wanted ? next : dayAfter(next, wanted);
}

function mondayFrom(day: CivilDay): CivilDay {
  return dayAfter(addDays(day, -1), 1);
}
