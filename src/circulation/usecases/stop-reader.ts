// 以停代金: a copy that comes back late stops its reader's lending for some days, when the loan policy says so.

import type { CivilDay } from '../../kernel/civil-day.ts';
import { gradeOnDay } from '../../readers/domain/class-name.ts';
import { readersTable } from '../../readers/tables.ts';
import { readReaderById } from '../../readers/usecases/read-reader.ts';
import { readPolicies, readPolicy } from '../../settings/usecases/read-policies.ts';
import { rewriteCells } from '../../tables/rewrite-cell.ts';
import { overdueDays } from '../domain/loan.ts';
import { stopAfter } from '../domain/stop-days.ts';
import type { LedgerRow } from './ledger.ts';
import type { Sitting } from './sitting.ts';

/**
 * Writes 停借至 before the return itself: sent again after a stop, the same day is written again. Answers that day, `undefined` when nothing is stopped.
 * The policy is the one for books: what stops a reader does not depend on the kind of copy.
 */
export function stopReader(sitting: Sitting, loan: LedgerRow, returnedOn: CivilDay): CivilDay | undefined {
  const until = stopOf(sitting, loan, loan.state.day, returnedOn);
  if (!until || until < sitting.app.today) return undefined;
  const reader = readReaderById(sitting.app, loan.readerId);
  if (!reader || (reader.row.stoppedUntil ?? '') >= until) return undefined;
  write(sitting, loan.readerId, until);
  return until;
}

/** Takes the stop of an undone return away; that of another late return of these minutes stays. */
export function unstopReader(sitting: Sitting, loan: LedgerRow, dueOn: CivilDay): void {
  const until = stopOf(sitting, loan, dueOn, loan.state.day);
  if (!until) return;
  const reader = readReaderById(sitting.app, loan.readerId);
  if (reader?.row.stoppedUntil !== until) return;
  const others = sitting.ledger
    .closedLoans()
    .filter((each) => each.readerId === loan.readerId && each !== loan && each.state.act === 'return')
    .map((each) => stopOf(sitting, each, each.dueOn, each.state.day) ?? '');
  const rest = others.sort().pop() ?? '';
  write(sitting, loan.readerId, rest === '' ? null : rest);
}

function stopOf(
  { app }: Sitting,
  loan: LedgerRow,
  dueOn: string,
  returnedOn: CivilDay,
): CivilDay | undefined {
  const isStopping = readPolicies(app).some((policy) => (policy.stopFactor ?? 0) > 0);
  if (!isStopping || dueOn === '' || overdueDays(dueOn, returnedOn) === 0) return undefined;
  const reader = readReaderById(app, loan.readerId)?.row;
  if (!reader) return undefined;
  const who = { readerType: reader.readerType, grade: gradeOnDay(reader, returnedOn) };
  const { stopFactor } = readPolicy(app, who, 'book');
  return stopAfter({ dueOn, returnedOn, stopFactor, graceDays: app.school.graceDays });
}

function write({ app }: Sitting, readerId: string, until: CivilDay | null): void {
  rewriteCells(app.tab(readersTable), {
    idKey: 'readerId',
    id: readerId,
    values: { stoppedUntil: until },
    flush: app.flush,
  });
}
