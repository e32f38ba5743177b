// Money in whole fen: how it is written, and that a half fen is rounded up.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFactor, formatYuan, timesHundredths } from '../../src/kernel/money.ts';

const fen = fc.integer({ min: 0, max: 999_999_999 });

describe('money', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [2200, '22.00'],
    [123_456_789, '1234567.89'],
    [-2205, '-22.05'],
  ])('of %i fen is written %s', (value, text) => {
    expect(formatYuan(value)).toBe(text);
  });

  it.each([
    [150, '1.5'],
    [200, '2'],
    [25, '0.25'],
    [0, '0'],
  ])('times %i hundredths is written %s', (hundredths, text) => {
    expect(formatFactor(hundredths)).toBe(text);
  });

  it('times a factor is the nearest whole fen', () => {
    fc.assert(
      fc.property(fen, fc.integer({ min: 0, max: 10_000 }), (price, factor) => {
        const exact = BigInt(price) * BigInt(factor);
        const difference = BigInt(timesHundredths(price, factor)) * 100n - exact;

        expect(difference > -50n && difference <= 50n).toBe(true);
      }),
    );
  });
});
