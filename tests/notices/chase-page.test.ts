// Chasing by hand in the small school: the list, the text for the chat, slips, the log.

import { describe, expect, it } from 'vitest';
import type { Json } from '../../local/contract.ts';
import type { ReaderLogEntry, Slips } from '../../src/notices/domain/chase-page.ts';
import { loanOf, open, overdueSchool, textOf } from '../support/chase-school.ts';
import { cards, copies, type SmallSchool, valueIn } from '../support/small-school.ts';

const keysOf = (school: SmallSchool) =>
  open(school).classes.flatMap(({ loans }) => loans.map(({ loanId, dueOn }) => `${loanId}@${dueOn}`));
const log = (school: SmallSchool, more: { readonly [name: string]: Json }) =>
  school.call('notices.log', { requestId: school.newRequest(), operator: '周老师', ...more });
const lines = (school: SmallSchool) =>
  school.rows('chaseLog').map(({ to, by, copies: count, result }) => [to, by, count, result]);
const LIST = [
  '三(2)班超期未还 3册（10月13日）',
  '7号李明《小王子》10月12日、《草房子》10月12日',
  '12号王芳《西游记（上册）》10月12日',
  '请提醒同学们把书带来还，谢谢！',
].join('\n');

describe('the page of chasing', () => {
  it('shows a class with its teacher and every overdue loan in it', async () => {
    const school = await overdueSchool();

    const { classes, stages, shelfSearch, perhapsSent, problems } = open(school);

    expect(classes).toEqual([
      expect.objectContaining({ classId: '2024-2', className: '三(2)班', teacher: '王老师', hasEmail: true }),
    ]);
    expect(classes[0]?.loans.map((each) => [each.readerName, each.overdueDays, each.stageId])).toEqual([
      ['李明', 1, 's-list'],
      ['李明', 1, 's-list'],
      ['王芳', 1, 's-list'],
    ]);
    expect(stages.map(({ schoolDays }) => schoolDays)).toEqual([-1, 1, 1, 7, 7, 14, 14, 30]);
    expect([shelfSearch, perhapsSent, problems]).toEqual([[], [], []]);
  });

  it('sends no address and no internal reader number to the page', async () => {
    const school = await overdueSchool();

    const told = JSON.stringify(open(school));

    expect(told).not.toContain('@school.example');
    for (const { readerId = '-' } of school.rows('readers')) expect(told).not.toContain(readerId);
  });

  it('copies a class’s list as a short text', async () => {
    expect(textOf(await overdueSchool())).toBe(LIST);
  });

  it('speaks English in an English school', async () => {
    const school = await overdueSchool();
    school.set('language', 'English');

    expect(textOf(school).split('\n').slice(0, 2)).toEqual([
      'Class 3(2): 3 copies overdue (13 Oct)',
      'No. 7 李明: “小王子” 12 Oct, “草房子” 12 Oct',
    ]);
  });

  it('copies of the chosen loans only those of the class', async () => {
    const school = await overdueSchool();
    const loanIds = [loanOf(school, copies.journeyOne)];

    expect(textOf(school, { classId: '2024-2', loanIds })).toContain('王芳');
    expect(textOf(school, { classId: '2024-2', loanIds })).not.toContain('李明');
    expect(textOf(school, { classId: '2023-1', loanIds })).toBe('');
  });

  it('leaves out what came back, was renewed or is reported lost, and looks on the shelves for what was claimed', async () => {
    const school = await overdueSchool();
    school.takeBack(copies.littlePrince);
    school.act({ act: 'claimReturned', loanId: loanOf(school, copies.journeyOne) });
    school.act({ act: 'reportLost', loanId: loanOf(school, copies.grassHouse) });

    const { classes, shelfSearch } = open(school);

    expect(classes).toEqual([]);
    expect(shelfSearch.map(({ readerName, claimedOn }) => [readerName, claimedOn])).toEqual([
      ['王芳', '2026-10-13'],
    ]);
    expect(textOf(school)).toBe('');
  });

  it('prints a slip a reader with every copy once', async () => {
    const school = await overdueSchool();

    const { classes } = valueIn<Slips>(school.call('notices.slips', { classIds: ['2024-2', '2024-2', ''] }));

    expect(
      classes.map(({ className, slips }) => [className, slips.map(({ readerName }) => readerName)]),
    ).toEqual([['三(2)班', ['李明', '王芳']]]);
    expect(classes[0]?.slips[0]).toMatchObject({
      words: '李明同学：《小王子》《草房子》10月12日就该还了，请带来还。',
      copies: [{ title: '小王子', copyBarcode: copies.littlePrince, overdueDays: 1 }, { title: '草房子' }],
    });
  });
});

describe('a class of its own kind', () => {
  it('without a row in 班级 is listed by the name its year gives it', async () => {
    const school = await overdueSchool();
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.classes, at: 3, count: 1 });

    expect(open(school).classes).toEqual([
      expect.objectContaining({ className: '三(2)班', teacher: '', hasEmail: false }),
    ]);
    expect(textOf(school)).toBe(LIST);
  });

  it('is called four after the first of September, though no night has run', async () => {
    const school = await overdueSchool();
    school.workspace.clock.set('2027-09-01T08:00:00');

    expect(open(school).classes.map(({ className }) => className)).toEqual(['四(2)班']);
    expect(textOf(school)).toContain('四(2)班超期未还 3册');
  });

  it('with two rows is one class, the upper row’s', async () => {
    const school = await overdueSchool();
    const [row = {}] = school.rows('classes');
    const cells = ['三(2)班', '2024', '2', '刘老师', 'liu@school.example', '', '', '', `${row.classId}x`];
    school.librarian.type(school.tabs.classes, 'A4:I4', [cells]);

    expect(open(school).classes.map(({ teacher, loans }) => [teacher, loans.length])).toEqual([
      ['王老师', 3],
    ]);
  });
});

