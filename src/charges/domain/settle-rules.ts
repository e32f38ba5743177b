// May this case be settled that way? What is asked for depends on the way.

import type { Finding } from '../../kernel/finding.ts';
import type { Fen } from '../../kernel/money.ts';
import { type Charge, type ChargeWay, isGone } from './charge.ts';
import type { ChargeCode } from './codes.ts';
import { sayCharge } from './say.ts';

export type SettleFacts = {
  readonly charge: Charge;
  readonly way: ChargeWay;
  readonly allowMoney: boolean;
  readonly receipt: string;
  readonly reason: string;
  /** Of the copy given in its place; null when it was not said. */
  readonly worth: Fen | null;
  /** Its title was given. */
  readonly isNamed: boolean;
};

type Answer = Finding<ChargeCode> | undefined;

const onlyOnce = ({ charge }: SettleFacts): Answer =>
  charge.state === 'open' ? undefined : sayCharge('chargeMovedOn', { number: charge.first.number });

const moneyMustBeAllowed = ({ way, allowMoney }: SettleFacts): Answer =>
  way === 'money' && !allowMoney ? sayCharge('moneyNotAllowed') : undefined;

/** We issue no receipt: the finance office does, and its number is kept. */
const moneyNeedsReceipt = ({ way, receipt }: SettleFacts): Answer =>
  way === 'money' && receipt === '' ? sayCharge('receiptNeeded') : undefined;

const waivingNeedsReason = ({ way, reason }: SettleFacts): Answer =>
  way === 'waived' && reason === '' ? sayCharge('reasonNeeded') : undefined;

const whatIsGoneCannotBeMended = ({ way, charge }: SettleFacts): Answer =>
  way === 'mended' && isGone(charge.first.case) ? sayCharge('mendingImpossible') : undefined;

const anotherBookNeedsName = ({ way, isNamed }: SettleFacts): Answer =>
  way === 'equalWorth' && !isNamed ? sayCharge('newTitleNeeded') : undefined;

const anotherBookIsWorthAsMuch = ({ way, worth, charge }: SettleFacts): Answer => {
  if (way !== 'equalWorth') return undefined;
  if (worth === null) return sayCharge('worthNeeded');
  return worth < charge.first.owed ? sayCharge('worthTooLow', { fen: charge.first.owed }) : undefined;
};

const rules = [
  onlyOnce,
  moneyMustBeAllowed,
  moneyNeedsReceipt,
  waivingNeedsReason,
  whatIsGoneCannotBeMended,
  anotherBookNeedsName,
  anotherBookIsWorthAsMuch,
];

/** Asks every rule. Empty: it may be settled so. */
export function reviewSettling(facts: SettleFacts): Finding<ChargeCode>[] {
  return rules.flatMap((rule) => rule(facts) ?? []);
}
