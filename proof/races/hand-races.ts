// Every act of the product met at each of its service calls by a person's hand, one kind of edit after another.

import { describe, expect, it } from 'vitest';
import { everySwept } from '../acts/every.ts';
import { nameOfSwept, type Swept } from '../acts/swept.ts';
import { tellCount } from '../tell-count.ts';
import { morningOf, type Opening } from './morning.ts';
import { expectAsIfInTurn, type Other, ordersOf } from './one-after-the-other.ts';

/** What writes: a look that is met by an edit shows the one or the other. */
export const writing: readonly Swept[] = everySwept.filter(
  ({ kind, entry }) => kind === 'command' || entry === 'runNightly' || entry === 'setUp',
);

/** Longer than this, a run is met at every n-th of its calls by each kind in its turn, so that each call is met all the same. */
const MANY_CALLS = 60;

/** At each call of each of these acts one edit of every kind, each time another of that kind. */
export function describeHands(
  kinds: readonly (readonly Other[])[],
  opening: Opening = {},
  acts: readonly Swept[] = writing,
): void {
  describe.each(acts.map((swept, place) => [nameOfSwept(swept), swept, place] as const))(
    '%s',
    (name, swept, place) => {
      it('and what a person does to the tabs meanwhile end as if one had gone first', async () => {
        const morning = await morningOf(swept, opening);
        const step = Math.ceil(morning.calls.length / MANY_CALLS);
        let races = 0;
        for (const [turn, kind] of kinds.entries()) {
          const orders = new Map(kind.map((other) => [other, lazily(() => ordersOf(morning, other))]));
          for (const [i, { at }] of morning.calls.entries()) {
            const other = kind[(i + place) % kind.length];
            if (!other || i % step !== turn % step) continue;
            const told = `${name}, at call ${at} ${other.does}`;
            expectAsIfInTurn(morning, other, at, orders.get(other)?.() ?? [], told);
            races += 1;
          }
        }
        expect(races).toBeGreaterThanOrEqual(kinds.length);
        tellCount('races', races);
      });
    },
  );
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
