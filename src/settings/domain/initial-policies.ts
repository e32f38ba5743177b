// The loan policies a new workbook begins with (FIELD 3.5, a suggestion every school changes); the last is the compulsory one.

import type { LoanPolicy } from './loan-policy.ts';

const plain = { grades: '', stopFactor: null, holidayLoans: null } as const;

export const initialPolicies: readonly LoanPolicy[] = [
  {
    readerType: 'student',
    itemType: null,
    maxLoans: 2,
    loanDays: 14,
    renewals: 1,
    renewalDays: 14,
    ...plain,
  },
  {
    readerType: 'teacher',
    itemType: null,
    maxLoans: 8,
    loanDays: 90,
    renewals: 1,
    renewalDays: 30,
    ...plain,
  },
  {
    readerType: 'classCard',
    itemType: null,
    maxLoans: 50,
    loanDays: 30,
    renewals: 3,
    renewalDays: 30,
    ...plain,
  },
  {
    readerType: null,
    itemType: 'reference',
    maxLoans: 1,
    loanDays: 0,
    renewals: 0,
    renewalDays: 0,
    ...plain,
  },
  {
    readerType: null,
    itemType: 'periodical',
    maxLoans: 1,
    loanDays: 0,
    renewals: 0,
    renewalDays: 0,
    ...plain,
  },
  { readerType: null, itemType: null, maxLoans: 2, loanDays: 14, renewals: 1, renewalDays: 14, ...plain },
];
