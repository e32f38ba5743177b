// Two small questions of the desk, through the door: may the assistants' desk be left, and was this damage known.

import { describe, expect, it } from 'vitest';
import { copies, openSmallSchool, type SmallSchool, valueIn } from '../support/small-school.ts';

const check = (school: SmallSchool, pin: string) => school.call('circulation.checkPin', { pin });

describe('leaving the assistants’ desk', () => {
  it('asks nothing while the school has no PIN', async () => {
    const school = await openSmallSchool();

    expect(valueIn(check(school, ''))).toBe(true);
  });

  it('wants the PIN of the tab 设置', async () => {
    const school = await openSmallSchool();
    school.set('deskPin', '2468');

    expect(check(school, '1234')).toMatchObject({ findings: [{ code: 'pinWrong' }] });
    expect(valueIn(check(school, '2468'))).toBe(true);
  });
});

describe('asking what is known of a copy’s damage', () => {
  const ask = (school: SmallSchool, copyBarcode: string) =>
    school.call('circulation.copyCondition', { copyBarcode });

  it('answers nothing for a copy in order', async () => {
    const school = await openSmallSchool();

    expect(valueIn(ask(school, copies.littlePrince))).toEqual({ title: '小王子', condition: '' });
  });

  it('answers what was noted before', async () => {
    const school = await openSmallSchool();
    const about = { copyBarcode: copies.littlePrince, cardNumber: '', loanId: '' };
    school.act({ act: 'reportDamage', ...about, note: '缺页' });

    expect(valueIn(ask(school, copies.littlePrince))).toMatchObject({
      condition: expect.stringContaining('缺页'),
    });
  });

  it('says when no copy carries the barcode', async () => {
    const school = await openSmallSchool();

    expect(ask(school, 'T7777777')).toMatchObject({ findings: [{ code: 'copyUnknown' }] });
  });
});
