// Moves what came back from 在借 to 借阅历史: append, look again, delete from below, look again (DESIGN §4.5).

import type { App } from '../../app.ts';
import type { Language } from '../../i18n/language.ts';
import { isCivilDay } from '../../kernel/civil-day.ts';
import type { RowOf } from '../../tables/table.ts';
import { isOpen, overdueDays } from '../domain/loan.ts';
import { parseSubject } from '../domain/loan-subject.ts';
import { isSweepable } from '../domain/sweep-age.ts';
import { loanActWords, loanHistoryTable, loansTable } from '../tables.ts';
import { Ledger, type LedgerRow } from './ledger.ts';
import { type LoanJournal, readJournal } from './read-journal.ts';

/** Rows moved in one run of the lock: some 20 s modelled at most (PLATFORM 3.24). */
const MOST_ROWS = 100;

export type Swept = { readonly moved: number; readonly left: number };

/**
 * Sweeps loans closed long enough ago. Runs under the lock; may be stopped anywhere and run again: a loan that stands in both
 * tabs is only deleted from 在借, and nothing is deleted that the history does not show.
 */
export function sweep(app: App): Swept {
  const ledger = new Ledger(app);
  const journal = readJournal(app);
  const { lastOf } = journal;
  const due = ledger
    .closedLoans()
    .filter((each) => isSweepable(lastOf.get(each.loanId)?.at, each.state, app.now));
  const batch = due.slice(0, MOST_ROWS);
  if (batch.length === 0) return { moved: 0, left: 0 };

  const history = app.tab(loanHistoryTable);
  const present = inHistory(app);
  const missing = batch.filter((each) => each.state.act !== 'void' && !present.has(each.loanId));
  history.appendAll(missing.map((loan) => historyRow(loan, journal, app.language)));
  app.flush();

  const kept = inHistory(app);
  const moved = deleteFromBelow(app, batch, kept);
  putBackVanished(app, ledger, kept);
  return { moved, left: due.length - moved };
}

function inHistory(app: App): Set<string> {
  return new Set(
    app
      .tab(loanHistoryTable)
      .readAll(['loanId'])
      .rows.map(({ row }) => row.loanId),
  );
}

/** Deletes one row at a time, each looked at again just before: a person may sort in between. */
function deleteFromBelow(app: App, batch: readonly LedgerRow[], kept: ReadonlySet<string>): number {
  const tab = app.tab(loansTable);
  const leaving = batch
    .filter((each) => each.state.act === 'void' || kept.has(each.loanId))
    .sort((a, b) => b.number - a.number);
  let moved = 0;
  for (const loan of leaving) {
    const there = tab.readRow(loan.number, ['loanId', 'state']).rows[0]?.row;
    if (there?.loanId !== loan.loanId || there.state.requestId !== loan.state.requestId) continue;
    tab.port.deleteRow(loan.number);
    app.flush();
    moved++;
  }
  return moved;
}

/** A row deleted in another's stead comes back as it was. */
function putBackVanished(app: App, before: Ledger, kept: ReadonlySet<string>): void {
  const present = new Set(new Ledger(app).allLoans().map((each) => each.loanId));
  const tab = app.tab(loansTable);
  for (const loan of before.allLoans()) {
    const mayBeGone = !isOpen(loan.state) && kept.has(loan.loanId);
    if (!mayBeGone && !present.has(loan.loanId) && loan.state.act !== 'void') tab.append(loanRow(loan));
  }
}

/** The row of a loan, written from what the ledger held. */
function loanRow(loan: LedgerRow): RowOf<typeof loansTable.columns> {
  const { number: _, dueOn, lentOn, lentTo, ...rest } = loan;
  return {
    ...rest,
    readerId: lentTo,
    dueOn: isCivilDay(dueOn) ? dueOn : null,
    overdueDays: null,
    lentOn: isCivilDay(lentOn) ? lentOn : null,
    renewals: loan.state.marks?.renewals ?? null,
    chase: '',
  };
}

/**
 * Names and due day as the journal has them, for the cells of 在借 are for reading only. 书况: what was noted during the loan, which says what was known
 * before too; else what was known when it was lent; and 赔偿结案 of a copy that never came back.
 */
function historyRow(
  loan: LedgerRow,
  { lastOf, damageOf }: LoanJournal,
  language: Language,
): RowOf<typeof loanHistoryTable.columns> {
  const last = lastOf.get(loan.loanId);
  const due = last?.dueBefore || loan.dueOn;
  const dueOn = isCivilDay(due) ? due : null;
  const { title, className, readerName } = last ? parseSubject(last.subject) : loan;
  const late = dueOn ? overdueDays(dueOn, loan.state.day) : 0;
  const ending = loan.state.act === 'compensated' ? loanActWords.compensated[language] : '';
  return {
    returnedOn: loan.state.day,
    title: title || loan.title,
    copyBarcode: loan.copyBarcode,
    readerName: readerName || loan.readerName,
    classAtLoan: className || loan.className,
    lentOn: isCivilDay(loan.lentOn) ? loan.lentOn : null,
    dueOn,
    overdueDays: late > 0 ? late : null,
    condition: [damageOf.get(loan.loanId) ?? loan.condition, ending].filter(Boolean).join('；'),
    operator: loan.operator,
    loanId: loan.loanId,
    readerId: loan.readerId,
    copyId: loan.copyId,
    requestId: loan.requestId,
  };
}
