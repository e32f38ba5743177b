// What the door accepts from whoever reports a card lost or replaces it.

import * as v from 'valibot';
import { givenNumber, givenText, neededNumber } from '../../given-text.ts';
import { REQUEST_ID } from '../../kernel/ids.ts';

const asked = {
  requestId: v.pipe(v.string(), v.regex(REQUEST_ID)),
  /** The number on the lost card. */
  cardNumber: neededNumber,
  operator: v.optional(givenText(40), ''),
  role: v.optional(v.picklist(['librarian', 'assistant']), 'librarian'),
};

export const reportCardLostInput = v.strictObject(asked);

/** `newCardNumber` '' lets the school's pattern give the number. */
export const replaceCardInput = v.strictObject({ ...asked, newCardNumber: v.optional(givenNumber, '') });
