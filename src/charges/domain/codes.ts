// Every finding the charges can answer with, and how grave it is.

import type { FindingLevel } from '../../kernel/finding.ts';

export const chargeFindings = {
  assistantMayNot: 'block',
  copyNotFound: 'block',
  readerNotFound: 'block',
  readerNeeded: 'block',
  ruleMissing: 'block',
  priceNeeded: 'block',
  setPriceNeeded: 'block',
  alreadyOpen: 'block',
  chargeNotFound: 'block',
  chargeMovedOn: 'block',
  moneyNotAllowed: 'block',
  receiptNeeded: 'block',
  reasonNeeded: 'block',
  mendingImpossible: 'block',
  newTitleNeeded: 'block',
  worthNeeded: 'block',
  worthTooLow: 'block',
  barcodesExhausted: 'block',
  nothingToRefund: 'block',
  refundTooLate: 'block',
  cameBack: 'notice',
} as const satisfies { readonly [code: string]: FindingLevel };

export type ChargeCode = keyof typeof chargeFindings;
