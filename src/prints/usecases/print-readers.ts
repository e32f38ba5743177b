// Who stands on the printed lists: the readers who are at the school, by class, in school order.

import type { App } from '../../app.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { schoolYearOf } from '../../readers/domain/class-name.ts';
import {
  bySchoolOrder,
  classNameToday,
  hasGraduated,
  type InClass,
} from '../../readers/domain/class-today.ts';
import { classesTable, readersTable } from '../../readers/tables.ts';
import type { PrintClass, PrintList, PrintReader } from '../domain/print-list.ts';

/** Of a reader only what a list shows; one read, for whole columns side by side cost less than several reads (PLATFORM 3C). */
const READER_KEYS = [
  'cardNumber',
  'name',
  'className',
  'seatNumber',
  'readerType',
  'status',
  'sex',
  'entryYear',
  'classNumber',
] as const;

/** Throws `notSetUp`, `tabMissing`, `columnMissing`. Rows that cannot be read are counted. */
export function printReaders(app: App): Outcome<PrintList> {
  const { schoolName, language, classCounts } = app.school;
  const schoolYear = schoolYearOf(app.today);
  const nameOf = (row: InClass) => classNameToday(row, schoolYear, language);
  const { rows, problems } = app.tab(readersTable).readAll(READER_KEYS);
  const present = rows
    .map(({ row }) => row)
    .filter((row) => row.status !== 'left' && !hasGraduated(row, schoolYear));
  const all = [...present].sort(bySchoolOrder).map(
    (row): PrintReader => ({
      cardNumber: row.cardNumber,
      name: row.name,
      className: nameOf(row),
      seatNumber: row.seatNumber,
      sex: row.sex,
      readerType: row.readerType,
      isCardLost: row.status === 'cardLost',
    }),
  );
  const classes = withCards(all, writtenCards(app, nameOf));
  const classCards = new Set(classes.map(({ classCard }) => classCard));
  return done({
    schoolName,
    language,
    today: app.today,
    classes,
    readers: all.filter((each) => each.readerType !== 'classCard' || !classCards.has(each.cardNumber)),
    classCounts,
    unreadCount: new Set(problems.map(({ row }) => row)).size,
  });
}

/** The numbers written in 班级, by the class's name. */
function writtenCards(app: App, nameOf: (row: InClass) => string): ReadonlyMap<string, string> {
  const { rows } = app.tab(classesTable).readAll(['className', 'entryYear', 'classNumber', 'classCard']);
  return new Map(rows.map(({ row }) => [nameOf(row), row.classCard]));
}

/** Each class once, in the readers' order, with its card: the one written in 班级, else the reader that stands for the class. */
function withCards(
  readers: readonly PrintReader[],
  written: ReadonlyMap<string, string>,
): readonly PrintClass[] {
  const names = [...new Set(readers.map(({ className }) => className))];
  return names.map((className) => {
    const card = readers.find((each) => each.className === className && each.readerType === 'classCard');
    const own = className === '' ? '' : card?.cardNumber;
    return { className, classCard: written.get(className) || own || '' };
  });
}
