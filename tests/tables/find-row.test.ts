// One row of a big tab: by the place where a page saw it, else by looking for it.

import { describe, expect, it } from 'vitest';
import { appendRows } from '../../src/tables/append-rows.ts';
import type { CellValue } from '../../src/tables/cell.ts';
import { key, text } from '../../src/tables/columns.ts';
import { findRow, type RowHint } from '../../src/tables/find-row.ts';
import { readAligned } from '../../src/tables/read-aligned.ts';
import { type RememberedMap, Tab } from '../../src/tables/tab.ts';
import { defineTable } from '../../src/tables/table.ts';
import { aGrid, type GridPort } from '../support/grid-port.ts';

const label = (word: string) => ({ label: { 'zh-CN': word, en: word } });
const copies = defineTable({
  name: 'copies',
  tab: { 'zh-CN': '馆藏', en: 'Catalogue' },
  key: 'barcode',
  tint: '#ffffff',
  columns: { barcode: key(label('条码号')), title: text(label('书名')), author: text(label('著者')) },
});

/** 15,000 copies: more than is read as a block or as a column. */
function aCatalogue(): CellValue[][] {
  const rows = Array.from({ length: 15_000 }, (_, i) => [`T${i}`, `书${i}`, `著者${i}`]);
  return [['barcode', 'title', 'author'], ['条码号', '书名', '著者'], ...rows];
}

function open(port: GridPort) {
  let map: RememberedMap | undefined = { columns: { barcode: 1, title: 2, author: 3 }, width: 3 };
  return new Tab(copies, port, 'zh-CN', {
    get: () => map,
    set: (next) => {
      map = next;
    },
  });
}

function find(port: GridPort, barcode: string, hint?: RowHint, trust = { isStale: false }) {
  const found = findRow(open(port), {
    key: 'barcode',
    text: barcode,
    keys: ['barcode', 'title', 'author'],
    hint,
    trust,
    seen: (row) => row.title,
  });
  return found && { number: found.number, title: found.row.title };
}

describe('finding a copy', () => {
  it('reads one row when it stands where the page saw it', () => {
    const port = aGrid(aCatalogue());

    expect(find(port, 'T500', { row: 503, seen: '书500' })).toEqual({ number: 503, title: '书500' });
    expect(port.reads).toEqual(['503,1,1,3']);
  });

  it('looks for it when another copy stands there now, and tells the call that the page’s rows are old', () => {
    const trust = { isStale: false };

    expect(find(aGrid(aCatalogue()), 'T500', { row: 17, seen: '书500' }, trust)).toEqual({
      number: 503,
      title: '书500',
    });
    expect(trust.isStale).toBe(true);
  });

  it('does not try a hint once another of the same call has missed', () => {
    const port = aGrid(aCatalogue());

    find(port, 'T500', { row: 503, seen: '书500' }, { isStale: true });

    expect(port.reads[0]).toBe('503,1,1,3');
    expect(find(port, 'T9', undefined)).toEqual({ number: 12, title: '书9' });
  });

  it('reads the key row again when title and author have changed places under the remembered map', () => {
    const swapped = aCatalogue().map(([barcode, title, author]) => [
      barcode ?? '',
      author ?? '',
      title ?? '',
    ]);

    expect(find(aGrid(swapped), 'T500', { row: 503, seen: '书500' })).toEqual({
      number: 503,
      title: '书500',
    });
    expect(find(aGrid(swapped), 'T500')).toEqual({ number: 503, title: '书500' });
  });

  it('takes a barcode in small letters for the same', () => {
    expect(find(aGrid(aCatalogue()), 't500')).toEqual({ number: 503, title: '书500' });
  });

  it('does not know a barcode that stands nowhere, nor a hint beyond the tab', () => {
    expect(find(aGrid(aCatalogue()), 'X1')).toBeUndefined();
    expect(find(aGrid(aCatalogue()), 'X1', { row: 99_999, seen: '' })).toBeUndefined();
  });
});

describe('appending many rows', () => {
  const added = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ barcode: `N${i}`, title: '新书', author: '' }));
  const few: CellValue[][] = [
    ['barcode', 'title', 'author'],
    ['条码号', '书名', '著者'],
    ['T1', '小王子', ''],
  ];

  it('puts them below the last row, and grows the grid with the columns’ formats', () => {
    const port = aGrid(few, 5);

    appendRows(open(port), 'barcode', added(20), () => undefined);

    expect(port.cells.slice(3).map((row) => row[0])).toEqual(added(20).map(({ barcode }) => barcode));
    expect(port.addedRows[0]?.formats).toEqual(['@', '@', '@']);
  });

  it('appends again what a row inserted above it in between has covered', () => {
    const port = aGrid(few);
    let hasInserted = false;
    const write = port.write;
    port.write = (row, column, block) => {
      if (!hasInserted) port.cells.splice(2, 0, ['Z', '她插的一行', '']);
      hasInserted = true;
      write(row, column, block);
    };

    appendRows(open(port), 'barcode', added(4), () => undefined);

    const barcodes = port.cells.slice(2).map((row) => row[0]);
    expect([...barcodes].sort()).toEqual(['N0', 'N1', 'N2', 'N3', 'T1', 'Z']);
  });
});

describe('reading a few columns of a big tab', () => {
  it('joins them by row', () => {
    const read = readAligned(open(aGrid(aCatalogue())), [['author'], ['barcode']]);

    expect(read?.rows[0]).toEqual({ number: 3, row: { author: '著者0', barcode: 'T0' } });
  });

  it('gives nothing when someone sorted in between', () => {
    const port = aGrid(aCatalogue());
    const read = port.read;
    let count = 0;
    port.read = (block) => {
      if (++count === 2) port.cells.splice(2, 1);
      return read(block);
    };

    expect(readAligned(open(port), [['author'], ['barcode']])).toBeUndefined();
  });
});
