// Takes one copy back, whoever had it: one cell of the ledger.

import type { App } from '../../app.ts';
import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { readCopy } from '../../catalogue/usecases/read-copy.ts';
import { finding } from '../../kernel/finding.ts';
import type { ActResult, DeskAct } from '../domain/desk.ts';
import { overdueDays } from '../domain/loan.ts';
import { unknownCopy } from '../domain/unknown-copy.ts';
import { refusal, settled } from './act-result.ts';
import type { Ledger, LedgerRow } from './ledger.ts';

/** Takes back, or says that the copy is unknown or not out. */
export function takeBack(app: App, ledger: Ledger, act: DeskAct, operator: string): ActResult {
  const byLabel = ledger.openLoanByBarcode(act.copyBarcode);
  if (byLabel) return close(app, ledger, byLabel, act, operator);
  const copy = readCopy(app, act.copyBarcode, act.copyHint);
  if (!copy) return refusal(act, 'takeBack', [unknownCopy(act.copyBarcode)]);
  const loan = ledger.openLoanOfCopy(copy.row.copyId);
  if (loan) return close(app, ledger, loan, act, operator);
  ledger.stopAtBrokenRow(copy.row);
  return refusal(act, 'takeBack', [finding('block', 'copyNotOut')], {
    title: titleWithVolume(copy.row),
    copyRow: copy.number,
  });
}

function close(app: App, ledger: Ledger, loan: LedgerRow, act: DeskAct, operator: string): ActResult {
  const dueOn = loan.state.day;
  const late = overdueDays(dueOn, app.today);
  const closed = ledger.setState(loan, 'return', app.today, { requestId: act.requestId, operator });
  const findings = late > 0 ? [finding('notice', 'returnedLate' as const, { days: late })] : [];
  return { ...settled(act, 'takeBack', closed), dueOn, overdueDays: late, findings };
}
