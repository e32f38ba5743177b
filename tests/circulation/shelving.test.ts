// The list of what waits to be shelved, asked through the door.

import { describe, expect, it } from 'vitest';
import type { ShelvingLine } from '../../src/circulation/domain/desk.ts';
import {
  cards,
  copies,
  copyDraft,
  openSmallSchool,
  type SmallSchool,
  valueIn,
} from '../support/small-school.ts';

const HOUR = 3_600_000;

const listOf = (school: SmallSchool) =>
  valueIn<{ lines: ShelvingLine[] }>(school.call('circulation.shelving', {})).lines;

const barcodesOf = (school: SmallSchool) => listOf(school).map(({ copyBarcode }) => copyBarcode);

function borrowAndReturn(school: SmallSchool, copyBarcode: string): void {
  school.lend(copyBarcode, cards.teacher);
  school.takeBack(copyBarcode);
}

describe('listing what is to be shelved', () => {
  it('is empty until something comes back', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    expect(listOf(school)).toEqual([]);

    school.takeBack(copies.littlePrince);
    expect(barcodesOf(school)).toEqual([copies.littlePrince]);
  });

  it('follows the shelves: location, then call number', async () => {
    const school = await openSmallSchool();
    school.call('catalogue.importCopies', {
      requestId: school.newRequest(),
      batch: '',
      rows: [
        copyDraft({ title: '后', callNumber: 'I287.5/1' }),
        copyDraft({ title: '前', callNumber: 'I287.45/10' }),
        copyDraft({ title: '中', callNumber: 'I287.45/9', location: '绘本馆' }),
      ],
    });
    for (const barcode of ['T0000009', 'T0000010', 'T0000011']) borrowAndReturn(school, barcode);

    expect(listOf(school).map(({ location, callNumber, title }) => [location, callNumber, title])).toEqual([
      ['绘本馆', 'I287.45/9', '中'],
      ['阅览室', 'I287.45/10', '前'],
      ['阅览室', 'I287.5/1', '后'],
    ]);
  });

  it('leaves out what was lent again, and names a copy once that came back twice', async () => {
    const school = await openSmallSchool();
    borrowAndReturn(school, copies.littlePrince);
    borrowAndReturn(school, copies.grassHouse);
    borrowAndReturn(school, copies.grassHouse);
    school.lend(copies.littlePrince, cards.liMing);

    expect(barcodesOf(school)).toEqual([copies.grassHouse]);
  });

  it('lists what was put into the drop box before and is entered today for its real day', async () => {
    const school = await openSmallSchool({ now: '2026-09-25T12:00:00' });
    school.lend(copies.littlePrince, cards.teacher);
    school.workspace.clock.set('2026-09-28T07:40:00');
    school.act({
      act: 'takeBack',
      copyBarcode: copies.littlePrince,
      cardNumber: '',
      happenedOn: '2026-09-26',
    });

    expect(barcodesOf(school)).toEqual([copies.littlePrince]);
  });

  it('leaves out what is kept back for mending', async () => {
    const school = await openSmallSchool();
    borrowAndReturn(school, copies.littlePrince);
    borrowAndReturn(school, copies.grassHouse);
    school.act({
      act: 'reportDamage',
      copyBarcode: copies.littlePrince,
      cardNumber: '',
      loanId: '',
      note: '封面坏',
      needsMending: true,
    });

    expect(barcodesOf(school)).toEqual([copies.grassHouse]);
  });

  it('still lists today’s once they were moved to the history, and not yesterday’s', async () => {
    const school = await openSmallSchool();
    borrowAndReturn(school, copies.littlePrince);
    school.workspace.clock.advance(HOUR);
    school.night();

    expect(school.rows('loanHistory')).toHaveLength(1);
    expect(barcodesOf(school)).toEqual([copies.littlePrince]);
    school.workspace.clock.advance(24 * HOUR);
    expect(barcodesOf(school)).toEqual([]);
  });
});
