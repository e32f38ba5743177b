// All copies of a title, for a box that goes to a class in one go; asked through the door.

import { describe, expect, it } from 'vitest';
import type { TitleCopies } from '../../src/circulation/domain/desk.ts';
import {
  cards,
  copies,
  copyDraft,
  openSmallSchool,
  type SmallSchool,
  valueIn,
} from '../support/small-school.ts';

const boxOf = (school: SmallSchool, copyBarcode: string) =>
  valueIn<TitleCopies>(school.call('circulation.titleCopies', { copyBarcode }));

/** Five more copies of 草房子 among other books, one of them lost. */
async function openSchoolWithBox(): Promise<SmallSchool> {
  const school = await openSmallSchool();
  const box = copyDraft({ title: '草房子', author: '曹文轩' });
  const other = copyDraft({ title: '别的书', author: '某人' });
  const rows = [box, box, other, box, other, box, { ...box, status: 'lost' }];
  school.call('catalogue.importCopies', { requestId: school.newRequest(), batch: '', rows });
  return school;
}

describe('looking at all copies of a title', () => {
  it('finds each wherever it stands, and none of another title or volume', async () => {
    const school = await openSchoolWithBox();

    expect(boxOf(school, copies.grassHouse).copies.map(({ copyBarcode }) => copyBarcode)).toEqual([
      copies.grassHouse,
      'T0000009',
      'T0000010',
      'T0000012',
      'T0000014',
      'T0000015',
    ]);
    expect(boxOf(school, copies.journeyOne)).toMatchObject({
      title: '西游记（上册）',
      copies: [{ copyBarcode: copies.journeyOne }],
    });
  });

  it('tells what is out by the ledger and what is not at hand by the status', async () => {
    const school = await openSchoolWithBox();
    school.lend('T0000009', cards.liMing);

    const told = boxOf(school, copies.grassHouse).copies.map(({ isOut, isAtHand }) => [isOut, isAtHand]);
    expect(told).toEqual([
      [false, true],
      [true, true],
      [false, true],
      [false, true],
      [false, true],
      [false, false],
    ]);
  });

  it('tells the copies of one holder from those of another, without a child’s whole name', async () => {
    const school = await openSchoolWithBox();
    school.lend('T0000009', cards.liMing);
    school.lend('T0000010', cards.teacher);
    school.lend('T0000012', cards.teacher);

    const out = boxOf(school, copies.grassHouse).copies.filter(({ isOut }) => isOut);
    expect(out.map(({ outTo }) => outTo)).toEqual(['三(2)班李同学', '周老师', '周老师']);
    expect(new Set(out.map(({ holderId }) => holderId)).size).toBe(2);
  });

  it('says where each copy stands, so that lending them looks nowhere else', async () => {
    const school = await openSchoolWithBox();
    const { title, copies: box } = boxOf(school, copies.grassHouse);
    const acts = box
      .filter(({ isAtHand }) => isAtHand)
      .map(({ copyBarcode, row }) => ({
        act: 'lend' as const,
        copyBarcode,
        cardNumber: cards.teacher,
        copyHint: { row, seen: title },
      }));

    expect(school.acts(acts).map(({ state }) => state)).toEqual(acts.map(() => 'settled'));
    expect(boxOf(school, copies.grassHouse).copies.filter(({ isOut }) => isOut)).toHaveLength(5);
  });

  it('says when no copy carries the barcode', async () => {
    const school = await openSmallSchool();
    const answer = school.call('circulation.titleCopies', { copyBarcode: 'T7777777' });

    expect(answer).toMatchObject({ findings: [{ code: 'copyUnknown' }] });
  });
});
