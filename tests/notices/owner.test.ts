// Who sends the notices: one named owner, whose trigger is theirs alone; a copied file has an owner whose trigger is not there.

import { describe, expect, it } from 'vitest';
import type { Json } from '../../local/contract.ts';
import { makeOverdue, openNoticeSchool, recipientsOf, runDaily, takeOver } from '../support/notice-school.ts';
import { openSmallSchool, type SmallSchool, unpack, valueIn } from '../support/small-school.ts';

const DAY = 24 * 3_600_000;

const notices = (school: SmallSchool) =>
  school.workspace.triggers().filter(({ handler }) => handler === 'runNotices');

const healthOf = (school: SmallSchool, by = school.librarian) =>
  valueIn<{ readonly [name: string]: Json }>(school.call('notices.health', {}, by));

describe('a school nobody has taken over', () => {
  it('has no owner, no trigger, and its daily run does nothing', async () => {
    const school = await openSmallSchool();
    makeOverdue(school);
    const before = school.workspace.snapshot();

    expect(runDaily(school).state).toBe('done');

    expect(healthOf(school)).toMatchObject({
      ownerName: '',
      isOwnerHere: false,
      hasTrigger: false,
      nextOn: '',
    });
    expect(notices(school)).toEqual([]);
    expect(recipientsOf(school)).toEqual([]);
    expect(school.workspace.snapshot()).toEqual(before);
  });
});

describe('taking over', () => {
  it('names the owner and installs one trigger, which sends before school', async () => {
    const school = await openNoticeSchool();

    expect(notices(school).map(({ owner }) => owner)).toEqual(['librarian@school.example']);
    expect(healthOf(school)).toMatchObject({
      ownerName: '周老师',
      isOwnerHere: true,
      hasTrigger: true,
      lastRunAt: '',
      nextOn: '2026-10-13',
    });

    school.workspace.clock.advance(DAY);

    expect(recipientsOf(school)).toContain('wang@school.example');
    expect(healthOf(school)).toMatchObject({
      lastRunResult: 'done',
      nextOn: expect.stringMatching(/^2026-10-1[45]$/),
    });
  });

  it('pressed again mends the trigger, and there is one', async () => {
    const school = await openNoticeSchool();
    const [first] = notices(school);

    takeOver(school);

    expect(notices(school)).toHaveLength(1);
    expect(notices(school)[0]?.id).not.toBe(first?.id);
  });

  it('sent again with the same request changes nothing', async () => {
    const school = await openNoticeSchool();
    const args = { requestId: school.newRequest(), ownerName: '陈老师' };
    school.call('notices.takeOver', args);
    const [trigger] = notices(school);
    const before = school.workspace.snapshot();

    const again = school.call('notices.takeOver', args);

    expect(again).toMatchObject({ ok: true, value: { ownerName: '陈老师', hasTrigger: true } });
    expect(notices(school)).toEqual([trigger]);
    expect(school.workspace.snapshot()).toEqual(before);
  });

  it('is not an assistant’s', async () => {
    const school = await openSmallSchool();
    const args = { requestId: school.newRequest(), ownerName: '小明', role: 'assistant' };

    expect(school.call('notices.takeOver', args)).toMatchObject({
      ok: false,
      findings: [{ code: 'assistantMayNot' }],
    });
    expect(notices(school)).toEqual([]);
  });

  it('needs a name', async () => {
    const school = await openSmallSchool();

    expect(
      school.call('notices.takeOver', { requestId: school.newRequest(), ownerName: ' \u200b ' }),
    ).toMatchObject({ ok: false, fault: { code: 'badArguments' } });
  });

  it('by a second person: the first one’s trigger does nothing any more', async () => {
    const school = await openNoticeSchool();
    takeOver(school, school.assistant, '陈老师');

    expect(notices(school).map(({ owner }) => owner)).toEqual([
      'librarian@school.example',
      'assistant@school.example',
    ]);
    expect(runDaily(school).state).toBe('done');
    expect(recipientsOf(school)).toEqual([]);
    expect(healthOf(school)).toMatchObject({ ownerName: '陈老师', isOwnerHere: false });

    runDaily(school, school.assistant);

    expect(recipientsOf(school)).toEqual(['wang@school.example', 'library@school.example']);
    expect(school.workspace.outbox().map(({ from }) => from)).toEqual(
      Array(2).fill('assistant@school.example'),
    );
  });
});

describe('a copied file', () => {
  it('names the owner of the first, who has no trigger there, and sends nothing', async () => {
    const school = await openNoticeSchool();
    const copy = school.workspace.copyFile('librarian@school.example');
    const owner = copy.person('librarian@school.example', { role: 'owner' });

    expect(copy.triggers()).toEqual([]);
    expect(owner.call('runNotices', [], 'editor').state).toBe('done');
    expect(copy.outbox()).toEqual([]);
    const health = unpack(owner.call('rpc', ['notices.health', '{}']));
    expect(health).toMatchObject({
      value: { ownerName: '周老师', isOwnerHere: false, hasTrigger: false },
    });
  });
});

describe('a closed day', () => {
  it('has no run, and the health line names the next open one', async () => {
    const school = await openNoticeSchool();
    school.workspace.clock.set('2026-10-17T06:30:00');

    expect(runDaily(school).state).toBe('done');

    expect(recipientsOf(school)).toEqual([]);
    expect(healthOf(school)).toMatchObject({ nextOn: '2026-10-19', lastRunAt: '' });
  });
});

describe('a run that did not come', () => {
  it('shows on the health line from the morning it was due, until one has come', async () => {
    const school = await openNoticeSchool();
    runDaily(school);
    const missedAt = (moment: string) => {
      school.workspace.clock.set(moment);
      return healthOf(school).missedOn;
    };

    // Tuesday's run came; Wednesday's is due by a quarter past seven.
    expect(missedAt('2026-10-13T16:00:00')).toBe('');
    expect(missedAt('2026-10-14T06:50:00')).toBe('');
    expect(missedAt('2026-10-14T07:30:00')).toBe('2026-10-14');
    expect(missedAt('2026-10-18T12:00:00')).toBe('2026-10-16');

    school.workspace.clock.set('2026-10-19T06:30:00');
    runDaily(school);

    expect(missedAt('2026-10-19T12:00:00')).toBe('');
  });
});
