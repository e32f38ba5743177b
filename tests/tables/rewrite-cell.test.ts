// One row's cells changed while somebody sorts, inserts or deletes rows at the worst moment: no other row may pay for it.

import { describe, expect, it } from 'vitest';
import type { CellInput, CellValue } from '../../src/tables/cell.ts';
import { choice, day, key, optional, text } from '../../src/tables/columns.ts';
import { rewriteCells } from '../../src/tables/rewrite-cell.ts';
import { defineTable } from '../../src/tables/table.ts';
import { aGrid, type GridPort, openTab } from '../support/grid-port.ts';

const label = (word: string) => ({ label: { 'zh-CN': word, en: word } });
const statuses = { active: { 'zh-CN': '正常', en: 'Active' }, lost: { 'zh-CN': '挂失', en: 'Lost' } };
const people = defineTable({
  name: 'people',
  tab: { 'zh-CN': '读者', en: 'Readers' },
  key: 'personId',
  tint: '#ffffff',
  columns: {
    card: key(label('证号')),
    status: choice(statuses, label('状态')),
    stoppedUntil: optional(day(label('停借至'))),
    note: text(label('备注')),
    personId: key(label('内部号')),
  },
});

const STOPPED = { day: '2026-10-09', time: '00:00:00' };
const rows: CellValue[][] = [
  ['card', 'status', 'stoppedUntil', 'note', 'personId'],
  ['证号', '状态', '停借至', '备注', '内部号'],
  ['R5', '正常', '', '', 'a'],
  ['R3', '停借两周', STOPPED, '=她的', 'b'],
  ['R4', '正常', '', '', ''],
  ['R1', '挂失', '', '', 'c'],
  ['R2', '正常', '', '', 'd'],
  ['R6', '正常', STOPPED, '', ''],
];

type Hand = { readonly does: string; readonly moves: (data: CellValue[][]) => CellValue[][] };

const byCard = (data: CellValue[][]) => [...data].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
const hands: readonly Hand[] = [
  { does: 'sorts by card', moves: byCard },
  { does: 'sorts backwards', moves: (data) => byCard(data).reverse() },
  { does: 'inserts a blank row on top', moves: (data) => [['', '', '', '', ''], ...data] },
  {
    does: 'inserts a blank row right above it',
    moves: (data) =>
      data.flatMap((row) => (row[4] === 'c' ? [['', '', '', '', ''], row] : [row])) as CellValue[][],
  },
  { does: 'deletes the first row', moves: (data) => data.slice(1) },
  { does: 'deletes a row without an id', moves: (data) => data.filter((row) => row[0] !== 'R4') },
  { does: 'deletes the row itself', moves: (data) => data.filter((row) => row[4] !== 'c') },
];

/** The tab with its writes held back until a flush or a read; before its n-th call (from 1) the hand moves the rows. */
function openWhile(hand: Hand, at: number) {
  const grid = aGrid(rows);
  const held: { row: number; column: number; cells: readonly (readonly CellInput[])[] }[] = [];
  let calls = 0;
  const step = () => {
    if (++calls !== at) return;
    const moved = hand.moves(grid.cells.slice(2));
    grid.cells.splice(2, grid.cells.length, ...moved);
  };
  const commit = () => {
    for (const { row, column, cells } of held.splice(0)) grid.write(row, column, cells);
  };
  const port: GridPort = {
    ...grid,
    lastRow: () => {
      step();
      return grid.lastRow();
    },
    read: (block) => {
      step();
      commit();
      return grid.read(block);
    },
    write: (row, column, cells) => {
      step();
      held.push({ row, column, cells });
    },
  };
  const flush = () => {
    step();
    commit();
  };
  const tab = openTab(people, port);
  return { tab, flush, data: () => grid.cells.slice(2), calls: () => calls };
}

type Rewritten = Parameters<typeof rewriteCells<typeof people.columns>>[1]['values'];

const nobody: Hand = { does: 'nothing', moves: (data) => data };
const toActive = { idKey: 'personId', id: 'c', values: { card: 'R9', status: 'active' } } as const;
const asRewritten = rows
  .slice(2)
  .map((row) => (row[4] === 'c' ? ['R9', '正常', '', '', 'c'] : row)) as CellValue[][];

describe('changing cells of one row', () => {
  it('writes them in the workbook’s words and leaves every other cell alone', () => {
    const { tab, flush, data } = openWhile(nobody, 0);

    expect(rewriteCells(tab, { ...toActive, flush })).toBe(true);
    expect(data()).toEqual(asRewritten);
  });

  it('writes nothing when the row says so already', () => {
    const { tab, flush, data } = openWhile(nobody, 0);

    expect(rewriteCells(tab, { ...toActive, values: { status: 'lost' }, flush })).toBe(true);
    expect(data()).toEqual(rows.slice(2));
  });

  it('empties a cell, and keeps text that looks like a formula as text', () => {
    const { tab, flush, data } = openWhile(nobody, 0);

    rewriteCells(tab, { idKey: 'personId', id: 'b', values: { stoppedUntil: null, note: '+86' }, flush });

    expect(data()[1]).toEqual(['R3', '停借两周', '', '+86', 'b']);
  });

  it('looks at the row once more, and at nothing else, when nobody is at work in the tab', () => {
    const grid = aGrid(rows);

    rewriteCells(openTab(people, grid), { ...toActive, values: { note: ' 转入 ' }, flush: () => undefined });

    // The key row, the two columns with the first again; after the write the key row and the row.
    expect(grid.reads).toEqual(['1,1,1,5', '1,5,8,1', '1,4,8,1', '1,5,8,1', '1,1,1,5', '6,4,1,2']);
  });

  it('knows a row whose id has blanks about it', () => {
    const grid = aGrid(rows);
    (grid.cells[5] as CellValue[])[4] = ' c ';

    expect(rewriteCells(openTab(people, grid), { ...toActive, flush: () => undefined })).toBe(true);
    expect(grid.cells[5]).toEqual(['R9', '正常', '', '', ' c ']);
  });

  it('says so when there is no such row', () => {
    const { tab, flush } = openWhile(nobody, 0);

    expect(rewriteCells(tab, { ...toActive, id: 'z', flush })).toBe(false);
  });
});

