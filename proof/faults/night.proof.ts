// The night (check, sweep, projections) stopped at every service call.

import { describe, expect, it } from 'vitest';
import { nameOfSwept } from '../acts/swept.ts';
import { night } from '../acts/upkeep.ts';
import { tellCount } from '../tell-count.ts';
import { mornings, nights } from './nights.ts';
import { sweepStops } from './sweep.ts';

describe.each([night, ...nights].map((swept) => [nameOfSwept(swept), swept] as const))('%s', (_, swept) => {
  it('loses and doubles nothing, wherever it is stopped, and the next night finishes', async () => {
    const { stops, futures, wrongs } = await sweepStops(swept, { fates: mornings });

    tellCount('stops', stops);
    tellCount('stops of the night', stops);
    tellCount('futures after a stop', futures);
    expect(wrongs).toEqual([]);
  });
});
