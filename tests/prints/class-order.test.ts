// The order of a class on paper.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSeatOrder, sharedNames } from '../../src/prints/domain/class-order.ts';
import type { PrintReader } from '../../src/prints/domain/print-list.ts';

const aReader = (part: Partial<PrintReader>): PrintReader => ({
  cardNumber: 'R000001',
  name: '李明',
  className: '三(2)班',
  seatNumber: '7',
  sex: '男',
  readerType: 'student',
  isCardLost: false,
  ...part,
});

const seatsIn = (...seats: string[]) =>
  inSeatOrder(
    seats.map((seatNumber) => aReader({ seatNumber })),
    '三(2)班',
  ).map(({ seatNumber }) => seatNumber);

describe('putting a class in order', () => {
  it('goes by the seat as a number, not as text', () => {
    expect(seatsIn('10', '9', '01', '２')).toEqual(['01', '２', '9', '10']);
  });

  it('puts seats that are no numbers after those that are, and whoever has none last', () => {
    expect(seatsIn('', 'A3', '48')).toEqual(['48', 'A3', '']);
  });

  it('seats a blank cell with those who have no seat, and the number 0 first', () => {
    expect(seatsIn('  ', 'A3', '0', '1')).toEqual(['0', '1', 'A3', '  ']);
    expect(seatsIn('3A', '48')).toEqual(['48', '3A']);
    expect(seatsIn('A3', '48')).toEqual(['48', 'A3']);
  });

  it('puts seats that are no numbers in the order of their text', () => {
    expect(seatsIn('B1', 'A3', 'A2')).toEqual(['A2', 'A3', 'B1']);
  });

  it('puts two children of one seat in the order of their names, and two of one name in that of their cards', () => {
    const [li, wang, otherWang] = [
      aReader({ name: '李明', cardNumber: 'R000009' }),
      aReader({ name: '王芳', cardNumber: 'R000003' }),
      aReader({ name: '王芳', cardNumber: 'R000002' }),
    ];

    for (const asTyped of [
      [li, wang, otherWang],
      [otherWang, wang, li],
      [wang, li, otherWang],
    ])
      expect(inSeatOrder(asTyped, '三(2)班')).toEqual([li, otherWang, wang]);
  });

  it('is the same order however the tab was sorted', () => {
    const aChild = fc
      .record({
        seatNumber: fc.constantFrom('', '1', '01', '2', '10', 'A3', '２'),
        name: fc.constantFrom('李明', '王芳'),
        cardNumber: fc.stringMatching(/^R00000\d$/),
      })
      .map(aReader);
    const classAndShuffled = fc
      .uniqueArray(aChild, { maxLength: 8, selector: (each) => each.cardNumber })
      .chain((inTab) =>
        fc.tuple(fc.constant(inTab), fc.shuffledSubarray(inTab, { minLength: inTab.length })),
      );

    fc.assert(
      fc.property(classAndShuffled, ([inTab, sorted]) => {
        expect(inSeatOrder(sorted, '三(2)班')).toEqual(inSeatOrder(inTab, '三(2)班'));
      }),
    );
  });

  it('leaves other classes out', () => {
    const readers = [aReader({ className: '三(1)班' }), aReader({ name: '王芳' })];

    expect(inSeatOrder(readers, '三(2)班').map(({ name }) => name)).toEqual(['王芳']);
  });
});

describe('telling children of one name apart', () => {
  it('finds each name that is there more than once', () => {
    const readers = ['李明', '王芳', '李明', '李明'].map((name) => aReader({ name }));

    expect([...sharedNames(readers)]).toEqual(['李明']);
  });

  it('finds none in a class where every name is there once', () => {
    expect([...sharedNames(['李明', '王芳'].map((name) => aReader({ name })))]).toEqual([]);
  });
});
