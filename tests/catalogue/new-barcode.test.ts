// A number for a copy's new label: free, fit for a label, and never used before.

import { describe, expect, it } from 'vitest';
import { titleWithVolume } from '../../src/catalogue/domain/copy.ts';
import { type NewNumber, reviewNewBarcode } from '../../src/catalogue/domain/new-barcode.ts';

const asked: NewNumber = { oldNumber: 'T0000001', barcode: 'T0000900', isUsed: false, carrier: undefined };
const review = (change: Partial<NewNumber>) => reviewNewBarcode({ ...asked, ...change });
const codesOf = (change: Partial<NewNumber>) => review(change).map(({ code }) => code);

describe('giving a copy a new label', () => {
  it('takes a number that nothing has and nothing had', () => {
    expect(review({})).toEqual([]);
  });

  it.each<[string, Partial<NewNumber>, readonly string[]]>([
    ['it has letters no label can carry', { barcode: '条码一' }, ['barcodeMalformed']],
    ['it is empty', { barcode: '' }, ['barcodeMalformed']],
    ['it is the ISBN', { barcode: '9787020042494' }, ['barcodeIsIsbn']],
    ['it is the number it has now', { barcode: 'T0000001' }, ['barcodeUsedBefore']],
    ['it is that number in small letters', { barcode: 't0000001' }, ['barcodeUsedBefore']],
    ['it was replaced before', { isUsed: true }, ['barcodeUsedBefore']],
    ['another copy has it', { carrier: 'barcode' }, ['barcodeTaken']],
    ['it is on a card', { carrier: 'card' }, ['barcodeIsCard']],
    [
      'it was replaced, and another copy still shows it',
      { isUsed: true, carrier: 'barcode' },
      ['barcodeUsedBefore'],
    ],
    [
      'it was replaced, and is on a card',
      { isUsed: true, carrier: 'card' },
      ['barcodeUsedBefore', 'barcodeIsCard'],
    ],
  ])('refuses the number when %s', (_, change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });

  it('names the number it refuses', () => {
    expect(review({ carrier: 'card' })).toEqual([
      { level: 'block', code: 'barcodeIsCard', params: { barcode: 'T0000900' } },
    ]);
  });
});

describe('reading out a title', () => {
  it('tells the volume of a set, and nothing beside a title that has none', () => {
    expect(titleWithVolume({ title: '三国演义', volume: '上' })).toBe('三国演义（上）');
    expect(titleWithVolume({ title: '小王子', volume: '' })).toBe('小王子');
  });
});
