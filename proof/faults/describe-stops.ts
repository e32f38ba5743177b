// The sweep of one share of all commands, so that the shares run side by side and none is forgotten.

import { describe, expect, it } from 'vitest';
import { commands } from '../acts/commands.ts';
import { nameOfSwept, type Swept } from '../acts/swept.ts';
import { tellCount } from '../tell-count.ts';
import { halfOf } from './halves.ts';
import { type Options, sweepStops } from './sweep.ts';

/** Every fourth command, from the first, second, third or fourth on. */
export function describeShare(share: 0 | 1 | 2 | 3): void {
  describeStops(commands.filter((_, i) => i % 4 === share));
}

/** `options` hold for all of them. */
export function describeStops(own: readonly Swept[], options: Options = {}): void {
  describe.each(own.map((swept) => [nameOfSwept(swept), swept] as const))('%s', (_, swept) => {
    it('is done once or not at all, and nothing else is touched, wherever it is stopped and whoever acts next', async () => {
      const { stops, futures, wrongs } = await sweepStops(swept, { ...halfOf(swept), ...options });

      tellCount('stops', stops);
      tellCount('futures after a stop', futures);
      expect(wrongs).toEqual([]);
    });
  });
}
