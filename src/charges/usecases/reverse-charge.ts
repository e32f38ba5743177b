// 更正: a mistake is taken back by an entry of its own, and the case is what it was before.

import type { App } from '../../app.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import type { ChargeDone } from '../domain/charge-page.ts';
import { nextEntry } from '../domain/next-entry.ts';
import { sayCharge } from '../domain/say.ts';
import { answerStep, takeStep } from './answer-step.ts';
import type { ReverseInput } from './charge-input.ts';
import { readSoundRegister } from './read-charges.ts';

/** Only the last step can be taken back. A loan that a settling ended stays ended: from then on the case alone says what is owed. */
export function reverseCharge(app: App, input: ReverseInput): Outcome<ChargeDone> {
  if (input.role === 'assistant') return refused([sayCharge('assistantMayNot')]);
  const { entries, charges } = readSoundRegister(app);
  const begun = entries.find(({ requestId }) => requestId === input.requestId);
  if (begun) return done(answerStep(app, entries, begun));
  const charge = charges.find(({ first }) => first.chargeId === input.chargeId);
  if (!charge) return refused([sayCharge('chargeNotFound')]);
  const { first, last, state } = charge;
  if (state === 'reversed' || last.requestId !== input.entry)
    return refused([sayCharge('chargeMovedOn', { number: first.number })]);
  if (input.reason === '') return refused([sayCharge('reasonNeeded')]);

  const { requestId, operator, reason: note } = input;
  const back = { owed: 0 - last.owed, paid: 0 - last.paid, undoes: last.requestId, note };
  const entry = nextEntry(charge, { requestId, operator, at: app.now }, { kind: 'reversed', ...back });
  return done(takeStep(app, entries, entry));
}
