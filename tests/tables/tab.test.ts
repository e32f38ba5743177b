// A tab whose columns a librarian has moved, doubled or deleted, and rows that a hand made unreadable.

import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/tables/cell.ts';
import { day, integer, key, text } from '../../src/tables/columns.ts';
import { findDoubledKeys } from '../../src/tables/doubled-keys.ts';
import { type RememberedMap, Tab } from '../../src/tables/tab.ts';
import { defineTable } from '../../src/tables/table.ts';
import { aGrid, type GridPort } from '../support/grid-port.ts';

const label = (word: string) => ({ label: { 'zh-CN': word, en: word } });
const books = defineTable({
  name: 'books',
  tab: { 'zh-CN': '书', en: 'Books' },
  key: 'barcode',
  tint: '#ffffff',
  columns: {
    barcode: key(label('条码号')),
    title: text(label('书名')),
    lentOn: day(label('借出')),
    days: integer(label('天数')),
  },
});

const DAY = { day: '2026-09-28', time: '00:00:00' };
const KEYS = ['barcode', 'title', 'lentOn', 'days'];
const LABELS = ['条码号', '书名', '借出', '天数'];
const rows: CellValue[][] = [KEYS, LABELS, ['T1', '小王子', DAY, 14], ['T2', '草房子', DAY, 14]];

function open(port: GridPort, remembered?: RememberedMap) {
  let map = remembered;
  const memory = {
    get: () => map,
    set: (next: RememberedMap) => {
      map = next;
    },
  };
  return new Tab(books, port, 'zh-CN', memory);
}

const asItWas: RememberedMap = { columns: { barcode: 1, title: 2, lentOn: 3, days: 4 }, width: 4 };

describe('reading a tab', () => {
  it('takes the key row along and reads once when nothing is remembered', () => {
    const port = aGrid(rows);

    const read = open(port).readAll(['barcode', 'title']);

    expect(read.rows).toEqual([
      { number: 3, row: { barcode: 'T1', title: '小王子' } },
      { number: 4, row: { barcode: 'T2', title: '草房子' } },
    ]);
    expect(port.reads).toEqual(['1,1,4,4']);
  });

  it('reads no wider than the columns asked for when it remembers where they are', () => {
    const port = aGrid(rows);

    open(port, asItWas).readAll(['title', 'lentOn']);

    expect(port.reads).toEqual(['1,2,4,2']);
  });

  it('finds a column that was moved since', () => {
    const moved = rows.map(([barcode, title, ...rest]) => [title ?? '', barcode ?? '', ...rest]);

    const read = open(aGrid(moved), asItWas).readAll(['barcode', 'title']);

    expect(read.rows[0]?.row).toEqual({ barcode: 'T1', title: '小王子' });
  });

  it('passes over blank rows and the librarian’s own columns', () => {
    const port = aGrid([...rows.map((row, i) => [...row, i < 2 ? '' : '=A3']), ['', '', '', '', '=A5']]);

    expect(
      open(port)
        .readAll(['barcode', 'days'])
        .rows.map(({ number }) => number),
    ).toEqual([3, 4]);
  });

  it('reports a row it cannot read with tab, row, column and what stands there, and gives the others', () => {
    const port = aGrid([KEYS, LABELS, ['T1', '小王子', '3月5', 14], ['T2', '草房子', DAY, 14]]);

    const read = open(port).readAll(['barcode', 'lentOn']);

    expect(read.problems).toEqual([
      {
        table: 'books',
        tab: '在借',
        row: 3,
        key: 'lentOn',
        column: '借出',
        columnNumber: 3,
        code: 'notADay',
        found: '3月5',
      },
    ]);
    expect(read.rows.map(({ row }) => row.barcode)).toEqual(['T2']);
  });
});

describe('a column that is not where it should be', () => {
  it('stops the reading with the tab’s and the column’s name when it was deleted', () => {
    const without = rows.map((row) => row.slice(0, 3));

    expect(() => open(aGrid(without), asItWas).readAll(['days'])).toThrow(
      expect.objectContaining({ code: 'columnMissing', params: { tab: '在借', column: '天数' } }),
    );
  });

  it('stops the reading when it stands twice', () => {
    const doubled = rows.map((row) => [...row, row[1] ?? '']);

    expect(() => open(aGrid(doubled)).readAll(['title'])).toThrow(
      expect.objectContaining({ code: 'columnDoubled', params: { tab: '在借', column: '书名' } }),
    );
  });

  it('is looked for again when it was missing or doubled a moment ago: put back, it is there at once', () => {
    const { days: _, ...threeColumns } = asItWas.columns;
    const wasDeleted = { columns: threeColumns, width: 4 };
    const wasDoubled = { columns: { ...asItWas.columns, days: 0 }, width: 4 };

    for (const remembered of [wasDeleted, wasDoubled]) {
      expect(open(aGrid(rows), remembered).readAll(['days']).rows).toHaveLength(2);
      expect(() => open(aGrid(rows), remembered).mustTakeRows()).not.toThrow();
    }
  });

  it('does not stop a reading that does not need it', () => {
    const without = rows.map((row) => row.slice(0, 3));

    expect(open(aGrid(without)).readAll(['barcode']).rows).toHaveLength(2);
  });
});

describe('appending a row', () => {
  const row = { barcode: 'T3', title: '=夏洛的网', lentOn: '2026-09-28', days: 7 };

  it('puts every value under its key and leaves the librarian’s column between empty', () => {
    const port = aGrid(rows.map(([barcode, ...rest]) => [barcode ?? '', '她的', ...rest]));

    open(port, asItWas).append(row);

    expect(port.cells[4]).toEqual(['T3', '', '=夏洛的网', '2026-09-28', 7]);
  });

  it('refuses to lose a value whose column was deleted', () => {
    const without = rows.map((cells) => cells.slice(0, 3));

    expect(() => open(aGrid(without), asItWas).append(row)).toThrow(
      expect.objectContaining({ code: 'columnMissing' }),
    );
  });
});

describe('rows that share a key', () => {
  it('are reported from the second on', () => {
    const tab = open(aGrid([...rows, ['T1', '小王子', DAY, 14]]));

    const problems = findDoubledKeys(tab, tab.readAll(['barcode', 'title', 'lentOn', 'days']).rows);

    expect(problems).toMatchObject([{ row: 5, key: 'barcode', code: 'doubledKey', found: 'T1' }]);
  });
});
