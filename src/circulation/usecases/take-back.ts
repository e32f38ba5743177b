// Takes one copy back, whoever had it: one cell of the ledger.

import { type CopyStatus, titleWithVolume } from '../../catalogue/domain/copy.ts';
import { readCopy } from '../../catalogue/usecases/read-copy.ts';
import { type Finding, finding } from '../../kernel/finding.ts';
import { maskName } from '../../readers/domain/mask-name.ts';
import type { CirculationCode } from '../domain/codes.ts';
import type { ActResult, ScanAct } from '../domain/desk.ts';
import { overdueDays } from '../domain/loan.ts';
import { refusal, settled } from './act-result.ts';
import type { LedgerRow } from './ledger.ts';
import { reviewEnteredDay } from './review-entered-day.ts';
import type { Sitting } from './sitting.ts';
import { stopReader } from './stop-reader.ts';
import { unknownCopy } from './unknown-number.ts';

/** Takes back, or says that the copy is unknown or not out. */
export function takeBack(sitting: Sitting, act: ScanAct): ActResult {
  const { app, ledger } = sitting;
  const byLabel = ledger.openLoanByBarcode(act.copyBarcode);
  if (byLabel) return close(sitting, byLabel, act);
  const copy = readCopy(app, act.copyBarcode, act.copyHint);
  if (!copy) return refusal(act, 'takeBack', [unknownCopy(sitting, act)]);
  const loan = ledger.openLoanOfCopy(copy.row.copyId);
  if (loan) return { ...close(sitting, loan, act), copyRow: copy.number };
  ledger.stopAtBrokenRow(copy.row);
  return refusal(act, 'takeBack', [notOut(copy.row.status)], {
    title: titleWithVolume(copy.row),
    condition: copy.row.condition,
    copyRow: copy.number,
  });
}

/** A copy that was thought lost and turns up is the librarian's affair; `onLoan` is last night's picture. */
function notOut(status: CopyStatus): Finding<CirculationCode> {
  return status === 'onShelf' || status === 'onLoan'
    ? finding('block', 'copyNotOut')
    : finding('block', 'copyNotOnShelf', { status });
}

function close(sitting: Sitting, loan: LedgerRow, act: ScanAct): ActResult {
  const { app, ledger } = sitting;
  const returnedOn = act.happenedOn ?? app.today;
  const wrongDay = reviewEnteredDay(sitting, act, loan.lentOn);
  if (wrongDay.length > 0)
    return refusal(act, 'takeBack', wrongDay, { title: loan.title, readerName: loan.readerName });

  const dueOn = loan.state.day;
  const late = overdueDays(dueOn, returnedOn);
  const stoppedUntil = stopReader(sitting, loan, returnedOn);
  const { marks } = loan.state;
  const closed = ledger.setState(
    loan,
    { act: 'return', day: returnedOn, ...(marks ? { marks } : {}) },
    sitting.asking(act.requestId),
  );
  const findings: Finding<CirculationCode>[] = [];
  if (late > 0) findings.push(finding('notice', 'returnedLate', { days: late }));
  if (stoppedUntil) findings.push(finding('notice', 'stoppedFrom', { until: stoppedUntil }));
  if (marks?.lostOn) findings.push(finding('notice', 'lostCameBack'));
  if (loan.condition !== '')
    findings.push(finding('notice', 'conditionKnown', { condition: loan.condition }));
  findings.push(...askToLendOn(sitting, loan, act));
  return { ...settled(act, 'takeBack', closed), dueOn, overdueDays: late, findings };
}

/** Somebody else's loan came back while a reader is open: perhaps it is to go to that reader now. */
function askToLendOn(sitting: Sitting, loan: LedgerRow, act: ScanAct): Finding<CirculationCode>[] {
  if (act.act !== 'scan' || act.cardNumber === '') return [];
  const open = sitting.readReader(act.cardNumber, act.readerHint)?.row;
  if (!open || open.readerId === loan.readerId) return [];
  const who = maskName(loan.className, loan.readerName);
  return [finding('confirm', 'lendToOpenReader', { who, name: open.name })];
}
