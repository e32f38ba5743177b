// Plays a school's lending, so that what is out and what came back never contradict each other.

import type { Language } from '../../src/i18n/language.ts';
import { addDays, type CivilDay, daysBetween } from '../../src/kernel/civil-day.ts';
import { formatClassName, gradeOf, schoolYearOf } from '../../src/readers/domain/class-name.ts';
import { type Calendar, nextOpenDay } from '../../src/settings/domain/calendar.ts';
import type { SampleCopy } from './collection.ts';
import type { Random } from './random.ts';
import type { SampleReader } from './school.ts';

/** A loan, open or closed. Moments are the spreadsheet's wall clock, `YYYY-MM-DDTHH:mm:ss`. */
export type SampleLoan = {
  readonly loanId: string;
  readonly requestId: string;
  readonly reader: SampleReader;
  readonly copy: SampleCopy;
  readonly lentAt: string;
  /** As it stands after a renewal. */
  readonly dueOn: CivilDay;
  readonly renewed: { readonly at: string; readonly requestId: string; readonly dueBefore: CivilDay } | null;
  readonly operator: string;
  readonly returned: { readonly at: string; readonly requestId: string; readonly condition: string } | null;
};

/** Who stands at the desk; the first is the librarian. */
export const operators = {
  'zh-CN': ['周老师', '小管理员 陈思远', '小管理员 林雨桐'],
  en: ['Ms Zhou', 'Assistant Chen Siyuan', 'Assistant Lin Yutong'],
} as const satisfies { readonly [lang in Language]: readonly string[] };

/** The moment of a visit at noon of that day. */
export function atNoon(random: Random, day: CivilDay): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day}T12:${two(random.between(0, 39))}:${two(random.between(0, 59))}`;
}

/** What a class was called on that day: grades change every September. */
export function classNameOn(lang: Language, reader: SampleReader, day: CivilDay): string {
  if (reader.schoolClass === null) return '';
  const { entryYear, classNumber } = reader.schoolClass;
  return formatClassName(gradeOf(entryYear, schoolYearOf(day)), classNumber, lang);
}

/** True when the copy is for the reader's grade or one beside it; teachers and classes take anything. */
export function suits(reader: SampleReader, copy: SampleCopy, day: CivilDay): boolean {
  if (reader.schoolClass === null || reader.readerType === 'classCard') return true;
  const grade = gradeOf(reader.schoolClass.entryYear, schoolYearOf(day));
  const [first, last] = copy.title.grades;
  return first - 1 <= grade && grade <= last + 1;
}

/** True when the reader was already a reader of this school on that day. */
function wasHere(reader: SampleReader, day: CivilDay): boolean {
  return reader.schoolClass === null || reader.schoolClass.entryYear <= schoolYearOf(day);
}

export type Past = {
  readonly lang: Language;
  readonly readers: readonly SampleReader[];
  readonly copies: readonly SampleCopy[];
  /** Term days on which lending happened, in order; nothing comes back after the last of them. */
  readonly days: readonly CivilDay[];
  readonly calendar: Calendar;
  readonly count: number;
  /** Copy id → the day from which the copy is out for good, as far as the past goes. */
  readonly outFrom: ReadonlyMap<string, CivilDay>;
};

/**
 * Plays `count` loans that came back, in the order of lending, spread evenly over the days. A copy is with one reader at a time
 * and is not lent before it was accessioned. Throws when copies and days are too few for that many loans.
 */
export function playPast(random: Random, past: Past): SampleLoan[] {
  const { readers, copies, days, count } = past;
  const lastDay = days[days.length - 1];
  if (lastDay === undefined) return [];
  const openFrom = rememberOpenDays(past.calendar);
  const freeFrom = new Map<string, CivilDay>();
  const loans: SampleLoan[] = [];
  for (let tries = 0; loans.length < count; tries++) {
    if (tries > count * 50) throw new Error(`only ${loans.length} of ${count} past loans fit`);
    const lentOn = days[Math.floor((loans.length * (days.length - 3)) / count)] ?? lastDay;
    const copy = random.pick(copies);
    const reader = random.pick(readers);
    if (!suits(reader, copy, lentOn)) continue;
    if (copy.accessionedOn > lentOn || !wasHere(reader, lentOn) || (freeFrom.get(copy.copyId) ?? '') > lentOn)
      continue;
    const dueOn = openFrom(addDays(lentOn, 14));
    const late = random.next() < 0.08;
    const wished = late ? addDays(dueOn, random.between(1, 20)) : addDays(lentOn, random.between(1, 14));
    const returnedOn = openFrom(wished);
    if (returnedOn > lastDay || returnedOn >= (past.outFrom.get(copy.copyId) ?? '9999')) continue;
    freeFrom.set(copy.copyId, addDays(returnedOn, 1));
    loans.push(pastLoan(random, past.lang, { reader, copy, lentOn, dueOn, returnedOn }));
  }
  return loans;
}

/** `nextOpenDay`, reckoned once for each day. */
function rememberOpenDays(calendar: Calendar): (day: CivilDay) => CivilDay {
  const known = new Map<CivilDay, CivilDay>();
  return (day) => {
    const open = known.get(day) ?? nextOpenDay(calendar, day);
    known.set(day, open);
    return open;
  };
}

type Visit = {
  readonly reader: SampleReader;
  readonly copy: SampleCopy;
  readonly lentOn: CivilDay;
  readonly dueOn: CivilDay;
  readonly returnedOn: CivilDay;
};

function pastLoan(random: Random, lang: Language, visit: Visit): SampleLoan {
  const at = atNoon(random, visit.returnedOn);
  const spoiled = random.next() < 0.01 ? { 'zh-CN': '污损', en: 'Damaged' }[lang] : '';
  return {
    ...openLoan(random, lang, visit.reader, visit.copy, atNoon(random, visit.lentOn), visit.dueOn),
    returned: { at, requestId: random.requestId(at), condition: spoiled },
  };
}

/** A loan that is still out. */
export function openLoan(
  random: Random,
  lang: Language,
  reader: SampleReader,
  copy: SampleCopy,
  lentAt: string,
  dueOn: CivilDay,
): SampleLoan {
  return {
    loanId: random.id('loan'),
    requestId: random.requestId(lentAt),
    ...{ reader, copy, lentAt, dueOn },
    renewed: null,
    operator: random.pick(operators[lang]),
    returned: null,
  };
}

/** Days late at return, or up to `today` while still out. */
export function lateDays(loan: SampleLoan, today: CivilDay): number {
  return Math.max(0, daysBetween(loan.dueOn, loan.returned?.at.slice(0, 10) ?? today));
}
