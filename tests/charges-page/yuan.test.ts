// Yuan as a person types them: whole fen, or a word that it is no amount.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYuan } from '../../src/charges/sidebar/yuan.ts';
import { formatYuan } from '../../src/kernel/money.ts';

describe('reading an amount', () => {
  it.each([
    ['22', 2200],
    ['22.5', 2250],
    ['22.05', 2205],
    ['２５．８', 2580],
    ['¥18.00', 1800],
    ['18元', 1800],
    ['18。5', 1850],
  ])('%s is %i fen', (text, fen) => {
    expect(readYuan(text)).toBe(fen);
  });

  it.each(['0', '0.00', '-5', '1,200', '22.555', '1.2.3', 'abc', '十八', '1e3', '99999999'])(
    '%s is no amount',
    (text) => {
      expect(readYuan(text)).toBeUndefined();
    },
  );

  it('an empty field is no answer, not a wrong one', () => {
    expect(readYuan('  ')).toBeNull();
  });

  it('reads back what the product writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (fen) => readYuan(formatYuan(fen)) === fen),
    );
  });
});
