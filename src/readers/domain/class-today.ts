// Where a reader stands on a day: what the class is called, in which order classes come, and who has left the school.

import type { Language } from '../../i18n/language.ts';
import { formatClassName, gradeOf, SCHOOL_LENGTH } from './class-name.ts';

/** What a row of 读者 or 班级 tells of a class. */
export type InClass = {
  /** As the tab shows it: refreshed at night, and all there is of whoever has no entry year. */
  readonly className: string;
  readonly entryYear: number | null;
  readonly classNumber: number | null;
};

/** As the class is called on this day, whether or not the night has refreshed the tab. Those to come are kept apart by their year. */
export function classNameToday(row: InClass, schoolYear: number, language: Language): string {
  const { entryYear, classNumber } = row;
  if (entryYear === null || classNumber === null) return row.className;
  const grade = gradeOf(entryYear, schoolYear);
  const name = formatClassName(grade, classNumber, language);
  return grade < 1 ? `${name} ${entryYear}(${classNumber})` : name;
}

/** From 1 September on a class past the last grade has left, whoever forgot to write it down. */
export function hasGraduated({ entryYear }: Pick<InClass, 'entryYear'>, schoolYear: number): boolean {
  return entryYear !== null && gradeOf(entryYear, schoolYear) > SCHOOL_LENGTH;
}

/** The youngest grade first, then by class; names without a year next, nobody's class last. */
export function bySchoolOrder(a: InClass, b: InClass): number {
  const place = placeOf(a);
  if (place !== placeOf(b)) return place - placeOf(b);
  if (place === 0)
    return (b.entryYear ?? 0) - (a.entryYear ?? 0) || (a.classNumber ?? 0) - (b.classNumber ?? 0);
  return a.className < b.className ? -1 : a.className > b.className ? 1 : 0;
}

function placeOf({ className, entryYear, classNumber }: InClass): number {
  if (entryYear !== null && classNumber !== null) return 0;
  return className === '' ? 2 : 1;
}
