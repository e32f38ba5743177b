// The nightly check of the ledger: states go home, missing journal lines are written, a journalled open loan in neither tab is put back (DESIGN §4.6).

import type { App } from '../../app.ts';
import { isCivilDay } from '../../kernel/civil-day.ts';
import { isOpen } from '../domain/loan.ts';
import { parseSubject } from '../domain/loan-subject.ts';
import { loanHistoryTable, loansTable } from '../tables.ts';
import { Ledger, type LedgerRow } from './ledger.ts';
import { writeLoanLine } from './loan-line.ts';
import { mendDisplaced } from './mend-displaced.ts';
import {
  type LastWord,
  type Lending,
  type LoanJournal,
  type PassedOver,
  readJournal,
} from './read-journal.ts';
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
  const { loanId, requestId, operator, dueOn, lentOn } = loan;
  if (!isCivilDay(dueOn) || !isCivilDay(lentOn)) return;
  const lent = { ...loan, state: { loanId, requestId, act: 'lend', day: dueOn } as const };
  writeLoanLine(app, lent, { requestId, operator }, undefined, `${lentOn}T00:00:00`);
}

/** A row that someone deleted while the copy was out; if the copy was lent to somebody since, it had come back. */
function putBackLost(app: App, ledger: Ledger): void {
  const inLoans = app.tab(loansTable).readAll(['loanId']).rows;
  const inHistory = app.tab(loanHistoryTable).readAll(['loanId']).rows;
  const present = new Set([...inLoans, ...inHistory].map(({ row }) => row.loanId));
  const outAgain = new Set(ledger.openLoans().map((each) => each.copyId));
  const journal = readJournal(app);
  for (const [loanId, last] of journal.lastOf)
    if (
      isOpen(last.state) &&
      !present.has(loanId) &&
      !outAgain.has(last.copyId) &&
      !isLentSince(journal, last)
    )
      app.tab(loansTable).append(rowOf(last, journal.lendingOf.get(loanId)));
}

/** A lending that was undone tells nothing of where the copy was. */
function isLentSince({ lastOf, lendingOf }: LoanJournal, { copyId, state, at }: LastWord): boolean {
  return [...lastOf].some(([loanId, other]) => {
    const isOther = other.copyId === copyId && loanId !== state.loanId && other.state.act !== 'void';
    return isOther && (lendingOf.get(loanId)?.at ?? '') > at;
  });
}

/** As the last line has it; the day, the request and the desk are those of the lending. */
function rowOf({ state, readerId, copyId, subject, at }: LastWord, lending: Lending | undefined) {
  const { loanId } = state;
  const lentOn = (lending?.at ?? at).slice(0, 10);
  return {
    ...parseSubject(subject),
    ...{ copyBarcode: '', chase: '', condition: '' },
    operator: lending?.operator ?? '',
    dueOn: state.day,
    overdueDays: null,
    lentOn: isCivilDay(lentOn) ? lentOn : null,
    renewals: state.marks?.renewals ?? null,
    state,
    loanId,
    requestId: lending?.requestId ?? state.requestId,
    readerId,
    copyId,
  };
}
