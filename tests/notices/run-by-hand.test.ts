// Sending by hand, a slice at a time, and a day's mails that are used up.

import { describe, expect, it } from 'vitest';
import { patchedDist } from '../support/dist.ts';
import {
  addresses,
  giveAddresses,
  openNoticeSchool,
  readMails,
  recipientsOf,
  runDaily,
  type SentNow,
  sendNow,
} from '../support/notice-school.ts';
import { type SmallSchool, valueIn } from '../support/small-school.ts';

describe('sending by hand', () => {
  it('goes in slices, and says how many are left', async () => {
    const school = await openNoticeSchool();
    giveAddresses(school);
    school.workspace.clock.set('2026-10-22T06:30:00');

    const slices = [sendNow(school, { most: 2 }), sendNow(school, { most: 2 })];

    expect(slices.map(({ sent, left }) => [sent, left])).toEqual([
      [2, 1],
      [1, 0],
    ]);
    expect(new Set(recipientsOf(school)).size).toBe(3);
  });

  it('the same request again sends no more', async () => {
    const school = await openNoticeSchool();
    giveAddresses(school);
    school.workspace.clock.set('2026-10-22T06:30:00');
    const args = { requestId: school.newRequest(), most: 1, operator: '周老师' };

    const answers = [school.call('notices.sendNow', args), school.call('notices.sendNow', args)];

    expect(answers.map((answer) => valueIn<SentNow>(answer).sent)).toEqual([1, 1]);
    expect(recipientsOf(school)).toHaveLength(1);
  });

  it('is not an assistant’s', async () => {
    const school = await openNoticeSchool();
    const args = { requestId: school.newRequest(), most: 5, role: 'assistant' };

    expect(school.call('notices.sendNow', args)).toMatchObject({ findings: [{ code: 'assistantMayNot' }] });
    expect(recipientsOf(school)).toEqual([]);
  });
});

describe('a quota that is used up', () => {
  it('keeps the place of the digest, sends class lists first, and goes on the next day', async () => {
    const school = await openNoticeSchool({ dist: spendingDist() });
    giveAddresses(school);
    school.workspace.clock.set('2026-10-22T06:30:00');
    spend(school, 98);

    runDaily(school);

    expect(recipientsOf(school).slice(98)).toEqual([addresses.teacher, addresses.library]);
    school.workspace.clock.set('2026-10-23T07:30:00');
    runDaily(school);
    expect(recipientsOf(school)).toContain(addresses.liMing);
    expect(recipientsOf(school)).toContain(addresses.wangFang);
  });

  it('says so in the digest and on the health line', async () => {
    const school = await openNoticeSchool({ dist: spendingDist() });
    giveAddresses(school);
    school.workspace.clock.set('2026-10-22T06:30:00');
    spend(school, 98);

    runDaily(school);

    const digest = (await readMails(school)).at(-1);
    expect(digest?.text).toContain('今天的邮件额度用完了');
    expect(school.call('notices.health', {})).toMatchObject({
      value: { lastRunResult: 'quotaUsedUp', lastRunSent: 1 },
    });
  });
});

/** Uses up so many of the librarian's recipients of the day. */
function spend(school: SmallSchool, recipients: number): void {
  school.librarian.call('spendMail', [recipients], 'editor');
}

/** The product, and one function more that uses the day's mails up. */
function spendingDist(): string {
  return patchedDist({
    find: /^function setUp\(/m,
    replace: `function spendMail(n) { for (; n > 0; n--) MailApp.sendEmail('other@school.example', 's', 'b'); }
function setUp(`,
  });
}
