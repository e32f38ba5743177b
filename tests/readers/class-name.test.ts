// However a school writes a class, it is the same class; and it moves up by itself in September.
import { describe, expect, it } from 'vitest';
import {
  entryYearOf,
  formatClassName,
  gradeOf,
  gradeOnDay,
  identifyClass,
  parseClassName,
  schoolYearOf,
} from '../../src/readers/domain/class-name.ts';

describe('reading a class name', () => {
  it.each([
    '三(1)班',
    '三（1）班',
    '三（一）班',
    '３（１）班',
    '三 (1) 班',
    '3.1班',
    '3.1',
    '3-1',
    '3—1班',
    '3(1)',
    '301',
    '３０１',
    '301班',
    '0301',
    '三年级一班',
    '三年級一班',
    '三年级(1)班',
    '三年级1班',
    '3年级1班',
    '三年一班',
    '三【1】班',
    '三1',
    '三1班',
    '小三1班',
    'Class 3(1)',
    'Grade 3 Class 1',
    '三年级，1班',
    '三、1班',
    '三［1］班',
    '三〔1〕班',
    '3·1班',
    '3–1',
    'Primary 3-1',
    'P3·1',
    'Year 3―1',
    '小学三年级1班',
    '3 Class 1',
  ])('takes %s as class 1 of grade 3', (text) => {
    expect(parseClassName(text)).toEqual({ grade: 3, classNumber: 1 });
  });

  it.each([
    ['501', 5, 1],
    ['四1', 4, 1],
    ['五3班', 5, 3],
    ['六(12)班', 6, 12],
    ['六年级十二班', 6, 12],
    ['一年级二十班', 1, 20],
    ['二(1)班', 2, 1],
    ['312', 3, 12],
    ['310班', 3, 10],
    ['九(60)班', 9, 60],
    ['兩年级(兩)班', 2, 2],
    ['Class 3.12', 3, 12],
  ])('takes %s as grade %i, class %i', (text, grade, classNumber) => {
    expect(parseClassName(text)).toEqual({ grade, classNumber });
  });

  it.each([
    ['2019级3班', 2019, 3],
    ['2019級3班', 2019, 3],
    ['2019级(3)班', 2019, 3],
    ['2019(3)班', 2019, 3],
    ['19级3班', 2019, 3],
    ['2021级十二班', 2021, 12],
    ['2019【3】班', 2019, 3],
    ['1950级60班', 1950, 60],
    ['2100级1班', 2100, 1],
  ])('takes %s as the class that entered in %i', (text, entryYear, classNumber) => {
    expect(parseClassName(text)).toEqual({ entryYear, classNumber });
  });

  it.each([
    '',
    '教務處',
    '研发处',
    '班',
    '三班',
    '300',
    '001',
    '三(0)班',
    '三(61)班',
    '2019-04-29',
    '13000000000',
    '201912',
    '三年级',
    '1949级1班',
    '2101级1班',
    '2019级0班',
    '2019级61班',
    '2019级一二班',
    '12019级3班',
    '2019级3班级',
    '十(1)班',
    '一二(3)班',
    '三(一二)班',
    '中三1班',
    '三(1)班长',
    'Class 3(1)A',
    'My class 3(1)',
  ])('does not take %j for a class', (text) => {
    expect(parseClassName(text)).toBeUndefined();
  });
});

describe('moving up a grade', () => {
  it.each([
    ['2025-08-31', 2024],
    ['2025-09-01', 2025],
    ['2025-12-31', 2025],
    ['2026-01-01', 2025],
    ['2024-02-29', 2023],
  ])('counts %s to the school year %i', (day, schoolYear) => {
    expect(schoolYearOf(day)).toBe(schoolYear);
  });

  it('keeps the entry year and lets the grade follow from it', () => {
    const third = identifyClass({ grade: 3, classNumber: 1 }, 2025);

    expect(third).toEqual({ entryYear: 2023, classNumber: 1 });
    expect(gradeOf(third.entryYear, 2026)).toBe(4);
    expect(entryYearOf(4, 2026)).toBe(third.entryYear);
  });

  it('names a class in either language', () => {
    expect(formatClassName(3, 1, 'zh-CN')).toBe('三(1)班');
    expect(formatClassName(3, 1, 'en')).toBe('Class 3(1)');
  });

  it('calls a class beyond the last grade graduated, in a school of five years too', () => {
    expect(formatClassName(7, 1, 'zh-CN')).toBe('已毕业');
    expect(formatClassName(6, 1, 'en', 5)).toBe('Graduated');
  });

  it('does not give a class a grade before its first September', () => {
    expect(formatClassName(0, 1, 'zh-CN')).toBe('未入学');
    expect(formatClassName(0, 1, 'en')).toBe('Not yet at school');
  });

  it('gives a reader the grade of that day, and a teacher none', () => {
    expect(gradeOnDay({ entryYear: 2023 }, '2026-08-31')).toBe(3);
    expect(gradeOnDay({ entryYear: 2023 }, '2026-09-01')).toBe(4);
    expect(gradeOnDay({ entryYear: null }, '2026-09-01')).toBeNull();
  });

  it('writes a grade beyond nine in digits, where a school has so many', () => {
    expect(formatClassName(9, 2, 'zh-CN', 12)).toBe('九(2)班');
    expect(formatClassName(10, 2, 'zh-CN', 12)).toBe('10(2)班');
  });

  it.each(['zh-CN', 'en'] as const)('reads back every name it writes, %s', (language) => {
    const classes = [1, 2, 3, 4, 5, 6].flatMap((grade) =>
      [1, 9, 10, 20].map((classNumber) => ({ grade, classNumber })),
    );

    for (const each of classes) {
      expect(parseClassName(formatClassName(each.grade, each.classNumber, language))).toEqual(each);
    }
  });
});
