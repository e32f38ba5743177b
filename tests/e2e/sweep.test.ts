// What came back leaves 在借 for 借阅历史: after a quarter of an hour, whole, once, whatever happens meanwhile.

import { describe, expect, it } from 'vitest';
import type { Edit, Stop } from '../../local/contract.ts';
import { actOf, expectSoundLedger } from '../support/ledger-truth.ts';
import type { KeyedRow } from '../support/rows-by-key.ts';
import { cards, copies, openSmallSchool, quickDist, type SmallSchool } from '../support/small-school.ts';
import { callsThatMatter, callsThatWrite, meetAt, stopAt } from '../support/stopping.ts';

const LONG = 120_000;
const MINUTE = 60_000;
const today = '2026-09-28';

/** Two copies out and three back, in an order that no sort keeps. */
function aBusyMorning(school: SmallSchool): void {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.whys, cards.teacher);
  school.lend(copies.journeyOne, cards.teacher);
  school.lend(copies.reunion, cards.liMing);
  for (const barcode of [copies.grassHouse, copies.whys, copies.reunion]) school.takeBack(barcode);
}

const titlesIn = (rows: readonly KeyedRow[]) => rows.map((row) => row.title).sort();

describe('a loan that came back', () => {
  it('stays in 在借 for a quarter of an hour, and is in 借阅历史 after the next night’s run', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    school.takeBack(copies.littlePrince);
    const returnedAt = school.rows('journal').at(-1)?.at?.replace(' ', 'T') ?? '';
    const later = (ms: number) => new Date(Date.parse(`${returnedAt}Z`) + ms).toISOString().slice(0, 19);

    school.workspace.clock.set(later(14 * MINUTE));
    school.night();
    expect(school.rows('loans').map(actOf)).toEqual(['return']);
    expect(school.rows('loanHistory')).toEqual([]);

    school.workspace.clock.set(later(15 * MINUTE));
    school.night();
    expect(school.rows('loans')).toEqual([]);
    expect(school.rows('loanHistory')).toHaveLength(1);
  });

  it('is written into 借阅历史 under every key as it was', async () => {
    const school = await openSmallSchool();
    school.lend(copies.journeyTwo, cards.liMing);
    school.workspace.clock.set('2026-10-15T08:00:00');
    school.takeBack(copies.journeyTwo);
    const [loan] = school.rows('loans');
    school.workspace.clock.advance(16 * MINUTE);

    school.night();

    expect(school.rows('loanHistory')).toEqual([
      {
        returnedOn: '2026-10-15',
        title: '西游记（下册）',
        copyBarcode: copies.journeyTwo,
        readerName: '李明',
        classAtLoan: '三(2)班',
        lentOn: today,
        dueOn: '2026-10-12',
        overdueDays: '3',
        condition: '',
        operator: '周老师',
        loanId: loan?.loanId,
        readerId: loan?.readerId,
        copyId: loan?.copyId,
        requestId: loan?.requestId,
      },
    ]);
  });

  it('goes by itself between two and three at night', async () => {
    const school = await openSmallSchool();
    aBusyMorning(school);

    school.workspace.clock.advance(20 * 60 * MINUTE);

    expect(titlesIn(school.rows('loanHistory'))).toEqual(['十万个为什么', '团圆', '草房子']);
    expect(titlesIn(school.rows('loans'))).toEqual(['小王子', '西游记（上册）']);
    expectSoundLedger(school, 'the next morning');
  });

  it('shows in 馆藏 and 读者 as back, and what is out as out', async () => {
    const school = await openSmallSchool();
    aBusyMorning(school);

    school.workspace.clock.advance(20 * 60 * MINUTE);

    const out = school.rows('catalogue').filter((copy) => copy.status === '借出');
    expect(titlesIn(out)).toEqual(['小王子', '西游记']);
    expect(school.rows('readers').map((reader) => [reader.name, reader.onLoan])).toEqual(
      expect.arrayContaining([
        ['李明', '1'],
        ['王芳', ''],
        ['周老师', '1'],
      ]),
    );
  });
});

/** Nothing lost, nothing doubled, nobody's open loan touched. */
function expectSwept(school: SmallSchool, told: string): void {
  expect(titlesIn(school.rows('loans')), told).toEqual(['小王子', '西游记（上册）']);
  expect(school.rows('loans').map(actOf), told).toEqual(['lend', 'lend']);
  expect(titlesIn(school.rows('loanHistory')), told).toEqual(['十万个为什么', '团圆', '草房子']);
  expectSoundLedger(school, told);
}

/** Every loan of the morning stands in one tab or the other. */
function expectNoneLost(school: SmallSchool, told: string): void {
  const known = new Set([...school.rows('loans'), ...school.rows('loanHistory')].map((row) => row.loanId));
  expect(known.size, told).toBe(5);
}

/** Runs the night with something happening at each of its service calls in turn, every time on the same day. */
async function eachMomentOfTheNight(
  happening: (school: SmallSchool, at: number) => void,
  look: (school: SmallSchool, told: string) => void,
  moments = callsThatMatter,
): Promise<number> {
  const school = await openSmallSchool({ dist: quickDist() });
  const { workspace } = school;
  aBusyMorning(school);
  workspace.clock.advance(16 * MINUTE);
  const evening = workspace.snapshot();
  const again = () => {
    workspace.restore(evening);
    workspace.clock.advance(2 * MINUTE);
  };
  again();
  const calls = moments(workspace, () => school.night());
  for (const at of calls) {
    again();
    happening(school, at);
    look(school, `at call ${at}`);
  }
  return calls.length;
}

describe.each<Stop['stop']>(['kill', 'appliedThenThrow'])(
  'a night stopped (%s) at any service call',
  (stop) => {
    it(
      'leaves every loan in one tab or the other, and the next night finishes',
      async () => {
        const calls = await eachMomentOfTheNight(
          (school, at) => stopAt(school.workspace, at, stop, () => void school.night()),
          (school, told) => {
            expectNoneLost(school, told);
            school.night();
            expectSwept(school, told);
          },
          callsThatWrite,
        );
        expect(calls).toBeGreaterThan(20);
      },
      LONG,
    );
  },
);

const hands: readonly { readonly does: string; readonly edit: Omit<Edit, 'sheetId'> }[] = [
  { does: 'sorts 在借 by title', edit: { do: 'sort', at: 5, ascending: true } },
  { does: 'inserts a row at the top of 在借', edit: { do: 'insertRows', at: 3, count: 1 } },
];

describe.each(hands)('a night during which somebody $does', ({ edit }) => {
  it(
    'loses no loan and doubles none; the next night leaves all in its place',
    async () => {
      await eachMomentOfTheNight(
        (school, at) => {
          const change = () => void school.assistant.edit({ ...edit, sheetId: school.tabs.loans });
          meetAt(school.workspace, at, change, () => school.night());
        },
        (school, told) => {
          expectNoneLost(school, told);
          school.night();
          expectSwept(school, told);
        },
      );
    },
    LONG,
  );
});
