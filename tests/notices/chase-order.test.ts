// In which order the page, the slips and the shelf search come: what needs doing first stands first.

import { describe, expect, it } from 'vitest';
import { chaseClasses, shelfSearch } from '../../src/notices/domain/chase-list.ts';
import { chosenLoans, type SlipFacts, slipsFor } from '../../src/notices/domain/slips.ts';
import type { Stage } from '../../src/notices/domain/stage.ts';
import { calendar, chased, classes, loan, reader, stages, TODAY } from './chase-facts.ts';

type Out = readonly [readerId: string, title: string, dueOn: string];

const outOf = (...out: readonly Out[]) =>
  out.map(([readerId, title, dueOn], i) => loan({ loanId: `l00000${i}`, readerId, title, dueOn }));

const seated = (readerId: string, name: string, seatNumber: string) => reader({ readerId, name, seatNumber });
const li = seated('r1', '李明', '7');
const fang = seated('r2', '王芳', '１２');
const hao = seated('r3', '孙浩', '');
const yu = seated('r4', '赵小雨', '2');

function listed(loans: ReturnType<typeof chased>, known = classes()) {
  return chaseClasses({ loans, classes: known, calendar, today: TODAY });
}

describe('a class on the page', () => {
  const titles = (loans: ReturnType<typeof chased>) => listed(loans)[0]?.loans.map(({ title }) => title);

  it('begins with the reader who has waited longest, with everything that reader has', () => {
    const loans = chased(
      outOf(
        ['r2', '草房子', '2026-10-20'],
        ['r1', '团圆', '2026-10-14'],
        ['r2', '小王子', '2026-10-12'],
        ['r1', '西游记', '2026-10-22'],
      ),
      [li, fang],
    );

    expect(titles(loans)).toEqual(['小王子', '草房子', '团圆', '西游记']);
    expect(titles([...loans].reverse())).toEqual(['小王子', '草房子', '团圆', '西游记']);
  });

  it('goes by seats where readers have waited equally long, also typed in full width; without a seat last', () => {
    const out = outOf(
      ['r3', '团圆', '2026-10-12'],
      ['r2', '草房子', '2026-10-12'],
      ['r1', '小王子', '2026-10-12'],
      ['r4', '西游记', '2026-10-12'],
    );

    for (const open of [out, [...out].reverse()])
      expect(titles(chased(open, [li, fang, hao, yu]))).toEqual(['西游记', '小王子', '草房子', '团圆']);
  });

  it('keeps two children of one name and one seat apart, and one child’s books by their days and titles', () => {
    const twin = seated('r5', '李明', '7');
    const out = outOf(
      ['r5', '草房子', '2026-10-12'],
      ['r1', '小王子', '2026-10-12'],
      ['r1', '西游记', '2026-10-14'],
      ['r1', '团圆', '2026-10-12'],
      ['r5', '城南旧事', '2026-10-13'],
    );

    for (const open of [out, [...out].reverse()])
      expect(titles(chased(open, [li, twin]))).toEqual(['团圆', '小王子', '西游记', '草房子', '城南旧事']);
  });

  it('shows its teacher and tells the page no reader’s address', () => {
    const [own] = listed(chased([loan()], [reader({ email: 'liming@home.example' })]));

    expect(own).toMatchObject({ className: '三(2)班', teacher: '王老师', hasEmail: true });
    expect(JSON.stringify(own)).not.toMatch(/home\.example|r000001/);
  });

  it('without a row in 班级 has no teacher and no visit', () => {
    expect(listed(chased([loan()]), new Map())).toMatchObject([
      { className: '三(2)班', teacher: '', hasEmail: false, isVisitToday: false },
    ]);
  });

  it('that comes on another day does not come today', () => {
    expect(listed(chased([loan()]), classes({ visitDay: '周二' }))).toMatchObject([{ isVisitToday: false }]);
  });
});

describe('the classes', () => {
  const inClass = (readerId: string, classNumber: number | null, entryYear = 2024) =>
    reader({ readerId, classNumber, entryYear: classNumber === null ? null : entryYear });
  const people = [
    ...[inClass('r1', 1), inClass('r2', 2), inClass('r3', 3), inClass('r4', null)],
    ...[inClass('r0', 10), inClass('r6', 1, 2025)],
  ];
  const order = (...out: readonly Out[]) =>
    [outOf(...out), outOf(...out).reverse()].map((open) =>
      listed(chased(open, people)).map(({ classId }) => classId),
    );

  it.each<[string, readonly Out[], readonly string[]]>([
    [
      'the longest overdue first',
      [
        ['r1', '小王子', '2026-10-20'],
        ['r2', '草房子', '2026-10-12'],
        ['r3', '团圆', '2026-10-16'],
      ],
      ['2024-2', '2024-3', '2024-1'],
    ],
    [
      'then the one with the most copies',
      [
        ['r1', '小王子', '2026-10-12'],
        ['r2', '草房子', '2026-10-12'],
        ['r2', '西游记', '2026-10-20'],
      ],
      ['2024-2', '2024-1'],
    ],
    [
      'then as schools count them',
      [
        ['r0', '小王子', '2026-10-12'],
        ['r2', '草房子', '2026-10-12'],
        ['r1', '团圆', '2026-10-12'],
        ['r6', '西游记', '2026-10-12'],
      ],
      ['2025-1', '2024-1', '2024-2', '2024-10'],
    ],
    [
      'nobody’s class last, however long it has waited',
      [
        ['r4', '小王子', '2026-09-01'],
        ['r1', '草房子', '2026-10-23'],
      ],
      ['2024-1', ''],
    ],
    [
      'nobody’s class last, however many copies it has',
      [
        ['r4', '小王子', '2026-10-12'],
        ['r4', '西游记', '2026-10-20'],
        ['r1', '草房子', '2026-10-12'],
      ],
      ['2024-1', ''],
    ],
  ])('come with %s', (_, out, expected) => {
    for (const ids of order(...out)) expect(ids).toEqual(expected);
  });
});

