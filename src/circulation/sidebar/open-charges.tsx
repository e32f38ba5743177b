// One quiet line about compensation that the reader in hand still owes; asked for when the loans are there, so that no scan waits for it.

import { useEffect, useState } from 'preact/hooks';
import type { areas } from '../../areas.ts';
import type { CallsOf } from '../../browser/area-calls.ts';
import { makeCaller } from '../../browser/call.ts';
import { Sign } from '../../browser/sign.tsx';
import type { Saying } from './line-words.ts';

type ChargeCalls = CallsOf<Extract<(typeof areas)[number], { readonly name: 'charges' }>>;

const call = makeCaller<ChargeCalls>();

/** A reader who only passes by is not asked about. */
const PATIENCE_MS = 400;

/** Nothing while it is not known, and nothing when it could not be asked: the desk does without. Give it the card as key. */
export function OpenCharges({
  cardNumber,
  saying,
}: {
  readonly cardNumber: string;
  readonly saying: Saying;
}) {
  const [titles, setTitles] = useState<readonly string[]>([]);
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(async () => {
      const reply = await call('charges.ofReader', { cardNumber, role: 'librarian' });
      if (reply.state === 'answered' && !isGone) setTitles(reply.value.charges.map(({ title }) => title));
    }, PATIENCE_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [cardNumber]);
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