describe('the chase log', () => {
  it('says that the list was copied for the class teacher, and when', async () => {
    const school = await overdueSchool();

    const logged = log(school, { loanKeys: keysOf(school), by: 'text', result: 'copied' });

    expect(logged).toEqual({ ok: true, value: { logged: 3 } });
    expect(lines(school)).toEqual([['三(2)班王老师', '复制文本', '3', '已复制']]);
    expect(open(school).classes[0]?.loans[0]?.lastTold).toEqual({
      ...{
        at: expect.stringContaining('2026-10-13T06:30'),
        by: 'text',
        result: 'copied',
        to: '三(2)班王老师',
      },
    });
  });

  it('holds one line for a request that is sent twice', async () => {
    const school = await overdueSchool();
    const args = { requestId: school.newRequest(), loanKeys: keysOf(school), by: 'talk', result: 'talked' };

    const answers = [log(school, args), log(school, args)];

    expect(answers).toEqual([
      { ok: true, value: { logged: 3 } },
      { ok: true, value: { logged: 3 } },
    ]);
    expect(lines(school)).toEqual([
      ['李明', '谈话', '2', '已谈话'],
      ['王芳', '谈话', '1', '已谈话'],
    ]);
    const { requestId } = args;
    expect(school.rows('journal').filter((row) => row.requestId === requestId)).toHaveLength(1);
  });

  it('pauses what was promised until the day is over', async () => {
    const school = await overdueSchool();
    const loanKeys = keysOf(school).slice(0, 2);
    log(school, { loanKeys, by: 'talk', result: 'promised', promisedOn: '2026-10-16' });
    const paused = () => open(school).classes.flatMap(({ loans }) => loans.map(({ isPaused }) => isPaused));

    expect(paused()).toEqual([true, true, false]);
    expect(textOf(school)).not.toContain('李明');
    school.workspace.clock.set('2026-10-17T08:00:00');
    expect(paused()).toEqual([false, false, false]);
  });

  it('refuses what came back meanwhile, and what an assistant says', async () => {
    const school = await overdueSchool();
    const loanKeys = keysOf(school).slice(2);
    school.takeBack(copies.journeyOne);

    expect(log(school, { loanKeys, by: 'talk', result: 'talked' })).toMatchObject({
      findings: [{ code: 'loansGone' }],
    });
    expect(
      log(school, { loanKeys: keysOf(school), by: 'talk', result: 'talked', role: 'assistant' }),
    ).toMatchObject({ findings: [{ code: 'assistantMayNot' }] });
    expect(lines(school)).toEqual([]);
  });

  it('is told on the reader’s page, newest first and no one else’s', async () => {
    const school = await overdueSchool();
    log(school, { loanKeys: keysOf(school), by: 'text', result: 'copied' });
    school.workspace.clock.advance(60_000);
    log(school, { loanKeys: keysOf(school), by: 'talk', result: 'talked', note: '说在家里' });
    const entriesOf = (cardNumber: string) =>
      valueIn<{ entries: ReaderLogEntry[] }>(school.call('notices.readerLog', { cardNumber })).entries;

    expect(entriesOf(cards.wangFang).map(({ to, result, titles }) => [to, result, titles])).toEqual([
      ['王芳', '已谈话', ['西游记（上册）']],
      ['三(2)班王老师', '已复制', ['西游记（上册）']],
    ]);
    expect(entriesOf(cards.teacher)).toEqual([]);
  });
});

describe('a mail that perhaps went', () => {
  const KEY = 'class:2024-2:2026-10-13';
  const claimed = async (): Promise<SmallSchool> => {
    const school = await overdueSchool();
    const loanKeys = keysOf(school).join(' ');
    const cells = [KEY, '2026-10-13 06:30:00', '三(2)班王老师', 'wang@school.example', loanKeys];
    school.librarian.type(school.tabs.noticeClaims, 'A3:E3', [cells]);
    return school;
  };
  const settle = (school: SmallSchool, more: { readonly [name: string]: Json }) =>
    school.call('notices.settlePerhaps', { requestId: school.newRequest(), noticeKey: KEY, ...more });

  it.each([
    ['went', true, '已发出'],
    ['did not go', false, '没有发出'],
  ])('is on the page until the librarian says that it %s', async (_, wasSent, word) => {
    const school = await claimed();
    expect(open(school).perhapsSent).toEqual([
      { noticeKey: KEY, at: '2026-10-13T06:30:00', to: '三(2)班王老师', copies: 3 },
    ]);
    const requestId = school.newRequest();

    for (const _ of [1, 2]) expect(settle(school, { wasSent, requestId })).toMatchObject({ ok: true });

    expect(open(school).perhapsSent).toEqual([]);
    expect(lines(school)).toEqual([['三(2)班王老师', '邮件', '3', word]]);
    expect(school.rows('noticeClaims')).toHaveLength(1);
  });

  it('is settled once, and only if there is such a mail', async () => {
    const school = await claimed();
    settle(school, { wasSent: true });

    expect(settle(school, { wasSent: false })).toMatchObject({ findings: [{ code: 'noticeSettled' }] });
    expect(settle(school, { wasSent: true, noticeKey: 'class:2024-9:2026-10-13' })).toMatchObject({
      findings: [{ code: 'noticeUnknown' }],
    });
    expect(settle(school, { wasSent: true, role: 'assistant' })).toMatchObject({
      findings: [{ code: 'assistantMayNot' }],
    });
  });
});
