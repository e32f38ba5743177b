// What a class is called, however a school writes it, and which grade it is in this year (FIELD 7.7).

import { readSmallNumber } from '../../kernel/chinese-number.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';

/** A class named by its grade, which changes every September, or by the year it entered, which never does. */
export type ParsedClassName =
  | { readonly grade: number; readonly classNumber: number }
  | { readonly entryYear: number; readonly classNumber: number };

/** What is kept of a class: neither part ever changes. */
export type ClassIdentity = { readonly entryYear: number; readonly classNumber: number };

/** Grades of a primary school; some areas have five. */
export const SCHOOL_LENGTH = 6;

const NUMERAL = '\\d{1,2}|[一二两三四五六七八九十]{1,3}';
const CLASS_TAIL = `\\(?(${NUMERAL})\\)?班?`;
const FORMS = {
  /** 2019级3班, 2019(3)班, 19级3班, 2019届 is left out: it names the year of leaving. */
  entryYear: new RegExp(`^(?:(\\d{4})(?:级|(?=\\())|(\\d{2})级)${CLASS_TAIL}$`),
  /** 三年级一班, 3年1班, 三(1)班, 3.1班, 3-1, 四1, 五3班, 小三2班 */
  written: new RegExp(`^(?:小学?)?(${NUMERAL})(?:年级?|级|[.\\-])?${CLASS_TAIL}$`),
  /** 301, 0301, 312, 301班 */
  digits: /^0?([1-9])(\d{2})班?$/,
  /** Class 3(1), Grade 3 Class 1, 3-1 */
  english: /^(?:class|grade|primary|year|p)?(\d)(?:class|[(.-])(\d{1,2})\)?$/,
};

/**
 * Reads a class name: 三(1)班, 三（1）班, 3.1班, 301, 三年级一班, 三年級一班, 四1, 2019级3班, full-width digits, Class 3(1).
 * Grades 1 to 9 and class numbers 1 to 60; `undefined` for anything else, such as the name of a department.
 */
export function parseClassName(text: string): ParsedClassName | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,、]/g, '')
    .replace(/[[【〔〈]/g, '(')
    .replace(/[\]】〕〉]/g, ')')
    .replace(/[·•・]/g, '.')
    .replace(/[‐-―—]/g, '-')
    .replace(/級/g, '级')
    .replace(/[两兩]/g, '二');
  const digits = FORMS.digits.exec(plain);
  if (digits) return byGrade(digits[1], digits[2]);
  const entry = FORMS.entryYear.exec(plain);
  if (entry) return byEntryYear(entry[1] ?? `20${entry[2]}`, entry[3]);
  const named = FORMS.written.exec(plain) ?? FORMS.english.exec(plain);
  return named ? byGrade(named[1], named[2]) : undefined;
}

function byGrade(gradeText = '', classText = ''): ParsedClassName | undefined {
  const grade = readSmallNumber(gradeText);
  const classNumber = readSmallNumber(classText);
  if (grade === undefined || grade < 1 || grade > 9) return undefined;
  return classNumber !== undefined && isClassNumber(classNumber) ? { grade, classNumber } : undefined;
}

function byEntryYear(yearText: string, classText = ''): ParsedClassName | undefined {
  const entryYear = Number(yearText);
  const classNumber = readSmallNumber(classText);
  if (entryYear < 1950 || entryYear > 2100) return undefined;
  return classNumber !== undefined && isClassNumber(classNumber) ? { entryYear, classNumber } : undefined;
}

function isClassNumber(number: number): boolean {
  return number >= 1 && number <= 60;
}

/** The year in which the school year of that day began: 1 September to 31 August. */
export function schoolYearOf(day: CivilDay): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= '09' ? year : year - 1;
}

/** The year a class of that grade entered school. */
export function entryYearOf(grade: number, schoolYear: number): number {
  return schoolYear - grade + 1;
}

/** The grade this school year: 1 in the first, below 1 before school began, above the school's length once graduated. */
export function gradeOf(entryYear: number, schoolYear: number): number {
  return schoolYear - entryYear + 1;
}

/** The unchanging identity of a parsed class. */
export function identifyClass(parsed: ParsedClassName, schoolYear: number): ClassIdentity {
  const { classNumber } = parsed;
  return {
    entryYear: 'entryYear' in parsed ? parsed.entryYear : entryYearOf(parsed.grade, schoolYear),
    classNumber,
  };
}

/** The grade of whoever is in a class on that day; `null` for teachers. */
export function gradeOnDay(
  { entryYear }: { readonly entryYear: number | null },
  day: CivilDay,
): number | null {
  return entryYear === null ? null : gradeOf(entryYear, schoolYearOf(day));
}

const NUMERALS = '零一二三四五六七八九';

/**
 * 三(1)班 or "Class 3(1)". Past the school's length 已毕业 or "Graduated"; before the first year 未入学 or "Not yet at school".
 */
export function formatClassName(
  grade: number,
  classNumber: number,
  language: 'zh-CN' | 'en',
  schoolLength = SCHOOL_LENGTH,
): string {
  const isChinese = language === 'zh-CN';
  if (grade > schoolLength) return isChinese ? '已毕业' : 'Graduated';
  if (grade < 1) return isChinese ? '未入学' : 'Not yet at school';
  return isChinese ? `${NUMERALS[grade] ?? grade}(${classNumber})班` : `Class ${grade}(${classNumber})`;
}
