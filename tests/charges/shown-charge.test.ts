// A case as the page shows it: what it came to, how it ended, and until when money is paid back.

import { describe, expect, it } from 'vitest';
import { refundUntil, showCharge } from '../../src/charges/domain/show-charge.ts';
import { caseOf, first, on, openOf, reversedOf, settledOf, withStep } from './charge-facts.ts';

const today = { className: '四(2)班', isBack: false };
const paid = settledOf('lost', 'money');
const [, payment = first] = paid;

describe('a case on the page', () => {
  it('that is open, with today’s class and how it was reckoned', () => {
    const [one] = openOf('lost').map((each) => ({ ...each, note: '暑假前就找不到了' }));

    expect(showCharge(caseOf(one ? [one] : []), { ...today, isBack: true })).toEqual({
      ...{ chargeId: 'hone0000', number: 'P2026-001', state: 'open', case: 'lost', title: '小王子' },
      ...{ copyBarcode: 'T0000001', readerName: '李明', className: '四(2)班', openedOn: '2026-09-28' },
      ...{ note: '暑假前就找不到了', operator: '周老师', amount: 2200, balance: 2200 },
      reckoning: { price: 2200, factor: 100, fee: 0, ceiling: null, product: 2200, amount: 2200 },
      ...{ way: '', receipt: '', newBarcode: '', closedOn: '', refundUntil: '' },
      ...{ lastEntry: 'open0001', isBack: true },
    });
  });

  it('that is open is shown without an end, whatever a hand wrote beside it', () => {
    const written = { ...first, way: 'money', receipt: '票0012', closedOn: '2026-09-29' } as const;

    expect(showCharge(caseOf([written]), today)).toMatchObject({
      ...{ state: 'open', balance: 2200, way: '', receipt: '', closedOn: '', refundUntil: '' },
    });
  });

  it('that was paid, with its receipt and the last day for paying back', () => {
    expect(showCharge(caseOf(paid), today)).toMatchObject({
      ...{ state: 'settled', amount: 2200, balance: 0, way: 'money', receipt: '票0012', newBarcode: '' },
      ...{ closedOn: '2026-09-30', refundUntil: '2026-10-30', lastEntry: 'done0001', isBack: false },
    });
  });

  it('that was replaced, with the barcode of the new copy', () => {
    const replaced = withStep(openOf('lost'), on('2026-10-10', 'book0001'), {
      ...{ kind: 'settled', way: 'sameEdition', owed: -2200, newBarcode: 'T0009001' },
    });

    expect(showCharge(caseOf(replaced), today)).toMatchObject({
      ...{ way: 'sameEdition', newBarcode: 'T0009001', refundUntil: '' },
    });
  });

  it('that was taken back, with nothing left to take back', () => {
    expect(showCharge(caseOf(reversedOf('lost')), today)).toMatchObject({
      ...{ state: 'reversed', way: '', closedOn: '2026-09-29', lastEntry: '' },
    });
  });

  it('whose reckoning a hand changed is shown without one', () => {
    const changed = { ...first, reckoning: '大约22元' };

    expect(showCharge(caseOf([changed]), today).reckoning).toBeNull();
  });
});

describe('money is paid back', () => {
  it.each([
    ['until thirty days after it was paid', paid, '2026-10-30'],
    ['not for a case that is open', openOf('lost'), ''],
    ['not where a book was brought', settledOf('lost', 'sameEdition'), ''],
    ['not where the school pays nothing back', [{ ...first, refundDays: null }, payment], ''],
    ['not where the day of the payment was deleted', [first, { ...payment, closedOn: null }], ''],
    [
      'not twice',
      withStep(paid, on('2026-10-08', 'back0001'), { kind: 'refunded', way: 'found', paid: -2200 }),
      '',
    ],
  ])('%s', (_, entries, day) => {
    expect(refundUntil(caseOf(entries))).toBe(day);
  });
});

describe('the next row of a case', () => {
  it('repeats whose case it is, and nothing of what the first row alone says', () => {
    const [, next] = withStep([{ ...first, note: '', newCopy: '{}' }], on('2026-10-10', 'wait0001'), {
      kind: 'waived',
    });

    expect(next).toEqual({
      ...{ number: 'P2026-001', kind: 'waived', className: '三(2)班', readerName: '李明', title: '小王子' },
      ...{ case: 'lost', owed: 0, way: null, receipt: '', closedOn: '2026-10-10', paid: 0 },
      ...{ copyBarcode: 'T0000001', newBarcode: '', note: '', reckoning: '', operator: '' },
      ...{ at: '2026-10-10T09:00:00', chargeId: 'hone0000', requestId: 'wait0001', undoes: '' },
      ...{ readerId: 'rliming00', copyId: 'cprince00', loanId: '', statusBefore: '', refundDays: null },
      newCopy: '',
    });
  });
});
