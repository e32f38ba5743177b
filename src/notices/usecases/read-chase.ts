// Everything chasing goes by, read once: what is out, whose it is, the classes, the ladder, what was said and sent.

import type { App } from '../../app.ts';
import { readOpenLoans } from '../../circulation/usecases/read-open-loans.ts';
import { addDays } from '../../kernel/civil-day.ts';
import { schoolYearOf } from '../../readers/domain/class-name.ts';
import { classNameToday } from '../../readers/domain/class-today.ts';
import { classesTable, readersTable } from '../../readers/tables.ts';
import type { Calendar } from '../../settings/domain/calendar.ts';
import { readCalendar } from '../../settings/usecases/read-calendar.ts';
import type { RowProblem } from '../../tables/row-problem.ts';
import type { ClassFacts } from '../domain/chase-list.ts';
import { chaseLoans, classIdOf, type OwnedLoan, type ReaderFacts } from '../domain/chase-loan.ts';
import { type Claim, foldClaims } from '../domain/claims.ts';
import { type SchoolDayCount, schoolDayCount } from '../domain/ladder.ts';
import type { Stage } from '../domain/stage.ts';
import { foldLog, type LogLine } from '../domain/told.ts';
import { readClaims, readLog } from './read-chase-log.ts';
import { readStages } from './read-stages.ts';

export type Chase = {
  readonly loans: readonly OwnedLoan[];
  readonly classes: ReadonlyMap<string, ClassFacts>;
  readonly stages: readonly Stage[];
  readonly claims: readonly Claim[];
  readonly log: readonly LogLine[];
  readonly calendar: Calendar;
  readonly schoolDays: SchoolDayCount;
  readonly problems: readonly RowProblem[];
};

/** The columns at the two ends of 读者; what lies between concerns nobody here. */
const NAMED = ['cardNumber', 'name', 'className', 'seatNumber', 'status'] as const;
const ADDRESSED = ['entryYear', 'classNumber', 'readerId', 'email', 'guardianEmail'] as const;

/** What perhaps went is shown at least so long. */
const DAYS_SHOWN = 30;

/**
 * Without the lock a moment old. Throws `tabMissing`, `columnMissing`, and `rowUnreadable` when the calendar cannot be read.
 */
export function readChase(app: App): Chase {
  const { today, language } = app;
  const open = readOpenLoans(app).loans;
  const calendar = readCalendar(app);
  const schoolDays = schoolDayCount(calendar);
  const ladder = readStages(app);
  // A book lost years ago is nobody's to chase, and its case may still be open.
  const chased = open.filter(({ marks }) => marks.lostOn === undefined);
  const [oldest = today] = [addDays(today, -DAYS_SHOWN), ...chased.map(({ dueOn }) => dueOn)].sort();
  const soonest = Math.min(0, ...ladder.stages.map((stage) => stage.schoolDays));
  const since = addDays(oldest, soonest * 2);
  const log = readLog(app, since);
  const { readers, problems } = readReaders(app);
  const { classes, problems: badClasses } = readClasses(app);
  return {
    loans: chaseLoans({
      ...{ open, readers, stages: ladder.stages, told: foldLog(log), schoolDays, today, language },
    }),
    classes,
    stages: ladder.stages,
    claims: foldClaims(readClaims(app, since), log),
    log,
    calendar,
    schoolDays,
    problems: [...ladder.problems, ...badClasses, ...problems],
  };
}

function readReaders(app: App): {
  readonly readers: ReadonlyMap<string, ReaderFacts>;
  readonly problems: readonly RowProblem[];
} {
  const tab = app.tab(readersTable);
  // Where nothing is remembered a read takes the tab whole; the key row tells more cheaply.
  tab.columns(NAMED);
  const named = tab.readAll(NAMED);
  const addressed = tab.readAll(ADDRESSED);
  const cards = new Map(tab.readSpanTexts(['cardNumber']).map(({ number, row }) => [number, row.cardNumber]));
  const haveStayed = named.rows.every(({ number, row }) => cards.get(number) === row.cardNumber);
  // Rows moved in between: nobody's name beside another's address. One read cannot be torn.
  if (!haveStayed || cards.size > named.rows.length + named.problems.length) {
    const { rows, problems } = tab.readAll([...NAMED, ...ADDRESSED]);
    return { readers: new Map(rows.map(({ row }) => [row.readerId, row])), problems };
  }
  const ends = new Map(addressed.rows.map(({ number, row }) => [number, row]));
  const readers = named.rows.flatMap(({ number, row }): [string, ReaderFacts][] => {
    const end = ends.get(number);
    return end ? [[end.readerId, { ...row, ...end }]] : [];
  });
  return { readers: new Map(readers), problems: [...named.problems, ...addressed.problems] };
}

/** Of two rows for one class the upper one counts. */
function readClasses(app: App): {
  readonly classes: ReadonlyMap<string, ClassFacts>;
  readonly problems: readonly RowProblem[];
} {
  const keys = ['className', 'entryYear', 'classNumber', 'teacher', 'email', 'visitDay'] as const;
  const { rows, problems } = app.tab(classesTable).readAll(keys);
  const schoolYear = schoolYearOf(app.today);
  const classes = new Map<string, ClassFacts>();
  for (const { row } of rows) {
    const classId = classIdOf(row, schoolYear);
    if (classId === '' || classes.has(classId)) continue;
    const { teacher, email, visitDay } = row;
    const className = classNameToday(row, schoolYear, app.language);
    classes.set(classId, { classId, className, teacher, email, visitDay });
  }
  return { classes, problems };
}
