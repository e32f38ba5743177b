// 馆员特批: for what reason a rule was passed over, a line of its own in the journal.

import { journalLine } from '../../settings/domain/journal-line.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import type { CirculationCode } from '../domain/codes.ts';
import type { ActResult, DeskAct } from '../domain/desk.ts';
import { formatSubject, type LoanWords } from '../domain/loan-subject.ts';
import { overrideWords } from '../tables.ts';
import type { Sitting } from './sitting.ts';

type Asked = { readonly requestId: string; readonly override?: string | undefined };

/** Its own request id, so that the loan's line alone answers for the request. */
const lineOf = (requestId: string) => `${requestId}-why`;

/** Writes the reason down beside the loan; `overridden` is '' where a repeated request no longer tells what stood in the way. */
export function noteOverride(
  { app, ledger, operator }: Sitting,
  loan: LoanWords & { readonly loanId: string },
  { requestId, override = '' }: Asked,
  overridden: readonly CirculationCode[],
): void {
  const codes = overridden.length > 0 ? ` [${overridden.join(' ')}]` : '';
  const subject = `${override} ${formatSubject(loan)}${codes}`;
  const asking = { operator, requestId: lineOf(requestId), loanId: loan.loanId };
  ledger.note(journalLine(app, { act: overrideWords, subject, ...asking }));
}

/** A run that stopped between the loan and its reason left the reason to the request's next try. */
export function keepReason(sitting: Sitting, act: DeskAct, repeated: ActResult): void {
  if (!('override' in act) || !act.override || hasJournalLine(sitting.app, lineOf(act.requestId))) return;
  noteOverride(sitting, repeated, act, []);
}
