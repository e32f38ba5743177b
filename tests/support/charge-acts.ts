// Compensation at the small school, through the door.

import type { Json } from '../../local/contract.ts';
import type {
  ChargeDone,
  ChargeProposal,
  ChargesPage,
  ShownCharge,
} from '../../src/charges/domain/charge-page.ts';
import type { Envelope } from '../../src/dispatch.ts';
import type { KeyedRow } from './rows-by-key.ts';
import { cards, copies, type SmallSchool, valueIn } from './small-school.ts';

type More = { readonly [name: string]: Json };

const asked = (school: SmallSchool) => ({ requestId: school.newRequest(), operator: '周老师' });

/** 《小王子》, 22.00 yuan, out to Li Ming. */
export function princeOut(school: SmallSchool): void {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.whys, cards.teacher);
}

export function openCharge(school: SmallSchool, more: More = {}): Envelope {
  const what = { copyBarcode: copies.littlePrince, case: 'lost' };
  return school.call('charges.open', { ...asked(school), ...what, ...more });
}

export function settleCharge(school: SmallSchool, chargeId: string, way: string, more: More = {}): Envelope {
  return school.call('charges.settle', { ...asked(school), chargeId, way, ...more });
}

export function refundCharge(school: SmallSchool, chargeId: string, more: More = {}): Envelope {
  return school.call('charges.refund', { ...asked(school), chargeId, receipt: '退0001', ...more });
}

export function reverseCharge(school: SmallSchool, charge: ShownCharge, more: More = {}): Envelope {
  const what = { chargeId: charge.chargeId, entry: charge.lastEntry, reason: '记错了' };
  return school.call('charges.reverse', { ...asked(school), ...what, ...more });
}

export const chargeIn = (envelope: Envelope): ShownCharge => valueIn<ChargeDone>(envelope).charge;

export function proposed(school: SmallSchool, more: More = {}): ChargeProposal {
  const what = { copyBarcode: copies.littlePrince, case: 'lost' };
  return valueIn<ChargeProposal>(school.call('charges.propose', { ...what, ...more }));
}

export function chargesPage(school: SmallSchool): ChargesPage {
  return valueIn<ChargesPage>(school.call('charges.openPage', {}));
}

/** A case of Li Ming's 《小王子》, 22.00 yuan. */
export function princeCharged(school: SmallSchool): ShownCharge {
  princeOut(school);
  return chargeIn(openCharge(school));
}

/** Money is allowed, and Li Ming has paid for 《小王子》. */
export function princePaid(school: SmallSchool): ShownCharge {
  school.set('allowMoney', '是');
  const { chargeId } = princeCharged(school);
  return chargeIn(settleCharge(school, chargeId, 'money', { receipt: '2026-0815' }));
}

export function copyOf(school: SmallSchool, copyBarcode: string): KeyedRow | undefined {
  return school.rows('catalogue').find((row) => row.copyBarcode === copyBarcode);
}

/** Σ of a column of 赔偿登记, in yuan as its cells show it. */
export function sumOf(school: SmallSchool, column: 'owed' | 'paid'): number {
  return school.rows('charges').reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0) / 100;
}
