// What the class of somebody who has left is called: a class that has no grade any more goes by the year it entered.

import type { Language } from '../../i18n/language.ts';
import { classNameToday, hasGraduated, type InClass } from '../../readers/domain/class-today.ts';

/** 2020级(2)班, "Entry 2020 (2)"; as any other class while it is still at the school. */
export function formerClassName(row: InClass, schoolYear: number, language: Language): string {
  const { entryYear, classNumber } = row;
  if (classNumber === null || !hasGraduated(row, schoolYear))
    return classNameToday(row, schoolYear, language);
  return language === 'zh-CN' ? `${entryYear}级(${classNumber})班` : `Entry ${entryYear} (${classNumber})`;
}
