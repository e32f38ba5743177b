// The daily run in the small school: who is told, once, of what; and what a second run, another desk or a full quota changes.

import { describe, expect, it } from 'vitest';
import {
  addresses,
  giveAddresses,
  openNoticeSchool,
  readMails,
  recipientsOf,
  runDaily,
  sendNow,
} from '../support/notice-school.ts';
import { copies, type SmallSchool, valueIn } from '../support/small-school.ts';
import { meetAt } from '../support/stopping.ts';

const log = (school: SmallSchool) => school.rows('chaseLog');
const loanOf = (school: SmallSchool, copyBarcode: string) =>
  school.rows('loans').find((row) => row.copyBarcode === copyBarcode)?.loanId ?? '';

describe('the morning after the due day', () => {
  it('the class teacher gets one mail with all the overdue loans of the class, the librarian the digest', async () => {
    const school = await openNoticeSchool();

    expect(runDaily(school).state).toBe('done');

    const [list, digest] = await readMails(school);
    expect(recipientsOf(school)).toEqual([addresses.teacher, addresses.library]);
    for (const body of [list?.text, list?.html]) {
      for (const word of ['李明', '王芳', '小王子', '草房子', '西游记', '10月12日'])
        expect(body).toContain(word);
    }
    expect(digest?.text).toContain('已发出');
    expect(digest?.text).toMatch(/三\(2\)班.*3册/);
    expect(log(school).map(({ to, by, copies, result }) => [to, by, copies, result])).toEqual([
      [expect.stringContaining('王老师'), '邮件', '3', '已发出'],
      ['馆员', '邮件', '0', '已发出'],
    ]);
    expect(school.rows('noticeClaims').map(({ recipient }) => recipient)).toEqual(recipientsOf(school));
  });

  it('a second run the same day sends nothing more, nor does the button', async () => {
    const school = await openNoticeSchool();
    runDaily(school);
    const sent = recipientsOf(school);

    runDaily(school);
    const byHand = sendNow(school);

    expect(byHand).toMatchObject({ sent: 0, left: 0 });
    expect(recipientsOf(school)).toEqual(sent);
  });

  it('the next day the class teacher gets the list again, weekly the next week only', async () => {
    const school = await openNoticeSchool();
    runDaily(school);
    school.workspace.clock.set('2026-10-14T06:30:00');
    runDaily(school);
    expect(recipientsOf(school).filter((to) => to === addresses.teacher)).toHaveLength(2);

    const weekly = await openNoticeSchool();
    weekly.set('noticeRhythm', '每周');
    for (const day of ['13', '14', '16', '19', '20']) {
      weekly.workspace.clock.set(`2026-10-${day}T06:30:00`);
      runDaily(weekly);
    }
    expect(recipientsOf(weekly).filter((to) => to === addresses.teacher)).toHaveLength(2);
  });

  it('a class without an address is told to the librarian, with the reason', async () => {
    const school = await openNoticeSchool();
    school.librarian.type(school.tabs.classes, 'E3', [['']]);

    runDaily(school);

    const [digest] = await readMails(school);
    expect(recipientsOf(school)).toEqual([addresses.library]);
    expect(digest?.text).toMatch(/三\(2\)班.*没有邮箱/);
  });

  it('an address that is two is none', async () => {
    const school = await openNoticeSchool();
    school.librarian.type(school.tabs.classes, 'E3', [['wang@school.example,evil@example.org']]);

    runDaily(school);

    expect(recipientsOf(school)).toEqual([addresses.library]);
  });
});

