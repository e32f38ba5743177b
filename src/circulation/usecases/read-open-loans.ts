// What is out now, for areas that only look: 在借 read once, without the lock.

import type { App } from '../../app.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import { isOpen, type LoanMarks, parseState } from '../domain/loan.ts';
import { loansTable } from '../tables.ts';

export type OpenLoan = {
  readonly loanId: string;
  /** Whose it is; after a correction not the one the row was written for. */
  readonly readerId: string;
  readonly copyId: string;
  readonly dueOn: CivilDay;
  readonly marks: LoanMarks;
  /** As the cells beside it say: the name and the class of the day of the loan. */
  readonly readerName: string;
  readonly className: string;
  readonly title: string;
  readonly copyBarcode: string;
};

export type OpenLoans = {
  readonly loans: readonly OpenLoan[];
  /** Rows whose ids or state cannot be read. */
  readonly unreadCount: number;
};

const KEYS = [
  'className',
  'readerName',
  'title',
  'copyBarcode',
  'state',
  'loanId',
  'readerId',
  'copyId',
] as const;

/** A moment old when it is answered. Throws `tabMissing`, `columnMissing`. */
export function readOpenLoans(app: App): OpenLoans {
  const loans: OpenLoan[] = [];
  let unreadCount = 0;
  for (const { row } of app.tab(loansTable).readAllTexts(KEYS)) {
    const state = parseState(row.state);
    if (!state || state.loanId !== row.loanId || row.copyId === '' || row.readerId === '') unreadCount++;
    else if (isOpen(state)) {
      const { state: _, ...words } = row;
      const marks = state.marks ?? {};
      loans.push({ ...words, readerId: marks.readerId ?? row.readerId, dueOn: state.day, marks });
    }
  }
  return { loans, unreadCount };
}
