// Whom a loan concerns today: after a renewal, a correction, a claim, a loss, and on the first of September.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chaseClasses, shelfSearch } from '../../src/notices/domain/chase-list.ts';
import { classText } from '../../src/notices/domain/class-text.ts';
import { chosenLoans, slipsFor } from '../../src/notices/domain/slips.ts';
import { foldLog, type LogLine } from '../../src/notices/domain/told.ts';
import { textsZhCN } from '../../src/notices/messages/texts-zh-CN.ts';
import { calendar, chased, classes, loan, reader, stages, TODAY } from './chase-facts.ts';

const said = { schoolName: '实验小学', today: TODAY, language: 'zh-CN' } as const;

function line(part: Partial<LogLine>): LogLine {
  return {
    ...{ at: '2026-10-20T08:00:00', stage: '', to: '李明', by: 'talk', result: 'talked', promisedOn: '' },
    ...{ note: '', operator: '', noticeId: '', loanKeys: ['l000001@2026-10-12'], requestId: '' },
    ...part,
  };
}

describe('a loan that is overdue', () => {
  it('stands with its reader’s class of today, its days and its stage', () => {
    expect(chased([loan()])).toEqual([
      expect.objectContaining({
        ...{ classId: '2024-2', className: '三(2)班', readerName: '李明', seatNumber: '7' },
        ...{ overdueDays: 14, schoolDays: 10, stageId: 's-slip', isPaused: false, isPresumedLost: false },
      }),
    ]);
  });

  it('belongs to whom a correction says, whatever the row beside it names', () => {
    const fang = reader({ readerId: 'r000002', name: '王芳', classNumber: 3 });
    const corrected = loan({ readerId: 'r000002', marks: { readerId: 'r000002' } });

    expect(chased([corrected], [reader(), fang])).toEqual([
      expect.objectContaining({ readerName: '王芳', classId: '2024-3', className: '三(3)班' }),
    ]);
  });

  it('of a reader who is not in 读者 goes to the librarian, and names nobody after a correction', () => {
    expect(chased([loan()], [])).toEqual([expect.objectContaining({ readerName: '李明', classId: '' })]);
    expect(chased([loan({ marks: { readerId: 'r000001' } })], [])).toEqual([
      expect.objectContaining({ readerName: '', classId: '', className: '' }),
    ]);
  });

  it.each([
    ['has left', reader({ status: 'left' })],
    ['has finished the sixth grade', reader({ entryYear: 2020 })],
    ['is a teacher', reader({ entryYear: null, classNumber: null, className: '' })],
  ])('of a reader who %s is in no class', (_, who) => {
    expect(chased([loan()], [who])).toEqual([expect.objectContaining({ classId: '', className: '' })]);
  });

  it('moves up with its class on the first of September, and with the leavers to the librarian', () => {
    const open = [loan({ dueOn: '2027-06-28' })];
    const now = { today: '2027-09-01' };

    expect(chased(open, [reader()], now)[0]).toMatchObject({ classId: '2024-2', className: '四(2)班' });
    expect(chased(open, [reader({ entryYear: 2021 })], now)[0]).toMatchObject({ classId: '', className: '' });
  });

  it('is chased no more once it is reported lost', () => {
    expect(chased([loan({ marks: { lostOn: '2026-10-20' } })])).toEqual([]);
  });

  it('is looked for on the shelves while the reader says it was returned', () => {
    const loans = chased([loan({ marks: { claimedOn: '2026-10-20' } })]);

    expect(shelfSearch(loans).map(({ title }) => title)).toEqual(['小王子']);
    expect(chaseClasses({ loans, classes: classes(), calendar, today: TODAY })).toEqual([]);
  });

  it('is presumed lost after thirty school days, unless the ladder says otherwise', () => {
    const open = [loan({ dueOn: '2026-09-11' })];
    const off = stages.filter(({ by }) => by !== 'case');

    expect(chased(open)[0]).toMatchObject({ isPresumedLost: true, stageId: 's-lost' });
    expect(chased(open, [reader()], { stages: off })[0]).toMatchObject({ isPresumedLost: false });
  });
});

describe('what the log says', () => {
  it.each<[string, Partial<LogLine>, boolean]>([
    ['a talk stops nothing', {}, false],
    ['a promise for today rests until the day is over', { result: 'promised', promisedOn: TODAY }, true],
    ['a promise for yesterday is broken', { result: 'promised', promisedOn: '2026-10-25' }, false],
    ['a promise without a day stops nothing', { result: 'promised' }, false],
    ['暂不催还 without a day rests for good', { result: 'waived' }, true],
    ['暂不催还 ends with its day', { result: 'waived', promisedOn: '2026-10-25' }, false],
    ['a mail that did not go says nothing', { by: 'mail', result: 'notSent' }, false],
    ['another due day is another matter', { result: 'waived', loanKeys: ['l000001@2026-09-28'] }, false],
  ])('%s', (_, part, isPaused) => {
    const told = foldLog([line(part)]);

    expect(chased([loan()], [reader()], { told })[0]?.isPaused).toBe(isPaused);
  });

  it('counts by its newest line, however the tab is sorted', () => {
    const waived = line({ result: 'waived' });
    const promised = line({ at: '2026-10-22T08:00:00', result: 'promised', promisedOn: '2026-10-23' });

    for (const lines of [
      [waived, promised],
      [promised, waived],
    ])
      expect(chased([loan()], [reader()], { told: foldLog(lines) })[0]).toMatchObject({
        ...{ isPaused: false, promisedOn: '2026-10-23' },
        lastTold: { at: '2026-10-22T08:00:00', by: 'talk', result: 'promised', to: '李明' },
      });
  });
});

