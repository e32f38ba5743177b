// What the desk is told about one act.

import type { Finding } from '../../kernel/finding.ts';
import type { CirculationCode } from '../domain/codes.ts';
import type { ActResult, DeskAct } from '../domain/desk.ts';
import { isOpen } from '../domain/loan.ts';
import type { LedgerRow } from './ledger.ts';

const NOTHING_KNOWN = {
  title: '',
  readerName: '',
  className: '',
  dueOn: '',
  overdueDays: 0,
  loanId: '',
  copyRow: 0,
  readerRow: 0,
} as const;

type Known = Partial<Pick<ActResult, 'title' | 'readerName' | 'className' | 'copyRow' | 'readerRow'>>;

/** A no, with every reason. */
export function refusal(
  act: DeskAct,
  done: ActResult['act'],
  findings: readonly Finding<CirculationCode>[],
  known: Known = {},
): ActResult {
  const { requestId, copyBarcode, cardNumber } = act;
  return {
    ...NOTHING_KNOWN,
    requestId,
    copyBarcode,
    cardNumber,
    act: done,
    state: 'refused',
    findings,
    isRepeat: false,
    ...known,
  };
}

/** A yes, told from the loan as the ledger holds it. `dueOn` is known while the loan is open. */
export function settled(act: DeskAct, done: ActResult['act'], loan: LedgerRow): ActResult {
  return {
    ...NOTHING_KNOWN,
    requestId: act.requestId,
    copyBarcode: act.copyBarcode,
    cardNumber: act.cardNumber,
    act: done,
    state: 'settled',
    findings: [],
    isRepeat: false,
    title: loan.title,
    readerName: loan.readerName,
    className: loan.className,
    loanId: loan.loanId,
    dueOn: isOpen(loan.state) ? loan.state.day : '',
  };
}
