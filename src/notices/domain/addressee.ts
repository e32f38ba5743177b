// How somebody who is told is called in the log and at the head of a mail: 三(2)班王老师, 李明的家长.

import type { Language } from '../../i18n/language.ts';

export type TeacherOf = { readonly className: string; readonly teacher: string };

/** A name alone gets its 老师; without a name it is the class's 班主任. */
export function sayTeacher({ className, teacher }: TeacherOf, language: Language): string {
  if (language === 'en') return teacher === '' ? `Class teacher, ${className}` : `${teacher}, ${className}`;
  if (teacher === '') return `${className}班主任`;
  const isTitled = /(老师|先生|女士|主任)$/.test(teacher) || !/\p{Script=Han}/u.test(teacher);
  return `${className}${teacher}${isTitled ? '' : '老师'}`;
}

export function sayGuardian(readerName: string, language: Language): string {
  return language === 'en' ? `Guardian of ${readerName}` : `${readerName}的家长`;
}

/** All guardians of a class, or of whoever is in none, for what could not be sent to any of them. */
export function sayGuardians(className: string, language: Language): string {
  if (language === 'en')
    return className === '' ? 'Guardians of readers in no class' : `Guardians, ${className}`;
  return `${className || '没有班级的读者'}的家长`;
}

export function sayReaders(className: string, language: Language): string {
  if (language === 'en') return className === '' ? 'Readers in no class' : `Readers, ${className}`;
  return className === '' ? '没有班级的读者' : `${className}的同学`;
}
