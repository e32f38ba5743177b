// A class that readers belong to gets its row in 班级, for the class teacher's name and address to be filled in.

import type { App } from '../../app.ts';
import { classesTable } from '../tables.ts';

type Member = {
  readonly entryYear: number | null;
  readonly classNumber: number | null;
  readonly className: string;
};

/** Appends a row for every class that has none; a class is its entry year and number. */
export function addMissingClasses(app: App, members: readonly Member[]): void {
  const missing = new Map<string, Member>();
  for (const member of members)
    if (member.entryYear !== null && member.classNumber !== null)
      missing.set(`${member.entryYear}|${member.classNumber}`, member);
  if (missing.size === 0) return;
  const tab = app.tab(classesTable);
  for (const { row } of tab.readAllTexts(['entryYear', 'classNumber']))
    missing.delete(`${row.entryYear}|${row.classNumber}`);
  for (const { entryYear, classNumber, className } of missing.values())
    tab.append({
      className,
      entryYear: entryYear as number,
      classNumber: classNumber as number,
      teacher: '',
      email: '',
      headcount: null,
      visitDay: '',
      classCard: '',
      classId: app.newId('class'),
    });
}
