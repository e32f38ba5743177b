// One row of a big tab: by the place where a page saw it, else by looking for it.

import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/tables/cell.ts';
import { findRow, type RowHint } from '../../src/tables/find-row.ts';
import { aCatalogue, copies, few } from '../support/big-catalogue.ts';
import { aGrid, type GridPort, openTab } from '../support/grid-port.ts';

const asItWas = { columns: { barcode: 1, title: 2, author: 3 }, width: 3 };

type More = Partial<Parameters<typeof findRow<typeof copies.columns, 'barcode' | 'title' | 'author'>>[1]>;

function find(port: GridPort, barcode: string, hint?: RowHint, trust = { isStale: false }, more: More = {}) {
  const found = findRow(openTab(copies, port, asItWas), {
    key: 'barcode',
    text: barcode,
    keys: ['barcode', 'title', 'author'],
    hint,
    trust,
    seen: (row) => row.title,
    ...more,
  });
  return found && { number: found.number, title: found.row.title };
}

/** How often the text finder was asked. */
function countFinds(port: GridPort) {
  const { find: ask } = port;
  let count = 0;
  port.find = (...where) => {
    count += 1;
    return ask(...where);
  };
  return () => count;
}

describe('finding a copy', () => {
  it.each([
    ['in the middle', 503, 'T500'],
    ['first', 3, 'T0'],
    ['last', 15_002, 'T14999'],
  ])('reads one row and looks for nothing when it stands where the page saw it: %s', (_, row, barcode) => {
    const port = aGrid(aCatalogue());
    const finds = countFinds(port);
    const trust = { isStale: false };
    const title = `书${barcode.slice(1)}`;

    expect(find(port, barcode, { row, seen: title }, trust)).toEqual({ number: row, title });
    expect(port.reads).toEqual([`${row},1,1,3`]);
    expect(finds()).toBe(0);
    expect(trust.isStale).toBe(false);
  });

  it('takes neither the key row nor the labels for a copy', () => {
    for (const [row, barcode] of [
      [1, 'barcode'],
      [2, '条码号'],
    ] as const)
      expect(find(aGrid(few), barcode, { row, seen: '' }), barcode).toBeUndefined();
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

  it('looks no further when the columns have moved and the row has not', () => {
    const port = aGrid(
      aCatalogue().map(([barcode = '', title = '', author = '']) => [barcode, author, title]),
    );
    const finds = countFinds(port);
    const trust = { isStale: false };

    expect(find(port, 'T500', { row: 503, seen: '书500' }, trust)).toEqual({ number: 503, title: '书500' });
    expect(finds()).toBe(0);
    expect(trust.isStale).toBe(false);
  });

  it('is not misled by an author’s name that looks like the barcode, where the author’s column stands now', () => {
    const moved = aCatalogue().map(([barcode = '', title = '', author = '']) => [author, title, barcode]);
    (moved[20] as CellValue[])[0] = 'T500';
    const trust = { isStale: false };

    expect(find(aGrid(moved), 'T500', { row: 21, seen: '书500' }, trust)).toEqual({
      number: 503,
      title: '书500',
    });
    expect(trust.isStale).toBe(true);
  });

  it('finds it when the column of the barcodes has moved', () => {
    const moved = aCatalogue().map(([barcode = '', title = '', author = '']) => [title, author, barcode]);

    expect(find(aGrid(moved), 'T500')).toEqual({ number: 503, title: '书500' });
  });

  it('reads the row alone when its free text proves itself', () => {
    const port = aGrid(aCatalogue());

    find(port, 'T500', undefined, undefined, {
      provesItself: (row) => row.author === `著者${row.title.slice(1)}`,
    });

    expect(port.reads).toEqual(['503,1,1,3']);
  });

  it('reads the key row again when nothing proves the row, or a cell holds what it never does', () => {
    for (const more of [
      {},
      { provesItself: () => false },
      { provesItself: () => true, isWhole: () => false },
    ]) {
      const port = aGrid(aCatalogue());

      expect(find(port, 'T500', undefined, undefined, more)).toEqual({ number: 503, title: '书500' });
      expect(port.reads).toEqual(['503,1,1,3', '1,1,1,3']);
    }
  });

  it('finds a barcode with a stray blank, first in the tab and last', () => {
    for (const at of [2, 700, 15_001]) {
      const cells = aCatalogue();
      const barcode = String(cells[at]?.[0]);
      (cells[at] as CellValue[])[0] = ` ${barcode}`;

      expect(find(aGrid(cells), barcode)?.number).toBe(at + 1);
    }
  });

  it('takes a barcode in small letters for the same', () => {
    expect(find(aGrid(aCatalogue()), 't500')).toEqual({ number: 503, title: '书500' });
  });

  it('does not know a barcode that stands nowhere, nor a hint beyond the tab', () => {
    expect(find(aGrid(aCatalogue()), 'X1')).toBeUndefined();
    expect(find(aGrid(aCatalogue()), 'X1', { row: 99_999, seen: '' })).toBeUndefined();
  });
});

describe('finding a copy in a tab that is read as one block', () => {
  it('gives the row, or nothing when no row has the barcode', () => {
    const port = aGrid(few);

    expect(find(port, 't2')).toEqual({ number: 4, title: '草房子' });
    expect(find(port, 'T3')).toBeUndefined();
    expect(port.reads[0]).toBe('1,1,4,3');
  });

  it.each([
    [10_000, '1,1,10000,2'],
    [10_001, '3,1,9999,1'],
  ])('reads no more than 20,000 cells so: of a tab of %i rows it reads %s first', (last, first) => {
    const port = aGrid(aCatalogue().slice(0, last));
    const keys = ['barcode', 'title'] as const;

    findRow(openTab(copies, port, asItWas), {
      key: 'barcode',
      text: 'T7',
      keys,
      hint: undefined,
      trust: { isStale: false },
      seen: (row) => row.title,
    });

    expect(port.reads[0]).toBe(first);
  });
});

describe('a copy that is moved while it is looked for', () => {
  /** Deletes the first row after each of the first `times` answers of the finder. */
  function movingGrid(times: number) {
    const port = aGrid([
      ...aCatalogue(),
      ...aCatalogue()
        .slice(2)
        .map(([barcode]) => [`Z${barcode}`, '新书', '']),
    ]);
    const { find: ask } = port;
    let left = times;
    port.find = (...where) => {
      const found = ask(...where);
      if (left-- > 0) port.cells.splice(2, 1);
      return found;
    };
    return port;
  }

  it.each([1, 2, 5])('is found all the same, and no other in its place: moved %i times', (times) => {
    for (const provesItself of [() => true, () => false])
      expect(find(movingGrid(times), 'T500', undefined, undefined, { provesItself })).toEqual({
        number: 503 - times,
        title: '书500',
      });
  });

  it('asks to be sent again when it is moved without end', () => {
    expect(() => find(movingGrid(100), 'T500')).toThrow(expect.objectContaining({ code: 'busy' }));
  });
});
