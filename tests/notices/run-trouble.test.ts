// When the mail service says no, says nothing, or takes too long: what is written down, what is asked of the librarian, what goes next time.

import { describe, expect, it } from 'vitest';
import type { Stop } from '../../local/contract.ts';
import {
  addresses,
  giveAddresses,
  openNoticeSchool,
  readMails,
  recipientsOf,
  runDaily,
  sendNow,
} from '../support/notice-school.ts';
import { type SmallSchool, valueIn } from '../support/small-school.ts';

const MORNING = '2026-10-22T06:30:00';

const health = (school: SmallSchool) => school.call('notices.health', {});
const log = (school: SmallSchool) =>
  school.rows('chaseLog').map(({ to, result, note }) => [to, result, note]);
const perhaps = (school: SmallSchool) =>
  valueIn<{ perhapsSent: readonly { noticeKey: string; to: string }[] }>(school.call('notices.openChase', {}))
    .perhapsSent;

/** The run, in which the n-th mail meets that end. */
function runWith(school: SmallSchool, stop: Stop, isMet: (nth: number) => boolean): void {
  let nth = 0;
  school.workspace.gate((_, { method }) => {
    if (method !== 'MailApp.sendEmail') return;
    nth++;
    return isMet(nth) ? stop : undefined;
  });
  runDaily(school);
  school.workspace.gate(null);
}

async function openReaders(): Promise<SmallSchool> {
  const school = await openNoticeSchool();
  giveAddresses(school);
  school.workspace.clock.set(MORNING);
  return school;
}

describe('a mail of which nobody knows', () => {
  const broken = { stop: 'appliedThenThrow', message: "We're sorry, a server error occurred." } as const;

  it('is listed in the digest and on the page, never sent again by itself', async () => {
    const school = await openReaders();
    runWith(school, broken, (nth) => nth === 2);

    const [asked] = perhaps(school);
    expect(perhaps(school)).toHaveLength(1);
    const digest = (await readMails(school)).at(-1);
    expect(digest?.text).toContain('可能已发');
    expect(digest?.text).toContain(asked?.to);
    runDaily(school);
    school.workspace.clock.set('2026-10-23T06:40:00');
    runDaily(school);
    for (const recipient of [addresses.liMing, addresses.wangFang])
      expect(recipientsOf(school).filter((each) => each === recipient)).toHaveLength(1);
  });

  it('goes when the librarian says that it did not, and not when it did', async () => {
    const school = await openReaders();
    runWith(school, { stop: 'throw', message: 'Service failed.' }, (nth) => nth === 2);
    const before = recipientsOf(school);
    const [{ noticeKey } = { noticeKey: '' }] = perhaps(school);

    const settle = { requestId: school.newRequest(), noticeKey, wasSent: false };
    expect(school.call('notices.settlePerhaps', settle)).toMatchObject({ ok: true });
    runDaily(school);

    expect(recipientsOf(school)).toHaveLength(before.length + 1);
    expect(perhaps(school)).toEqual([]);
    expect(new Set(recipientsOf(school))).toContain(addresses.liMing);
    expect(new Set(recipientsOf(school))).toContain(addresses.wangFang);
  });

  it('twice in a row is an outage: the rest is not claimed, and goes next time', async () => {
    const school = await openReaders();
    runWith(school, { stop: 'throw', message: 'Service failed.' }, () => true);

    expect(health(school)).toMatchObject({ value: { lastRunResult: 'failing' } });
    expect(perhaps(school).map(({ to }) => to)).toEqual(['三(2)班王老师', '李明']);

    runDaily(school);

    expect(recipientsOf(school)).toEqual([addresses.wangFang, addresses.library]);
    expect((await readMails(school)).at(-1)?.text).toMatch(/可能已发[\s\S]*三\(2\)班王老师[\s\S]*李明/);
  });
});

/** From now on Google takes no mail to the class teacher. */
function refuseTeacher(school: SmallSchool): void {
  const refusal = { stop: 'throw', message: `Invalid email: ${addresses.teacher}` } as const;
  let nth = 0;
  school.workspace.gate((_, { method }) =>
    method === 'MailApp.sendEmail' && ++nth === 1 ? refusal : undefined,
  );
}

describe('a mail that Google refuses', () => {
  it('is in the log with the reason, and goes when the reason is gone', async () => {
    const school = await openReaders();
    const refusal = { stop: 'throw', message: `Invalid email: ${addresses.teacher}` } as const;
    runWith(school, refusal, (nth) => nth === 1);

    expect(log(school)[0]).toEqual(['三(2)班王老师', '没有发出', '邮箱写错了']);
    expect(perhaps(school)).toEqual([]);
    const digest = (await readMails(school)).at(-1);
    expect(digest?.text).toMatch(/三\(2\)班王老师.*邮箱写错了/);

    runDaily(school);

    expect(recipientsOf(school).filter((to) => to === addresses.teacher)).toHaveLength(1);
  });

  it('is not tried again in every slice of the button, unless the address was changed', async () => {
    const school = await openReaders();
    refuseTeacher(school);

    const slices = [1, 2, 3, 4].map(() => sendNow(school, { most: 1 }));

    expect(slices.map(({ sent, left }) => [sent, left])).toEqual([
      [0, 2],
      [1, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(slices[3]?.notSent.map(({ code }) => code)).toContain('badAddress');
    expect(school.rows('chaseLog').filter(({ result }) => result === '没有发出')).toHaveLength(1);

    school.workspace.gate(null);
    school.librarian.type(school.tabs.classes, 'E3', [['wang2@school.example']]);

    expect(sendNow(school)).toMatchObject({ sent: 1, left: 0 });
  });

  it('for the quota: nothing more is tried, and the health line says so', async () => {
    const school = await openReaders();
    const refusal = { stop: 'throw', message: 'Service invoked too many times for one day: email.' } as const;
    runWith(school, refusal, () => true);

    expect(school.rows('noticeClaims')).toHaveLength(1);
    expect(log(school).map(([, result]) => result)).toEqual(['没有发出']);
    expect(health(school)).toMatchObject({
      value: { lastRunResult: 'quotaUsedUp', lastRunSent: 0, lastRunLeft: 2 },
    });
  });
});

describe('a run that takes too long', () => {
  it('stops after four minutes and goes on the next time', async () => {
    const school = await openReaders();
    let isSlow = true;
    school.workspace.gate((_, { method }) => {
      if (method !== 'MailApp.sendEmail' || !isSlow) return;
      isSlow = false;
      school.workspace.clock.set('2026-10-22T06:34:10');
    });
    runDaily(school);
    school.workspace.gate(null);

    expect(health(school)).toMatchObject({
      value: { lastRunResult: 'timeUp', lastRunSent: 1, lastRunLeft: 2 },
    });
    expect(recipientsOf(school)).toEqual([addresses.teacher, addresses.library]);
    expect((await readMails(school)).at(-1)?.text).toContain('还有2封没轮到');

    runDaily(school);

    expect(recipientsOf(school).slice(2).sort()).toEqual([addresses.liMing, addresses.wangFang]);
  });
});