describe('the classes', () => {
  const twoClasses = [
    reader(),
    reader({ readerId: 'r000002', name: '王芳', entryYear: 2023, classNumber: 1 }),
    reader({ readerId: 'r000003', name: '周老师', entryYear: null, classNumber: null, className: '' }),
  ];
  const open = [
    loan({ dueOn: '2026-10-20' }),
    loan({ loanId: 'l000002', readerId: 'r000002' }),
    loan({ loanId: 'l000003', readerId: 'r000003', dueOn: '2026-09-01' }),
  ];

  it('come with the one that visits today first, then who has waited longest; nobody’s class last', () => {
    const rows = classes({ visitDay: '周一' }, { classId: '2023-1', className: '四(1)班', email: '' });
    const listed = (known: typeof rows) =>
      chaseClasses({ loans: chased(open, twoClasses), classes: known, calendar, today: TODAY });

    expect(listed(rows).map((each) => [each.className, each.isVisitToday, each.hasEmail])).toEqual([
      ['三(2)班', true, true],
      ['四(1)班', false, false],
      ['', false, false],
    ]);
    expect(listed(new Map()).map(({ classId }) => classId)).toEqual(['2023-1', '2024-2', '']);
  });

  it('keep two children of one name apart by their seats', () => {
    const both = [reader(), reader({ readerId: 'r000002', seatNumber: '21' })];
    const loans = chased([loan(), loan({ loanId: 'l000002', readerId: 'r000002', title: '草房子' })], both);

    expect(classText({ ...said, loans, stages }, textsZhCN(TODAY))).toBe(
      '三(2)班超期未还 2册（10月26日）\n7号李明《小王子》10月12日\n21号李明《草房子》10月12日\n请提醒同学们把书带来还，谢谢！',
    );
  });

  it('are told in one line a reader, and under it what is due soon', () => {
    const loans = chased([
      loan(),
      loan({ loanId: 'l000002', title: '草房子', dueOn: '2026-10-19' }),
      loan({ loanId: 'l000003', title: '团圆', dueOn: '2026-10-27' }),
      loan({ loanId: 'l000004', title: '十万个为什么', dueOn: '2026-10-28' }),
    ]);

    expect(classText({ ...said, loans, stages }, textsZhCN(TODAY)).split('\n')).toEqual([
      '三(2)班超期未还 2册（10月26日）',
      '7号李明《小王子》10月12日、《草房子》10月19日',
      '请提醒同学们把书带来还，谢谢！',
      '',
      '三(2)班快到期 1册（10月26日）',
      '7号李明《团圆》10月27日',
      '下面的书快到期了，请提醒同学们。',
    ]);
  });
});

/** Up to forty loans of up to ten readers in three classes or none. */
const anySchool = fc.record({
  readers: fc.array(
    fc.record({ entryYear: fc.constantFrom(2024, 2023, null), classNumber: fc.constantFrom(1, 2) }),
    { minLength: 1, maxLength: 10 },
  ),
  loans: fc.array(
    fc.record({
      of: fc.nat(9),
      dueOn: fc.constantFrom(
        '2026-08-31',
        '2026-10-12',
        '2026-10-23',
        '2026-10-26',
        '2026-10-27',
        '2026-11-09',
      ),
      claimed: fc.boolean(),
    }),
    { maxLength: 40 },
  ),
});

describe('in any school', () => {
  it('every overdue copy that is chased is on exactly one slip, and no slip holds another reader’s', () => {
    fc.assert(
      fc.property(anySchool, (any) => {
        const loans = chasedIn(any);
        const sheets = slipsFor({ ...said, loans, classes: new Map(), stages }, allOf(loans));
        const printed = sheets.flatMap(({ slips }) => slips.flatMap(({ copies }) => copies));
        const wanted = loans.filter(({ overdueDays, claimedOn }) => overdueDays > 0 && claimedOn === '');

        expect(printed.map(({ copyBarcode }) => copyBarcode).sort()).toEqual(
          wanted.map(({ copyBarcode }) => copyBarcode).sort(),
        );
        for (const { slips } of sheets)
          for (const { readerName, copies } of slips)
            for (const { copyBarcode } of copies)
              expect(loans.find((each) => each.copyBarcode === copyBarcode)?.readerName).toBe(readerName);
      }),
    );
  });

  it('a class’s text names nobody of another class', () => {
    fc.assert(
      fc.property(anySchool, (any) => {
        const loans = chasedIn(any);
        for (const { classId, loans: own } of chaseClasses({
          loans,
          classes: new Map(),
          calendar,
          today: TODAY,
        })) {
          const text = classText(
            {
              ...said,
              loans: chosenLoans(loans, undefined).filter((each) => each.classId === classId),
              stages,
            },
            textsZhCN(TODAY),
          );
          const ids = new Set(own.map(({ readerName }) => readerName));
          for (const { readerName } of loans)
            if (!ids.has(readerName)) expect(text).not.toContain(readerName);
        }
      }),
    );
  });
});

type AnySchool = typeof anySchool extends fc.Arbitrary<infer T> ? T : never;

function chasedIn({ readers, loans }: AnySchool) {
  const people = readers.map((each, i) => reader({ ...each, readerId: `r00000${i}`, name: `读者【${i}】` }));
  return chased(
    loans.map(({ of, dueOn, claimed }, i) => {
      const readerId = `r00000${of % people.length}`;
      return loan({
        ...{ loanId: `l0000${i}`, copyBarcode: `T${i}`, readerId, dueOn },
        marks: claimed ? { claimedOn: TODAY } : {},
      });
    }),
    people,
  );
}

const allOf = (loans: ReturnType<typeof chased>) => ({
  classIds: [...new Set(loans.map(({ classId }) => classId))],
});
