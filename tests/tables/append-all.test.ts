// Several rows appended together, alone in the tab or with somebody at work in it: every row is there once, and nothing is written over.

import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/tables/cell.ts';
import { integer, key, text } from '../../src/tables/columns.ts';
import { type RememberedMap, Tab } from '../../src/tables/tab.ts';
import { defineTable } from '../../src/tables/table.ts';
import { aGrid, type GridPort } from '../support/grid-port.ts';
import { isOut } from '../support/ledger-truth.ts';
import { sheetOf } from '../support/rows-by-key.ts';
import { cards, copies, openSmallSchool, type SmallSchool } from '../support/small-school.ts';
import { callsThatMatter, meetAt } from '../support/stopping.ts';

const label = (word: string) => ({ label: { 'zh-CN': word, en: word } });
const visits = defineTable({
  name: 'visits',
  tab: { 'zh-CN': '来访', en: 'Visits' },
  tint: '#ffffff',
  columns: { name: text(label('姓名')), count: integer(label('人次')), visitId: key(label('内部号')) },
});

const top: CellValue[][] = [
  ['name', '', 'count', 'visitId'],
  ['姓名', '她的', '人次', '内部号'],
];
const monday = ['周一', '晴', 40, 'v1'];
const rows = [
  { name: '=周二', count: 41, visitId: 'v2' },
  { name: '周三', count: 42, visitId: 'v3' },
  { name: '周四', count: 43, visitId: 'v4' },
];

function open(port: GridPort) {
  let map: RememberedMap | undefined;
  const memory = {
    get: () => map,
    set: (next: RememberedMap) => {
      map = next;
    },
  };
  return new Tab(visits, port, 'zh-CN', memory);
}

describe('appending rows together', () => {
  it('puts every value under its key, in order, and leaves the librarian’s column empty', () => {
    const port = aGrid([...top, monday]);

    open(port).appendAll(rows);

    expect(port.cells.slice(2)).toEqual([
      monday,
      ['=周二', '', 41, 'v2'],
      ['周三', '', 42, 'v3'],
      ['周四', '', 43, 'v4'],
    ]);
  });

  it('takes one row, as if it were appended by itself', () => {
    const port = aGrid([...top, monday]);

    open(port).appendAll(rows.slice(0, 1));

    expect(port.cells.slice(2)).toEqual([monday, ['=周二', '', 41, 'v2']]);
  });

  it('begins a tab that has no rows yet', () => {
    const port = aGrid(top);

    open(port).appendAll(rows);

    expect(port.cells.slice(2).map((row) => row[3])).toEqual(['v2', 'v3', 'v4']);
  });

  it('writes nothing when there is nothing to write', () => {
    const port = aGrid([...top, monday]);

    open(port).appendAll([]);

    expect(port.cells).toEqual([...top, monday]);
  });

  it('writes none of them when a column was deleted: no value is lost', () => {
    const port = aGrid([...top, monday].map((row) => row.slice(0, 3)));

    expect(() => open(port).appendAll(rows)).toThrow(expect.objectContaining({ code: 'columnMissing' }));
    expect(port.cells).toHaveLength(3);
  });
});

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
