// The journal lines of one call, with somebody at work in the journal: every line is there once, and nothing is written over.

import { describe, expect, it } from 'vitest';
import { isOut } from '../support/ledger-truth.ts';
import { sheetOf } from '../support/rows-by-key.ts';
import { cards, copies, openSmallSchool, type SmallSchool } from '../support/small-school.ts';
import { callsThatMatter, meetAt } from '../support/stopping.ts';

type Hand = {
  /** As in: she … */
  readonly does: string;
  readonly make: (school: SmallSchool) => void;
  /** The journal's lines as she leaves them. */
  readonly leaves?: (lines: readonly string[]) => string[];
};

const rowsOfJournal = (school: SmallSchool) =>
  sheetOf(school.workspace.snapshot(), school.tabs.journal).cells.length;
const linesIn = (school: SmallSchool) =>
  school
    .rows('journal')
    .map(({ act, subject, loanId }) => [act, subject, loanId ? '#' : ''].join(' ').trim());
const edit = (school: SmallSchool, does: 'insertRows' | 'deleteRows', at: number) =>
  void school.assistant.edit({ do: does, sheetId: school.tabs.journal, at, count: 1 });

const asTheyWere = (lines: readonly string[]) => [...lines];
const hands: readonly Hand[] = [
  { does: 'inserts a row on top', make: (school) => edit(school, 'insertRows', 3) },
  {
    does: 'inserts a row above the last line',
    make: (school) => edit(school, 'insertRows', rowsOfJournal(school)),
  },
  {
    does: 'writes a line of her own below',
    make: (school) =>
      void school.assistant.type(school.tabs.journal, `C${rowsOfJournal(school) + 1}`, [['下雨']]),
    leaves: (lines) => [...lines, '下雨'],
  },
  {
    does: 'deletes the first line',
    make: (school) => edit(school, 'deleteRows', 3),
    leaves: (lines) => lines.slice(1),
  },
  {
    does: 'sorts the lines',
    make: ({ assistant, tabs }) =>
      void assistant.edit({ do: 'sort', sheetId: tabs.journal, at: 2, ascending: true }),
  },
];

/** Four acts in one call, two of them about one loan. */
function busyCall(school: SmallSchool): readonly string[] {
  const loanId = school.rows('loans').find(isOut)?.loanId ?? '';
  const results = school.acts([
    { act: 'lend', copyBarcode: copies.grassHouse, cardNumber: cards.liMing },
    { act: 'renew', loanId },
    { act: 'takeBack', copyBarcode: copies.littlePrince },
    { act: 'lend', copyBarcode: copies.whys, cardNumber: cards.wangFang },
  ]);
  return results.map((each) => each.state);
}

const WRITTEN = [
  '借出 《草房子》 三(2)班 · 李明 #',
  '续借 《小王子》 三(2)班 · 李明 #',
  '归还 《小王子》 三(2)班 · 李明 #',
  '借出 《十万个为什么》 三(2)班 · 王芳 #',
];

async function withPrinceOut() {
  const school = await openSmallSchool();
  school.lend(copies.littlePrince, cards.liMing);
  return { school, before: linesIn(school), base: school.workspace.snapshot() };
}

describe('the journal lines of a call, while somebody is at work in the journal', () => {
  for (const { does, make, leaves = asTheyWere } of hands)
    it(`are all there once, and hers are too: she ${does} at any step of the call`, async () => {
      const { school, before, base } = await withPrinceOut();
      const calls = callsThatMatter(school.workspace, () => void busyCall(school));

      for (const at of calls) {
        school.workspace.restore(base);
        const states = meetAt(
          school.workspace,
          at,
          () => make(school),
          () => busyCall(school),
        );

        expect(states, `call ${at}`).toEqual(['settled', 'settled', 'settled', 'settled']);
        expect(linesIn(school).sort(), `call ${at}`).toEqual([...leaves(before), ...WRITTEN].sort());
      }
    });

  it('find room where the tab is full', async () => {
    const { school, before } = await withPrinceOut();
    const full = rowsOfJournal(school);
    const spare = 60 - full;
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.journal, at: full + 1, count: spare });

    busyCall(school);

    expect(linesIn(school)).toEqual([...before, ...WRITTEN]);
  });
});
