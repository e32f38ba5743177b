// What the door accepts from whoever reports a card lost or replaces it.

import * as v from 'valibot';
import { REQUEST_ID } from '../../kernel/ids.ts';

const scanned = v.pipe(v.string(), v.trim(), v.maxLength(40));

const asked = {
  requestId: v.pipe(v.string(), v.regex(REQUEST_ID)),
  /** The number on the lost card. */
  cardNumber: v.pipe(scanned, v.minLength(1)),
  operator: v.optional(scanned, ''),
  role: v.optional(v.picklist(['librarian', 'assistant']), 'librarian'),
};

export const reportCardLostInput = v.strictObject(asked);

/** `newCardNumber` '' lets the school's pattern give the number. */
export const replaceCardInput = v.strictObject({ ...asked, newCardNumber: v.optional(scanned, '') });
