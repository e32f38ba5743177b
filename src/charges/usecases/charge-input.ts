// What the door accepts from the charges' pages.

import * as v from 'valibot';
import { givenNumber, givenText, neededNumber } from '../../given-text.ts';
import { REQUEST_ID } from '../../kernel/ids.ts';
import { type ChargeCase, type ChargeWay, chargeCases, chargeWays } from '../domain/charge.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z][0-9a-z]{6,40}$/));
const requestId = v.pipe(v.string(), v.regex(REQUEST_ID));
const words = givenText(200);
/** Ten million yuan: as much as the Catalogue takes. */
const price = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999_999));
const role = v.optional(v.picklist(['librarian', 'assistant']), 'librarian');
const asking = { requestId, operator: v.optional(givenText(40), ''), role };

const what = {
  copyBarcode: neededNumber,
  case: v.picklist(Object.keys(chargeCases) as ChargeCase[]),
  /** Whose it is; '' when the copy's loan tells. */
  cardNumber: v.optional(givenNumber, ''),
  loanId: v.optional(v.union([v.literal(''), id]), ''),
  /** Whole fen, where the Catalogue does not know it; of the whole set for a volume of one. */
  price: v.optional(v.nullable(price), null),
};

export const proposeInput = v.strictObject(what);
export const openInput = v.strictObject({ ...what, ...asking, note: v.optional(words, '') });

const newCopy = v.strictObject({
  /** '' for the title of the old copy. */
  title: words,
  volume: v.optional(words, ''),
  author: v.optional(words, ''),
  publisher: v.optional(words, ''),
  publishedIn: v.optional(givenText(4), ''),
  isbn: v.optional(givenText(40), ''),
  callNumber: v.optional(givenText(60), ''),
  price: v.optional(v.nullable(price), null),
});

export const settleInput = v.strictObject({
  ...asking,
  chargeId: id,
  way: v.picklist(Object.keys(chargeWays) as ChargeWay[]),
  receipt: v.optional(givenText(40), ''),
  reason: v.optional(words, ''),
  newCopy: v.optional(newCopy),
});

export const refundInput = v.strictObject({
  ...asking,
  chargeId: id,
  receipt: v.optional(givenText(40), ''),
});
export const reverseInput = v.strictObject({
  ...asking,
  chargeId: id,
  entry: requestId,
  reason: v.optional(words, ''),
});
export const noticeInput = v.strictObject({ chargeId: id });
export const ofReaderInput = v.strictObject({ cardNumber: neededNumber, role });

export type ProposeInput = v.InferOutput<typeof proposeInput>;
export type OpenInput = v.InferOutput<typeof openInput>;
export type SettleInput = v.InferOutput<typeof settleInput>;
export type RefundInput = v.InferOutput<typeof refundInput>;
export type ReverseInput = v.InferOutput<typeof reverseInput>;
