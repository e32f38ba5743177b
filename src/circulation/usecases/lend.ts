// Lends one copy to one reader: look, ask the rules, append the loan.

import type { App } from '../../app.ts';
import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { readCopy } from '../../catalogue/usecases/read-copy.ts';
import { finding } from '../../kernel/finding.ts';
import { readReader } from '../../readers/usecases/read-reader.ts';
import { readCalendar } from '../../settings/usecases/read-calendar.ts';
import { readPolicy } from '../../settings/usecases/read-policies.ts';
import type { ActResult, DeskAct } from '../domain/desk.ts';
import { dueDay } from '../domain/due-day.ts';
import { reviewLend } from '../domain/lend-rules.ts';
import { unknownCopy } from '../domain/unknown-copy.ts';
import { refusal, settled } from './act-result.ts';
import type { Ledger } from './ledger.ts';

/** Lends, or answers with every reason against it. The ledger is the call's own, read under the lock. */
export function lend(app: App, ledger: Ledger, act: DeskAct, operator: string): ActResult {
  if (act.cardNumber === '') return refusal(act, 'lend', [finding('block', 'nobodyOpen')]);
  const copy = readCopy(app, act.copyBarcode, act.copyHint);
  if (!copy) return refusal(act, 'lend', [unknownCopy(act.copyBarcode)]);
  const reader = readReader(app, act.cardNumber, act.readerHint);
  const title = titleWithVolume(copy.row);
  if (!reader)
    return refusal(act, 'lend', [finding('block', 'readerUnknown')], { title, copyRow: copy.number });

  const policy = readPolicy(app, reader.row.readerType, copy.row.itemType ?? 'book');
  const findings = reviewLend({
    copy: copy.row,
    reader: reader.row,
    policy,
    openLoans: ledger.openLoansOf(reader.row.readerId),
    outTo: ledger.openLoanOfCopy(copy.row.copyId),
    today: app.today,
    overdueBlocks: app.school.overdueBlocks,
  });
  const { name: readerName, className } = reader.row;
  const known = { title, readerName, className, copyRow: copy.number, readerRow: reader.number };
  if (findings.length > 0) return refusal(act, 'lend', findings, known);

  ledger.stopAtBrokenRow(copy.row);
  const { dueOn, isMoved } = dueDay(app.today, policy.loanDays, readCalendar(app));
  const loanId = app.newId('loan');
  const loan = ledger.append(
    {
      dueOn,
      overdueDays: null,
      className,
      readerName,
      title,
      copyBarcode: copy.row.copyBarcode,
      lentOn: app.today,
      renewals: null,
      chase: '',
      operator,
      state: { loanId, requestId: act.requestId, act: 'lend', day: dueOn },
      loanId,
      requestId: act.requestId,
      readerId: reader.row.readerId,
      copyId: copy.row.copyId,
    },
    { requestId: act.requestId, operator },
  );
  return {
    ...settled(act, 'lend', loan),
    ...known,
    dueOn,
    findings: isMoved ? [finding('notice', 'dueMovedToOpenDay', { dueOn })] : [],
  };
}
