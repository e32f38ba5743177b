// The page of the reader whose card was scanned: who it is, what is out, what stands in the way.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { neededNumber } from '../../given-text.ts';
import { isCivilDay } from '../../kernel/civil-day.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { gradeOnDay } from '../../readers/domain/class-name.ts';
import { readReader } from '../../readers/usecases/read-reader.ts';
import { lendingDay } from '../../settings/domain/school-terms.ts';
import { readCalendar } from '../../settings/usecases/read-calendar.ts';
import { readPolicy } from '../../settings/usecases/read-policies.ts';
import type { PageLoan, ReaderPage } from '../domain/desk.ts';
import { loanLimit, reviewReader } from '../domain/lend-rules.ts';
import { overdueDays } from '../domain/loan.ts';
import { Ledger, type LedgerRow } from './ledger.ts';
import { roleInput, rowHintInput } from './record-input.ts';
import { unknownReader } from './unknown-number.ts';

export const readerPageInput = v.strictObject({
  cardNumber: neededNumber,
  readerHint: v.optional(rowHintInput),
  role: roleInput,
});

/** A query: the ledger is read without the lock, so what it tells may be a moment old. The librarian's note is hers alone. */
export function readerPage(app: App, input: v.InferOutput<typeof readerPageInput>): Outcome<ReaderPage> {
  const found = readReader(app, input.cardNumber, input.readerHint);
  if (!found) return refused([unknownReader(app, input.cardNumber)]);
  const reader = found.row;
  const openLoans = new Ledger(app).openLoansOf(reader.readerId);
  const { overdueBlocks, graceDays, clearDays } = app.school;
  const who = { readerType: reader.readerType, grade: gradeOnDay(reader, app.today) };
  const today = lendingDay(readCalendar(app), app.today, clearDays);
  const policy = readPolicy(app, who, 'book');
  const { cardNumber, name, className, seatNumber, readerType, note } = reader;
  return done({
    cardNumber,
    name,
    className,
    seatNumber,
    readerType,
    note: input.role === 'librarian' ? note : '',
    readerRow: found.number,
    maxLoans: loanLimit(policy, today),
    loans: openLoans.map((loan) => pageLoan(loan, app.today)).sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    findings: reviewReader({
      reader,
      openLoans,
      today: app.today,
      overdueBlocks,
      graceDays,
      lendingDay: today,
    }),
  });
}

function pageLoan({ loanId, title, copyBarcode, lentOn, state }: LedgerRow, today: string): PageLoan {
  const { renewals = 0, claimedOn = '', lostOn = '' } = state.marks ?? {};
  return {
    loanId,
    title,
    copyBarcode,
    lentOn: isCivilDay(lentOn) ? lentOn : '',
    dueOn: state.day,
    overdueDays: overdueDays(state.day, today),
    renewals,
    claimedOn,
    lostOn,
  };
}
