// Invents the sample school: twelve classes, 300 real titles, and a loan in every state there is.

import type { CopyStatus } from '../../src/catalogue/domain/copy.ts';
import { addDays, type CivilDay } from '../../src/kernel/civil-day.ts';
import { type Calendar, nextOpenDay } from '../../src/settings/domain/calendar.ts';
import { initialPolicies } from '../../src/settings/domain/initial-policies.ts';
import { findPolicy, type LoanPolicy } from '../../src/settings/domain/loan-policy.ts';
import type { ReaderType } from '../../src/settings/domain/reader-types.ts';
import { makeBox, makeCopies, type SampleCopy } from './collection.ts';
import type { Invention, Setting } from './invention.ts';
import { atNoon, openLoan, playPast, type SampleLoan, suits } from './lending.ts';
import { Random } from './random.ts';
import { castSchool, type PartName } from './sample-people.ts';
import { inventSchool, type SampleReader } from './school.ts';
import { calendarAround, openDays, openDayUntil, termDays } from './school-days.ts';
import { boxTitle, sampleTitles } from './titles.ts';

/** Loans of the sample by what they show. */
export type Shown = {
  readonly open: readonly SampleLoan[];
  readonly dueToday: readonly SampleLoan[];
  readonly dueTomorrow: readonly SampleLoan[];
  readonly overdue: readonly SampleLoan[];
  readonly longOverdue: readonly SampleLoan[];
  readonly veryOverdue: readonly SampleLoan[];
  readonly renewed: readonly SampleLoan[];
  /** Every loan of a pupil who may have no more. */
  readonly fullUp: readonly SampleLoan[];
  readonly classCard: readonly SampleLoan[];
  readonly ofLeaver: readonly SampleLoan[];
  readonly justReturned: readonly SampleLoan[];
};

export type Sample = Invention & {
  readonly cast: ReadonlyMap<PartName, SampleReader>;
  readonly shown: Shown;
  /** The copies of the one title that a class reads together. */
  readonly box: readonly SampleCopy[];
};

const PAST_LOANS = 1500;

/** Invents the sample. The same setting gives the same school. */
export function inventSample(setting: Setting): Sample {
  const { lang, seed, today } = setting;
  const random = new Random(seed);
  const calendar = calendarAround(today);
  const size = { classesPerGrade: 2, teachers: 22, pupilsOf: () => random.between(35, 45) };
  const { school, cast } = castSchool(inventSchool(random, lang, today, size), setting);
  const shelved = makeCopies(random, lang, today, sampleTitles(lang));
  const { copies, mistyped } = mislay(shelved, setting);
  const shown = lendInEveryWay(random, setting, openDays(calendar), school.readers, cast, copies);
  const ledger = inOrderOfLending(Object.values(shown).flat());
  const outFrom = new Map(ledger.map((loan) => [loan.copy.copyId, loan.lentAt.slice(0, 10)]));
  const out = new Set(ledger.filter((loan) => loan.returned === null).map((loan) => loan.copy.copyId));
  const past = playPast(random, {
    ...{ lang, outFrom },
    readers: school.readers.filter((reader) => reader.readerType !== 'classCard' && reader.status !== 'left'),
    copies: copies.filter((copy) => isLendable(copy) && !mistyped.has(copy.copyId)),
    days: termDays(openDays(calendar), addDays(today, -300), addDays(today, -1)),
    calendar: openDays(calendar),
    count: PAST_LOANS,
  });
  const projected = copies.map((copy) =>
    out.has(copy.copyId) ? { ...copy, status: 'onLoan' as const } : copy,
  );
  const box = makeBox(new Random(seed + 1), lang, today, boxTitle(lang), copies.length);
  const history = past.sort((a, b) => ((a.returned?.at ?? '') < (b.returned?.at ?? '') ? -1 : 1));
  return {
    setting,
    school,
    copies: [...projected, ...box],
    box,
    ledger,
    history,
    calendar,
    mistyped,
    cast,
    shown,
  };
}

/** What is known to be wrong with a few of the copies; the first needs mending. */
const knownDamage = {
  'zh-CN': ['书脊开裂', '封面有水渍', '第12页撕破，已粘好', '封底有铅笔画'],
  en: [
    'Spine split',
    'Water stain on the cover',
    'Page 12 torn and mended',
    'Pencil marks on the back cover',
  ],
} as const;

/** Copies that are not where they should be, from the end of the list, so that the well-known titles stay on the shelf. */
function mislay(copies: readonly SampleCopy[], { lang }: Setting) {
  const lendable = copies.filter(isLendable);
  const wanted: readonly CopyStatus[] = [
    ...(['lost', 'lost', 'lost', 'withdrawn', 'withdrawn', 'withdrawn', 'damaged', 'damaged'] as const),
    ...(['missing', 'missing', 'presumedLost', 'setAside'] as const),
  ];
  const statusOf = new Map(wanted.map((status, i) => [lendable.at(-(i * 7 + 3))?.copyId, status]));
  const bad = lendable.at(-1)?.copyId ?? '';
  const typed =
    lang === 'zh-CN'
      ? { accessionedOn: '3月5', status: '在架上' }
      : { accessionedOn: '5 Mar.', status: 'In stock' };
  const damage = knownDamage[lang];
  const damageOf = new Map(
    secondCopies(lendable)
      .filter((_, i) => i % 40 === 8)
      .map((copy, i) => [copy.copyId, damage[i % damage.length]]),
  );
  return {
    copies: copies.map((copy) => {
      const status = statusOf.get(copy.copyId) ?? copy.status;
      const worn = status === 'damaged' ? damage[0] : damageOf.get(copy.copyId);
      return { ...copy, status, condition: worn ?? '' };
    }),
    mistyped: new Map([[bad, typed]]),
  };
}

