// Dates and times as people type them, in the order of the spreadsheet's locale (PLATFORM 4.22).

import { serialOfDay } from './date-serial.ts';
import { localeFacts } from './locale-facts.ts';
import type { Typed } from './parse-typed.ts';

type DateRules = { readonly locale: string; readonly year: number };
type Day = { readonly serial: number; readonly format: string };
type Time = { readonly fraction: number; readonly format: string };

/** No date with a time is written longer. */
const LONGEST = 40;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day, a time of day, a duration, or a day with a time; null when the text is none. */
export function parseDateTime(text: string, rules: DateRules): Typed | null {
  if (text.length > LONGEST) return null;
  const time = parseTime(text);
  if (time !== null) return { content: time.fraction, numberFormat: time.format };
  const day = parseDay(text, rules);
  if (day !== null) return { content: day.serial, numberFormat: day.format };

  const gap = /^(.*\S)\s+((?:[上下]午\s*)?[0-9]{1,2}:.*)$/.exec(text);
  if (gap === null) return null;
  const dayPart = parseDay(gap[1] ?? '', rules);
  const timePart = parseTime(gap[2] ?? '');
  if (dayPart === null || timePart === null || timePart.fraction >= 1) return null;
  return {
    content: dayPart.serial + timePart.fraction,
    numberFormat: `${dayPart.format} ${timePart.format}`,
  };
}

function parseDay(text: string, rules: DateRules): Day | null {
  return parseNumericDay(text, rules) ?? parseChineseDay(text, rules) ?? parseEnglishDay(text, rules);
}

/** `2026-03-05`, `2026/3/5` in every locale; `3/5/2026`, `5.3.26` and `1/2` in the locale's order. */
function parseNumericDay(text: string, rules: DateRules): Day | null {
  const match = /^([0-9]{1,4})([-/.])([0-9]{1,4})(?:\2([0-9]{1,4}))?$/.exec(text);
  if (match === null) return null;
  const [, a = '', separator = '', b = '', c] = match;
  const { dateOrder } = localeFacts(rules.locale);
  if (separator === '.' && (c === undefined || dateOrder === 'mdy')) return null;
  const join = (...parts: string[]): string => parts.join(separator);

  if (c === undefined) {
    if (a.length === 4) return dayFrom(a, b, '1', join('yyyy', 'm'));
    if (b.length === 4) return dayFrom(b, a, '1', join('m', 'yyyy'));
    const [month, day] = dateOrder === 'dmy' ? [b, a] : [a, b];
    return dayFrom(String(rules.year), month, day, dateOrder === 'dmy' ? join('d', 'm') : join('m', 'd'));
  }
  if (a.length === 4) return dayFrom(a, b, c, join('yyyy', pad('m', b), pad('d', c)));
  if (c.length === 4) {
    if (dateOrder === 'dmy') return dayFrom(c, b, a, join(pad('d', a), pad('m', b), 'yyyy'));
    return dayFrom(c, a, b, join(pad('m', a), pad('d', b), 'yyyy'));
  }
  if (dateOrder === 'ymd') return dayFrom(a, b, c, join('yy', 'm', 'd'));
  return dateOrder === 'dmy'
    ? dayFrom(c, b, a, join('d', 'm', 'yy'))
    : dayFrom(c, a, b, join('m', 'd', 'yy'));
}

function parseChineseDay(text: string, rules: DateRules): Day | null {
  if (!rules.locale.startsWith('zh')) return null;
  const match = /^(?:([0-9]{4}|[0-9]{2})\s*年\s*)?([0-9]{1,2})\s*月(?:\s*([0-9]{1,2})\s*[日号])?$/.exec(text);
  if (match === null) return null;
  const [, year, month = '', day] = match;
  if (year === undefined && day === undefined) return null;
  const format = `${year === undefined ? '' : 'yyyy"年"'}m"月"${day === undefined ? '' : 'd"日"'}`;
  return dayFrom(year ?? String(rules.year), month, day ?? '1', format);
}

/** `Mar 5`, `5 Mar 2026`, `March 5, 2026`. */
function parseEnglishDay(text: string, rules: DateRules): Day | null {
  const match =
    /^([A-Za-z]{3,9})\.?[ -]([0-9]{1,2})(?:,?[ -]+([0-9]{4}))?$/.exec(text) ??
    reordered(/^([0-9]{1,2})[ -]([A-Za-z]{3,9})\.?(?:,?[ -]([0-9]{4}))?$/.exec(text));
  if (match === null) return null;
  const [, name = '', day = '', year] = match;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || !isMonthName(name, month)) return null;
  return dayFrom(year ?? String(rules.year), String(month), day, year === undefined ? 'd mmm' : 'd mmm yyyy');
}

function reordered(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1], match[3]];
}

function isMonthName(name: string, month: number): boolean {
  const full = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 15),
  );
  return name.length === 3 || full.toLowerCase() === name.toLowerCase();
}

function parseTime(text: string): Time | null {
  const match = /^(?:(上午|下午)\s*)?([0-9]{1,4}):([0-5][0-9])(?::([0-5][0-9]))?(?:\s*([AaPp][Mm]))?$/.exec(
    text,
  );
  if (match === null) return null;
  const [, chinese, hourText = '', minute = '', second, english] = match;
  const half =
    chinese === '下午' || english?.toLowerCase() === 'pm' ? 'pm' : chinese || english ? 'am' : null;
  let hour = Number(hourText);
  if (half !== null) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  const fraction = (hour * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  const seconds = second === undefined ? '' : ':ss';
  if (hour >= 24) return { fraction, format: '[h]:mm:ss' };
  return { fraction, format: half === null ? `h:mm${seconds}` : `h:mm${seconds} am/pm` };
}

function pad(letter: string, digits: string): string {
  return digits.length === 2 && digits.startsWith('0') ? letter + letter : letter;
}

function dayFrom(yearText: string, month: string, day: string, format: string): Day | null {
  if (yearText.length === 3 || yearText.length === 1 || month.length > 2 || day.length > 2) return null;
  const short = Number(yearText);
  const year = yearText.length === 2 ? short + (short < 50 ? 2000 : 1900) : short;
  const serial = serialOfDay(year, Number(month), Number(day));
  return serial === null ? null : { serial, format };
}
