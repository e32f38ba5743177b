// The order in which what came back is put on the shelves.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCallNumbers } from '../../src/circulation/domain/call-number-order.ts';

describe('sorting by call number', () => {
  it.each([
    ['class numbers as decimals', ['I287.45/3', 'I287.5/1', 'I287.8/2', 'I29/1']],
    ['the shorter class number first', ['I24', 'I24/5', 'I242/1', 'I242.4/1']],
    ['letters by the alphabet', ['B848/1', 'G634/1', 'I287/1', 'T/1', 'T4/1', 'TP3/1', 'Z28/1']],
    ['auxiliary marks before digits', ['G634.3', 'G634.3-49', 'G634.31']],
    [
      'auxiliary marks in the order of the classification',
      ['K1', 'K1-43', 'K1(3)', 'K1"5"', 'K1=6', 'K1<3>', 'K1:J2', 'K1+K9', 'K10'],
    ],
    ['an auxiliary mark before a digit before a letter', ['K1-4', 'K14', 'K1A']],
    ['the title without a volume before its volumes', ['K86/1', 'K86/1/1', 'K86/1/2']],
    ['the author before the volume', ['I247.5/L9/2', 'I247.5/L10/1']],
    ['letters of one author number by the alphabet', ['I247.5/A9', 'I247.5/AB1', 'I247.5/B1']],
    ['zeros in front before none, of one value', ['I287.8/07', 'I287.8/7', 'I287.8/08']],
    ['book numbers by their value', ['I287.8/9', 'I287.8/10', 'I287.8/210']],
    ['author numbers by letter and value', ['I247.57/L99', 'I247.57/N24', 'I247.57/N2338']],
    ['volumes of a set by their value', ['K86/1', 'K86/1:0', 'K86/2/1', 'K86/2/2', 'K86/2/10']],
    ['no call number last', ['Z28/1', '', ' ']],
  ])('puts %s', (_, inOrder) => {
    expect(
      [...inOrder]
        .reverse()
        .sort(compareCallNumbers)
        .map((each) => each.trim()),
    ).toEqual(inOrder.map((each) => each.trim()));
  });

  it('does not mind full width, small letters, blanks or brackets', () => {
    expect(compareCallNumbers('Ｉ２８７．８／９', 'i287.8 / 9')).toBe(0);
    expect(compareCallNumbers('{D922.59}/3', 'D922.59/3')).toBe(0);
  });

  it('does not mind a dot that somebody forgot', () => {
    expect(compareCallNumbers('I2878/9', 'I287.8/9')).toBe(0);
    expect(compareCallNumbers('K825.61/3', 'K825.6.1/3')).toBe(0);
  });

  it('puts two copies of one title side by side, and two without a call number as well', () => {
    expect(compareCallNumbers('I287.8/9', 'I287.8/9')).toBe(0);
    expect(compareCallNumbers('', ' ')).toBe(0);
  });

  it('is one order, whatever was typed', () => {
    const part = fc.stringMatching(/^[A-Z0-9.:()-]{0,4}(\/[A-Z0-9:]{0,3}){0,2}$/);
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        expect(Math.sign(compareCallNumbers(a, b))).toBe(0 - Math.sign(compareCallNumbers(b, a)));
        if (compareCallNumbers(a, b) <= 0 && compareCallNumbers(b, c) <= 0)
          expect(compareCallNumbers(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});
