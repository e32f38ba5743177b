// How overdue copies fill slips and lists.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slip } from '../../src/notices/domain/chase-page.ts';
import { CUT, LINES, listSheets, slipSheets } from '../../src/prints/domain/slip-pages.ts';

/** A reader for each number: so many copies. */
function slipsWith(...counts: number[]): Slip[] {
  return counts.map((count, at) => ({
    ...{ readerName: `学生${at}`, seatNumber: String(at + 1), words: '' },
    copies: Array.from({ length: count }, (_, nth) => ({
      ...{ title: '小王子', copyBarcode: `T${at}-${nth}`, dueOn: '2026-10-12', overdueDays: 3 },
    })),
  }));
}

const someSlips = fc
  .array(fc.integer({ min: 1, max: 40 }), { maxLength: 50 })
  .map((counts) => slipsWith(...counts));
const barcodes = (parts: readonly { readonly copies: Slip['copies'] }[]) =>
  parts.flatMap(({ copies }) => copies.map(({ copyBarcode }) => copyBarcode));

describe('slips', () => {
  it('have each overdue copy on exactly one, and no page more than it has room for', () => {
    fc.assert(
      fc.property(someSlips, (slips) => {
        const sheets = slipSheets(slips);

        expect(barcodes(sheets.flat())).toEqual(barcodes(slips));
        for (const cards of sheets) {
          expect(cards.length).toBeGreaterThan(0);
          expect(cards.length).toBeLessThanOrEqual(CUT.columns * CUT.rows);
        }
        expect(sheets.flat().every(({ copies }) => copies.length <= CUT.copies)).toBe(true);
      }),
    );
  });

  it('give a reader with more copies than fit a second one', () => {
    const [cards = []] = slipSheets(slipsWith(CUT.copies + 1, 1));

    expect(cards.map(({ slip, part, parts }) => [slip.readerName, part, parts])).toEqual([
      ['学生0', 1, 2],
      ['学生0', 2, 2],
      ['学生1', 1, 1],
    ]);
  });
});

describe('the list of a class', () => {
  it('fills each page, the first below the fold, with the readers one after another', () => {
    const linesOn = (...counts: number[]) =>
      listSheets(slipsWith(...counts)).map((rows) => barcodes(rows).length);

    expect(linesOn(60)).toEqual([LINES.first, LINES.other, 60 - LINES.first - LINES.other]);
    expect(linesOn(1, 1, 1)).toEqual([3]);
  });

  it('has each overdue copy on exactly one line, and no page more lines than it has room for', () => {
    fc.assert(
      fc.property(someSlips, (slips) => {
        const sheets = listSheets(slips);

        expect(barcodes(sheets.flat())).toEqual(barcodes(slips));
        sheets.forEach((rows, at) => {
          expect(barcodes(rows).length).toBeGreaterThan(0);
          expect(barcodes(rows).length).toBeLessThanOrEqual(at === 0 ? LINES.first : LINES.other);
        });
      }),
    );
  });
});
