// Every change can be replayed, and taken back, exactly.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Book, emptyTabImage } from '../../local/grid/book.ts';
import type { Content } from '../../local/grid/cell.ts';
import type { Change } from '../../local/grid/change.ts';
import { GridError } from '../../local/grid/grid-error.ts';

const place = fc.integer({ min: 1, max: 9 });
const few = fc.integer({ min: 1, max: 3 });
const block = fc.record({ row: place, column: place, rows: few, columns: few });
const cell = fc.oneof(
  fc.constantFrom<Content>(
    null,
    1,
    2.5,
    true,
    '004',
    '=x',
    { formula: '=A1+$B$2' },
    { formula: "=SUM('y z'!A2:B5)+C3" },
  ),
  fc.string({ maxLength: 3 }),
);
const style = fc.constantFrom(
  { numberFormat: '@' },
  { background: '#ff0000', numberFormat: '0' },
  { numberFormat: null },
);
const rule = { criteria: 'VALUE_IN_LIST', args: [['a', 'b'], true], allowInvalid: false };
const sheetId = fc.constantFrom(0, 7);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(
      sheetId,
      place,
      place,
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    )
    .map(([id, row, column, values]): Change => ({ kind: 'setCells', sheetId: id, row, column, values })),
  fc.tuple(sheetId, block).map(([id, at]): Change => ({ kind: 'clearCells', sheetId: id, ...at })),
  fc
    .tuple(sheetId, block, style)
    .map(([id, at, look]): Change => ({ kind: 'patchStyle', sheetId: id, ...at, style: look })),
  fc.tuple(sheetId, block).map(
    ([id, at]): Change => ({
      kind: 'setValidations',
      sheetId: id,
      ...at,
      palette: [rule, null],
      runs: at.rows * at.columns > 1 ? [0, 1, 1, at.rows * at.columns - 1] : [0, 1],
    }),
  ),
  fc
    .tuple(sheetId, place, place)
    .map(([id, row, column]): Change => ({ kind: 'setNotes', sheetId: id, row, column, notes: [['note']] })),
  fc
    .tuple(
      fc.constantFrom('insertRows', 'insertColumns'),
      sheetId,
      place,
      few,
      fc.option(place, { nil: undefined }),
    )
    .map(
      ([kind, id, at, count, like]) => ({ kind, sheetId: id, at, count, ...(like && { like }) }) as Change,
    ),
  fc
    .tuple(fc.constantFrom('deleteRows', 'deleteColumns'), sheetId, place, few)
    .map(([kind, id, at, count]) => ({ kind, sheetId: id, at, count }) as Change),
  fc
    .tuple(fc.constantFrom('moveRows', 'moveColumns'), sheetId, place, few, place)
    .filter(([, , at, count, to]) => to < at || to > at + count)
    .map(([kind, id, at, count, to]) => ({ kind, sheetId: id, at, count, to }) as Change),
  fc
    .tuple(sheetId, place, fc.constantFrom([1, 0], [2, 0, 1], [0, 2, 1]))
    .map(
      ([id, row, order]): Change => ({ kind: 'reorderRows', sheetId: id, row, column: 2, columns: 4, order }),
    ),
  fc
    .tuple(sheetId, fc.constantFrom('x', 'y z', 'new'))
    .map(([id, name]): Change => ({ kind: 'renameTab', sheetId: id, name })),
  fc.tuple(sheetId, fc.boolean()).map(([id, hidden]): Change => ({ kind: 'hideTab', sheetId: id, hidden })),
  fc
    .tuple(sheetId, few, few)
    .map(([id, rows, columns]): Change => ({ kind: 'freeze', sheetId: id, rows, columns })),
  fc
    .tuple(sheetId, block)
    .map(([id, at]): Change => ({ kind: 'setFilter', sheetId: id, filter: { block: at, columns: [] } })),
  fc
    .tuple(sheetId, place)
    .map(([id, at]): Change => ({ kind: 'sizeColumns', sheetId: id, at, sizes: [50, 60] })),
  fc.tuple(sheetId, place).map(([id, at]): Change => ({ kind: 'hideRows', sheetId: id, at, hidden: [true] })),
  fc.constant<Change>({ kind: 'deleteTab', sheetId: 7 }),
);

function fresh(): Book {
  const book = new Book({ now: () => 0 });
  book.apply({ kind: 'addTab', index: 0, tab: emptyTabImage(0, 'x', { rows: 14, columns: 14 }) });
  book.apply({ kind: 'addTab', index: 1, tab: emptyTabImage(7, 'y z', { rows: 14, columns: 14 }) });
  const protections = [
    {
      id: '1',
      sheetId: 0,
      block: { row: 2, column: 2, rows: 3, columns: 3 },
      description: '',
      warningOnly: false,
      editors: [],
    },
  ];
  book.apply({ kind: 'setProtections', protections });
  return book;
}

/** Makes the changes the grid takes; answers them with their inverses. */
function make(book: Book, changes: readonly Change[]): { done: Change[]; inverses: Change[] } {
  const done: Change[] = [];
  const inverses: Change[] = [];
  for (const each of changes) {
    const before = JSON.stringify(book);
    try {
      inverses.unshift(book.apply(each));
      done.push(each);
    } catch (refusal) {
      if (!(refusal instanceof GridError)) throw refusal;
      expect(JSON.stringify(book)).toBe(before);
    }
  }
  return { done, inverses };
}

const wire = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('the log of changes', () => {
  it('replayed through JSON gives the same workbook', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 4, maxLength: 25 }), (changes) => {
        const book = fresh();
        const { done } = make(book, changes);

        const replayed = fresh();
        for (const each of wire(done)) replayed.apply(each);

        expect(JSON.stringify(replayed)).toBe(JSON.stringify(book));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('taken back through JSON gives the workbook as it was', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 4, maxLength: 25 }), (changes) => {
        const book = fresh();
        const before = wire(book.toJSON());
        const { inverses } = make(book, changes);

        for (const each of wire(inverses)) book.apply(each);

        expect(wire(book.toJSON())).toEqual(before);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('a snapshot read back is the same workbook', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 4, maxLength: 25 }), (changes) => {
        const book = fresh();
        make(book, changes);

        const read = Book.fromJSON(wire(book.toJSON()), () => 0);

        expect(JSON.stringify(read)).toBe(JSON.stringify(book));
      }),
      { numRuns: 100, seed: 13 },
    );
  });
});
