// Which loan policy holds for a reader and a copy.

import { describe, expect, it } from 'vitest';
import { findPolicy, type LoanPolicy } from '../../src/settings/domain/loan-policy.ts';

const days = { maxLoans: 2, renewals: 1, renewalDays: 14 };
const fallback: LoanPolicy = { ...days, readerType: null, itemType: null, loanDays: 14 };
const teachers: LoanPolicy = { ...days, readerType: 'teacher', itemType: null, loanDays: 90 };
const references: LoanPolicy = { ...days, readerType: null, itemType: 'reference', loanDays: 0 };
const teachersReferences: LoanPolicy = { ...days, readerType: 'teacher', itemType: 'reference', loanDays: 7 };

describe('finding the loan policy', () => {
  it('takes the all-blank row when nothing names the reader or the item', () => {
    expect(findPolicy([teachers, references, fallback], 'student', 'book')).toBe(fallback);
  });

  it('takes the row of the reader type before the all-blank row, however they are sorted', () => {
    expect(findPolicy([fallback, teachers], 'teacher', 'book')).toBe(teachers);
    expect(findPolicy([teachers, fallback], 'teacher', 'book')).toBe(teachers);
  });

  it('keeps a reference work in the room for a teacher too', () => {
    expect(findPolicy([teachers, references, fallback], 'teacher', 'reference')).toBe(references);
  });

  it('takes the row that names both before either', () => {
    expect(findPolicy([references, teachers, teachersReferences, fallback], 'teacher', 'reference')).toBe(
      teachersReferences,
    );
  });

  it('finds nothing when the all-blank row was deleted', () => {
    expect(findPolicy([teachers, references], 'student', 'book')).toBeUndefined();
  });
});
