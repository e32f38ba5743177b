// The page's own list of cards and barcodes.

import { describe, expect, it } from 'vitest';
import {
  Directory,
  type IndexedCopy,
  type IndexedReader,
  putCopies,
  putReaders,
  sortScan,
} from '../../src/circulation/sidebar/desk-index.ts';

function aSchool() {
  const readers = new Directory<IndexedReader>();
  const copies = new Directory<IndexedCopy>();
  putReaders(readers, { rows: [[3, 'R0001', '李明', '三(2)班', '12', '男', 'student', false]] });
  putCopies(copies, {
    rows: [
      [3, 'T0001', '小王子'],
      [4, 'b-77', '草房子'],
    ],
  });
  return { readers, copies, sort: (code: string) => sortScan(code, readers, copies) };
}

describe('sorting a scan', () => {
  it('knows the cards and the barcodes it has fetched', () => {
    const { sort } = aSchool();

    expect([sort('R0001'), sort('T0001')]).toEqual(['card', 'copy']);
  });

  it('finds a barcode spelt with small letters in the sheet', () => {
    const { sort, copies } = aSchool();

    expect(sort('B-77')).toBe('copy');
    expect(copies.find('B-77')?.copyBarcode).toBe('b-77');
  });

  it.each(['R9', 'J0012', 'B0301'])('takes the unknown %s for a card by its pattern', (code) => {
    expect(aSchool().sort(code)).toBe('card');
  });

  it('cannot tell an unknown code while cards are still being fetched', () => {
    expect(aSchool().sort('20240117')).toBe('unclear');
  });

  it('takes an unknown code for a copy once all cards are known', () => {
    const { sort, readers } = aSchool();
    readers.isComplete = true;

    expect(sort('20240117')).toBe('copy');
  });
});

describe('hinting at a row', () => {
  const title = (copy: IndexedCopy) => copy.title;

  it('says where the copy was and what stood there', () => {
    expect(aSchool().copies.hint('T0001', title)).toEqual({ row: 3, seen: '小王子' });
  });

  it('says nothing of what it does not know', () => {
    expect(aSchool().copies.hint('T9999', title)).toBeUndefined();
  });

  it('trusts no row any more once one was found elsewhere, and says so once', () => {
    const { copies } = aSchool();

    expect(copies.learn('T0001', 9)).toBe(true);
    expect(copies.learn('b-77', 3)).toBe(false);
    expect(copies.hint('T0001', title)).toBeUndefined();
  });

  it('takes no news for no news', () => {
    const { copies } = aSchool();

    expect([copies.learn('T0001', 0), copies.learn('T0001', 3), copies.learn('T9999', 5)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(copies.hint('T0001', title)).toEqual({ row: 3, seen: '小王子' });
  });

  it('trusts a freshly fetched list again', () => {
    const { copies } = aSchool();
    const fresh = new Directory<IndexedCopy>();
    putCopies(fresh, { rows: [[9, 'T0001', '小王子']] });

    copies.learn('T0001', 9);
    copies.replace(fresh);

    expect(copies.hint('T0001', title)).toEqual({ row: 9, seen: '小王子' });
    expect(copies.find('b-77')).toBeUndefined();
  });
});
