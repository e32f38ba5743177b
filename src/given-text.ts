// Text that a page hands in: whatever it holds, what reaches a use-case can be seen, and is no longer than its place.

import * as v from 'valibot';
import { cleanText } from './kernel/clean-text.ts';

/** Text of at most so many letters, cleaned; it may be empty. */
export function givenText(most: number) {
  return v.pipe(v.string(), v.trim(), v.maxLength(most), v.transform(cleanText));
}

/** A number scanned or typed from a label or a card; '' when there is none. */
export const givenNumber = givenText(40);

/** The same where there must be one: something is left when what cannot be seen is gone. */
export const neededNumber = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(40),
  v.transform(cleanText),
  v.minLength(1),
);
