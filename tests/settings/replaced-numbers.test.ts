// 旧号码 as people treat it: sorted, mistyped, written in small letters.

import { describe, expect, it } from 'vitest';
import { newCardIn, refusalOf, replaceBarcode, replaceCard } from '../support/number-acts.ts';
import { cards, codesOf, copies, openSmallSchool } from '../support/small-school.ts';

/** 小王子 was T0000001, then T0000101, and is T0000102 now; 李明 was R000001 and is R000101. */
async function replacedSchool() {
  const school = await openSmallSchool();
  replaceBarcode(school, copies.littlePrince, { newBarcode: 'T0000101' });
  replaceBarcode(school, 'T0000101', { newBarcode: 'T0000102' });
  replaceCard(school, cards.liMing, { newCardNumber: 'R000101' });
  return school;
}

describe('asking what became of an old number', () => {
  it('leads to the newest one, in capitals or not, however 旧号码 is sorted', async () => {
    const school = await replacedSchool();
    for (const ascending of [true, false]) {
      const sheetId = school.tabs.replacedNumbers;
      school.librarian.edit({ do: 'sort', sheetId, at: 1, ascending });

      const told = [copies.littlePrince, 't0000101'].map(
        (code) => school.lend(code, cards.wangFang).findings,
      );

      expect(told).toMatchObject([
        [{ code: 'oldBarcode', params: { now: 'T0000102', title: '小王子' } }],
        [{ code: 'oldBarcode', params: { now: 'T0000102', title: '小王子' } }],
      ]);
    }
    expect(codesOf(school.lend(copies.whys, 'r000001'))).toEqual(['oldCard']);
  });

  it('keeps cards and barcodes apart: an old card is no old barcode', async () => {
    const school = await replacedSchool();

    expect(codesOf(school.lend(cards.liMing, cards.wangFang))).toEqual(['copyUnknown']);
    expect(codesOf(school.lend(copies.whys, copies.littlePrince))).toEqual(['readerUnknown']);
  });
});

describe('an old number whose row was mistyped', () => {
  it('is not given out again all the same', async () => {
    const school = await replacedSchool();
    const row = school.rows('replacedNumbers').findIndex(({ number }) => number === cards.liMing) + 3;
    school.librarian.type(school.tabs.replacedNumbers, `B${row}`, [['证']]);

    expect(refusalOf(replaceCard(school, cards.wangFang, { newCardNumber: cards.liMing }))).toEqual([
      'cardUsedBefore',
    ]);
    expect(newCardIn(replaceCard(school, cards.wangFang)).cardNumber).toBe('R000102');
  });
});
