// One quiet line about compensation that the reader in hand still owes; asked for when the loans are there, so that no scan waits for it.

import type { areas } from '../../areas.ts';
import type { CallsOf } from '../../browser/area-calls.ts';
import { makeCaller } from '../../browser/call.ts';
import { Sign } from '../../browser/sign.tsx';
import { useQuietly } from './ask-quietly.ts';
import type { Saying } from './line-words.ts';

type ChargeCalls = CallsOf<Extract<(typeof areas)[number], { readonly name: 'charges' }>>;

const call = makeCaller<ChargeCalls>();

/** Nothing while it is not known, and nothing when it could not be asked: the desk does without. Give it the card as key. */
export function OpenCharges({
  cardNumber,
  saying,
}: {
  readonly cardNumber: string;
  readonly saying: Saying;
}) {
  const owed = useQuietly(cardNumber, () => call('charges.ofReader', { cardNumber, role: 'librarian' }));
  const titles = (owed?.charges ?? []).map(({ title }) => title);
  if (titles.length === 0) return null;
  const { words } = saying;
  return (
    <p class="open-charges" role="status" title={titles.map((title) => words.quoted({ title })).join(' ')}>
      <span class="tag look">
        <Sign sign="!" /> {words.openCharges({ count: titles.length })}
      </span>
    </p>
  );
}
