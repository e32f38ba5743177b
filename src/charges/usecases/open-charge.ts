// 登记赔偿: a case is opened, from the desk, a damaged return, a presumed loss or what a reader says.

import type { App } from '../../app.ts';
import { isBlocked } from '../../kernel/finding.ts';
import { derivedId } from '../../kernel/ids.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { journalTable } from '../../settings/tables.ts';
import type { ChargeEntry } from '../domain/charge.ts';
import { nextChargeNumber } from '../domain/charge-number.ts';
import type { ChargeDone } from '../domain/charge-page.ts';
import { formatReckoning, type Reckoning } from '../domain/reckon.ts';
import { sayCharge } from '../domain/say.ts';
import { answerStep, takeStep } from './answer-step.ts';
import type { OpenInput } from './charge-input.ts';
import { type Proposed, proposeCharge } from './propose.ts';
import { readSoundRegister } from './read-charges.ts';

/** The entry first, then the copy's status and the loan, then the journal line; sent again after a stop it goes on with what is missing. */
export function openCharge(app: App, input: OpenInput): Outcome<ChargeDone> {
  if (input.role === 'assistant') return refused([sayCharge('assistantMayNot')]);
  const { entries, charges } = readSoundRegister(app);
  const begun = entries.find(({ requestId }) => requestId === input.requestId);
  if (begun) return done(answerStep(app, entries, begun));
  const found = proposeCharge(app, charges, input);
  if (!('proposal' in found)) return refused([found]);
  const { findings, reckoning } = found.proposal;
  if (isBlocked(findings) || !reckoning) return refused(findings);
  const number = freeNumber(app, entries);
  const entry = firstEntry(app, input, found, { number, reckoning });
  return done(takeStep(app, entries, entry, { ledger: found.ledger, copy: found.copy }));
}

function firstEntry(
  app: App,
  { requestId, operator, note }: OpenInput,
  { proposal, copy, readerId }: Proposed,
  { number, reckoning }: { readonly number: string; readonly reckoning: Reckoning },
): ChargeEntry {
  const { className, readerName, title, case: chargeCase, copyBarcode, loanId, refundDays } = proposal;
  return {
    number,
    kind: 'opened',
    ...{ className, readerName, title, case: chargeCase, owed: reckoning.amount },
    ...{ way: null, receipt: '', closedOn: null, paid: 0, copyBarcode, newBarcode: '' },
    ...{ note, reckoning: formatReckoning(reckoning), operator, at: app.now },
    chargeId: derivedId('charge', requestId, 0),
    ...{ requestId, undoes: '', readerId, copyId: copy.copyId, loanId },
    ...{ statusBefore: copy.status, refundDays, newCopy: '' },
  };
}

/** Above every number in the register, and none that the journal knows: a row that somebody deleted gives no number free. */
function freeNumber(app: App, entries: readonly ChargeEntry[]): string {
  const given = entries.map(({ number }) => number);
  const year = app.today.slice(0, 4);
  const journal = app.tab(journalTable);
  journal.refreshMap();
  let number = nextChargeNumber(year, given);
  while (journal.findNumber('after', number) !== undefined) number = nextChargeNumber(year, [number]);
  return number;
}