describe('the shelf search', () => {
  it('has what is said to be returned alone, the oldest word first, then by title', () => {
    const claimed = (title: string, claimedOn: string, loanId: string) =>
      loan({ loanId, title, marks: { claimedOn } });
    const open = [
      claimed('b', '2026-10-22', 'l1'),
      claimed('c', '2026-10-20', 'l2'),
      claimed('a', '2026-10-22', 'l3'),
      loan({ loanId: 'l4', title: 'd' }),
    ];

    for (const each of [open, [...open].reverse()])
      expect(shelfSearch(chased(each)).map(({ title }) => title)).toEqual(['c', 'a', 'b']);
    expect(shelfSearch(chased(open))[0]).not.toHaveProperty('readerId');
  });
});

const slipFacts = (loans: ReturnType<typeof chased>, part: Partial<SlipFacts> = {}): SlipFacts => ({
  ...{ loans, classes: classes(), stages, schoolName: '实验小学', today: TODAY, language: 'zh-CN' },
  ...part,
});

describe('slips', () => {
  it('come by seat within their class, to be handed out along the rows', () => {
    const out = outOf(
      ['r3', '团圆', '2026-10-01'],
      ['r2', '草房子', '2026-10-08'],
      ['r1', '小王子', '2026-10-12'],
      ['r4', '西游记', '2026-10-12'],
    );
    const [own] = slipsFor(slipFacts(chased(out, [li, fang, hao, yu])), { classIds: ['2024-2', '2024-2'] });

    expect(own).toMatchObject({ className: '三(2)班', teacher: '王老师' });
    expect(own?.slips.map(({ readerName, seatNumber }) => [seatNumber, readerName])).toEqual([
      ['2', '赵小雨'],
      ['7', '李明'],
      ['１２', '王芳'],
      ['', '孙浩'],
    ]);
  });

  it('of readers without seats come by name', () => {
    const people = ['b', 'c', 'a'].map((name) => seated(name, name, ''));
    const out = outOf(['b', '一', '2026-10-12'], ['c', '二', '2026-10-12'], ['a', '三', '2026-10-12']);
    const [own] = slipsFor(slipFacts(chased(out, people)), { classIds: ['2024-2'] });

    expect(own?.slips.map(({ readerName }) => readerName)).toEqual(['a', 'b', 'c']);
  });

  it('are of the classes asked for, in that order, and none for a class with nothing overdue', () => {
    const people = [li, reader({ readerId: 'r2', classNumber: 3 })];
    const loans = chased(outOf(['r1', '小王子', '2026-10-12'], ['r2', '草房子', '2026-10-12']), people);
    const sheets = slipsFor(slipFacts(loans, { classes: new Map() }), {
      classIds: ['2024-3', '2023-1', '2024-2'],
    });

    expect(sheets.map(({ className, teacher }) => [className, teacher])).toEqual([
      ['三(3)班', ''],
      ['三(2)班', ''],
    ]);
  });

  it('of ticked loans are printed even while their chase rests, and no others', () => {
    const told = new Map([
      ['l000000@2026-10-12', { last: null, promisedOn: '2026-10-30', pausedUntil: '2026-10-30' }],
    ]);
    const out = outOf(['r1', '小王子', '2026-10-12'], ['r1', '草房子', '2026-10-12']);
    const loans = chased(out, [li], { told });

    expect(chosenLoans(loans, undefined).map(({ title }) => title)).toEqual(['草房子']);
    expect(chosenLoans(loans, ['l000000']).map(({ title }) => title)).toEqual(['小王子']);
    expect(chosenLoans(loans, [])).toEqual([]);
  });
});

describe('the words on a slip', () => {
  const slip = (schoolDays: number, words: string, part: Partial<Stage> = {}): Stage => ({
    ...{ stageId: `s${schoolDays}`, name: '', schoolDays, to: 'reader', by: 'slip', isOn: true, words },
    ...part,
  });
  const ladder = [slip(9, '{姓名}，九天'), slip(5, '五天'), slip(20, '二十天')];
  const wordsOn = (dueOns: readonly string[], rows: readonly Stage[]) => {
    const out = dueOns.map((dueOn, i) => ['r1', `书${i}`, dueOn] as const);
    const loans = chased(outOf(...out), [li], { stages: rows });
    return slipsFor(slipFacts(loans, { stages: rows }), { classIds: ['2024-2'] })[0]?.slips[0]?.words;
  };

  // Ten school days, and one.
  it.each<[string, readonly string[], readonly Stage[], string]>([
    ['are those of the slip whose turn it is', ['2026-10-12'], ladder, '李明，九天'],
    ['go by the loan that has come furthest', ['2026-10-23', '2026-10-12'], ladder, '李明，九天'],
    ['are the first slip’s when none has its turn yet', ['2026-10-23'], ladder, '五天'],
    [
      'pass over a slip that is switched off',
      ['2026-10-23'],
      [slip(5, '五', { isOn: false }), slip(9, '九')],
      '九',
    ],
    ['are never those of a mail', ['2026-10-12'], [slip(10, '邮件', { by: 'mail' }), slip(5, '五')], '五'],
    ['are none where the ladder has no slip', ['2026-10-12'], [slip(5, '邮件', { by: 'mail' })], ''],
  ])('%s', (_, dueOns, rows, words) => {
    expect(wordsOn(dueOns, rows)).toBe(words);
  });
});
