// Several rows appended together, alone in the tab or with somebody at work in it: every row is there once, and nothing is written over.

import { describe, expect, it } from 'vitest';
import { appendRows } from '../../src/tables/append-rows.ts';
import type { CellValue } from '../../src/tables/cell.ts';
import { integer, key, text } from '../../src/tables/columns.ts';
import { keepSpareRows } from '../../src/tables/spare-rows.ts';
import { defineTable } from '../../src/tables/table.ts';
import { aGrid, openTab } from '../support/grid-port.ts';

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

describe('appending rows together', () => {
  it('puts every value under its key, in order, and leaves the librarian’s column empty', () => {
    const port = aGrid([...top, monday]);

    openTab(visits, port).appendAll(rows);

    expect(port.cells.slice(2)).toEqual([
      monday,
      ['=周二', '', 41, 'v2'],
      ['周三', '', 42, 'v3'],
      ['周四', '', 43, 'v4'],
    ]);
  });

  it('takes one row, as if it were appended by itself', () => {
    const port = aGrid([...top, monday]);

    openTab(visits, port).appendAll(rows.slice(0, 1));

    expect(port.cells.slice(2)).toEqual([monday, ['=周二', '', 41, 'v2']]);
  });

  it('begins a tab that has no rows yet', () => {
    const port = aGrid(top);

    openTab(visits, port).appendAll(rows);

    expect(port.cells.slice(2).map((row) => row[3])).toEqual(['v2', 'v3', 'v4']);
  });

  it('writes nothing when there is nothing to write', () => {
    const port = aGrid([...top, monday]);

    openTab(visits, port).appendAll([]);

    expect(port.cells).toEqual([...top, monday]);
  });

  it('writes none of them when a column was deleted: no value is lost', () => {
    const port = aGrid([...top, monday].map((row) => row.slice(0, 3)));

    expect(() => openTab(visits, port).appendAll(rows)).toThrow(
      expect.objectContaining({ code: 'columnMissing' }),
    );
    expect(port.cells).toHaveLength(3);
  });

  it('adds them in one step below the first, which stands alone in an empty tab', () => {
    const port = aGrid(top);
    const steps: string[] = [];
    const { append, appendBlock } = port;
    port.append = (cells) => {
      steps.push(`alone ${cells[3]}`);
      append(cells);
    };
    port.appendBlock = (block, formats) => {
      steps.push(block.map((cells) => cells[3]).join(' '));
      appendBlock(block, formats);
    };

    openTab(visits, port).appendAll(rows.slice(0, 1));
    openTab(visits, port).appendAll(rows);
    openTab(visits, port).appendAll(rows.slice(0, 1));
    expect(steps).toEqual(['alone v2', 'v2 v3 v4', 'alone v2']);

    port.cells.splice(2);
    openTab(visits, port).appendAll(rows);
    expect(steps.slice(3)).toEqual(['alone v2', 'v3 v4']);
  });
});

describe('appending many rows', () => {
  const many = Array.from({ length: 20 }, (_, i) => ({ name: '新', count: i, visitId: `n${i}` }));
  const idsIn = (cells: readonly (readonly CellValue[])[]) => cells.slice(2).map((row) => row[3]);
  const put = (port: ReturnType<typeof aGrid>, list: typeof many, flush = () => {}) =>
    appendRows(openTab(visits, port), 'visitId', list, flush);

  it('puts them below the last row, in rows with the columns’ formats', () => {
    const port = aGrid([...top, monday], 5);

    put(port, many);

    expect(idsIn(port.cells)).toEqual(['v1', ...many.map(({ visitId }) => visitId)]);
    expect(port.addedRows).toEqual([{ row: 23, formats: ['@', 'general', '0', '@'] }]);
  });

  it('makes them durable together', () => {
    const port = aGrid([...top, monday]);
    const durable: number[] = [];

    put(port, many, () => durable.push(port.lastRow()));

    expect(durable).toEqual([23]);
  });

  it('takes one row as it takes any single row, and none as nothing', () => {
    const port = aGrid([...top, monday]);

    put(port, many.slice(0, 1));
    put(port, []);

    expect(idsIn(port.cells)).toEqual(['v1', 'n0']);
  });

  it('appends again what somebody took away at once', () => {
    const port = aGrid([...top, monday]);

    put(port, many.slice(0, 4), () => port.cells.splice(4, 1));

    expect(idsIn(port.cells)).toEqual(['v1', 'n0', 'n2', 'n3', 'n1']);
  });

  it('appends nothing twice when somebody sorts the tab at once', () => {
    const port = aGrid([...top, monday]);
    const sort = () => port.cells.push(...port.cells.splice(2).reverse());

    put(port, many.slice(0, 4), sort);

    expect(idsIn(port.cells)).toEqual(['n3', 'n2', 'n1', 'n0', 'v1']);
  });

  it('appends nothing twice when somebody pastes a long block below the first', () => {
    const port = aGrid([...top, monday]);
    const { append } = port;
    port.append = (cells) => {
      append(cells);
      port.append = append;
      for (let i = 0; i < 9; i++) port.cells.push(['她的', '', i, `z${i}`]);
    };

    put(port, many.slice(0, 3));

    expect(idsIn(port.cells).filter((id) => String(id).startsWith('n'))).toEqual(['n0', 'n1', 'n2']);
  });
});

describe('keeping rows to spare', () => {
  it('adds rows below the data, formatted like the rest, and none where there are enough', () => {
    const port = aGrid([...top, monday], 5);
    const tab = openTab(visits, port);

    keepSpareRows(tab);
    keepSpareRows(tab);

    expect(port.addedRows).toHaveLength(1);
    expect(port.addedRows[0]?.row).toBeGreaterThan(port.lastRow() + 100);
    expect(port.addedRows[0]?.formats).toEqual(['@', 'general', '0', '@']);
  });
});
