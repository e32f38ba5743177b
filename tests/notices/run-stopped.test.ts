// The daily run stopped at each of its service calls, and run again: nobody is told twice, nobody is forgotten without a word.

import { describe, expect, it } from 'vitest';
import type { Stop } from '../../local/contract.ts';
import {
  addresses,
  giveAddresses,
  openNoticeSchool,
  recipientsOf,
  runDaily,
} from '../support/notice-school.ts';
import { quickDist, type SmallSchool, valueIn } from '../support/small-school.ts';
import { callsThatMatter, callsThatWrite, meetAt, stopAt, stops } from '../support/stopping.ts';

const WANTED = [addresses.teacher, addresses.liMing, addresses.wangFang, addresses.library];

/** A morning on which the class teacher, two readers and the librarian are to get a mail each. */
async function openMorning(): Promise<SmallSchool> {
  const school = await openNoticeSchool({ dist: quickDist(), account: 'workspace' });
  giveAddresses(school);
  school.workspace.clock.set('2026-10-22T06:30:00');
  return school;
}

/** Recipients of mails that are claimed and in no line of the log: what the librarian is asked about. */
function perhapsOf(school: SmallSchool): string[] {
  const { perhapsSent } = valueIn<{ perhapsSent: readonly { noticeKey: string }[] }>(
    school.call('notices.openChase', {}),
  );
  const keys = perhapsSent.map(({ noticeKey }) => noticeKey);
  return school
    .rows('noticeClaims')
    .filter(({ noticeKey }) => keys.includes(noticeKey ?? ''))
    .map(({ recipient }) => recipient ?? '');
}

async function sweep(stop: Stop['stop']): Promise<number> {
  const school = await openMorning();
  const { workspace } = school;
  const morning = workspace.snapshot();
  const again = () => {
    workspace.restore(morning);
    workspace.clock.set('2026-10-22T06:30:00');
    school.librarian.call('onEdit', [], 'edit');
  };
  again();
  const calls = callsThatWrite(workspace, () => runDaily(school));
  expect(recipientsOf(school).sort()).toEqual([...WANTED].sort());

  for (const at of calls) {
    again();
    const before = recipientsOf(school).length;
    stopAt(workspace, at, stop, () => runDaily(school));
    workspace.clock.advance(61_000);
    expect(runDaily(school).state, `${stop} at call ${at}`).toBe('done');

    const sent = recipientsOf(school).slice(before);
    const perhaps = perhapsOf(school);
    for (const recipient of WANTED) {
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
    const school = await openMorning();
    const { workspace } = school;
    const morning = workspace.snapshot();
    const again = () => {
      workspace.restore(morning);
      workspace.clock.set('2026-10-22T06:30:00');
      school.librarian.call('onEdit', [], 'edit');
    };
    again();
    const calls = callsThatMatter(workspace, () => runDaily(school));

    for (const at of calls) {
      again();
      const before = recipientsOf(school).length;
      const byHand = { requestId: school.newRequest(), most: 20, operator: '陈老师' };
      meetAt(
        workspace,
        at,
        () => void school.send('notices.sendNow', byHand, school.assistant),
        () => runDaily(school),
      );
      workspace.clock.advance(61_000);
      runDaily(school);

      expect(recipientsOf(school).slice(before).sort(), `met at call ${at}`).toEqual([...WANTED].sort());
    }
  }, 120_000);
});
