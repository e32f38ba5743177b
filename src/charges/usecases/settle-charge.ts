// A case is settled: mended, replaced, paid, found, or waived for a reason.

import type { App } from '../../app.ts';
import type { CopyDraft } from '../../catalogue/domain/import-copies.ts';
import { readWholeCopyById, type WholeCopy } from '../../catalogue/usecases/read-whole-copy.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { type Charge, type ChargeEntry, isReplacement } from '../domain/charge.ts';
import type { ChargeDone } from '../domain/charge-page.ts';
import { nextEntry } from '../domain/next-entry.ts';
import { sayCharge } from '../domain/say.ts';
import { reviewSettling } from '../domain/settle-rules.ts';
import { replacementSource } from '../tables.ts';
import { answerStep, takeStep } from './answer-step.ts';
import type { SettleInput } from './charge-input.ts';
import { nextBarcode } from './follow-charge.ts';
import { readSoundRegister } from './read-charges.ts';

/** The entry first; it holds the new copy whole, so that the copy can be entered also after a stop. Sent again it goes on with what is missing. */
export function settleCharge(app: App, input: SettleInput): Outcome<ChargeDone> {
  if (input.role === 'assistant') return refused([sayCharge('assistantMayNot')]);
  const { entries, charges } = readSoundRegister(app);
  const begun = entries.find(({ requestId }) => requestId === input.requestId);
  if (begun) return done(answerStep(app, entries, begun));
  const charge = charges.find(({ first }) => first.chargeId === input.chargeId);
  if (!charge) return refused([sayCharge('chargeNotFound')]);
  const { way, receipt, reason, newCopy } = input;
  const findings = reviewSettling({
    ...{ charge, way, receipt, reason, allowMoney: app.school.allowMoney },
    worth: newCopy?.price ?? null,
    isNamed: (newCopy?.title ?? '') !== '',
  });
  if (findings.length > 0) return refused(findings);

  const newBarcode = isReplacement(way) ? nextBarcode(app) : '';
  if (newBarcode === undefined)
    return refused([sayCharge('barcodesExhausted', { pattern: app.school.copyPattern })]);
  const copy = newBarcode === '' ? undefined : readWholeCopyById(app, charge.first.copyId)?.row;
  const draft = newBarcode === '' ? '' : JSON.stringify(newCopyOf(charge, copy, input));
  const entry = settlingEntry(app, charge, input, { newBarcode, newCopy: draft });
  return done(takeStep(app, entries, entry, copy ? { copy } : {}));
}

function settlingEntry(
  app: App,
  charge: Charge,
  input: SettleInput,
  replacement: Pick<ChargeEntry, 'newBarcode' | 'newCopy'>,
): ChargeEntry {
  const { requestId, operator, way, receipt, reason } = input;
  return nextEntry(
    charge,
    { requestId, operator, at: app.now },
    {
      kind: way === 'waived' ? 'waived' : 'settled',
      owed: 0 - charge.balance,
      paid: way === 'money' ? charge.balance : 0,
      ...{ way, receipt, note: reason, ...replacement },
    },
  );
}

/** As the old copy, but for what is different: a book of equal worth is another book, and keeps nothing but the place. */
function newCopyOf({ first }: Charge, old: WholeCopy | undefined, { way, newCopy }: SettleInput): CopyDraft {
  const like = way === 'equalWorth' ? undefined : old;
  const { title, volume, author, publisher, publishedIn, isbn, callNumber, price } = newCopy ?? {};
  const isNewer = way === 'newerEdition';
  return {
    copyBarcode: '',
    title: title || (like?.title ?? first.title),
    volume: volume || (like?.volume ?? ''),
    callNumber: callNumber || (like?.callNumber ?? ''),
    status: 'onShelf',
    location: old?.location ?? '',
    author: author || (like?.author ?? ''),
    publisher: publisher || (like?.publisher ?? ''),
    publishedIn: publishedIn || (isNewer ? '' : (like?.publishedIn ?? '')),
    price: price ?? (isNewer ? null : (like?.price ?? null)),
    isbn: isbn || (isNewer ? '' : (like?.isbn ?? '')),
    gradeBand: like?.gradeBand ?? '',
    itemType: old?.itemType ?? 'book',
    source: replacementSource,
    batch: '',
    accessionedOn: '',
    note: first.number,
  };
}
