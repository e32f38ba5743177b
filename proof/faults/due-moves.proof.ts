// Due days of two loans moved in one call, stopped at every service call: the prefix stands, and sent again each is moved once.

import { describe, expect, it } from 'vitest';
import { dueMove, sending } from '../acts/due-moves.ts';
import type { Swept } from '../acts/swept.ts';
import { tellCount } from '../tell-count.ts';
import { everyFate } from './fates.ts';
import { sweepStops } from './sweep.ts';

/** A day as it stands when the run stopped before the state beside it; the night mends it, but whoever acts on the loan before reads it. */
const shown = (a1: string, before: Swept['send']): Swept['send'] => {
  return (school, requestId) => {
    const result = before(school, requestId);
    school.librarian.type(school.tabs.loans, a1, [['2026-10-13']]);
    return result;
  };
};
const nothing: Swept['send'] = (school) => school.librarian.call('onEdit', [], 'edit');

describe('moving the due days of two loans', () => {
  it('stands up to the loan that was stopped, wherever it is stopped and whoever acts next', async () => {
    const { stops, futures, wrongs } = await sweepStops(dueMove, {
      fates: everyFate,
      parts: [nothing, shown('A3', nothing), sending(1), shown('A4', sending(1)), dueMove.send],
      isInSteps: true,
    });

    tellCount('stops', stops);
    tellCount('futures after a stop', futures);
    expect(wrongs).toEqual([]);
  });
});
