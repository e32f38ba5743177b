// Which loan policy holds for a reader and a copy.

import { describe, expect, it } from 'vitest';
import { gradesOf } from '../../src/settings/domain/grades.ts';
import { initialPolicies } from '../../src/settings/domain/initial-policies.ts';
import { findPolicy, type LoanPolicy } from '../../src/settings/domain/loan-policy.ts';
import type { ReaderType } from '../../src/settings/domain/reader-types.ts';
import { loanPoliciesTable } from '../../src/settings/tables.ts';
import { twoForAFortnight as fallback } from '../support/a-school-day.ts';

const row = (change: Partial<LoanPolicy>): LoanPolicy => ({ ...fallback, ...change });
const pupils = row({ readerType: 'student', maxLoans: 3 });
const teachers = row({ readerType: 'teacher', loanDays: 90 });
const references = row({ itemType: 'reference', loanDays: 0 });
const firstGrades = row({ grades: '1-2', maxLoans: 1 });

const pupil = (grade: number) => ({ readerType: 'student' as const, grade });
const assistant = (grade: number) => ({ readerType: 'assistant' as const, grade });
const ofNoClass = (readerType: ReaderType) => ({ readerType, grade: null });

describe('finding the loan policy', () => {
  it('takes the all-blank row when nothing names the reader or the item', () => {
    expect(findPolicy([teachers, references, fallback], pupil(3), 'book')).toBe(fallback);
  });

  it('takes the row of the reader type before the all-blank row, however they are sorted', () => {
    expect(findPolicy([fallback, teachers], ofNoClass('teacher'), 'book')).toBe(teachers);
    expect(findPolicy([teachers, fallback], ofNoClass('teacher'), 'book')).toBe(teachers);
  });

  it('keeps a reference work in the room for a teacher too', () => {
    expect(findPolicy([teachers, references, fallback], ofNoClass('teacher'), 'reference')).toBe(references);
  });

  it('takes the row that names reader and item before either', () => {
    const both = row({ readerType: 'teacher', itemType: 'reference', loanDays: 7 });

    expect(findPolicy([references, teachers, both, fallback], ofNoClass('teacher'), 'reference')).toBe(both);
  });

  it('gives grades 1 and 2 their own row, and grade 3 the one of everybody', () => {
    const policies = [fallback, firstGrades];

    expect([1, 2, 3].map((grade) => findPolicy(policies, pupil(grade), 'book'))).toEqual([
      firstGrades,
      firstGrades,
      fallback,
    ]);
  });

  it('holds a row of pupils above a row of grades, and a row of both above either', () => {
    const youngPupils = row({ readerType: 'student', grades: '1、2' });

    expect(findPolicy([firstGrades, pupils, fallback], pupil(1), 'book')).toBe(pupils);
    expect(findPolicy([firstGrades, pupils, youngPupils, fallback], pupil(1), 'book')).toBe(youngPupils);
  });

  it('keeps a reference work in the room whatever a row says of pupils of that grade', () => {
    const youngPupils = row({ readerType: 'student', grades: '1-2' });

    expect(findPolicy([youngPupils, references, fallback], pupil(1), 'reference')).toBe(references);
  });

  it('never applies a row of grades to a teacher or a card without a class', () => {
    expect(findPolicy([row({ grades: '1-9' }), fallback], ofNoClass('teacher'), 'book')).toBe(fallback);
  });

  it('takes a row whose grades nobody can read for nobody’s', () => {
    expect(findPolicy([row({ grades: '高年级', maxLoans: 9 }), fallback], pupil(6), 'book')).toBe(fallback);
  });

  it('takes blanks in the grades for every grade, and no nearer to a pupil than an empty cell', () => {
    const blanks = row({ grades: '  ', maxLoans: 3 });

    expect(findPolicy([blanks], ofNoClass('teacher'), 'book')).toBe(blanks);
    expect(findPolicy([fallback, blanks], pupil(1), 'book')).toBe(fallback);
  });

  it('leaves out the rows of other readers and other copies', () => {
    expect(findPolicy([teachers, references], ofNoClass('classCard'), 'book')).toBeUndefined();
    expect(findPolicy([references], pupil(3), 'periodical')).toBeUndefined();
  });

  it('takes the upper of two rows that say the same', () => {
    const again = { ...pupils, maxLoans: 5 };

    expect(findPolicy([pupils, again, fallback], pupil(3), 'book')).toBe(pupils);
    expect(findPolicy([again, pupils, fallback], pupil(3), 'book')).toBe(again);
  });

  it('finds nothing when the all-blank row was deleted', () => {
    expect(findPolicy([teachers, references], pupil(3), 'book')).toBeUndefined();
  });
});

