// A reader or a class that a hand typed in gets what only the system can give: an id, a type, a status.

import type { App } from '../../app.ts';
import { readReplacements } from '../../settings/usecases/read-replaced-number.ts';
import { identifyClass, parseClassName, schoolYearOf } from '../domain/class-name.ts';
import { classesTable, readersTable } from '../tables.ts';

/**
 * Touches only rows that have a card and a name but no id; the class is read from the column 班级 where it was typed there. A number that was
 * replaced is no card: its row stays as it is, and the data check names it.
 */
export function completeReaders(app: App): void {
  const tab = app.tab(readersTable);
  const replaced = new Set(readReplacements(app).map(({ number }) => number.toUpperCase()));
  const keys = ['cardNumber', 'name', 'className', 'readerType', 'status', 'entryYear', 'readerId'] as const;
  for (const { number, row } of tab.readAllTexts(keys)) {
    if (row.readerId !== '' || row.cardNumber === '' || row.name === '') continue;
    if (replaced.has(row.cardNumber.toUpperCase())) continue;
    const typed = row.entryYear === '' ? parseClassName(row.className) : undefined;
    if (typed) {
      const { entryYear, classNumber } = identifyClass(typed, schoolYearOf(app.today));
      // The year last: as long as it is blank, the next run reads the class again.
      tab.write(number, 'classNumber', classNumber);
      tab.write(number, 'entryYear', entryYear);
    }
    if (row.readerType === '') tab.write(number, 'readerType', 'student');
    if (row.status === '') tab.write(number, 'status', 'active');
    tab.write(number, 'readerId', app.newId('reader'));
  }
  const classes = app.tab(classesTable);
  for (const { number, row } of classes.readAllTexts(['entryYear', 'classNumber', 'classId']))
    if (row.classId === '' && row.entryYear !== '' && row.classNumber !== '')
      classes.write(number, 'classId', app.newId('class'));
  app.flush();
}
