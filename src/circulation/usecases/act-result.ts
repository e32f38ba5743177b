// What the desk is told about one act.

import type { Finding } from '../../kernel/finding.ts';
import type { CirculationCode } from '../domain/codes.ts';
import type { ActResult, DeskAct, DoneAct } from '../domain/desk.ts';
import { isOpen } from '../domain/loan.ts';
import type { LedgerRow } from './ledger.ts';

const NOTHING_KNOWN = {
  title: '',
  readerName: '',
  className: '',
  dueOn: '',
  overdueDays: 0,
  loanId: '',
  condition: '',
  undone: '',
  total: 0,
  copyRow: 0,
  readerRow: 0,
} as const;

type Known = Partial<
  Pick<ActResult, 'title' | 'readerName' | 'className' | 'condition' | 'copyRow' | 'readerRow'>
>;

/** A no, with every reason. */
export function refusal(
  act: DeskAct,
  done: DoneAct,
  findings: readonly Finding<CirculationCode>[],
  known: Known = {},
): ActResult {
  return { ...answer(act, done), state: 'refused', findings, ...known };
}

/** A yes, told from the loan as the ledger holds it. `dueOn` is known while the loan is open. */
export function settled(act: DeskAct, done: DoneAct, loan: LedgerRow): ActResult {
  const { title, readerName, className, loanId, condition, state } = loan;
  const dueOn = isOpen(state) ? state.day : '';
  return { ...answer(act, done), title, readerName, className, loanId, condition, dueOn };
}

/** A yes to an act that touches no loan. */
export function noted(act: DeskAct, done: DoneAct, known: Known & { readonly total?: number }): ActResult {
  return { ...answer(act, done), ...known };
}

function answer(act: DeskAct, done: DoneAct): ActResult {
  const { requestId, copyBarcode, cardNumber } = act;
  return {
    ...NOTHING_KNOWN,
    requestId,
    copyBarcode,
    cardNumber,
    act: done,
    state: 'settled',
    findings: [],
    isRepeat: false,
  };
}
