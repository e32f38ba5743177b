// How a class fills the pages of its clearing sheet.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClearingReader } from '../../src/prints/domain/clearing.ts';
import {
  type ClearingSheet,
  clearingSheets,
  ROWS_ON_A_PAGE,
  SHEET,
} from '../../src/prints/domain/clearing-pages.ts';

/** A reader for each number: so many copies. */
function readersWith(...counts: number[]): ClearingReader[] {
  return counts.map((count, at) => ({
    ...{ cardNumber: `R${at}`, name: `学生${at}`, seatNumber: String(at + 1), sex: '' },
    owing: Array.from({ length: count }, (_, nth) => ({
      title: '小王子',
      copyBarcode: `T${at}-${nth}`,
      dueOn: '2026-10-12',
      charge: '',
    })),
  }));
}

const lines = ({ rows }: ClearingSheet) => rows.reduce((sum, { owing }) => sum + owing.length, 0);
const barcodes = (sheets: readonly ClearingSheet[]) =>
  sheets.flatMap(({ rows }) => rows.flatMap(({ owing }) => owing.map(({ copyBarcode }) => copyBarcode)));

function heightOf(sheet: ClearingSheet): number {
  const table = lines(sheet) > 0 ? SHEET.headMm + lines(sheet) * SHEET.rowMm : 0;
  const names = Math.ceil(sheet.clear.length / SHEET.clearColumns) * SHEET.clearRowMm;
  return table + (names > 0 ? SHEET.clearHeadMm + names : 0);
}

describe('the sheets of a class', () => {
  it('are one for a class of forty-five of whom ten have a copy', () => {
    const sheets = clearingSheets(readersWith(...Array(10).fill(1), ...Array(35).fill(0)));

    expect(sheets.map((sheet) => [lines(sheet), sheet.clear.length])).toEqual([[10, 35]]);
  });

  it('are one with the names alone when everybody is clear', () => {
    const [sheet, ...more] = clearingSheets(readersWith(0, 0, 0));

    expect([sheet?.rows, sheet?.clear.length, more]).toEqual([[], 3, []]);
  });

  it('do not tear a reader’s copies apart', () => {
    const counts = [ROWS_ON_A_PAGE - 1, 2];

    expect(clearingSheets(readersWith(...counts)).map(lines)).toEqual(counts);
  });

  it('are filled to the last line', () => {
    const linesWith = (...counts: number[]) => clearingSheets(readersWith(...counts)).map(lines);

    expect(linesWith(ROWS_ON_A_PAGE - 2, 2)).toEqual([ROWS_ON_A_PAGE]);
    expect(linesWith(1, ROWS_ON_A_PAGE)).toEqual([1, ROWS_ON_A_PAGE]);
  });

  it('hold a hundred and eighty names and nothing else, and the next begins with the rest', () => {
    const clearOn = (count: number) =>
      clearingSheets(readersWith(...Array(count).fill(0))).map(({ clear }) => clear.length);

    expect(clearOn(180)).toEqual([180]);
    expect(clearOn(361)).toEqual([180, 180, 1]);
  });

  it('repeat the name of a reader who has more than a page holds', () => {
    const sheets = clearingSheets(readersWith(1, ROWS_ON_A_PAGE + 5));

    expect(sheets.map(({ rows }) => rows.map(({ reader }) => reader.name))).toEqual([
      ['学生0', '学生1'],
      ['学生1'],
    ]);
  });

  it('put the names of those who are clear on a page of their own when the books leave no room', () => {
    const sheets = clearingSheets(readersWith(ROWS_ON_A_PAGE, 0, 0));

    expect(sheets.map((sheet) => [lines(sheet), sheet.clear.length])).toEqual([
      [ROWS_ON_A_PAGE, 0],
      [0, 2],
    ]);
  });

  it('hold every copy and every clear reader of any class exactly once, and never more than the paper is high', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), fc.nat(4), fc.nat(70)), { maxLength: 220 }), (counts) => {
        const readers = readersWith(...counts);
        const sheets = clearingSheets(readers);

        expect(barcodes(sheets)).toEqual(
          readers.flatMap(({ owing }) => owing.map((each) => each.copyBarcode)),
        );
        expect(sheets.flatMap(({ clear }) => clear)).toEqual(
          readers.filter(({ owing }) => owing.length === 0),
        );
        expect(sheets.filter((sheet) => heightOf(sheet) > SHEET.heightMm)).toEqual([]);
      }),
    );
  });
});
