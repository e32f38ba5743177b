// Invents a school of a measured size for the bench: the S and the L of the comparison with other systems.

import { addDays } from '../../src/kernel/civil-day.ts';
import { SCHOOL_LENGTH } from '../../src/readers/domain/class-name.ts';
import { nextOpenDay } from '../../src/settings/domain/calendar.ts';
import { makeCopies } from './collection.ts';
import type { Invention, Setting } from './invention.ts';
import { atNoon, openLoan, playPast, type SampleLoan } from './lending.ts';
import { Random } from './random.ts';
import { inventSchool, type SampleReader } from './school.ts';
import { calendarAround, openDays, openDayUntil, termDays } from './school-days.ts';
import { syntheticTitles } from './synthetic-titles.ts';

/** How large a school is; `readers` counts pupils, teachers and class cards. */
export type SchoolScale = {
  readonly classesPerGrade: number;
  readonly readers: number;
  readonly teachers: number;
  readonly copies: number;
  readonly history: number;
  readonly open: number;
  readonly overdue: number;
};

export const scales = {
  S: {
    classesPerGrade: 1,
    readers: 200,
    teachers: 14,
    copies: 5_000,
    history: 4_000,
    open: 100,
    overdue: 20,
  },
  L: {
    classesPerGrade: 12,
    readers: 3_000,
    teachers: 144,
    copies: 75_000,
    history: 60_000,
    open: 1_500,
    overdue: 300,
  },
} as const satisfies { readonly [size: string]: SchoolScale };

/** Invents a school of that size; rows stand in random order. The same setting gives the same school. */
export function inventSized(setting: Setting, scale: SchoolScale): Invention {
  const { lang, seed, today } = setting;
  const random = new Random(seed);
  const entries = calendarAround(today);
  const calendar = openDays(entries);
  const school = inventSchool(random, lang, today, { ...scale, pupilsOf: spread(scale) });
  const copies = makeCopies(random, lang, today, syntheticTitles(random, lang, scale.copies));
  const people = school.readers.filter((reader) => reader.readerType !== 'classCard');
  const lendable = copies.filter((copy) => copy.title.itemType !== 'reference');
  const ledger = lendOut(random, setting, calendar, people, random.shuffled(lendable), scale);
  const outFrom = new Map(ledger.map((loan) => [loan.copy.copyId, loan.lentAt.slice(0, 10)]));
  const history = playPast(random, {
    ...{ lang, calendar, outFrom, readers: people, copies: lendable, count: scale.history },
    days: termDays(calendar, addDays(today, -300), addDays(today, -1)),
  });
  const projected = copies.map((copy) =>
    outFrom.has(copy.copyId) ? { ...copy, status: 'onLoan' as const } : copy,
  );
  return {
    setting,
    school: { ...school, readers: random.shuffled(school.readers) },
    copies: random.shuffled(projected),
    ledger,
    history: random.shuffled(history),
    calendar: entries,
    mistyped: new Map(),
  };
}

/** Pupils over the classes as evenly as they go. */
function spread(scale: SchoolScale): (index: number) => number {
  const classes = SCHOOL_LENGTH * scale.classesPerGrade;
  const pupils = scale.readers - scale.teachers - classes;
  return (index) => Math.floor(pupils / classes) + (index < pupils % classes ? 1 : 0);
}

/** Open loans, no reader with more than one until everybody has one; the overdue ones up to 40 days late. */
function lendOut(
  random: Random,
  { lang, today }: Setting,
  calendar: ReturnType<typeof openDays>,
  readers: readonly SampleReader[],
  copies: Invention['copies'],
  scale: SchoolScale,
): SampleLoan[] {
  const queue = random.shuffled(readers);
  const loans = copies.slice(0, scale.open).map((copy, i) => {
    const isLate = i < scale.overdue;
    const dueOn = isLate
      ? openDayUntil(calendar, addDays(today, -random.between(1, 40)))
      : nextOpenDay(calendar, addDays(today, random.between(0, 12)));
    const lentAt = atNoon(random, openDayUntil(calendar, addDays(dueOn, -14)));
    return openLoan(random, lang, queue[i % queue.length] as SampleReader, copy, lentAt, dueOn);
  });
  return random.shuffled(loans);
}
