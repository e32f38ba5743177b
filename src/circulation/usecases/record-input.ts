// What the door accepts as acts of a desk.

import * as v from 'valibot';
import { givenNumber, givenText, neededNumber } from '../../given-text.ts';
import { isCivilDay } from '../../kernel/civil-day.ts';
import { REQUEST_ID } from '../../kernel/ids.ts';
import { type CirculationCode, circulationFindings } from '../domain/codes.ts';

const words = givenText(200);
const id = v.pipe(v.string(), v.regex(/^[a-z][0-9a-z]{6,40}$/));
const requestId = v.pipe(v.string(), v.regex(REQUEST_ID));
const civilDay = v.pipe(v.string(), v.check(isCivilDay, 'a day, YYYY-MM-DD'));
const code = v.picklist(Object.keys(circulationFindings) as CirculationCode[]);

export const rowHintInput = v.strictObject({
  row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  seen: v.pipe(v.string(), v.maxLength(500)),
});

export const roleInput = v.optional(v.picklist(['librarian', 'assistant']), 'librarian');
export const operatorInput = v.optional(givenText(40), '');
const asking = { operator: operatorInput, role: roleInput };

const scan = {
  requestId,
  copyBarcode: neededNumber,
  cardNumber: v.optional(givenNumber, ''),
  copyHint: v.optional(rowHintInput),
  readerHint: v.optional(rowHintInput),
  happenedOn: v.optional(civilDay),
  agreed: v.optional(v.pipe(v.array(code), v.maxLength(10))),
  override: v.optional(words),
};

const act = v.variant('act', [
  v.strictObject({ act: v.picklist(['lend', 'takeBack', 'scan']), ...scan }),
  v.strictObject({
    act: v.picklist(['renew', 'claimReturned', 'reportLost', 'correctReader']),
    requestId,
    loanId: id,
    cardNumber: v.optional(givenNumber, ''),
    copyBarcode: v.optional(givenNumber, ''),
    readerHint: v.optional(rowHintInput),
    override: v.optional(words),
  }),
  v.strictObject({
    act: v.literal('undo'),
    requestId,
    undoes: requestId,
    copyBarcode: v.optional(givenNumber, ''),
    cardNumber: v.optional(givenNumber, ''),
  }),
  v.strictObject({
    act: v.picklist(['reportDamage', 'flag']),
    requestId,
    copyBarcode: neededNumber,
    cardNumber: v.optional(givenNumber, ''),
    copyHint: v.optional(rowHintInput),
    loanId: v.optional(v.union([v.literal(''), id]), ''),
    note: words,
    needsMending: v.optional(v.boolean()),
  }),
  v.strictObject({
    act: v.literal('readInRoom'),
    requestId,
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000)),
    className: v.optional(givenText(40), ''),
    copyBarcode: v.optional(v.literal(''), ''),
    cardNumber: v.optional(v.literal(''), ''),
  }),
]);

/** At most this many acts travel in one call: the lock is not held longer than some ten seconds (PLATFORM 3.24). */
export const MOST_ACTS = 20;

export const recordInput = v.strictObject({
  acts: v.pipe(v.array(act), v.minLength(1), v.maxLength(MOST_ACTS)),
  ...asking,
});

export const singleActInput = v.strictObject({ ...scan, ...asking });
