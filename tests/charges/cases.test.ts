// A case from its opening to its end, through the built bundle: the register, the copy, the loan, the journal.

import { describe, expect, it } from 'vitest';
import {
  chargeIn,
  chargesPage,
  copyOf,
  openCharge,
  princeCharged,
  princeOut,
  princePaid,
  proposed,
  refundCharge,
  reverseCharge,
  settleCharge,
  sumOf,
} from '../support/charge-acts.ts';
import { actOf, expectSoundLedger } from '../support/ledger-truth.ts';
import { refusalOf } from '../support/number-acts.ts';
import { cards, copies, openSmallSchool, type SmallSchool, valueIn } from '../support/small-school.ts';

const prince = copies.littlePrince;
const princeLoan = (school: SmallSchool) => school.rows('loans').find((row) => row.copyBarcode === prince);

describe('a lost book', () => {
  it('is proposed with what it comes to and what the school takes, and nothing is written', async () => {
    const school = await openSmallSchool();
    princeOut(school);

    const proposal = proposed(school);

    expect(proposal).toMatchObject({
      ...{ title: '小王子', readerName: '李明', className: '三(2)班', cardNumber: cards.liMing },
      ...{ price: 2200, ways: ['sameEdition', 'newerEdition', 'equalWorth'], findings: [] },
      reckoning: { price: 2200, factor: 100, fee: 0, ceiling: null, product: 2200, amount: 2200 },
    });
    expect(school.rows('charges')).toEqual([]);
  });

  it('becomes a case with a number; the copy is lost and the loan says so', async () => {
    const school = await openSmallSchool();

    const charge = princeCharged(school);

    expect(charge).toMatchObject({ number: 'P2026-001', state: 'open', amount: 2200, balance: 2200 });
    expect(school.rows('charges')).toMatchObject([
      {
        ...{ number: 'P2026-001', kind: '待赔', className: '三(2)班', readerName: '李明', title: '小王子' },
        ...{ case: '遗失', owed: '22', way: '', receipt: '', closedOn: '', paid: '0' },
        ...{ reckoning: '22.00×1=22.00+0.00=22.00', operator: '周老师' },
      },
    ]);
    expect(copyOf(school, prince)).toMatchObject({ status: '遗失' });
    expect(actOf(princeLoan(school) ?? {})).toBe('lost');
    expect(school.rows('journal').at(-1)).toMatchObject({
      act: '登记赔偿',
      subject: 'P2026-001 《小王子》 三(2)班 李明',
    });
    school.night();
    expectSoundLedger(school, 'after the night');
    expect(copyOf(school, prince)).toMatchObject({ status: '遗失' });
  });

  it('replaced by the same edition: the new copy has the next number and source 赔, the old one is withdrawn, the loan is over', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princeCharged(school);

    const charge = chargeIn(settleCharge(school, chargeId, 'sameEdition'));

    expect(charge).toMatchObject({ state: 'settled', balance: 0, newBarcode: 'T0000009' });
    const [old, fresh] = [copyOf(school, prince), copyOf(school, 'T0000009')];
    expect(old).toMatchObject({ status: '注销' });
    expect(fresh).toMatchObject({
      ...{ title: '小王子', author: '圣埃克苏佩里', price: '22', source: '赔', status: '在馆' },
      ...{ accessionedOn: '2026-09-28', note: 'P2026-001', titleKey: old?.titleKey },
    });
    expect(actOf(princeLoan(school) ?? {})).toBe('compensated');
    expect(school.rows('charges').map((row) => [row.kind, row.owed])).toEqual([
      ['待赔', '22'],
      ['已结案', '-22'],
    ]);
    expect(school.lend('T0000009', cards.liMing)).toMatchObject({ state: 'settled' });
  });

  it('goes to the history as compensated, and stays withdrawn', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princeCharged(school);
    settleCharge(school, chargeId, 'sameEdition');

    school.workspace.clock.advance(20 * 60_000);
    school.night();

    expect(princeLoan(school)).toBeUndefined();
    expect(school.rows('loanHistory')).toMatchObject([{ copyBarcode: prince, condition: '赔偿结案' }]);
    expect(copyOf(school, prince)).toMatchObject({ status: '注销' });
    expectSoundLedger(school, 'after the sweep');
  });

  it('found before it is settled comes back to the shelf and owes nothing', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princeCharged(school);

    const charge = chargeIn(settleCharge(school, chargeId, 'found'));

    expect(charge).toMatchObject({ state: 'settled', balance: 0, way: 'found' });
    expect(copyOf(school, prince)).toMatchObject({ status: '在馆' });
    expect(actOf(princeLoan(school) ?? {})).toBe('return');
  });

  it('brought back to the desk meanwhile is shown as back, also the next day', async () => {
    const school = await openSmallSchool();
    princeCharged(school);
    school.takeBack(prince);
    const isBack = () => chargesPage(school).classes[0]?.charges[0]?.isBack;

    expect(isBack()).toBe(true);
    school.workspace.clock.advance(20 * 60_000);
    school.night();
    expect(princeLoan(school)).toBeUndefined();
    expect(isBack()).toBe(true);
    expect(copyOf(school, prince)).toMatchObject({ status: '在馆' });
  });

  it('waived for a reason ends the loan; the copy stays lost', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princeCharged(school);

    expect(refusalOf(settleCharge(school, chargeId, 'waived'))).toEqual(['reasonNeeded']);
    const charge = chargeIn(settleCharge(school, chargeId, 'waived', { reason: '家里失火' }));

    expect(charge).toMatchObject({ state: 'waived', balance: 0 });
    expect(school.rows('charges').at(-1)).toMatchObject({ kind: '免赔', note: '家里失火' });
    expect(copyOf(school, prince)).toMatchObject({ status: '遗失' });
    school.night();
    expect(copyOf(school, prince)).toMatchObject({ status: '遗失' });
    expect(
      valueIn<{ loans: unknown[] }>(school.call('circulation.readerPage', { cardNumber: cards.liMing }))
        .loans,
    ).toEqual([]);
  });
});

