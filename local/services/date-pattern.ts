// Java's SimpleDateFormat letters, as Utilities.formatDate and parseDate take them (PLATFORM 4.3).

import { civilOf, momentOf, offsetAt } from '../runtime/zoned-time.ts';

const DAY_MS = 86_400_000;
const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat([
  'August',
  'September',
  'October',
  'November',
  'December',
]);
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

type Fields = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milli: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly offset: number;
  readonly zone: string;
};

/** A moment as the pattern tells it. Throws for a letter that Java does not know. */
export function formatByPattern(ms: number, zone: string, pattern: string): string {
  const fields = fieldsOf(ms, zone);
  return tokensOf(pattern)
    .map((token) => (token.literal ? token.text : letters(token.text, fields)))
    .join('');
}

/** Epoch ms of a text told by the pattern; fields that are missing are those of 1970-01-01. Throws when it does not fit. */
export function parseByPattern(text: string, zone: string, pattern: string): number {
  const found: Record<string, number> = {};
  let rest = text;
  for (const token of tokensOf(pattern)) {
    const matched = (token.literal ? null : partPattern(token.text).exec(rest)) ?? literalAt(rest, token);
    if (matched === null) throw new Error(`Invalid argument: date. Unparseable date: "${text}"`);
    if (!token.literal) found[token.text.charAt(0)] = numberOf(token.text, matched[0]);
    rest = rest.slice(matched[0].length);
  }
  const two = (n: number): string => String(n).padStart(2, '0');
  const hour = found.H ?? ((found.h ?? 0) % 12) + (found.a ?? 0) * 12;
  const day = `${String(found.y ?? 1970).padStart(4, '0')}-${two(found.M ?? 1)}-${two(found.d ?? 1)}`;
  const civil = `${day}T${two(hour)}:${two(found.m ?? 0)}:${two(found.s ?? 0)}`;
  return momentOf(civil, zone) + (found.S ?? 0);
}

type Token = { readonly literal: boolean; readonly text: string };

function tokensOf(pattern: string): Token[] {
  const found = pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  return found.map((text) => {
    if (text.startsWith("'"))
      return { literal: true, text: text === "''" ? "'" : text.slice(1, -1).replaceAll("''", "'") };
    return { literal: !/^[A-Za-z]/.test(text), text };
  });
}

function literalAt(rest: string, token: Token): [string] | null {
  return token.literal && rest.startsWith(token.text) ? [token.text] : null;
}

function partPattern(letter: string): RegExp {
  if (letter.startsWith('a')) return /^(AM|PM)/i;
  if (letter.startsWith('M') && letter.length > 2)
    return new RegExp(`^(${monthNames.flatMap((n) => [n, n.slice(0, 3)]).join('|')})`, 'i');
  if (letter.startsWith('E')) return /^[A-Za-z]+/;
  return letter.length > 1 ? new RegExp(`^\\d{1,${Math.max(letter.length, 2)}}`) : /^\d+/;
}

function numberOf(letter: string, text: string): number {
  if (letter.startsWith('a')) return /pm/i.test(text) ? 1 : 0;
  if (letter.startsWith('M') && letter.length > 2)
    return (
      monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase()) + 1
    );
  if (letter === 'yy') return 2000 + Number(text);
  return Number(text);
}

function fieldsOf(ms: number, zone: string): Fields {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = civilOf(ms, zone)
    .split(/[-T:]/)
    .map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const milli = ((Math.floor(ms) % 1000) + 1000) % 1000;
  return { year, month, day, hour, minute, second, milli, weekday, offset: offsetAt(ms, zone), zone };
}

function letters(run: string, f: Fields): string {
  const padded = (n: number): string => String(n).padStart(run.length, '0');
  switch (run.charAt(0)) {
    case 'y':
      return run.length === 2 ? String(f.year % 100).padStart(2, '0') : padded(f.year);
    case 'Y':
      return run.length === 2 ? String(weekOf(f).year % 100).padStart(2, '0') : padded(weekOf(f).year);
    case 'M':
    case 'L':
      return run.length > 2 ? named(monthNames[f.month - 1], run) : padded(f.month);
    case 'd':
      return padded(f.day);
    case 'D':
      return padded(dayOfYear(f));
    case 'E':
      return run.length > 3 ? (dayNames[f.weekday] ?? '') : (dayNames[f.weekday] ?? '').slice(0, 3);
    case 'F':
      return padded(Math.floor((f.day - 1) / 7) + 1);
    case 'W':
      return padded(weekOfMonth(f));
    case 'u':
      return padded(f.weekday === 0 ? 7 : f.weekday);
    case 'w':
      return padded(weekOf(f).week);
    case 'a':
      return f.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(f.hour);
    case 'k':
      return padded(f.hour === 0 ? 24 : f.hour);
    case 'K':
      return padded(f.hour % 12);
    case 'h':
      return padded(f.hour % 12 === 0 ? 12 : f.hour % 12);
    case 'm':
      return padded(f.minute);
    case 's':
      return padded(f.second);
    case 'S':
      return padded(f.milli);
    case 'Z':
      return offsetText(f.offset, '');
    case 'X':
      return f.offset === 0
        ? 'Z'
        : run.length === 1
          ? offsetText(f.offset, '').slice(0, 3)
          : offsetText(f.offset, run.length === 3 ? ':' : '');
    case 'z':
      return f.offset === 0 ? 'GMT' : `GMT${offsetText(f.offset, ':')}`;
    case 'G':
      return 'AD';
    default:
      throw new Error(`Illegal pattern character '${run.charAt(0)}'`);
  }
}

function named(name: string | undefined, run: string): string {
  return run.length === 3 ? (name ?? '').slice(0, 3) : (name ?? '');
}

function dayOfYear(f: Fields): number {
  return Math.round((Date.UTC(f.year, f.month - 1, f.day) - Date.UTC(f.year, 0, 1)) / DAY_MS) + 1;
}

/** Weeks as Java's default (US) calendar counts them: from Sunday, week 1 holds January 1st. */
function weekOf(f: Fields): { year: number; week: number } {
  const newYear = (year: number): number => {
    const first = new Date(Date.UTC(year, 0, 1));
    return first.getTime() - first.getUTCDay() * DAY_MS;
  };
  const day = Date.UTC(f.year, f.month - 1, f.day);
  const year = day >= newYear(f.year + 1) ? f.year + 1 : f.year;
  return { year, week: Math.floor((day - newYear(year)) / (7 * DAY_MS)) + 1 };
}

/** From Sunday, as the default calendar counts; week 1 holds the month's first day. */
function weekOfMonth(f: Fields): number {
  const firstWeekday = new Date(Date.UTC(f.year, f.month - 1, 1)).getUTCDay();
  return Math.floor((f.day - 1 + firstWeekday) / 7) + 1;
}

function offsetText(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}
