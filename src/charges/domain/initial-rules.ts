// The rules a school begins with, on the kind side of what schools do (FIELD 3.3): once the price, no fee, a book rather than money.

import type { ChargeRule } from './charge-rule.ts';

const REPLACED = ['sameEdition', 'newerEdition', 'equalWorth', 'money'] as const;
const once = { itemType: null, fromYears: null, factor: 100, fee: 0, ceiling: null, refundDays: 30 } as const;

/** One row a case; a spoilt label is mended, and a page that can still be read costs a fifth of the price where money is allowed. */
export const initialChargeRules: readonly ChargeRule[] = [
  { ...once, case: 'lost', ways: REPLACED },
  { ...once, case: 'damagedReadable', factor: 20, refundDays: null, ways: ['mended', 'money'] },
  { ...once, case: 'damagedUnreadable', refundDays: null, ways: ['mended', ...REPLACED] },
  { ...once, case: 'labelSpoiled', factor: 0, refundDays: null, ways: ['mended'] },
  { ...once, case: 'setVolume', ways: REPLACED },
  { ...once, case: 'periodicalIssue', ways: REPLACED },
  { ...once, case: 'rareOrReference', ways: REPLACED },
];
