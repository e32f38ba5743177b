// Days of a school year as the manual's page 借阅规则 tells them: open days, terms, and how copies are lent on a day.

/** `2026-09-28`. */
export type Day = string;

/** A row of 校历. */
export type CalendarRow = {
  readonly from: Day;
  readonly to: Day;
  readonly kind: '闭馆' | '开馆' | '学期' | '假期' | '假期借阅' | '只还不借';
  /** 还书日 of 假期借阅, '' when blank. */
  readonly due: Day | '';
};

export type Calendar = readonly CalendarRow[];

/** `until` a holiday is bridged: the day after which schooldays are counted; '' when nobody wrote down a holiday or a next term. */
export type DayKind =
  | { readonly is: 'ordinary' | 'returnsOnly' }
  | { readonly is: 'holidayLoans'; readonly due: Day | ''; readonly holidayEnds: Day | '' };

const MS = 86_400_000;
const A_YEAR = 366;

export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MS).toISOString().slice(0, 10);
}

export function daysFrom(one: Day, other: Day): number {
  return (Date.parse(other) - Date.parse(one)) / MS;
}

/** 开馆 outweighs 闭馆 and 假期; otherwise Monday to Friday. */
export function isOpen(calendar: Calendar, day: Day): boolean {
  const kinds = calendar.filter((row) => isOn(row, day)).map(({ kind }) => kind);
  if (kinds.includes('开馆')) return true;
  if (kinds.includes('闭馆') || kinds.includes('假期')) return false;
  return ![0, 6].includes(new Date(Date.parse(day)).getUTCDay());
}

/** The day itself, or the next open one. */
export function openFrom(calendar: Calendar, day: Day, step: 1 | -1 = 1): Day {
  for (let away = 0; away <= A_YEAR; away++)
    if (isOpen(calendar, plusDays(day, away * step))) return plusDays(day, away * step);
  return day;
}

/** The `nth` open day after that day. */
export function nthOpenAfter(calendar: Calendar, day: Day, nth: number): Day {
  let found = day;
  for (let left = nth; left > 0; left--) found = openFrom(calendar, plusDays(found, 1));
  return found;
}

/** The day on which everything is back: the term's last open day, so many days before its end; '' between terms. */
export function termCeiling(calendar: Calendar, day: Day, clearDays: number): Day | '' {
  const term = inOrder(calendar, '学期').find((row) => isOn(row, day));
  if (!term) return '';
  const last = openFrom(calendar, plusDays(term.to, -clearDays), -1);
  return last >= term.from && isOpen(calendar, last) ? last : '';
}

/** 假期借阅 outweighs 只还不借; the last days of a term are 只还不借 by themselves. */
export function kindOfDay(calendar: Calendar, day: Day, clearDays: number): DayKind {
  const bridge = inOrder(calendar, '假期借阅').find((row) => isOn(row, day));
  if (bridge) return { is: 'holidayLoans', due: bridge.due, holidayEnds: endOfHoliday(calendar, bridge.to) };
  const ceiling = termCeiling(calendar, day, clearDays);
  const isClearing = ceiling !== '' && day >= ceiling;
  const isNamed = inOrder(calendar, '只还不借').some((row) => isOn(row, day));
  return { is: isClearing || isNamed ? 'returnsOnly' : 'ordinary' };
}

function endOfHoliday(calendar: Calendar, day: Day): Day | '' {
  const holiday = inOrder(calendar, '假期').find((row) => row.to >= day);
  if (holiday) return holiday.to;
  const next = inOrder(calendar, '学期').find((row) => row.from > day);
  return next ? plusDays(next.from, -1) : '';
}

function isOn(row: CalendarRow, day: Day): boolean {
  return row.from <= day && day <= row.to;
}

function inOrder(calendar: Calendar, kind: CalendarRow['kind']): CalendarRow[] {
  return calendar.filter((row) => row.kind === kind).sort((a, b) => (a.from < b.from ? -1 : 1));
}
