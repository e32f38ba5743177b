// The day a class comes to the library (借书日): as the tab 班级 says it, and when it comes next.

import { addDays, type CivilDay, daysBetween, weekday } from '../../kernel/civil-day.ts';
import { type Calendar, isOpenDay } from '../../settings/domain/calendar.ts';
import { weekOfTerm } from '../../settings/domain/school-terms.ts';

export type VisitDay = {
  /** 1 = Monday … 7 = Sunday; one or more. */
  readonly weekdays: readonly number[];
  readonly weeks: 'every' | 'odd' | 'even';
};

/** A holiday and a fortnight: beyond that a class does not come, but pauses. */
const SEARCHED_DAYS = 60;

const CHINESE_DAY = '(?:周|星期|礼拜)[一二三四五六日天1-7]';
/** 周二, 周一、周三, 周一三五; what a numeral of an hour or a lesson follows (周二三点) is no day. */
const CHINESE = new RegExp(
  `^${CHINESE_DAY}(?:[、,和/]?(?:${CHINESE_DAY}|[一二三四五六日天](?![节点时年])))*`,
);
const ENGLISH_DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\\b';
const ENGLISH = new RegExp(`^${ENGLISH_DAY}(?:\\s*(?:[,、/&]|and)\\s*${ENGLISH_DAY})*`);
const ANY_DAY = new RegExp(`周|星期|礼拜|\\b${ENGLISH_DAY}`);

const WEEKDAYS: readonly (readonly [RegExp, number])[] = [
  [/[一1]|mon/, 1],
  [/[二2]|tue/, 2],
  [/[三3]|wed/, 3],
  [/[四4]|thu/, 4],
  [/[五5]|fri/, 5],
  [/[六6]|sat/, 6],
  [/[日天7]|sun/, 7],
];

/**
 * Reads 周二, 星期二 12:00, 单周二 12:00, 双周四, 周一、周三, `odd Tue 12:00`, `even Thu`, `Tuesday`. What follows the day, an hour
 * or a break, is the class's own matter: a loan is due on a day. `undefined` for anything else, blank included.
 */
export function parseVisitDay(text: string): VisitDay | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/週/g, '周')
    .replace(/單/g, '单')
    .replace(/雙/g, '双')
    .replace(/禮/g, '礼');
  const rest = plain
    .replace(/\(?(?:单双|单|双|每)\s*周?\s*(?=周|星期|礼拜|[)\s]|$)\)?/, '')
    .replace(/\b(?:odd|even|every)\b(?:\s+weeks?\b)?[\s,]*/, '');
  const [days] = CHINESE.exec(rest) ?? ENGLISH.exec(rest) ?? [];
  if (days === undefined || ANY_DAY.test(rest.slice(days.length))) return undefined;
  const weekdays = WEEKDAYS.filter(([word]) => word.test(days)).map(([, number]) => number);
  return { weekdays, weeks: weeksOf(plain) };
}

/** 单双周 is every week. */
function weeksOf(plain: string): VisitDay['weeks'] {
  const isOdd = /单|\bodd\b/.test(plain);
  const isEven = /双|\beven\b/.test(plain);
  if (isOdd === isEven) return 'every';
  return isOdd ? 'odd' : 'even';
}

/** The first open day of the class strictly after `after`; `undefined` when the next 60 days hold none. */
export function nextVisitDay(visit: VisitDay, after: CivilDay, calendar: Calendar): CivilDay | undefined {
  for (let ahead = 1; ahead <= SEARCHED_DAYS; ahead++) {
    const day = addDays(after, ahead);
    if (isVisited(visit, day, calendar) && isOpenDay(calendar, day)) return day;
  }
  return undefined;
}

/** Odd and even weeks are those of the term; between terms those of the year. */
function isVisited(visit: VisitDay, day: CivilDay, calendar: Calendar): boolean {
  if (!visit.weekdays.includes(weekday(day))) return false;
  if (visit.weeks === 'every') return true;
  const week = weekOfTerm(calendar, day) ?? weekOfYear(day);
  return (week % 2 === 1) === (visit.weeks === 'odd');
}

/** ISO 8601: week 1 holds the year's first Thursday. */
function weekOfYear(day: CivilDay): number {
  const thursday = addDays(day, 4 - weekday(day));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}
