// A pupil, a book, a rule and a school year, for the tests of the loan rules.

import type { Copy } from '../../src/catalogue/domain/copy.ts';
import type { TitledLoan } from '../../src/circulation/domain/lend-rules.ts';
import type { Reader } from '../../src/readers/domain/reader.ts';
import type { Calendar, CalendarEntry } from '../../src/settings/domain/calendar.ts';
import type { LoanPolicy } from '../../src/settings/domain/loan-policy.ts';

/** In grade 3 in the school year 2026. */
export const liMing: Reader = {
  readerId: 'rliming0000000',
  cardNumber: 'R000001',
  name: '李明',
  className: '三(2)班',
  seatNumber: '7',
  readerType: 'student',
  status: 'active',
  stoppedUntil: null,
  entryYear: 2024,
  classNumber: 2,
  note: '',
  sex: '',
};

export const littlePrince: Copy = {
  copyId: 'cprince0000000',
  copyBarcode: 'T0000001',
  title: '小王子',
  volume: '',
  status: 'onShelf',
  itemType: 'book',
  condition: '',
};

/** Two copies, a fortnight, one more fortnight. */
export const twoForAFortnight: LoanPolicy = {
  readerType: null,
  itemType: null,
  grades: '',
  maxLoans: 2,
  loanDays: 14,
  renewals: 1,
  renewalDays: 14,
  stopFactor: null,
  holidayLoans: null,
};

export function aLoan(dueOn: string, change: Partial<TitledLoan> = {}): TitledLoan {
  const loanId = `l${dueOn}`;
  return {
    loanId,
    requestId: 'q',
    readerId: liMing.readerId,
    copyId: 'cother00000000',
    title: '夏洛的网',
    state: { loanId, requestId: 'q', act: 'lend', day: dueOn },
    ...change,
  };
}

export function entry(
  kind: CalendarEntry['kind'],
  startsOn: string,
  endsOn: string | null = null,
  dueOn: string | null = null,
): CalendarEntry {
  return { kind, startsOn, endsOn, dueOn };
}

/**
 * Monday to Friday. Term from Tuesday 1 September 2026 to Friday 22 January 2027, the next from Monday 22 February to Friday
 * 2 July. National Day closed 1 to 7 October, worked for on Saturday the 10th; winter holiday from 23 January to 21 February.
 */
export const schoolYear: Calendar = {
  openWeekdays: [1, 2, 3, 4, 5],
  entries: [
    entry('term', '2026-09-01', '2027-01-22'),
    entry('closed', '2026-10-01', '2026-10-07'),
    entry('open', '2026-10-10'),
    entry('holiday', '2027-01-23', '2027-02-21'),
    entry('term', '2027-02-22', '2027-07-02'),
  ],
};

/** The school year with something more in it. */
export function schoolYearWith(...entries: readonly CalendarEntry[]): Calendar {
  return { ...schoolYear, entries: [...entries, ...schoolYear.entries] };
}