describe('an assistant', () => {
  it('may have so many more copies than a pupil of the same grade', () => {
    const policies = [pupils, row({ readerType: 'student', grades: '1-2', maxLoans: 1 }), fallback];

    expect(findPolicy(policies, assistant(5), 'book', 1)).toEqual({ ...pupils, maxLoans: 4 });
    expect(findPolicy(policies, assistant(2), 'book', 2)?.maxLoans).toBe(3);
  });

  it('may have so many more over a holiday too', () => {
    const policies = [row({ readerType: 'student', holidayLoans: 5 }), fallback];

    expect(findPolicy(policies, assistant(5), 'book', 1)?.holidayLoans).toBe(6);
    expect(findPolicy([pupils, fallback], assistant(5), 'book', 1)?.holidayLoans).toBeNull();
  });

  it('follows a row that names assistants to the letter', () => {
    const assistants = row({ readerType: 'assistant', maxLoans: 4 });

    expect(findPolicy([pupils, assistants, fallback], assistant(5), 'book', 9)).toBe(assistants);
  });

  it('is a pupil again where the row for assistants is for other grades', () => {
    const olderAssistants = row({ readerType: 'assistant', grades: '5-6', maxLoans: 4 });

    expect(findPolicy([pupils, olderAssistants, fallback], assistant(3), 'book', 1)?.maxLoans).toBe(4);
    expect(findPolicy([pupils, olderAssistants, fallback], assistant(5), 'book', 1)).toBe(olderAssistants);
  });

  it('has what a pupil has where the school gives assistants nothing more', () => {
    expect(findPolicy([pupils, fallback], assistant(5), 'book')).toEqual(pupils);
  });

  it('finds nothing where a pupil would find nothing', () => {
    expect(findPolicy([teachers], assistant(5), 'book', 1)).toBeUndefined();
  });

  it('gets nothing extra over a holiday where nothing is lent for it', () => {
    const stayAtSchool = row({ readerType: 'student', holidayLoans: 0 });

    expect(findPolicy([stayAtSchool, fallback], assistant(5), 'book', 1)).toMatchObject({
      maxLoans: 3,
      holidayLoans: 0,
    });
  });

  it('gets nothing extra where a pupil gets nothing at all', () => {
    const notYet = row({ readerType: 'student', grades: '1', maxLoans: 0 });

    expect(findPolicy([notYet, fallback], assistant(1), 'book', 1)?.maxLoans).toBe(0);
  });

  it('has three books in a new workbook, where a pupil has two', () => {
    expect(findPolicy(initialPolicies, pupil(5), 'book', 1)?.maxLoans).toBe(2);
    expect(findPolicy(initialPolicies, assistant(5), 'book', 1)?.maxLoans).toBe(3);
  });
});

describe('reading the grades of a policy', () => {
  it.each([
    ['3', [3]],
    ['1-2', [1, 2]],
    ['１－２', [1, 2]],
    ['3~5', [3, 4, 5]],
    ['1、2', [1, 2]],
    ['1，3-4', [1, 3, 4]],
    ['三至六年级', [3, 4, 5, 6]],
    ['一、二年级', [1, 2]],
    ['Grades 1-2', [1, 2]],
    ['5 and 6', [5, 6]],
    ['2,1', [1, 2]],
    ['9', [9]],
    ['1-9', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['4-4', [4]],
    ['1-3,2-4', [1, 2, 3, 4]],
    ['3～5', [3, 4, 5]],
    ['3〜5', [3, 4, 5]],
    ['3–5', [3, 4, 5]],
    ['3−5', [3, 4, 5]],
    ['3 到 5', [3, 4, 5]],
    ['1;3', [1, 3]],
    ['5和6', [5, 6]],
    ['三年級', [3]],
    ['Grade 3', [3]],
    ['year 3', [3]],
    ['Years 3-4', [3, 4]],
  ])('takes “%s” for %j', (text, expected) => {
    expect(gradesOf(text)).toEqual(expected);
  });

  it('takes a blank cell for no grade in particular', () => {
    expect(gradesOf('')).toEqual([]);
    expect(gradesOf('  ')).toEqual([]);
  });

  it.each([
    '6-3',
    '0',
    '0-2',
    '10',
    '1-12',
    '1-3-5',
    '一二',
    '高年级',
    'Grades',
    '年级',
    '2026-01-02',
    '1-',
    ',',
    '1,,2',
  ])('cannot read “%s”', (text) => {
    expect(gradesOf(text)).toBeUndefined();
  });

  it('shows a slip in the data check instead of passing over the row', () => {
    const { decode } = loanPoliciesTable.columns.grades;

    expect(decode('1-2')).toEqual({ value: '1-2' });
    expect(decode('')).toEqual({ value: '' });
    expect(decode('高年级')).toEqual({ problem: 'unknownChoice' });
    expect(decode({ day: '2026-01-02', time: '00:00:00' })).toEqual({ problem: 'unknownChoice' });
  });
});
