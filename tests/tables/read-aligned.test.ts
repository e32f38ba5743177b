// A few columns of a big tab, read one after the other: joined by row, or not at all when rows moved in between.

import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/tables/cell.ts';
import { integer, key, text } from '../../src/tables/columns.ts';
import { readAligned } from '../../src/tables/read-aligned.ts';
import { defineTable } from '../../src/tables/table.ts';
import { aGrid, openTab } from '../support/grid-port.ts';

const label = (word: string) => ({ label: { 'zh-CN': word, en: word } });
const copies = defineTable({
  name: 'copies',
  tab: { 'zh-CN': '馆藏', en: 'Catalogue' },
  tint: '#ffffff',
  columns: { barcode: key(label('条码号')), title: text(label('书名')), loans: integer(label('借阅次数')) },
});
const asItWas = { columns: { barcode: 1, title: 2, loans: 3 }, width: 3 };
const rows: CellValue[][] = [
  ['barcode', 'title', 'loans'],
  ['条码号', '书名', '借阅次数'],
  ['T1', '小王子', 4],
  ['T2', '草房子', 'many'],
  ['', '没有条码的书', 1],
  ['T4', '夏洛的网', 2],
];
const GROUPS = [['loans'], ['barcode', 'title']] as const;

describe('reading a few columns of a big tab', () => {
  it('joins them by row, and tells of the rows it cannot read instead of giving half of them', () => {
    const port = aGrid(rows);

    expect(readAligned(openTab(copies, port, asItWas), GROUPS)).toEqual({
      rows: [
        { number: 3, row: { loans: 4, barcode: 'T1', title: '小王子' } },
        { number: 6, row: { loans: 2, barcode: 'T4', title: '夏洛的网' } },
      ],
      problems: [
        expect.objectContaining({ row: 4, key: 'loans', code: 'notANumber', found: 'many' }),
        expect.objectContaining({ row: 5, key: 'barcode', code: 'missingValue' }),
      ],
    });
    expect(port.reads).toEqual(['1,3,6,1', '1,1,6,2', '1,3,6,1']);
  });

  it('gives nothing when no column is wanted', () => {
    expect(readAligned(openTab(copies, aGrid(rows)), [])).toBeUndefined();
  });

  it.each([1, 2])('gives nothing when someone deleted a row after read %i', (moment) => {
    const port = aGrid(rows);
    const { read } = port;
    let count = 0;
    port.read = (block) => {
      const cells = read(block);
      if (++count === moment) port.cells.splice(2, 1);
      return cells;
    };

    expect(readAligned(openTab(copies, port, asItWas), GROUPS)).toBeUndefined();
  });
});
