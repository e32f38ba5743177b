// The same request from two places at once: a double-pressed button, a page that sends again while its first call is still at work.

import { describe, expect, it } from 'vitest';
import { meetAt } from '../../tests/support/stopping.ts';
import { chargeCommands } from '../acts/charges.ts';
import { commands } from '../acts/commands.ts';
import { dueMove } from '../acts/due-moves.ts';
import { noticeRunCommands } from '../acts/notice-runs.ts';
import { noticeCommands } from '../acts/notices.ts';
import { nameOfSwept } from '../acts/swept.ts';
import { tellCount } from '../tell-count.ts';
import { expectAllUnderLock, expectRightByMorning } from './after.ts';
import { morningOf } from './morning.ts';
import { isBusy, replyOf } from './reply.ts';

const all = [...commands, ...chargeCommands, dueMove, ...noticeCommands, ...noticeRunCommands];

describe.each(all.map((swept) => [nameOfSwept(swept), swept] as const))('%s', (name, swept) => {
  it('sent by two desks at once under one request id is carried out once, and both hear the same or to wait', async () => {
    const morning = await morningOf(swept);
    const { school } = morning;
    for (const { at } of morning.calls) {
      const told = `${name}, sent again at call ${at}`;
      const requests = morning.again();
      let theirs: ReturnType<typeof morning.send> | undefined;
      const own = meetAt(
        school.workspace,
        at,
        () => {
          theirs = swept.send(school, requests.own, school.assistant);
        },
        () => morning.send(requests),
      );
      if (!theirs) throw new Error(`Nobody was met: ${told}`);
      expectAllUnderLock([own, theirs], told);
      expect(swept.timesDone?.(school, requests.own), told).toBe(1);
      expect(replyOf(own), told).toContain('"ok":true');
      if (!isBusy(theirs)) expect(replyOf(theirs), told).toContain('"ok":true');
    }
    school.night();
    expectRightByMorning(school, name);
    tellCount('races', morning.calls.length);
  });
});
