// Takes back what a request did: the loan becomes what it was before, as a new state (DESIGN §4.4).

import { isCivilDay } from '../../kernel/civil-day.ts';
import { finding } from '../../kernel/finding.ts';
import { readReaderById } from '../../readers/usecases/read-reader.ts';
import type { CirculationCode } from '../domain/codes.ts';
import type { ActResult, DoneAct, UndoAct } from '../domain/desk.ts';
import { isOpen, type LoanState } from '../domain/loan.ts';
import { refusal, settled } from './act-result.ts';
import { DONE } from './answer-repeat.ts';
import type { LedgerRow } from './ledger.ts';
import type { Sitting } from './sitting.ts';
import { unstopReader } from './stop-reader.ts';

/** Exact at any age while nothing has happened to the loan since; a loan that has gone to the history is returned for good. */
export function undo(sitting: Sitting, act: UndoAct): ActResult {
  const { ledger } = sitting;
  const loan = ledger.byRequest(act.undoes);
  if (!loan) return refuse(act, sitting.journal.lineOf(act.undoes) ? 'movedOn' : 'nothingToUndo');
  const isSettledElsewhere = loan.state.act === 'compensated';
  if (loan.state.requestId !== act.undoes || isSettledElsewhere) return refuse(act, 'movedOn', loan);
  const before = loan.state.act === 'lend' ? null : stateBefore(sitting, loan);
  if (before === undefined) return refuse(act, 'nothingToUndo', loan);
  const other = ledger.openLoanOfCopy(loan.copyId);
  if (before && isOpen(before) && other && other !== loan) return refuse(act, 'movedOn', loan);

  if (loan.state.act === 'return' && before) unstopReader(sitting, loan, before.day);
  const reversed = reverse(sitting, loan, before);
  const undone = ledger.setState(loan, reversed, sitting.asking(act.requestId), {
    ...(before && isOpen(before) ? { dueOn: before.day } : {}),
    ...namesOf(sitting, loan, reversed.marks.readerId ?? loan.lentTo),
  });
  const was: DoneAct = DONE[loan.state.act];
  return { ...settled(act, 'undo', undone), undone: was };
}

function refuse(
  act: UndoAct,
  code: CirculationCode & ('movedOn' | 'nothingToUndo'),
  loan?: LedgerRow,
): ActResult {
  const known = loan ? { title: loan.title, readerName: loan.readerName, className: loan.className } : {};
  return refusal(act, 'undo', [finding('block', code)], known);
}

/** By what this call has seen, else by the journal; of a return whose line is not written yet, by the due day in the row. */
function stateBefore({ ledger, journal }: Sitting, loan: LedgerRow): LoanState | undefined {
  const before = ledger.beforeInCall(loan.state.requestId);
  if (before) return before.state;
  const line = journal.lineOf(loan.state.requestId);
  if (line) return line.before?.state;
  const { loanId, requestId, dueOn, state } = loan;
  if (state.act !== 'return' || !isCivilDay(dueOn)) return undefined;
  return { loanId, requestId, act: 'lend', day: dueOn, ...(state.marks ? { marks: state.marks } : {}) };
}

/** A correction that is undone gives the loan back under the right name. */
function namesOf({ app }: Sitting, loan: LedgerRow, readerId: string) {
  const reader = readerId === loan.readerId ? undefined : readReaderById(app, readerId)?.row;
  return reader ? { readerName: reader.name, className: reader.className } : {};
}

function reverse({ app }: Sitting, loan: LedgerRow, before: LoanState | null) {
  const undid = loan.state.requestId;
  if (!before) return { act: 'void' as const, day: app.today, marks: { ...loan.state.marks, undid } };
  const act = isOpen(before) ? ('open' as const) : (before.act as 'return' | 'compensated' | 'void');
  return { act, day: before.day, marks: { ...before.marks, undid } };
}
