// The order of a class on paper.

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
});
