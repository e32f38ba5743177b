// The arithmetic of codes on a page: whatever a school's numbers and classes are, each code can be read.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeGrid,
  FINEST_MODULE_MM,
  inPages,
  moduleWidth,
  PAGE,
  PRINTABLE_WIDTH_MM,
  QUIET_MODULES,
} from '../../src/prints/domain/code-grid.ts';

const BODY_MM = 243;
/** Of R000001 in Code 128. */
const CARD_MODULES = 90;

describe('laying a class out', () => {
  it.each([1, 30, 45, 48, 50, 52, 65])('keeps %i children on one page', (count) => {
    const { columns, rows } = codeGrid(count, CARD_MODULES, BODY_MM);

    expect(columns * rows).toBeGreaterThanOrEqual(count);
  });

  it.each([
    [0, 3, 1],
    [1, 3, 1],
    [4, 3, 2],
    [39, 3, 13],
    [40, 4, 10],
    [52, 4, 13],
    [53, 5, 11],
    [65, 5, 13],
    [66, 5, 7],
    [131, 5, 9],
  ])(
    'puts %i children into %i columns of %i: as few as keep everybody on one page',
    (count, columns, rows) => {
      expect(codeGrid(count, CARD_MODULES, BODY_MM)).toMatchObject({ columns, rows });
    },
  );

  it.each([
    [167, 3],
    [168, 2],
    [261, 2],
    [262, 1],
    [900, 1],
  ])(
    'puts codes of %i modules into %i columns at most, where a scanner still reads each',
    (modules, columns) => {
      expect(codeGrid(500, modules, BODY_MM).columns).toBe(columns);
    },
  );

  it('makes no row higher than a thumb for one child alone, and fills the page for a class', () => {
    expect(codeGrid(1, CARD_MODULES, BODY_MM).cellHeightMm).toBe(27);
    expect(codeGrid(39, CARD_MODULES, BODY_MM).cellHeightMm).toBeCloseTo(BODY_MM / 13);
  });

  it('makes a row higher where a code is so long that its bars must be', () => {
    const { cellHeightMm, cellWidthMm } = codeGrid(1, 300, BODY_MM);

    expect(cellHeightMm).toBeCloseTo(11.5 + 0.15 * 300 * moduleWidth(300, cellWidthMm));
  });

  it('packs narrow codes as low as their own bars allow', () => {
    expect(codeGrid(50, CARD_MODULES, 180)).toMatchObject({ columns: 5, rows: 10 });
  });

  it('still prints a row where a page leaves room for none', () => {
    expect(codeGrid(5, CARD_MODULES, 10)).toMatchObject({ rows: 1, cellHeightMm: 10 });
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
        // The name and the number above and below bars a seventh as high as they are long.
        const barsMm = modules * moduleWidth(modules, grid.cellWidthMm);
        expect(grid.cellHeightMm).toBeGreaterThanOrEqual(11.5 + 0.15 * barsMm - 0.001);
        // Only a code that is too long for the page itself is finer; it is not printed.
        if (grid.columns > 1)
          expect(moduleWidth(modules, grid.cellWidthMm)).toBeGreaterThanOrEqual(FINEST_MODULE_MM);
      }),
    );
  });
});

describe('the width of a bar', () => {
  it('lets the code with the white on either side fill its cell', () => {
    const cellMm = PRINTABLE_WIDTH_MM / 5;

    expect((CARD_MODULES + 2 * QUIET_MODULES) * moduleWidth(CARD_MODULES, cellMm)).toBeCloseTo(cellMm);
  });

  it('grows no further where there is room for more', () => {
    expect(moduleWidth(CARD_MODULES, PRINTABLE_WIDTH_MM)).toBe(
      moduleWidth(CARD_MODULES, PRINTABLE_WIDTH_MM / 2),
    );
  });

  it('leaves the margins of the sheet white', () => {
    expect(PAGE.marginMm + PRINTABLE_WIDTH_MM + PAGE.marginMm).toBe(PAGE.widthMm);
    expect(PAGE.heightMm).toBeGreaterThan(PAGE.widthMm);
  });
});

describe('dividing a list into pages', () => {
  it('keeps the order and loses nobody', () => {
    expect(inPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inPages([], 2)).toEqual([]);
  });
});
