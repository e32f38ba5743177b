// The arithmetic of codes on a page: whatever a school's numbers and classes are, each code can be read.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeGrid,
  FINEST_MODULE_MM,
  inPages,
  moduleWidth,
  PRINTABLE_WIDTH_MM,
} from '../../src/prints/domain/code-grid.ts';

const BODY_MM = 243;
/** Of R000001 in Code 128. */
const CARD_MODULES = 90;

describe('laying a class out', () => {
  it.each([1, 30, 45, 48, 50, 52, 65])('keeps %i children on one page', (count) => {
    const { columns, rows } = codeGrid(count, CARD_MODULES, BODY_MM);

    expect(columns * rows).toBeGreaterThanOrEqual(count);
  });

  it('gives a larger class two even pages rather than codes too small', () => {
    const { columns, rows } = codeGrid(80, CARD_MODULES, BODY_MM);

    expect(columns * rows).toBe(40);
  });

  it('gives a class of forty-five with numbers of sixteen digits a second page', () => {
    const { columns, rows } = codeGrid(45, 123, BODY_MM);

    expect([columns, Math.ceil(45 / (columns * rows))]).toEqual([3, 2]);
  });

  it('never makes a bar finer than a scanner reads, a row lower than its words, or a page too full', () => {
    const anyClass = fc.record({
      count: fc.integer({ min: 0, max: 200 }),
      modules: fc.integer({ min: 35, max: 500 }),
      heightMm: fc.integer({ min: 60, max: 270 }),
    });
    fc.assert(
      fc.property(anyClass, ({ count, modules, heightMm }) => {
        const grid = codeGrid(count, modules, heightMm);

        expect(grid.columns * grid.cellWidthMm).toBeCloseTo(PRINTABLE_WIDTH_MM);
        expect(grid.rows * grid.cellHeightMm).toBeLessThanOrEqual(heightMm + 0.001);
        expect(grid.cellHeightMm).toBeGreaterThanOrEqual(18);
        // Only a code that is too long for the page itself is finer; it is not printed.
        if (grid.columns > 1)
          expect(moduleWidth(modules, grid.cellWidthMm)).toBeGreaterThanOrEqual(FINEST_MODULE_MM);
      }),
    );
  });
});

describe('dividing a list into pages', () => {
  it('keeps the order and loses nobody', () => {
    expect(inPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inPages([], 2)).toEqual([]);
  });
});