describe('mail to readers and guardians', () => {
  const weekLater = '2026-10-22T06:30:00';
  const monthLater = '2026-11-03T06:30:00';

  it('is off until it is switched on', async () => {
    const school = await openNoticeSchool();
    giveAddresses(school);
    school.set('readerMail', '否');
    school.set('guardianMail', '否');
    school.workspace.clock.set(monthLater);

    runDaily(school);

    expect(recipientsOf(school)).toEqual([addresses.teacher, addresses.library]);
  });

  it('brings each reader one mail with all of theirs, and nobody else’s', async () => {
    const school = await openNoticeSchool();
    giveAddresses(school);
    school.workspace.clock.set(weekLater);

    runDaily(school);

    const mails = await readMails(school);
    const ofLiMing = mails.filter(({ to }) => to.includes(addresses.liMing));
    expect(ofLiMing).toHaveLength(1);
    expect(ofLiMing[0]?.text).toContain('小王子');
    expect(ofLiMing[0]?.text).toContain('草房子');
    expect(ofLiMing[0]?.text).not.toMatch(/王芳|西游记/);
    expect(recipientsOf(school).filter((to) => to === addresses.wangFang)).toHaveLength(1);
    expect(recipientsOf(school)).not.toContain(addresses.liMingHome);
  });

  it('comes once for a stage: not again the day after, nor when one of two books has come back', async () => {
    const school = await openNoticeSchool();
    giveAddresses(school);
    school.workspace.clock.set(weekLater);
    runDaily(school);
    school.takeBack(copies.littlePrince);
    for (const day of ['23', '26', '27']) {
      school.workspace.clock.set(`2026-10-${day}T06:30:00`);
      runDaily(school);
    }

    expect(recipientsOf(school).filter((to) => to === addresses.liMing)).toHaveLength(1);
  });

  it('reaches the guardian at the guardian’s stage', async () => {
    const school = await openNoticeSchool();
    giveAddresses(school);
    school.workspace.clock.set(monthLater);

    runDaily(school);

    const mails = await readMails(school);
    const home = mails.find(({ to }) => to.includes(addresses.liMingHome));
    expect(home?.text).toContain('小王子');
    expect(home?.text).not.toMatch(/王芳|西游记/);
  });
});

describe('what happens while the run is under way', () => {
  it('a book that came back between the plan and the mail is not chased', async () => {
    const school = await openNoticeSchool();
    const claimAt = callOf(school, () => runDaily(school), 'LockService.Lock.tryLock', 2);
    const again = await openNoticeSchool();

    meetAt(
      again.workspace,
      claimAt,
      () => void again.takeBack(copies.littlePrince, { by: again.assistant }),
      () => runDaily(again),
    );

    const [list] = await readMails(again);
    expect(list?.text).toContain('草房子');
    expect(list?.text).not.toContain('小王子');
    expect(log(again)[0]?.copies).toBe('2');
  });

  it('a reader whose promise is written down meanwhile is not in the list', async () => {
    const school = await openNoticeSchool();
    const claimAt = callOf(school, () => runDaily(school), 'LockService.Lock.tryLock', 2);
    const again = await openNoticeSchool();
    const loanKeys = [copies.littlePrince, copies.grassHouse].map(
      (each) => `${loanOf(again, each)}@2026-10-12`,
    );
    const promise = { by: 'talk', result: 'promised', promisedOn: '2026-10-16', note: '', operator: '' };

    meetAt(
      again.workspace,
      claimAt,
      () => valueIn(again.call('notices.log', { requestId: again.newRequest(), loanKeys, ...promise })),
      () => runDaily(again),
    );

    const [list] = await readMails(again);
    expect(list?.text).toContain('西游记');
    expect(list?.text).not.toMatch(/小王子|草房子/);
  });

  it('a loan renewed or said to be returned is not in the list', async () => {
    const school = await openNoticeSchool();
    const renewing = {
      act: 'renew',
      loanId: loanOf(school, copies.journeyOne),
      override: '公开课要用',
    } as const;
    expect(school.act(renewing).state).toBe('settled');
    school.act({ act: 'claimReturned', loanId: loanOf(school, copies.grassHouse) });

    runDaily(school);

    const [list] = await readMails(school);
    expect(list?.text).toContain('小王子');
    expect(list?.text).not.toMatch(/草房子|西游记/);
  });
});

/** The number of the n-th service call of that method. */
function callOf(school: SmallSchool, work: () => void, method: string, nth: number): number {
  const found: number[] = [];
  school.workspace.gate((n, call) => {
    if (call.method.endsWith(method.split('.').slice(-2).join('.'))) found.push(n);
  });
  work();
  school.workspace.gate(null);
  const at = found[nth - 1];
  if (at === undefined) throw new Error(`${method} was called ${found.length} times.`);
  return at;
}