describe.each(hands)('while one row is changed, somebody $does', (hand) => {
  /** Changes the row with the hand moving rows before each of the calls in turn. */
  function atEachMoment(
    change: { readonly id: string; readonly values: Rewritten },
    expected: CellValue[][],
  ) {
    const quiet = openWhile(nobody, 0);
    rewriteCells(quiet.tab, { idKey: 'personId', ...change, flush: quiet.flush });
    for (let at = 1; at <= quiet.calls(); at++) {
      const { tab, flush, data } = openWhile(hand, at);

      const isThere = rewriteCells(tab, { idKey: 'personId', ...change, flush });

      const told = `moved at call ${at}`;
      expect(sorted(data()), told).toEqual(sorted(hand.moves(expected)));
      expect(isThere || hand.does === 'deletes the row itself', told).toBe(true);
    }
  }

  it('at any moment: that row alone is changed, the others hold what they held', () => {
    atEachMoment(toActive, asRewritten);
  });

  it('and others hold the same value: it stays theirs', () => {
    const changed = rows.slice(2).map((row) => (row[4] === 'd' ? ['R2', '挂失', '', '', 'd'] : row));

    atEachMoment({ id: 'd', values: { status: 'lost' } }, changed as CellValue[][]);
  });

  it('and a day and a text like a formula stand in its way: they stay what they were', () => {
    const changed = rows
      .slice(2)
      .map((row) => (row[4] === 'c' ? ['R1', '挂失', '2026-12-01', '+1', 'c'] : row));

    atEachMoment({ id: 'c', values: { stoppedUntil: '2026-12-01', note: '+1' } }, changed as CellValue[][]);
  });

  it('and the cell is emptied: no other is', () => {
    const emptied = rows.slice(2).map((row) => (row[4] === 'b' ? ['R3', '停借两周', '', '=她的', 'b'] : row));

    atEachMoment({ id: 'b', values: { stoppedUntil: null } }, emptied as CellValue[][]);
  });
});

describe('before one row is changed, somebody', () => {
  /** Something done once, before the n-th read; then the last row is changed. */
  function changedLast(done: (grid: GridPort) => void, at: number) {
    const grid = aGrid(rows.slice(0, 7));
    const { read } = grid;
    let count = 0;
    grid.read = (block) => {
      if (++count === at) done(grid);
      return read(block);
    };
    const isThere = rewriteCells(openTab(people, grid), {
      ...{ idKey: 'personId', id: 'd', values: { card: 'R9', status: 'lost' } },
      flush: () => undefined,
    });
    return { isThere, grid };
  }

  it.each([1, 2, 3, 4, 5])('inserts a row on top, and the last row is found all the same: read %i', (at) => {
    const { isThere, grid } = changedLast(({ cells }) => cells.splice(2, 0, ['', '', '', '', '']), at);

    expect(isThere).toBe(true);
    expect(grid.cells[7]).toEqual(['R9', '挂失', '', '', 'd']);
  });

  it.each([1, 2, 3, 4])('moves a column, and the cells are found all the same: read %i', (at) => {
    const { isThere, grid } = changedLast(({ cells }) => {
      for (const row of cells) row.splice(1, 0, ...row.splice(3, 1));
    }, at);

    expect(isThere).toBe(true);
    expect(grid.cells[6]).toEqual(['R9', '', '挂失', '', 'd']);
    expect(grid.cells[5]).toEqual(['R1', '', '挂失', '', 'c']);
  });
});

describe('while one row is changed, somebody sorts without end', () => {
  it('asks to be sent again when it is sorted after every write', () => {
    const grid = aGrid(rows);
    let isForward = true;
    const flush = () => {
      const moved = byCard(grid.cells.slice(2));
      grid.cells.splice(2, grid.cells.length, ...(isForward ? moved.reverse() : moved));
      isForward = !isForward;
    };
    const { write } = grid;
    grid.write = (row, column, cells) => {
      flush();
      write(row, column, cells);
    };

    expect(() => rewriteCells(openTab(people, grid), { ...toActive, flush })).toThrow(
      expect.objectContaining({ code: 'busy' }),
    );
  });

  it('asks to be sent again instead of leaving it half done', () => {
    const grid = aGrid(rows);
    const read = grid.read;
    let isForward = true;
    grid.read = (block) => {
      const moved = byCard(grid.cells.slice(2));
      grid.cells.splice(2, grid.cells.length, ...(isForward ? moved : moved.reverse()));
      isForward = !isForward;
      return read(block);
    };
    const tab = openTab(people, grid);

    expect(() => rewriteCells(tab, { ...toActive, flush: () => undefined })).toThrow(
      expect.objectContaining({ code: 'busy' }),
    );
    expect(sorted(grid.cells.slice(2))).toEqual(sorted(rows.slice(2)));
  });
});

function sorted(data: readonly (readonly CellValue[])[]): string[] {
  return data
    .map((row) => JSON.stringify(row.map(asWritten)))
    .filter((row) => /[^[\]",]/.test(row))
    .sort();
}

/** The grid of these tests keeps a day that was written as the text it was written as. */
function asWritten(cell: CellValue): CellValue {
  return typeof cell === 'object' ? cell.day : cell;
}
