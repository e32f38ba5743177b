// What is out, for the papers that are signed when a term or a time at school ends.

import type { App } from '../../app.ts';
import { type OpenLoan, readOpenLoans } from '../../circulation/usecases/read-open-loans.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { schoolYearOf } from '../../readers/domain/class-name.ts';
import { bySchoolOrder, classNameToday, hasGraduated } from '../../readers/domain/class-today.ts';
import { classesTable, readersTable } from '../../readers/tables.ts';
import { inSeatOrder } from '../domain/class-order.ts';
import type { Clearing, ClearingClass, ClearingReader } from '../domain/clearing.ts';
import { formerClassName } from '../domain/former-class.ts';

/** One read of the columns from the card to the ids (PLATFORM 3C). */
const READER_KEYS = [
  'cardNumber',
  'name',
  'className',
  'seatNumber',
  'status',
  'sex',
  'entryYear',
  'classNumber',
  'readerId',
] as const;

/** A reader with the class that the paper is for. */
type Placed = ClearingReader & { readonly className: string };

/**
 * A query: 在借, 读者 and 班级 are read once each. Whoever has left is on the leavers' list as long as copies are out, whatever
 * the year; a loan whose reader is in no row of 读者 stands there by the name beside it. Throws `notSetUp`, `tabMissing`, `columnMissing`.
 */
export function clearing(app: App): Outcome<Clearing> {
  const { language, today } = app;
  const schoolYear = schoolYearOf(today);
  const { rows, problems } = app.tab(readersTable).readAll(READER_KEYS);
  const { loans, unreadCount } = readOpenLoans(app);
  const loansOf = byReader(loans);
  const all = [...rows].map(({ row }) => row).sort(bySchoolOrder);
  const isLeaver = (row: (typeof all)[number]) => row.status === 'left' || hasGraduated(row, schoolYear);
  const place = (row: (typeof all)[number], className: string): Placed => ({
    ...{ className, cardNumber: row.cardNumber, name: row.name, seatNumber: row.seatNumber, sex: row.sex },
    loans: inDueOrder(loansOf.get(row.readerId) ?? []),
  });
  const present = all
    .filter((row) => !isLeaver(row))
    .map((row) => place(row, classNameToday(row, schoolYear, language)));
  const left = all
    .filter((row) => isLeaver(row) && loansOf.has(row.readerId))
    .map((row) => place(row, formerClassName(row, schoolYear, language)));
  const known = new Set(all.map(({ readerId }) => readerId));
  const nobodys = loans.filter(({ readerId }) => !known.has(readerId));
  return done({
    classes: inClasses(present, teachersOf(app, schoolYear)),
    leavers: inClasses([...left, ...byName(nobodys)], new Map()),
    unreadCount: unreadCount + new Set(problems.map(({ row }) => row)).size,
  });
}

function byReader(loans: readonly OpenLoan[]): ReadonlyMap<string, readonly OpenLoan[]> {
  const found = new Map<string, OpenLoan[]>();
  for (const loan of loans) found.set(loan.readerId, [...(found.get(loan.readerId) ?? []), loan]);
  return found;
}

const inDueOrder = (loans: readonly OpenLoan[]): ClearingReader['loans'] =>
  loans
    .map(({ title, copyBarcode, dueOn }) => ({ title, copyBarcode, dueOn }))
    .sort((a, b) => Number(a.dueOn > b.dueOn) - Number(a.dueOn < b.dueOn));

/** Readers whose row is gone or cannot be read, by the words beside their loans. */
function byName(loans: readonly OpenLoan[]): readonly Placed[] {
  return [...byReader(loans)].map(([, own]) => {
    const { readerName: name = '', className = '' } = own[0] ?? {};
    return { className, cardNumber: '', name, seatNumber: '', sex: '', loans: inDueOrder(own) };
  });
}

/** Each class once, in the order of its first reader. */
function inClasses(
  readers: readonly Placed[],
  teachers: ReadonlyMap<string, string>,
): readonly ClearingClass[] {
  return [...new Set(readers.map(({ className }) => className))].map((className) => ({
    className,
    teacher: teachers.get(className) ?? '',
    readers: inSeatOrder(readers, className).map(({ className: _, ...reader }) => reader),
  }));
}

function teachersOf(app: App, schoolYear: number): ReadonlyMap<string, string> {
  const { rows } = app.tab(classesTable).readAll(['className', 'entryYear', 'classNumber', 'teacher']);
  return new Map(
    rows.map(({ row }) => [classNameToday(row, schoolYear, app.language), row.teacher] as const),
  );
}
