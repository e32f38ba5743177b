// The daily run stopped at each of its service calls, and run again: nobody is told twice, nobody is forgotten without a word.

import { describe, expect, it } from 'vitest';
import type { Stop } from '../../local/contract.ts';
import { openNoticeMorning } from '../support/notice-morning.ts';
import { runDaily } from '../support/notice-school.ts';
import { callsThatMatter, callsThatWrite, meetAt, stopAt, stops } from '../support/stopping.ts';

async function sweep(stop: Stop['stop']): Promise<number> {
  const { school, wanted, again, finish } = await openNoticeMorning();
  const { workspace } = school;
  again();
  const calls = callsThatWrite(workspace, () => runDaily(school));
  expect([...finish().sent].sort()).toEqual([...wanted].sort());

  for (const at of calls) {
    again();
    stopAt(workspace, at, stop, () => runDaily(school));
    const { state, sent, perhaps } = finish();
    expect(state, `${stop} at call ${at}`).toBe('done');

    for (const recipient of wanted) {
      const times = sent.filter((each) => each === recipient).length;
      const told = `${stop} at call ${at}: ${recipient}`;
      expect(times, told).toBeLessThanOrEqual(1);
      if (times === 0) expect(perhaps, told).toContain(recipient);
    }
    expect(perhaps.length, `${stop} at call ${at}`).toBeLessThanOrEqual(1);
  }
  return calls.length;
}

describe('a daily run that is stopped', () => {
  it.each(stops)(
    'by %s, wherever, and runs again: each mail once, or listed as perhaps sent',
    async (stop) => {
      expect(await sweep(stop)).toBeGreaterThan(25);
    },
    120_000,
  );
});

describe('two who send at the same time', () => {
  it('wherever the second begins, each mail goes once', async () => {
    const { school, wanted, again, finish } = await openNoticeMorning();
    const { workspace } = school;
    again();
    const calls = callsThatMatter(workspace, () => runDaily(school));

    for (const at of calls) {
      again();
      const byHand = { requestId: school.newRequest(), most: 20, operator: '陈老师' };
      meetAt(
        workspace,
        at,
        () => void school.send('notices.sendNow', byHand, school.assistant),
        () => runDaily(school),
      );

      expect([...finish().sent].sort(), `met at call ${at}`).toEqual([...wanted].sort());
    }
  }, 120_000);
});
