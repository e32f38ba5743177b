// What a reader still owes: for the desk, and before a leaver's form is signed.

import type * as v from 'valibot';
import type { App } from '../../app.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { readReader } from '../../readers/usecases/read-reader.ts';
import type { ShownCharge } from '../domain/charge-page.ts';
import { sayCharge } from '../domain/say.ts';
import { showCharge } from '../domain/show-charge.ts';
import type { ofReaderInput } from './charge-input.ts';
import { readOpenCharges } from './read-charges.ts';

/** Open cases, oldest first. An assistant is refused: it is between the librarian and the child. */
export function ofReader(
  app: App,
  { cardNumber, role }: v.InferOutput<typeof ofReaderInput>,
): Outcome<{ charges: ShownCharge[] }> {
  if (role === 'assistant') return refused([sayCharge('assistantMayNot')]);
  const reader = readReader(app, cardNumber, undefined)?.row;
  if (!reader) return refused([sayCharge('readerNotFound', { cardNumber })]);
  const own = readOpenCharges(app).filter(({ first }) => first.readerId === reader.readerId);
  const charges = own.map((each) => showCharge(each, { className: reader.className, isBack: false }));
  return done({ charges: charges.sort((a, b) => a.number.localeCompare(b.number)) });
}
