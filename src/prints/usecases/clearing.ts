// What is out and what is owed, for the papers that are signed when a term or a time at school ends.

import type { App } from '../../app.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { schoolYearOf } from '../../readers/domain/class-name.ts';
import { bySchoolOrder, classNameToday, hasGraduated } from '../../readers/domain/class-today.ts';
import { classesTable, readersTable } from '../../readers/tables.ts';
import { inSeatOrder } from '../domain/class-order.ts';
import type { Clearing, ClearingClass, ClearingReader } from '../domain/clearing.ts';
import { formerClassName } from '../domain/former-class.ts';
import { type Owed, owed } from './owed.ts';

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
 * A query: 在借, 赔偿登记, 读者 and 班级 are read once each. Whoever has left is on the leavers' list as long as anything is owed,
 * whatever the year; what is owed by a reader in no row of 读者 stands there by the name beside it. Throws `notSetUp`, `tabMissing`, `columnMissing`.
 */
export function clearing(app: App): Outcome<Clearing> {
  const { language, today } = app;
  const schoolYear = schoolYearOf(today);
  const { rows, problems } = app.tab(readersTable).readAll(READER_KEYS);
  const { owed: all, unreadCount } = owed(app);
  const owingOf = byReader(all);
  const people = rows.map(({ row }) => row).sort(bySchoolOrder);
  const isLeaver = (row: (typeof people)[number]) => row.status === 'left' || hasGraduated(row, schoolYear);
  const place = (row: (typeof people)[number], className: string): Placed => ({
    ...{ className, cardNumber: row.cardNumber, name: row.name, seatNumber: row.seatNumber, sex: row.sex },
    owing: inDueOrder(owingOf.get(row.readerId) ?? []),
  });
  const present = people
    .filter((row) => !isLeaver(row))
    .map((row) => place(row, classNameToday(row, schoolYear, language)));
  const left = people
    .filter((row) => isLeaver(row) && owingOf.has(row.readerId))
    .map((row) => place(row, formerClassName(row, schoolYear, language)));
  const known = new Set(people.map(({ readerId }) => readerId));
  const nobodys = all.filter(({ readerId }) => !known.has(readerId));
  return done({
    classes: inClasses(present, teachersOf(app, schoolYear)),
    leavers: inClasses([...left, ...byName(nobodys)], new Map()),
    unreadCount: unreadCount + new Set(problems.map(({ row }) => row)).size,
  });
}

function byReader(all: readonly Owed[]): ReadonlyMap<string, readonly Owed[]> {
  const found = new Map<string, Owed[]>();
  for (const each of all) found.set(each.readerId, [...(found.get(each.readerId) ?? []), each]);
  return found;
}

const inDueOrder = (own: readonly Owed[]): ClearingReader['owing'] =>
  own
    .map(({ title, copyBarcode, dueOn, charge }) => ({ title, copyBarcode, dueOn, charge }))
    .sort((a, b) => Number(a.dueOn > b.dueOn) - Number(a.dueOn < b.dueOn));

/** Readers whose row is gone or cannot be read, by the words beside what they owe. */
function byName(nobodys: readonly Owed[]): readonly Placed[] {
  return [...byReader(nobodys)].map(([, own]) => {
    const { readerName: name = '', className = '' } = own[0] ?? {};
    return { className, cardNumber: '', name, seatNumber: '', sex: '', owing: inDueOrder(own) };
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
