// What a case comes to: in whole fen, never beyond the ceiling, and the sentence reckons up to the amount.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReckoning, parseReckoning, type Reckoning, reckon } from '../../src/charges/domain/reckon.ts';
import { en } from '../../src/charges/messages/en.ts';
import { zhCN } from '../../src/charges/messages/zh-CN.ts';

const fen = fc.integer({ min: 0, max: 999_999_999 });
const tariffs = fc.record({
  factor: fc.integer({ min: 0, max: 10_000 }),
  fee: fc.integer({ min: 0, max: 100_000 }),
  ceiling: fc.option(fen),
});

describe('reckoning', () => {
  it.each([
    ['a lost book', 2200, { factor: 100, fee: 0, ceiling: null }, 2200],
    ['an old book, one and a half times', 2201, { factor: 150, fee: 0, ceiling: null }, 3302],
    ['half a fen, upwards', 1, { factor: 50, fee: 0, ceiling: null }, 1],
    ['less than half a fen, downwards', 1, { factor: 49, fee: 0, ceiling: null }, 0],
    ['a fee on top', 2200, { factor: 200, fee: 500, ceiling: null }, 4900],
    ['up to the ceiling', 2200, { factor: 500, fee: 500, ceiling: 6000 }, 6000],
    ['a ceiling of nothing', 2200, { factor: 100, fee: 500, ceiling: 0 }, 0],
    ['only the fee, whatever the book costs', null, { factor: 0, fee: 500, ceiling: null }, 500],
  ])('%s', (_, price, tariff, amount) => {
    expect(reckon(price, tariff)?.amount).toBe(amount);
  });

  it('has no amount while the price is unknown and counts', () => {
    expect(reckon(null, { factor: 100, fee: 500, ceiling: 300 })).toBeUndefined();
  });

  it('is whole, never negative and never above the ceiling', () => {
    fc.assert(
      fc.property(fen, tariffs, (price, tariff) => {
        const amount = reckon(price, tariff)?.amount ?? -1;

        expect(Number.isSafeInteger(amount)).toBe(true);
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(tariff.ceiling ?? Number.MAX_SAFE_INTEGER);
      }),
    );
  });

  it('is never less for a dearer book', () => {
    fc.assert(
      fc.property(fen, fen, tariffs, (one, other, tariff) => {
        const [less = 0, more = 0] = [one, other].sort((a, b) => a - b);

        expect(reckon(less, tariff)?.amount).toBeLessThanOrEqual(reckon(more, tariff)?.amount ?? 0);
      }),
    );
  });

  it('is read back from the register as it was written there', () => {
    fc.assert(
      fc.property(fen, tariffs, (price, tariff) => {
        const reckoning = reckon(price, tariff) as Reckoning;

        expect(parseReckoning(formatReckoning(reckoning))).toEqual(reckoning);
      }),
    );
  });

  it.each([
    '',
    '22.00',
    '22.00×1=22.00+0.00=21.00',
    '22.00×1=23.00+0.00=22.00',
    '22×1=22+0=22',
    '-1.00×1=-1.00+0.00=-1.00',
  ])('is not read from %j', (text) => {
    expect(parseReckoning(text)).toBeUndefined();
  });
});

/** Reckons again by pencil, from the figures of the sentence alone. */
function amountBy(sentence: string, words: { readonly most: RegExp; readonly owed: RegExp }) {
  const cents = (text: string) => Math.round(Number(text) * 100);
  const [, price = '', factor = '', product = ''] = /([\d.]+)元? × ([\d.]+) = ([\d.]+)/.exec(sentence) ?? [];
  const [, before = product, fee = '0', sum = product] =
    /([\d.]+)元? \+ \D*([\d.]+)元? = ([\d.]+)/.exec(sentence) ?? [];
  const most = words.most.exec(sentence)?.[1];
  const times = Number((BigInt(cents(price)) * BigInt(cents(factor)) + 50n) / 100n);
  expect([cents(product), cents(before), cents(sum)]).toEqual([times, times, times + cents(fee)]);
  return {
    byPencil: Math.min(times + cents(fee), most === undefined ? Number.MAX_SAFE_INTEGER : cents(most)),
    said: cents(words.owed.exec(sentence)?.[1] ?? ''),
  };
}

describe.each([
  ['zh-CN', zhCN, { most: /上限([\d.]+)元/, owed: /应赔([\d.]+)元$/ }],
  ['en', en, { most: /at most ([\d.]+)/, owed: /owed ([\d.]+) yuan$/ }],
])('the sentence (%s)', (_, messages, words) => {
  it('gives the amount from its own figures', () => {
    fc.assert(
      fc.property(fen, tariffs, (price, tariff) => {
        const reckoning = reckon(price, tariff) as Reckoning;

        const { byPencil, said } = amountBy(messages.reckoning(reckoning), words);

        expect(byPencil).toBe(reckoning.amount);
        expect(said).toBe(reckoning.amount);
      }),
    );
  });
});
