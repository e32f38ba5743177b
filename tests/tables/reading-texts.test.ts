// Cells as the texts they show, for indexes and for a ledger that mends itself; and one row by what it shows.

import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/tables/cell.ts';
import { day, integer, key, text } from '../../src/tables/columns.ts';
import { defineTable } from '../../src/tables/table.ts';
import { aGrid, openTab } from '../support/grid-port.ts';

const label = (word: string) => ({ label: { 'zh-CN': word, en: word } });
const loans = defineTable({
  name: 'loans',
  tab: { 'zh-CN': '在借', en: 'Loans' },
  tint: '#ffffff',
  columns: {
    barcode: key(label('条码号')),
    lentOn: day(label('借出日期')),
    renewals: integer(label('续借')),
    title: text(label('书名')),
  },
});
const asItWas = { columns: { barcode: 1, lentOn: 2, renewals: 3, title: 4 }, width: 4 };
const rows: CellValue[][] = [
  ['barcode', 'lentOn', 'renewals', 'title'],
  ['条码号', '借出日期', '续借', '书名'],
  [' T1 ', { day: '2026-09-28', time: '00:00:00' }, 2, '小王子'],
  [' ', '', '', ''],
  [20001, '昨天', '', ''],
];
const texts = [
  { number: 3, row: { barcode: 'T1', lentOn: '2026-09-28' } },
  { number: 5, row: { barcode: '20001', lentOn: '昨天' } },
];

describe('reading every row as texts', () => {
  it('gives what the cells show, be it readable or not, and passes over blank rows', () => {
    expect(openTab(loans, aGrid(rows)).readAllTexts(['barcode', 'lentOn'])).toEqual(texts);
    expect(openTab(loans, aGrid(rows), asItWas).readSpanTexts(['barcode', 'lentOn'])).toEqual(texts);
  });

  it('gives them where the columns stand now', () => {
    const moved = rows.map(([barcode = '', lentOn = '', ...rest]) => ['她的', lentOn, ...rest, barcode]);
    moved[0]![0] = '';

    expect(openTab(loans, aGrid(moved), asItWas).readAllTexts(['barcode', 'lentOn'])).toEqual(texts);
    expect(openTab(loans, aGrid(moved), asItWas).readSpanTexts(['barcode', 'lentOn'])).toEqual(texts);
  });

  it('proves every column of the tab, or only those asked for', () => {
    const without = rows.map((cells) => cells.slice(0, 3));

    expect(openTab(loans, aGrid(without)).readSpanTexts(['barcode', 'lentOn'])).toEqual(texts);
    expect(() => openTab(loans, aGrid(without)).readAllTexts(['barcode', 'lentOn'])).toThrow(
      expect.objectContaining({ code: 'columnMissing', params: { tab: '在借', column: '书名' } }),
    );
  });

  it('passes over no row that says anything', () => {
    const half: CellValue[][] = [...rows.slice(0, 2), ['', '', 1, '']];

    expect(openTab(loans, aGrid(half)).readSpanTexts(['barcode', 'renewals'])).toEqual([
      { number: 3, row: { barcode: '', renewals: '1' } },
    ]);
  });
});

describe('reading some rows as texts', () => {
  const read = (from: number, count: number) =>
    openTab(loans, aGrid(rows)).readTexts(['lentOn', 'barcode'], from, count);

  it('gives the wanted columns in the order they were asked for, blank rows too', () => {
    expect(read(3, 3)).toEqual([
      ['2026-09-28', 'T1'],
      ['', ''],
      ['昨天', '20001'],
    ]);
  });

  it('gives no more than there are', () => {
    expect(read(5, 100)).toHaveLength(1);
    expect(read(6, 1)).toEqual([]);
    expect(read(3, 0)).toEqual([]);
  });
});

describe('finding the number of a row', () => {
  const find = (cells: CellValue[][], barcode: string) => {
    const port = aGrid(cells);
    return { number: openTab(loans, port, asItWas).findNumber('barcode', barcode), reads: port.reads };
  };

  it.each([
    ['t1', 3],
    ['20001', 5],
    ['T2', undefined],
    ['条码号', undefined],
  ])('finds %s by what the cell shows, whatever its case: %s', (barcode, number) => {
    expect(find(rows, barcode).number).toBe(number);
  });

  it('finds the only row of a tab', () => {
    expect(find(rows.slice(0, 3), 'T1').number).toBe(3);
  });

  it('finds nothing in a tab without rows', () => {
    expect(find(rows.slice(0, 2), 'T1')).toEqual({ number: undefined, reads: [] });
  });

  it.each([
    [15_000, ['3,1,14998,1']],
    [15_001, []],
  ])('reads the column of up to 15,000 rows, and asks the finder beyond: %i', (last, reads) => {
    const many = [...rows.slice(0, 2), ...Array.from({ length: last - 2 }, (_, i) => [`T${i}`, '', '', ''])];

    expect(find(many, `T${last - 3}`)).toEqual({ number: last, reads });
  });
});
