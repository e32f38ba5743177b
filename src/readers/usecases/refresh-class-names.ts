// Writes the display column 班级 anew where the school year has moved it on, so that nobody moves 1,500 pupils up by hand.

import type { App } from '../../app.ts';
import { formatClassName, gradeOf, schoolYearOf } from '../domain/class-name.ts';
import { classesTable, readersTable } from '../tables.ts';

/** Touches only rows whose name differs; runs at night under the lock. */
export function refreshClassNames(app: App): void {
  const schoolYear = schoolYearOf(app.today);
  const nameOf = (row: { readonly entryYear: number | null; readonly classNumber: number | null }) =>
    row.entryYear === null || row.classNumber === null
      ? undefined
      : formatClassName(gradeOf(row.entryYear, schoolYear), row.classNumber, app.language);
  const readers = app.tab(readersTable);
  for (const { number, row } of readers.readAll(['className', 'entryYear', 'classNumber']).rows) {
    const name = nameOf(row);
    if (name !== undefined && name !== row.className) readers.write(number, 'className', name);
  }
  app.flush();
  const classes = app.tab(classesTable);
  for (const { number, row } of classes.readAll(['className', 'entryYear', 'classNumber']).rows) {
    const name = nameOf(row);
    if (name !== undefined && name !== row.className) classes.write(number, 'className', name);
  }
  app.flush();
}
