// Queries, menu entries and simple triggers stopped at every service call.

import { describe, expect, it } from 'vitest';
import { everySwept } from '../acts/every.ts';
import { nameOfSwept } from '../acts/swept.ts';
import { night, setUpAgain } from '../acts/upkeep.ts';
import { tellCount } from '../tell-count.ts';
import { sweepUnharmed } from './unharmed.ts';

const looking = everySwept.filter(
  (swept) => swept.kind !== 'command' && swept !== night && swept !== setUpAgain,
);

describe.each(looking.map((swept) => [nameOfSwept(swept), swept] as const))('%s', (_, swept) => {
  it('changes no cell, wherever it is stopped', async () => {
    const { stops, wrongs } = await sweepUnharmed(swept);

    tellCount('stops', stops);
    expect(wrongs).toEqual([]);
  });
});
