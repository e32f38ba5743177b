// Lends one copy to one reader: look, ask the rules, append the loan.

import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { readCopy } from '../../catalogue/usecases/read-copy.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import { finding } from '../../kernel/finding.ts';
import { gradeOnDay } from '../../readers/domain/class-name.ts';
import type { Reader } from '../../readers/domain/reader.ts';
import { readVisitDay } from '../../readers/usecases/read-visit-day.ts';
import type { LoanPolicy } from '../../settings/domain/loan-policy.ts';
import { lendingDay } from '../../settings/domain/school-terms.ts';
import { readPolicy } from '../../settings/usecases/read-policies.ts';
import { decide } from '../domain/decision.ts';
import type { ActResult, ScanAct } from '../domain/desk.ts';
import { dueDay } from '../domain/due-day.ts';
import { reviewLend } from '../domain/lend-rules.ts';
import { refusal, settled } from './act-result.ts';
import { noteOverride } from './note-override.ts';
import { reviewEnteredDay } from './review-entered-day.ts';
import type { Sitting } from './sitting.ts';
import { unknownCopy, unknownReader } from './unknown-number.ts';

/** Lends, or answers with every reason against it. The ledger is the call's own, read under the lock. */
export function lend(sitting: Sitting, act: ScanAct): ActResult {
  if (act.cardNumber === '') return refusal(act, 'lend', [finding('block', 'nobodyOpen')]);
  const { app, ledger } = sitting;
  const copy = readCopy(app, act.copyBarcode, act.copyHint);
  if (!copy) return refusal(act, 'lend', [unknownCopy(sitting, act)]);
  const reader = sitting.readReader(act.cardNumber, act.readerHint);
  const title = titleWithVolume(copy.row);
  const { condition } = copy.row;
  if (!reader)
    return refusal(act, 'lend', [unknownReader(app, act.cardNumber)], { title, copyRow: copy.number });

  const lentOn = act.happenedOn ?? app.today;
  const who = { readerType: reader.row.readerType, grade: gradeOnDay(reader.row, lentOn) };
  const policy = readPolicy(app, who, copy.row.itemType ?? 'book');
  const { overdueBlocks, graceDays, clearDays } = app.school;
  const review = decide(
    [
      ...reviewEnteredDay(sitting, act),
      ...reviewLend({
        copy: copy.row,
        reader: reader.row,
        policy,
        openLoans: ledger.openLoansOf(reader.row.readerId),
        outTo: ledger.openLoanOfCopy(copy.row.copyId),
        today: lentOn,
        overdueBlocks,
        graceDays,
        lendingDay: lendingDay(sitting.calendar, lentOn, clearDays),
      }),
    ],
    { agreed: act.agreed ?? [], override: act.override, role: sitting.role },
  );
  const { name: readerName, className } = reader.row;
  const known = { title, readerName, className, condition, copyRow: copy.number, readerRow: reader.number };
  if (!review.isAllowed) return refusal(act, 'lend', review.findings, known);

  ledger.stopAtBrokenRow(copy.row);
  const due = dueOf(sitting, reader.row, policy, lentOn);
  const loanId = app.newId('loan');
  const loan = ledger.append(
    {
      dueOn: due.dueOn,
      overdueDays: null,
      className,
      readerName,
      title,
      copyBarcode: copy.row.copyBarcode,
      lentOn,
      renewals: null,
      chase: '',
      operator: sitting.operator,
      condition,
      state: { loanId, requestId: act.requestId, act: 'lend', day: due.dueOn },
      loanId,
      requestId: act.requestId,
      readerId: reader.row.readerId,
      copyId: copy.row.copyId,
    },
    sitting.asking(act.requestId),
  );
  if (review.overridden.length > 0) noteOverride(sitting, loan, act, review.overridden);
  return {
    ...settled(act, 'lend', loan),
    ...known,
    dueOn: due.dueOn,
    findings: [...review.findings, ...due.findings],
  };
}

function dueOf({ app, calendar }: Sitting, reader: Reader, policy: LoanPolicy, lentOn: CivilDay) {
  const { clearDays, holidayDueDay, dueByVisitDay } = app.school;
  const isPupil = reader.readerType === 'student' || reader.readerType === 'assistant';
  return dueDay({
    lentOn,
    policy,
    calendar,
    clearDays,
    holidayDueDay,
    visit: dueByVisitDay && isPupil ? readVisitDay(app, reader) : undefined,
  });
}
