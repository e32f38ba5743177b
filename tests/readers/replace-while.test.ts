// A card or a label is replaced while the run is stopped, or while somebody sorts, inserts or deletes rows: nobody else pays for it.

import { describe, expect, it } from 'vitest';
import type { Edit, Stop } from '../../local/contract.ts';
import { problemsOf } from '../support/ledger-truth.ts';
import {
  newCardIn,
  newLabelIn,
  replaceBarcode,
  replaceCard,
  reportCardLost,
} from '../support/number-acts.ts';
import type { TabIds } from '../support/rows-by-key.ts';
import { cards, copies, openSmallSchool, quickDist, type SmallSchool } from '../support/small-school.ts';
import { callsThatMatter, callsThatWrite, meetAt, stopAt, stops } from '../support/stopping.ts';

const LONG = 90_000;

type Act = {
  readonly named: string;
  readonly tab: 'readers' | 'catalogue';
  readonly run: (school: SmallSchool, requestId: string) => unknown;
  /** What has changed when it is done: of which row, and the cells. */
  readonly changes: { readonly id: string; readonly cells: { readonly [key: string]: string } };
  readonly keepsOld: boolean;
};

const acts: readonly Act[] = [
  {
    named: 'a card is reported lost',
    tab: 'readers',
    run: (school, requestId) => reportCardLost(school, cards.wangFang, { requestId }),
    changes: { id: '王芳', cells: { status: '挂失' } },
    keepsOld: false,
  },
  {
    named: 'a lost card is replaced',
    tab: 'readers',
    run: (school, requestId) => replaceCard(school, cards.cardLost, { requestId, newCardNumber: 'A1' }),
    changes: { id: '赵小雨', cells: { cardNumber: 'A1', status: '正常' } },
    keepsOld: true,
  },
  {
    named: 'a label is replaced',
    tab: 'catalogue',
    run: (school, requestId) => replaceBarcode(school, copies.journeyTwo, { requestId, newBarcode: 'A1' }),
    changes: { id: '西游记下册', cells: { copyBarcode: 'A1' } },
    keepsOld: true,
  },
];

/** Each row's cells by the name a person knows it by. */
function named(school: SmallSchool, tab: Act['tab']): { [name: string]: { [key: string]: string } } {
  return Object.fromEntries(
    school.rows(tab).map((row) => [tab === 'readers' ? row.name : `${row.title}${row.volume}`, { ...row }]),
  );
}

/** The tab as it must be when the act was done in the morning's school. */
function doneTo(before: ReturnType<typeof named>, { changes }: Act): ReturnType<typeof named> {
  return { ...before, [changes.id]: { ...before[changes.id], ...changes.cells } };
}

/** The school, and every time anew the same morning with a fresh request. */
async function mornings() {
  const school = await openSmallSchool({ dist: quickDist() });
  const morning = school.workspace.snapshot();
  return {
    school,
    again: () => {
      school.workspace.restore(morning);
      school.workspace.clock.advance(61_000);
      return school.newRequest();
    },
  };
}

function linesOf(school: SmallSchool, requestId: string) {
  return [school.rows('journal'), school.rows('replacedNumbers')].map(
    (rows) => rows.filter((row) => row.requestId === requestId).length,
  );
}

/** The act's run may be stopped: then its answer is lost. */
function attempt(act: Act, school: SmallSchool, requestId: string): void {
  try {
    act.run(school, requestId);
  } catch (error) {
    if (!/The call (failed|killed|stopped)/.test(String(error))) throw error;
  }
}

describe.each(acts)('$named: the run is stopped at any service call', (act) => {
  it(
    'and sent again it is done once, whatever was done before',
    async () => {
      const { school, again } = await mornings();
      const first = again();
      const expected = doneTo(named(school, act.tab), act);
      const calls = callsThatWrite(school.workspace, () => attempt(act, school, first));
      for (const stop of stops)
        for (const at of calls) {
          const requestId = again();
          stopAt(school.workspace, at, stop as Stop['stop'], () => attempt(act, school, requestId));

          act.run(school, requestId);

          const told = `${stop} at call ${at}`;
          expect(named(school, act.tab), told).toEqual(expected);
          expect(linesOf(school, requestId), told).toEqual([1, act.keepsOld ? 1 : 0]);
        }
      expect(calls.length).toBeGreaterThan(5);
      expect(problemsOf(school)).toEqual([]);
    },
    LONG,
  );
});

const hands: readonly { readonly does: string; readonly edit: (tab: Act['tab']) => Omit<Edit, 'sheetId'> }[] =
  [
    { does: 'sorts by name or title', edit: () => ({ do: 'sort', at: 2, ascending: true }) },
    { does: 'sorts backwards by number', edit: () => ({ do: 'sort', at: 1, ascending: false }) },
    { does: 'inserts a row above', edit: () => ({ do: 'insertRows', at: 3, count: 1 }) },
    { does: 'deletes a row above', edit: () => ({ do: 'deleteRows', at: 3, count: 1 }) },
  ];

// Reporting a card lost goes the way of the two others.
describe.each(acts.filter(({ keepsOld }) => keepsOld))('$named', (act) => {
  it.each(hands)(
    'while somebody $does: that row alone is changed',
    async ({ edit }) => {
      const { school, again } = await mornings();
      const first = again();
      const before = doneTo(named(school, act.tab), act);
      const [gone = ''] = Object.keys(before);
      const calls = callsThatMatter(school.workspace, () => act.run(school, first));
      for (const at of calls) {
        const requestId = again();
        const hand = { ...edit(act.tab), sheetId: school.tabs[act.tab as keyof TabIds] } as Edit;

        meetAt(
          school.workspace,
          at,
          () => void school.assistant.edit(hand),
          () => act.run(school, requestId),
        );

        const told = `at call ${at}`;
        const { [gone]: deleted, ...others } = before;
        expect(named(school, act.tab), told).toEqual(hand.do === 'deleteRows' ? others : before);
        expect(linesOf(school, requestId), told).toEqual([1, act.keepsOld ? 1 : 0]);
      }
    },
    LONG,
  );

  it('while somebody deletes its row: nobody else is changed', async () => {
    const { school, again } = await mornings();
    const first = again();
    const { [act.changes.id]: deleted, ...others } = named(school, act.tab);
    const row = Object.keys(named(school, act.tab)).indexOf(act.changes.id) + 3;
    const calls = callsThatMatter(school.workspace, () => act.run(school, first));
    for (const at of calls) {
      const requestId = again();
      const sheetId = school.tabs[act.tab];

      meetAt(
        school.workspace,
        at,
        () => void school.assistant.edit({ do: 'deleteRows', sheetId, at: row, count: 1 }),
        () => act.run(school, requestId),
      );

      expect(named(school, act.tab), `at call ${at}`).toEqual(others);
    }
  });
});

describe('two desks replacing numbers', () => {
  it('never give the same one out', async () => {
    const school = await openSmallSchool();

    const given = [cards.liMing, cards.wangFang, cards.suspended].map(
      (card) => newCardIn(replaceCard(school, card)).cardNumber,
    );

    expect(given).toEqual(['R000006', 'R000007', 'R000008']);
    expect(newLabelIn(replaceBarcode(school, copies.whys)).copyBarcode).toBe('T0000009');
  });
});
