// Carries out the scans of a desk, in order: the one command behind lending and taking back.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { REQUEST_ID } from '../../kernel/ids.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import type { ActResult, DeskAct } from '../domain/desk.ts';
import { answerRepeat } from './answer-repeat.ts';
import { Ledger } from './ledger.ts';
import { lend } from './lend.ts';
import { isDisplaced, mendDisplaced } from './mend-displaced.ts';
import { takeBack } from './take-back.ts';

const scanned = v.pipe(v.string(), v.trim(), v.maxLength(40));

export const cardNumberInput = v.pipe(scanned, v.minLength(1));

export const rowHintInput = v.strictObject({
  row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  seen: v.pipe(v.string(), v.maxLength(500)),
});

const deskAct = {
  requestId: v.pipe(v.string(), v.regex(REQUEST_ID)),
  copyBarcode: v.pipe(scanned, v.minLength(1)),
  cardNumber: v.optional(scanned, ''),
  copyHint: v.optional(rowHintInput),
  readerHint: v.optional(rowHintInput),
};
const operator = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40)), '');

/** At most this many acts travel in one call: the lock is not held longer than some ten seconds (PLATFORM 3.24). */
export const MOST_ACTS = 20;

export const recordInput = v.strictObject({
  acts: v.pipe(
    v.array(v.strictObject({ act: v.picklist(['lend', 'takeBack', 'scan']), ...deskAct })),
    v.minLength(1),
    v.maxLength(MOST_ACTS),
  ),
  operator,
});

export const singleActInput = v.strictObject({ ...deskAct, operator });

/** Carries out the acts; when the run is stopped, the prefix stands and the rest can be sent again. */
export function record(
  app: App,
  input: v.InferOutput<typeof recordInput>,
): Outcome<{ results: ActResult[] }> {
  const ledger = openLedger(app);
  return done({ results: input.acts.map((act) => carryOut(app, ledger, act, input.operator)) });
}

/** One act by itself. */
export function recordOne(act: 'lend' | 'takeBack') {
  return (app: App, { operator, ...rest }: v.InferOutput<typeof singleActInput>): Outcome<ActResult> =>
    done(carryOut(app, openLedger(app), { act, ...rest }, operator));
}

function openLedger(app: App): Ledger {
  const ledger = new Ledger(app);
  if (!ledger.broken.some(isDisplaced)) return ledger;
  mendDisplaced(app, ledger);
  return new Ledger(app);
}

function carryOut(app: App, ledger: Ledger, act: DeskAct, operator: string): ActResult {
  const repeated = answerRepeat(app, ledger, act);
  if (repeated) return repeated;
  if (act.act === 'lend') return lend(app, ledger, act, operator);
  const isOut = act.act === 'takeBack' || ledger.openLoanByBarcode(act.copyBarcode) !== undefined;
  if (isOut) return takeBack(app, ledger, act, operator);
  if (act.cardNumber === '') return notOut(app, ledger, act, operator);
  return lend(app, ledger, act, operator);
}

/** A scan with nobody open: what is out comes back; what is not wants a card first. */
function notOut(app: App, ledger: Ledger, act: DeskAct, operator: string): ActResult {
  const tried = takeBack(app, ledger, act, operator);
  if (tried.findings.some((each) => each.code === 'copyNotOut'))
    return { ...lend(app, ledger, act, operator), title: tried.title, copyRow: tried.copyRow };
  return tried;
}
