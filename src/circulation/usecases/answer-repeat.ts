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
  correct: 'correctReader',
  claim: 'claimReturned',
  lost: 'reportLost',
  open: 'undo',
  void: 'undo',
};

/**
 * What the request did, from the ledger; an older request is looked up in the journal. `undefined`: it has done nothing yet.
 * What it did stands even if the loan has moved on since.
 */
export function answerRepeat(sitting: Sitting, act: DeskAct): ActResult | undefined {
  const row = sitting.ledger.byRequest(act.requestId);
  if (row) return { ...settled(act, doneBy(row, act.requestId), row), isRepeat: true };
  const line = lineOf(sitting, act);
  return line && { ...settled(act, DONE[line.after.state.act], asLedgerRow(line)), isRepeat: true };
}

function doneBy(row: LedgerRow, requestId: string): DoneAct {
  if (row.state.requestId === requestId) return DONE[row.state.act];
  return row.requestId === requestId ? 'lend' : 'takeBack';
}

/** A loan may change twice within the time in which a request counts as new; of a lending or a return the ledger itself keeps the request. */
function lineOf(sitting: Sitting, { act, requestId }: DeskAct): LoanLine | undefined {
  const isKeptByLedger = act === 'lend' || act === 'takeBack' || act === 'scan';
  if (!isKeptByLedger) return sitting.journal.lineOf(requestId);
  return mayBeOld(requestId, sitting.app.nowMs) ? findLine(sitting.app, requestId) : undefined;
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
  return { number: 0, loanId, requestId: after.state.requestId, ...after, ...words };
}
