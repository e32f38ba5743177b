// A tab whose columns a librarian has moved, doubled or deleted, and rows that a hand made unreadable.

import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/tables/cell.ts';
import { day, integer, key, text } from '../../src/tables/columns.ts';
import { findDoubledKeys } from '../../src/tables/doubled-keys.ts';
import { mapColumns } from '../../src/tables/key-row.ts';
import { type RememberedMap, Tab } from '../../src/tables/tab.ts';
import { defineTable } from '../../src/tables/table.ts';
import { aGrid, type GridPort, openTab } from '../support/grid-port.ts';

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

const open = (port: GridPort, remembered?: RememberedMap) => openTab(books, port, remembered);

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

    const { rows: found, problems } = open(port).readAll(['barcode', 'days']);

    expect(found.map(({ number }) => number)).toEqual([3, 4]);
    expect(problems).toEqual([]);
  });

  it('reads again what a row inserted in that moment has pushed out of the block', () => {
    const port = aGrid(rows);
    const { read } = port;
    port.read = (block) => {
      port.cells.splice(2, 0, ['T0', '新来的', DAY, 1]);
      port.read = read;
      return read(block);
    };

    expect(
      open(port)
        .readAll(['barcode'])
        .rows.map(({ row }) => row.barcode),
    ).toEqual(['T0', 'T1', 'T2']);
  });

  it('reads again what a column inserted in that moment has pushed out of the block', () => {
    const whole = aGrid(rows);
    const keyRow = aGrid(rows);
    for (const port of [whole, keyRow]) {
      const { read } = port;
      port.read = (block) => {
        for (const cells of port.cells) cells.unshift('');
        port.read = read;
        return read(block);
      };
    }

    expect(open(whole).readAll(['days']).rows[0]?.row).toEqual({ days: 14 });
    expect(open(keyRow).readRow(3, ['days']).rows[0]?.row).toEqual({ days: 14 });
  });

  it('remembers anew where the columns are only when they have moved', () => {
    const remembered: RememberedMap[] = [];
    const memory = { get: () => remembered.at(-1), set: (next: RememberedMap) => remembered.push(next) };
    const look = (cells: CellValue[][]) => new Tab(books, aGrid(cells), 'zh-CN', memory).refreshMap();

    look(rows);
    look(rows);
    look(rows.map((cells) => ['', ...cells]));

    expect(remembered).toEqual([
      asItWas,
      { columns: { barcode: 2, title: 3, lentOn: 4, days: 5 }, width: 5 },
    ]);
  });

  it('finds a column that was moved since, though another stands where it was', () => {
    const moved = rows.map(([barcode = '', title = '', ...rest]) => [barcode, '', title, ...rest]);

    expect(open(aGrid(moved), asItWas).readAll(['barcode', 'title']).rows[0]?.row).toEqual({
      barcode: 'T1',
      title: '小王子',
    });
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

  it('names each such row by its own number, and tells no more of a long text than a line', () => {
    const long = '昨'.repeat(1_000);
    const port = aGrid([...rows, ['T3', '夏洛的网', long, 14]]);

    const [problem] = open(port).readAll(['lentOn']).problems;

    expect(problem?.row).toBe(5);
    expect(long.startsWith(problem?.found ?? 'nothing')).toBe(true);
    expect(problem?.found.length).toBeLessThan(100);
  });
});

describe('the key row', () => {
  it('names columns whatever blanks stand about a key, and passes over cells without one', () => {
    expect(mapColumns([' barcode ', '', '她的', ' ', 'title'])).toEqual({ barcode: 1, 她的: 3, title: 5 });
  });

  it('knows a key that stands twice or more for none', () => {
    expect(mapColumns(['title', 'title', 'barcode', 'title'])).toEqual({ title: 0, barcode: 3 });
  });

  it('is told apart from what was remembered', () => {
    const tab = open(aGrid(rows), asItWas);

    expect(tab.refreshMap()).toBe(false);
    expect(open(aGrid(rows)).refreshMap()).toBe(true);
    expect(open(aGrid(rows.map((row) => [...row, '']))).refreshMap()).toBe(true);
  });

  it('of an empty tab names no column', () => {
    expect(() => open(aGrid([])).append({ barcode: 'T1', title: '', lentOn: '2026-09-28', days: 1 })).toThrow(
      expect.objectContaining({ code: 'columnMissing', params: { tab: '在借', column: '条码号' } }),
    );
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

  it('leaves her columns empty as well, before all others, between them and after', () => {
    const hers = (i: number) => (i < 2 ? '' : '她的');
    const port = aGrid(
      rows.map(([barcode = '', ...rest], i) => [hers(i), barcode, hers(i), ...rest, hers(i)]),
    );
    const appended: unknown[][] = [];
    port.append = (cells) => appended.push([...cells]);

    open(port).append(row);

    expect(appended).toEqual([['', 'T3', '', "'=夏洛的网", '2026-09-28', 7]]);
  });

  it('goes by the key row as it stands once the tab has become wider or narrower', () => {
    const port = aGrid([...rows.map(([barcode = '', ...rest]) => [...rest, barcode, ''])]);

    open(port, asItWas).append(row);

    expect(port.cells[4]).toEqual(['=夏洛的网', '2026-09-28', 7, 'T3']);
  });

  it('refuses to lose a value whose column was deleted', () => {
    const without = rows.map((cells) => cells.slice(0, 3));

    expect(() => open(aGrid(without), asItWas).append(row)).toThrow(
      expect.objectContaining({ code: 'columnMissing' }),
    );
  });
});

describe('writing one cell', () => {
  it('writes it under its key in the workbook’s words, and nothing else', () => {
    const port = aGrid(rows.map(([barcode = '', ...rest]) => [barcode, '她的', ...rest]));

    open(port).write(4, 'title', '=草房子');

    expect(port.cells[3]).toEqual(['T2', '她的', '=草房子', DAY, 14]);
    expect(port.cells[2]).toEqual(['T1', '她的', '小王子', DAY, 14]);
  });
});

describe('rows that share a key', () => {
  it('are reported from the second on', () => {
    const tab = open(aGrid([...rows, ['T1', '小王子', DAY, 14]]));

    const problems = findDoubledKeys(tab, tab.readAll(['barcode', 'title', 'lentOn', 'days']).rows);

    expect(problems).toEqual([
      {
        table: 'books',
        tab: '在借',
        row: 5,
        key: 'barcode',
        column: '条码号',
        columnNumber: 1,
        code: 'doubledKey',
        found: 'T1',
      },
    ]);
  });

  it('are no problem in a tab whose rows have no key of their own', () => {
    const { key: _, ...keyless } = books;
    const tab = openTab(defineTable(keyless), aGrid([...rows, ...rows.slice(2)]));

    expect(findDoubledKeys(tab, tab.readAll(['barcode', 'title', 'lentOn', 'days']).rows)).toEqual([]);
  });
});
