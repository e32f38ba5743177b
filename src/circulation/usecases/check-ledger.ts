// The nightly check of the ledger: states go home, missing journal lines are written, a journalled open loan in neither tab is put back (DESIGN §4.6).

import type { App } from '../../app.ts';
import { isCivilDay } from '../../kernel/civil-day.ts';
import { parseSubject } from '../domain/loan-subject.ts';
import { Ledger, type LedgerRow } from './ledger.ts';
import { writeLoanLine } from './loan-line.ts';
import { mendDisplaced } from './mend-displaced.ts';
import { putBackLost } from './put-back-lost.ts';
import { type PassedOver, readJournal } from './read-journal.ts';
import { refreshProjections } from './refresh-projections.ts';

/** Safe to stop anywhere and run again. Runs under the lock. */
export function checkLedger(app: App): void {
  mendDisplaced(app, new Ledger(app));
  writeMissingLines(app, new Ledger(app));
  putBackLost(app, new Ledger(app));
  refreshProjections(app, new Ledger(app), readJournal(app));
}

/** A run that stopped between the ledger and its journal line left the line to us. */
function writeMissingLines(app: App, ledger: Ledger): void {
  let journal = readJournal(app);
  if (journal.passedOver.length > 0) {
    for (const state of journal.passedOver) writePassedOver(app, ledger, state);
    journal = readJournal(app);
  }
  for (const loan of ledger.allLoans()) {
    const { requestId } = loan.state;
    if (!journal.has(loan.loanId, loan.requestId) && loan.requestId !== requestId)
      writeLendingLine(app, loan);
    if (journal.has(loan.loanId, requestId)) continue;
    writeLoanLine(app, loan, { requestId, operator: loan.operator }, journal.lastOf.get(loan.loanId));
  }
}

/** A change that another followed before its line was written; dated its own day, so that it is not taken for the last word. */
function writePassedOver(app: App, ledger: Ledger, { next, until, ...was }: PassedOver): void {
  const { loanId, requestId } = was.state;
  const { subject } = until?.readerId === was.readerId ? until : next;
  const changed = { ...was, ...parseSubject(subject), loanId, requestId };
  const operator = ledger.loan(loanId)?.operator ?? '';
  writeLoanLine(app, changed, { requestId, operator }, until, `${next.at.slice(0, 10)}T00:00:00`);
}

/** The lending of a loan that has moved on since; dated its own day, so that it is not taken for the last word. */
function writeLendingLine(app: App, loan: LedgerRow): void {
  const { loanId, requestId, operator, dueOn, lentOn, lentTo: readerId } = loan;
  if (!isCivilDay(dueOn) || !isCivilDay(lentOn)) return;
  const lent = { ...loan, readerId, state: { loanId, requestId, act: 'lend', day: dueOn } as const };
  writeLoanLine(app, lent, { requestId, operator }, undefined, `${lentOn}T00:00:00`);
}
