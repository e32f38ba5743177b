// Two desks at once: at every service call of every act another desk does something of its own.

import { describe, expect, it } from 'vitest';
import { everySwept } from '../acts/every.ts';
import { nameOfSwept, type Swept } from '../acts/swept.ts';
import { tellCount } from '../tell-count.ts';
import { morningOf } from './morning.ts';
import { expectAsIfInTurn, ordersOf } from './one-after-the-other.ts';
import { otherDesks } from './other-desks.ts';

const acting = everySwept.filter(({ kind }) => kind === 'command');

describe.each(acting.map((swept, place) => [nameOfSwept(swept), swept, place] as const))(
  '%s',
  (name, swept: Swept, place) => {
    it('and whatever another desk does meanwhile end as if one had gone first', async () => {
      const morning = await morningOf(swept);
      let races = 0;
      for (const [turn, other] of otherDesks.entries()) {
        const orders = ordersOf(morning, other);
        // Within the lock the other desk waits and is told so, whatever it wants: there each call meets one of them.
        const met = morning.calls.filter(
          ({ locked }, i) => !locked || (i + place) % otherDesks.length === turn,
        );
        for (const { at } of met)
          expectAsIfInTurn(morning, other, at, orders, `${name}, at call ${at} ${other.does}`);
        races += met.length;
      }
      expect(races).toBeGreaterThan(morning.calls.length);
      tellCount('races', races);
    });
  },
);
