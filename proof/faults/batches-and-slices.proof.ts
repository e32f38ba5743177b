// A call of many acts, and an import in slices, stopped at every service call.

import { describe, expect, it } from 'vitest';
import { tellCount } from '../tell-count.ts';
import { batch, prefixes } from './batch.ts';
import { ownFates } from './fates.ts';
import { imports } from './slices.ts';
import { sweepStops } from './sweep.ts';

describe('acts of every kind in one call', () => {
  it('stand up to the one that was stopped; sent again, each is done once', async () => {
    const { stops, futures, wrongs } = await sweepStops(batch, {
      fates: ownFates,
      parts: prefixes,
      isInSteps: true,
    });

    tellCount('stops', stops);
    tellCount('futures after a stop', futures);
    expect(wrongs).toEqual([]);
  });
});

describe.each(imports.map((each) => [each.swept.entry, each] as const))(
  '%s in slices',
  (_, { swept, fates }) => {
    it('brings each row in once, wherever a slice is stopped and however often it comes', async () => {
      const { stops, futures, wrongs } = await sweepStops(swept, { fates, isInSteps: true });

      tellCount('stops', stops);
      tellCount('futures after a stop', futures);
      expect(wrongs).toEqual([]);
    });
  },
);