function isLendable(copy: SampleCopy): boolean {
  return (
    copy.status === 'onShelf' && (copy.title.itemType === 'book' || copy.title.itemType === 'pictureBook')
  );
}

function lendInEveryWay(
  random: Random,
  { lang, today, now, seed }: Setting,
  calendar: Calendar,
  readers: readonly SampleReader[],
  cast: ReadonlyMap<PartName, SampleReader>,
  copies: readonly SampleCopy[],
): Shown {
  const known = new Set([...cast.values()].map((reader) => reader.readerId));
  const pupils = random.shuffled(
    readers.filter((each) => each.readerType === 'student' && !known.has(each.readerId)),
  );
  const teachers = random.shuffled(readers.filter((each) => each.readerType === 'teacher'));
  const stock = random.shuffled(secondCopies(copies.filter(isLendable).slice(0, -1)));
  const take = <T>(from: T[], isWanted: (each: T) => boolean = () => true): T => {
    const [taken] = from.splice(from.findIndex(isWanted), 1);
    if (taken === undefined) throw new Error('the sample school is too small for its loans');
    return taken;
  };
  const lend = (reader: SampleReader, dueOn: CivilDay, days: number): SampleLoan => {
    const lentOn = openDayUntil(calendar, addDays(dueOn, -days));
    const copy = take(stock, (each) => suits(reader, each, today));
    return openLoan(random, lang, reader, copy, atNoon(random, lentOn), dueOn);
  };
  const terms = { pupil: termsOf('student'), teacher: termsOf('teacher'), classCard: termsOf('classCard') };
  const many = (count: number, make: (index: number) => SampleLoan) =>
    Array.from({ length: count }, (_, i) => make(i));
  const dueAgo = (days: number) => openDayUntil(calendar, addDays(today, -days));
  const dueIn = (days: number) => nextOpenDay(calendar, addDays(today, days));
  const busy = take(pupils);
  const classCard = readers.find(
    (each) =>
      each.readerType === 'classCard' &&
      each.schoolClass?.className === cast.get('namesakeInTwo')?.schoolClass?.className,
  );
  const leaver = cast.get('left');
  if (!classCard || !leaver) throw new Error('the sample school lost its known people');
  return {
    open: [
      ...many(70, () => lend(take(pupils), dueIn(random.between(2, 12)), terms.pupil.loanDays)),
      ...many(10, () => lend(take(teachers), dueIn(random.between(20, 80)), terms.teacher.loanDays)),
    ],
    dueToday: many(6, () => lend(take(pupils), today, terms.pupil.loanDays)),
    dueTomorrow: many(5, () => lend(take(pupils), dueIn(1), terms.pupil.loanDays)),
    overdue: many(6, () => lend(take(pupils), dueAgo(3), terms.pupil.loanDays)),
    longOverdue: many(4, () => lend(take(pupils), dueAgo(12), terms.pupil.loanDays)),
    veryOverdue: many(2, () => lend(take(teachers), dueAgo(40), terms.teacher.loanDays)),
    renewed: many(4, (i) =>
      renewOnce(
        new Random(seed + 2 + i),
        calendar,
        lend(take(pupils), dueIn(random.between(4, 9)), terms.pupil.loanDays + terms.pupil.renewalDays),
        terms.pupil.loanDays,
      ),
    ),
    fullUp: many(terms.pupil.maxLoans, () => lend(busy, dueIn(9), terms.pupil.loanDays)),
    classCard: many(40, () => lend(classCard, dueIn(16), terms.classCard.loanDays)),
    ofLeaver: [lend(leaver, dueAgo(88), terms.pupil.loanDays)],
    justReturned: many(3, (i) =>
      giveBack(random, lend(take(pupils), dueIn(i + 1), terms.pupil.loanDays), now, i + 2),
    ),
  };
}

/** What a new workbook's policies grant that kind of reader. */
function termsOf(readerType: ReaderType): LoanPolicy {
  const policy = findPolicy(initialPolicies, { readerType, grade: null }, 'book');
  if (policy === undefined) throw new Error(`no first loan policy for ${readerType}`);
  return policy;
}

/** Copies after the first of each title: one of every title stays on the shelf for whoever tries the desk. */
function secondCopies(copies: readonly SampleCopy[]): SampleCopy[] {
  return copies.filter((copy, i) => copies[i - 1]?.title.titleKey === copy.title.titleKey);
}

/** The loan as it stands after a renewal on the last open day before it was first due. Chance of its own: others stay as they were. */
function renewOnce(random: Random, calendar: Calendar, loan: SampleLoan, days: number): SampleLoan {
  const dueBefore = nextOpenDay(calendar, addDays(loan.lentAt.slice(0, 10), days));
  const at = atNoon(random, openDayUntil(calendar, addDays(dueBefore, -1)));
  return { ...loan, renewed: { at, requestId: random.requestId(at), dueBefore } };
}

function giveBack(random: Random, loan: SampleLoan, now: string, minutesAgo: number): SampleLoan {
  const at = new Date(Date.parse(`${now}Z`) - minutesAgo * 60_000).toISOString().slice(0, 19);
  return { ...loan, returned: { at, requestId: random.requestId(at), condition: '' } };
}

function inOrderOfLending(loans: readonly SampleLoan[]): SampleLoan[] {
  return [...loans].sort((a, b) => (a.lentAt < b.lentAt ? -1 : 1));
}
