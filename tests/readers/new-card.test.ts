// A number for a new card, and a card reported lost.

import { describe, expect, it } from 'vitest';
import { type NewNumber, reviewLostCard, reviewNewCard } from '../../src/readers/domain/new-card.ts';

const asked: NewNumber = { oldNumber: 'R000001', cardNumber: 'R000900', isUsed: false, carrier: undefined };
const review = (change: Partial<NewNumber>) => reviewNewCard({ ...asked, ...change });
const codesOf = (change: Partial<NewNumber>) => review(change).map(({ code }) => code);

describe('giving a reader a new card', () => {
  it('takes a number that nothing has and nothing had', () => {
    expect(review({})).toEqual([]);
  });

  it.each<[string, Partial<NewNumber>, readonly string[]]>([
    ['it has letters no card can carry', { cardNumber: '证一' }, ['cardMalformed']],
    ['it is empty', { cardNumber: '' }, ['cardMalformed']],
    ['it is the number of the lost card', { cardNumber: 'R000001' }, ['cardUsedBefore']],
    ['it is that number in small letters', { cardNumber: 'r000001' }, ['cardUsedBefore']],
    ['it was replaced before', { isUsed: true }, ['cardUsedBefore']],
    ['another reader has it', { carrier: 'card' }, ['cardTaken']],
    ['it is on a book', { carrier: 'barcode' }, ['cardIsBarcode']],
    [
      'it was replaced, and another reader still shows it',
      { isUsed: true, carrier: 'card' },
      ['cardUsedBefore'],
    ],
    [
      'it was replaced, and is on a book',
      { isUsed: true, carrier: 'barcode' },
      ['cardUsedBefore', 'cardIsBarcode'],
    ],
  ])('refuses the number when %s', (_, change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });

  it('names the number it refuses', () => {
    expect(review({ carrier: 'card' })).toEqual([
      { level: 'block', code: 'cardTaken', params: { cardNumber: 'R000900' } },
    ]);
  });
});

describe('reporting a card lost', () => {
  it.each(['active', 'cardLost'] as const)('is done for a reader whose state is %s', (status) => {
    expect(reviewLostCard(status)).toEqual([]);
  });

  it.each(['suspended', 'left'] as const)(
    'is not needed for one who may not borrow: the state %s stays',
    (status) => {
      expect(reviewLostCard(status)).toEqual([{ level: 'block', code: 'lossNotNeeded', params: { status } }]);
    },
  );
});
