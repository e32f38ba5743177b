// Overdue loans by class, as the page shows them: the class that comes today first, then whoever has waited longest.

import type { CivilDay } from '../../kernel/civil-day.ts';
import { addDays } from '../../kernel/civil-day.ts';
import { nextVisitDay, parseVisitDay } from '../../readers/domain/visit-day.ts';
import type { Calendar } from '../../settings/domain/calendar.ts';
import { type ChaseLoan, type OwnedLoan, shownLoan } from './chase-loan.ts';
import { bySeat, compareText } from './seat-order.ts';

/** A row of 班级. */
export type ClassFacts = {
  readonly classId: string;
  readonly className: string;
  readonly teacher: string;
  readonly email: string;
  /** As written, such as 单周二 12:00. */
  readonly visitDay: string;
};

export type ChaseClass = {
  /** '' gathers everybody who is in no class today: leavers, teachers. */
  readonly classId: string;
  readonly className: string;
  readonly teacher: string;
  readonly hasEmail: boolean;
  readonly isVisitToday: boolean;
  readonly loans: ChaseLoan[];
};

export type ListFacts = {
  readonly loans: readonly OwnedLoan[];
  readonly classes: ReadonlyMap<string, ClassFacts>;
  readonly calendar: Calendar;
  readonly today: CivilDay;
};

/** Every loan in exactly one class; those that are said to be returned are left to the shelf search. */
export function chaseClasses({ loans, classes, calendar, today }: ListFacts): readonly ChaseClass[] {
  const chased = loans.filter(({ claimedOn }) => claimedOn === '');
  return [...byClass(chased)]
    .map(([classId, own]): ChaseClass => {
      const known = classes.get(classId);
      const visit = parseVisitDay(known?.visitDay ?? '');
      return {
        classId,
        className: own[0]?.className ?? '',
        teacher: known?.teacher ?? '',
        hasEmail: (known?.email ?? '') !== '',
        isVisitToday: visit !== undefined && nextVisitDay(visit, addDays(today, -1), calendar) === today,
        loans: own.map(shownLoan),
      };
    })
    .sort(
      (a, b) =>
        Number(a.classId === '') - Number(b.classId === '') ||
        Number(b.isVisitToday) - Number(a.isVisitToday) ||
        longest(b.loans) - longest(a.loans) ||
        b.loans.length - a.loans.length ||
        bySchoolOrder(a.classId, b.classId),
    );
}

/** What is said to have been returned, to be looked for on the shelves. */
export function shelfSearch(loans: readonly OwnedLoan[]): readonly ChaseLoan[] {
  return loans
    .filter(({ claimedOn }) => claimedOn !== '')
    .sort((a, b) => compareText(a.claimedOn, b.claimedOn) || compareText(a.title, b.title))
    .map(shownLoan);
}

/** Loans by class id, most overdue first and one reader's together. */
export function byClass(loans: readonly OwnedLoan[]): ReadonlyMap<string, OwnedLoan[]> {
  return grouped(inOrder(loans), ({ classId }) => classId);
}

/** Loans by reader, in the order in which the readers come first. */
export function byReader<L extends OwnedLoan>(loans: readonly L[]): ReadonlyMap<string, L[]> {
  return grouped(loans, ({ readerId }) => readerId);
}

function grouped<L>(loans: readonly L[], keyOf: (loan: L) => string): Map<string, L[]> {
  const groups = new Map<string, L[]>();
  for (const loan of loans) groups.set(keyOf(loan), [...(groups.get(keyOf(loan)) ?? []), loan]);
  return groups;
}

/** The reader whose loan is oldest comes first, with everything else that reader has. */
function inOrder(loans: readonly OwnedLoan[]): readonly OwnedLoan[] {
  const latestFirst = [...loans].sort((a, b) => compareText(b.dueOn, a.dueOn));
  const oldest = new Map(latestFirst.map(({ readerId, dueOn }) => [readerId, dueOn]));
  const since = ({ readerId }: OwnedLoan) => oldest.get(readerId) ?? '';
  return [...loans].sort(
    (a, b) =>
      compareText(since(a), since(b)) ||
      bySeat(a, b) ||
      compareText(a.readerId, b.readerId) ||
      compareText(a.dueOn, b.dueOn) ||
      compareText(a.title, b.title) ||
      compareText(a.loanId, b.loanId),
  );
}

function longest(loans: readonly ChaseLoan[]): number {
  return Math.max(0, ...loans.map(({ overdueDays }) => overdueDays));
}

/** As schools count: the youngest grade first, and in it 2 before 10. */
function bySchoolOrder(a: string, b: string): number {
  const [entryYear = 0, classNumber = 0] = a.split('-').map(Number);
  const [itsYear = 0, itsNumber = 0] = b.split('-').map(Number);
  return itsYear - entryYear || classNumber - itsNumber;
}
