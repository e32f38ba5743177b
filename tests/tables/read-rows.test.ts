// Rows scattered over a big tab: the right cells, in reads that cost little.

import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/tables/cell.ts';
import { text } from '../../src/tables/columns.ts';
import { cheapestBlocks, costInCells, findNumbers, readRows } from '../../src/tables/read-rows.ts';
import { type RememberedMap, Tab } from '../../src/tables/tab.ts';
import { defineTable } from '../../src/tables/table.ts';
import { aGrid, type GridPort } from '../support/grid-port.ts';

const label = (word: string) => ({ label: { 'zh-CN': word, en: word } });
const history = defineTable({
  name: 'history',
  tab: { 'zh-CN': '借阅历史', en: 'Loan history' },
  tint: '#ffffff',
  columns: { title: text(label('书名')), by: text(label('经手人')), readerId: text(label('内部读者号')) },
});

/** 100 rows of ten readers in turn; reader 3 stands in rows 6, 16, 26 … */
function aHistory(keys = ['title', 'by', 'readerId']): GridPort {
  const cell: Record<string, (i: number) => CellValue> = {
    title: (i) => `书${i}`,
    by: () => '周老师',
    readerId: (i) => `r${i % 10}`,
  };
  const rows = Array.from({ length: 100 }, (_, i) => keys.map((key) => cell[key]?.(i) ?? ''));
  return aGrid([keys, keys, ...rows]);
}

function open(port: GridPort) {
  let map: RememberedMap | undefined;
  return new Tab(history, port, 'zh-CN', {
    get: () => map,
    set: (next) => {
      map = next;
    },
  });
}

describe('reading scattered rows', () => {
  it('gives each row its own cells', () => {
    const port = aHistory();
    const tab = open(port);
    const numbers = findNumbers(tab, 'readerId', 'r3');
    const rows = readRows(tab, numbers, ['title', 'readerId']);

    expect(numbers).toEqual([6, 16, 26, 36, 46, 56, 66, 76, 86, 96]);
    expect(rows.get(6)).toEqual({ title: '书3', readerId: 'r3' });
    expect([...rows.values()].map(({ readerId }) => readerId)).toEqual(numbers.map(() => 'r3'));
  });

  it('gives texts without the blanks about them', () => {
    const port = aHistory();
    (port.cells[5] as CellValue[])[0] = ' 书3 ';

    expect(readRows(open(port), [6], ['title'])).toEqual(new Map([[6, { title: '书3' }]]));
  });

  it('finds the columns where a person has moved them', () => {
    const tab = open(aHistory(['readerId', 'her own', 'by', 'title']));
    const rows = readRows(tab, findNumbers(tab, 'readerId', 'r3').slice(0, 1), ['title', 'readerId']);

    expect([...rows]).toEqual([[6, { title: '书3', readerId: 'r3' }]]);
  });

  it('reads nothing for no rows', () => {
    expect(cheapestBlocks([], [1, 2])).toEqual([]);
  });
});

describe('choosing what to read', () => {
  it('takes neighbouring rows, and the rows between near ones, in one read', () => {
    expect(cheapestBlocks([3, 4, 5, 40], [1, 2, 3])).toEqual([{ row: 3, column: 1, rows: 38, columns: 3 }]);
  });

  it('reads two rows far apart one by one, whatever their order', () => {
    const far = cheapestBlocks([60_000, 3], [1, 2, 3]);

    expect(far.map(({ row, rows }) => [row, rows])).toEqual([
      [3, 1],
      [60_000, 1],
    ]);
  });

  it('leaves out wide columns between when many rows are wanted', () => {
    const many = Array.from({ length: 500 }, (_, i) => 3 + i * 100);
    const blocks = cheapestBlocks(many, [1, 12]);

    expect(blocks.map(({ column, columns }) => [column, columns])).toEqual([
      [1, 1],
      [12, 1],
    ]);
  });

  it('reads neighbouring columns together where others are left out', () => {
    const many = Array.from({ length: 500 }, (_, i) => 3 + i * 100);

    expect(cheapestBlocks(many, [1, 2, 12]).map(({ column, columns }) => [column, columns])).toEqual([
      [1, 2],
      [12, 1],
    ]);
  });

  it('never costs more than a read for each row, nor than the whole span', () => {
    for (const gap of [1, 10, 1_000, 5_000]) {
      const numbers = Array.from({ length: 12 }, (_, i) => 3 + i * gap);
      const cost = costInCells(cheapestBlocks(numbers, [1, 2, 6, 12]));
      const oneByOne = numbers.length * costInCells([{ row: 1, column: 1, rows: 1, columns: 12 }]);
      const whole = costInCells([{ row: 1, column: 1, rows: 11 * gap + 1, columns: 12 }]);

      expect(cost).toBeLessThanOrEqual(Math.min(oneByOne, whole));
    }
  });
});