describe('money', () => {
  it('is taken only when the school allows it, and with the number of the bursar’s receipt', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princeCharged(school);

    expect(refusalOf(settleCharge(school, chargeId, 'money', { receipt: '1' }))).toEqual(['moneyNotAllowed']);
    school.set('allowMoney', '是');
    school.workspace.clock.advance(61_000);
    expect(refusalOf(settleCharge(school, chargeId, 'money'))).toEqual(['receiptNeeded']);
    const charge = chargeIn(settleCharge(school, chargeId, 'money', { receipt: '2026-0815' }));

    expect(charge).toMatchObject({ state: 'settled', receipt: '2026-0815', refundUntil: '2026-10-28' });
    expect([sumOf(school, 'owed'), sumOf(school, 'paid')]).toEqual([0, 22]);
    expect(chargesPage(school).months).toMatchObject([
      { from: '2026-09', opened: 1, paidCases: 1, paid: 2200 },
    ]);
  });

  it('goes back when the copy is found within the time, and the copy is on the shelf', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princePaid(school);

    expect(copyOf(school, prince)).toMatchObject({ status: '注销' });
    const charge = chargeIn(refundCharge(school, chargeId));

    expect(charge).toMatchObject({ state: 'refunded', balance: 0, receipt: '退0001' });
    expect(sumOf(school, 'paid')).toBe(0);
    expect(copyOf(school, prince)).toMatchObject({ status: '在馆' });
    expect(refusalOf(refundCharge(school, chargeId))).toEqual(['nothingToRefund']);
  });

  it('does not go back after the time, nor where none was paid', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princePaid(school);
    const other = chargeIn(openCharge(school, { copyBarcode: copies.grassHouse }));

    expect(refusalOf(refundCharge(school, other.chargeId))).toEqual(['nothingToRefund']);
    school.workspace.clock.set('2026-10-29T08:00:00');
    expect(refusalOf(refundCharge(school, chargeId))).toEqual(['refundTooLate']);
  });
});

describe('a mistake', () => {
  it('in opening is taken back by an entry: loan and copy are as they were, and the number is not given again', async () => {
    const school = await openSmallSchool();
    const charge = princeCharged(school);

    const reversed = chargeIn(reverseCharge(school, charge));

    expect(reversed).toMatchObject({ state: 'reversed', balance: 0 });
    expect(sumOf(school, 'owed')).toBe(0);
    expect(copyOf(school, prince)).toMatchObject({ status: '借出' });
    expect(actOf(princeLoan(school) ?? {})).toBe('open');
    expect(school.rows('charges')).toHaveLength(2);
    expect(chargeIn(openCharge(school)).number).toBe('P2026-002');
    school.night();
    expectSoundLedger(school, 'after the night');
  });

  it('in settling opens the case again: the copy is lost, the copy that was entered is withdrawn', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princeCharged(school);
    const settled = chargeIn(settleCharge(school, chargeId, 'sameEdition'));

    const again = chargeIn(reverseCharge(school, settled));

    expect(again).toMatchObject({ state: 'open', balance: 2200 });
    expect(copyOf(school, prince)).toMatchObject({ status: '遗失' });
    expect(copyOf(school, 'T0000009')).toMatchObject({ status: '注销' });
    expect(chargeIn(settleCharge(school, chargeId, 'sameEdition'))).toMatchObject({ newBarcode: 'T0000010' });
    expect(sumOf(school, 'owed')).toBe(0);
  });

  it('is taken back once, the last step alone, for a reason', async () => {
    const school = await openSmallSchool();
    const charge = princeCharged(school);
    settleCharge(school, charge.chargeId, 'sameEdition');

    expect(refusalOf(reverseCharge(school, charge))).toEqual(['chargeMovedOn']);
    const { closed } = chargesPage(school);
    expect(refusalOf(reverseCharge(school, closed[0] ?? charge, { reason: '' }))).toEqual(['reasonNeeded']);
  });
});
