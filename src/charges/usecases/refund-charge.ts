// 退款: the copy turned up after it was paid for, within the time the rule gives.

import type { App } from '../../app.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import type { ChargeDone } from '../domain/charge-page.ts';
import { nextEntry } from '../domain/next-entry.ts';
import { sayCharge } from '../domain/say.ts';
import { refundUntil } from '../domain/show-charge.ts';
import { answerStep, takeStep } from './answer-step.ts';
import type { RefundInput } from './charge-input.ts';
import { readSoundRegister } from './read-charges.ts';

/** The money goes back by the finance office; the copy is on the shelf again. */
export function refundCharge(app: App, input: RefundInput): Outcome<ChargeDone> {
  if (input.role === 'assistant') return refused([sayCharge('assistantMayNot')]);
  const { entries, charges } = readSoundRegister(app);
  const begun = entries.find(({ requestId }) => requestId === input.requestId);
  if (begun) return done(answerStep(app, entries, begun));
  const charge = charges.find(({ first }) => first.chargeId === input.chargeId);
  if (!charge) return refused([sayCharge('chargeNotFound')]);
  if (charge.state !== 'settled' || charge.paid <= 0) return refused([sayCharge('nothingToRefund')]);
  const until = refundUntil(charge);
  if (app.today > until) return refused([sayCharge('refundTooLate', { until })]);

  const { requestId, operator, receipt } = input;
  const asked = { requestId, operator, at: app.now };
  const entry = nextEntry(charge, asked, { kind: 'refunded', way: 'found', paid: 0 - charge.paid, receipt });
  return done(takeStep(app, entries, entry));
}
