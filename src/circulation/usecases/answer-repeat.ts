// A request that was carried out before is answered again, never carried out twice (DESIGN §4.2).

import { mayBeOld } from '../../kernel/ids.ts';
import type { ActResult, DeskAct, DoneAct } from '../domain/desk.ts';
import type { LoanAct } from '../domain/loan.ts';
import { parseSubject } from '../domain/loan-subject.ts';
import { settled } from './act-result.ts';
import { findLine, type LoanLine } from './journal-tail.ts';
import type { LedgerRow } from './ledger.ts';
import type { Sitting } from './sitting.ts';

/** What each state in the ledger was the answer to. */
export const DONE: { readonly [act in LoanAct]: DoneAct } = {
  lend: 'lend',
  return: 'takeBack',
  renew: 'renew',
  // No desk asks for it; to one that meets it, the loan has a later due day.
  move: 'renew',
  correct: 'correctReader',
  claim: 'claimReturned',
  lost: 'reportLost',
  open: 'undo',
  // No act of a desk: the request is that of a compensation case.
  compensated: 'reportLost',
  void: 'undo',
};

/**
 * What the request did, from the ledger; an older request is looked up in the journal. `undefined`: it has done nothing yet.
 * What it did stands even if the loan has moved on since.
 */
export function answerRepeat(sitting: Sitting, act: DeskAct): ActResult | undefined {
  const { ledger } = sitting;
  const row = ledger.byRequest(act.requestId) ?? ledger.coveredInCall(act.requestId);
  if (row) return { ...settled(act, doneBy(sitting, row, act.requestId), row), isRepeat: true };
  const line = lineOf(sitting, act);
  return line && { ...settled(act, DONE[line.after.state.act], asLedgerRow(line)), isRepeat: true };
}

/** Of a request that was undone since, the journal tells what it did; a line that is not written yet is a return's (`undo.ts`). */
function doneBy(sitting: Sitting, row: LedgerRow, requestId: string): DoneAct {
  if (row.state.requestId === requestId) return DONE[row.state.act];
  if (row.requestId === requestId) return 'lend';
  const line = sitting.journal.lineOf(requestId);
  return line ? DONE[line.after.state.act] : 'takeBack';
}

/** A loan may change twice within the time in which a request counts as new. */
function lineOf(sitting: Sitting, act: DeskAct): LoanLine | undefined {
  const { requestId } = act;
  if (!isKeptByLedger(sitting, act)) return sitting.journal.lineOf(requestId);
  return mayBeOld(requestId, sitting.app.nowMs) ? findLine(sitting.app, requestId) : undefined;
}

/** A lending's request stays in its row, a return's in the state that ends the loan; of several that were undone only the last is kept. */
function isKeptByLedger({ ledger }: Sitting, act: DeskAct): boolean {
  if (act.act === 'lend') return true;
  if (act.act !== 'takeBack' && act.act !== 'scan') return false;
  return ledger.openLoanByBarcode(act.copyBarcode)?.state.marks?.undid === undefined;
}

function asLedgerRow({ subject, loanId, after }: LoanLine): LedgerRow {
  const { title, className, readerName } = parseSubject(subject);
  const words = {
    title,
    className,
    readerName,
    copyBarcode: '',
    dueOn: '',
    overdueDays: '',
    renewals: '',
    lentOn: '',
    operator: '',
    condition: '',
  };
  return { number: 0, loanId, lentTo: after.readerId, requestId: after.state.requestId, ...after, ...words };
}
