// The open reader: who it is, what is out, what stands in the way.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { finding } from '../../kernel/finding.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { readReader } from '../../readers/usecases/read-reader.ts';
import { readPolicy } from '../../settings/usecases/read-policies.ts';
import type { ReaderPage } from '../domain/desk.ts';
import { reviewReader } from '../domain/lend-rules.ts';
import { overdueDays } from '../domain/loan.ts';
import { Ledger } from './ledger.ts';
import { cardNumberInput, rowHintInput } from './record.ts';

export const readerPageInput = v.strictObject({
  cardNumber: cardNumberInput,
  readerHint: v.optional(rowHintInput),
});

/** A query: the ledger is read without the lock, so what it tells may be a moment old. */
export function readerPage(app: App, input: v.InferOutput<typeof readerPageInput>): Outcome<ReaderPage> {
  const found = readReader(app, input.cardNumber, input.readerHint);
  if (!found) return refused([finding('block', 'readerUnknown')]);
  const reader = found.row;
  const openLoans = new Ledger(app).openLoansOf(reader.readerId);
  const { overdueBlocks } = app.school;
  return done({
    cardNumber: reader.cardNumber,
    name: reader.name,
    className: reader.className,
    seatNumber: reader.seatNumber,
    readerRow: found.number,
    maxLoans: readPolicy(app, reader.readerType, 'book').maxLoans,
    loans: openLoans
      .map((loan) => ({
        loanId: loan.loanId,
        title: loan.title,
        copyBarcode: loan.copyBarcode,
        lentOn: loan.lentOn,
        dueOn: loan.state.day,
        overdueDays: overdueDays(loan.state.day, app.today),
      }))
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    findings: reviewReader({ reader, openLoans, today: app.today, overdueBlocks }),
  });
}
