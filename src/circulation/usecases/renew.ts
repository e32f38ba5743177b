// Renews one open loan: a new due day in its one cell.

import { readCopy } from '../../catalogue/usecases/read-copy.ts';
import { finding } from '../../kernel/finding.ts';
import { gradeOnDay } from '../../readers/domain/class-name.ts';
import { readReaderById } from '../../readers/usecases/read-reader.ts';
import type { ItemType } from '../../settings/domain/reader-types.ts';
import { readPolicies, readPolicy } from '../../settings/usecases/read-policies.ts';
import { decide } from '../domain/decision.ts';
import type { ActResult, LoanChangeAct } from '../domain/desk.ts';
import { isOpen } from '../domain/loan.ts';
import { reviewRenewal } from '../domain/renew-rules.ts';
import { refusal, settled } from './act-result.ts';
import type { LedgerRow } from './ledger.ts';
import { noteOverride } from './note-override.ts';
import type { Sitting } from './sitting.ts';

/** Renews, or answers with every reason against it. */
export function renew(sitting: Sitting, act: LoanChangeAct): ActResult {
  const { app, ledger } = sitting;
  const loan = ledger.loan(act.loanId);
  if (!loan || !isOpen(loan.state)) return refusal(act, 'renew', [finding('block', 'loanGone')]);
  const { title, readerName, className } = loan;
  const known = { title, readerName, className };
  const reader = sitting.readReaderOf(loan, act)?.row ?? readReaderById(app, loan.readerId)?.row;
  if (!reader) return refusal(act, 'renew', [finding('block', 'readerUnknown')], known);

  const who = { readerType: reader.readerType, grade: gradeOnDay(reader, app.today) };
  const policy = readPolicy(app, who, itemTypeOf(sitting, loan));
  const { clearDays, graceDays, holidayDueDay } = app.school;
  const { calendar } = sitting;
  const asked = { loan, reader, policy, calendar, clearDays, graceDays, holidayDueDay, today: app.today };
  const { findings, dueOn } = reviewRenewal(asked);
  const review = decide(findings, { agreed: [], override: act.override, role: sitting.role });
  if (!review.isAllowed) return refusal(act, 'renew', review.findings, known);

  const marks = { ...loan.state.marks, renewals: (loan.state.marks?.renewals ?? 0) + 1 };
  const asking = sitting.asking(act.requestId);
  const renewed = ledger.setState(loan, { act: 'renew', day: dueOn, marks }, asking, { dueOn });
  if (review.overridden.length > 0) noteOverride(sitting, renewed, act, review.overridden);
  return { ...settled(act, 'renew', renewed), findings: review.findings };
}

/** The Catalogue is asked only where a policy lends some kind of copy for other days than books. */
function itemTypeOf({ app }: Sitting, loan: LedgerRow): ItemType {
  const matters = readPolicies(app).some((policy) => policy.itemType !== null && policy.loanDays > 0);
  if (!matters) return 'book';
  return readCopy(app, loan.copyBarcode, undefined)?.row.itemType ?? 'book';
}
