// A case is what its entries make of it, whatever order a person sorted them into.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChargeEntry, foldCharges } from '../../src/charges/domain/charge.ts';
import { nextEntry } from '../../src/charges/domain/next-entry.ts';
import { totalsByMonth, totalsByTerm } from '../../src/charges/domain/totals.ts';

const first: ChargeEntry = {
  ...{ number: 'P2026-001', kind: 'opened', className: '三(2)班', readerName: '李明', title: '小王子' },
  ...{ case: 'lost', owed: 2200, way: null, receipt: '', closedOn: null, paid: 0, copyBarcode: 'T0000001' },
  ...{ newBarcode: '', note: '', reckoning: '22.00×1=22.00+0.00=22.00', operator: '周老师' },
  ...{ at: '2026-09-28T08:00:00', chargeId: 'hone0000', requestId: 'open0001', undoes: '' },
  ...{ readerId: 'rliming00', copyId: 'cprince00', loanId: '', statusBefore: 'onShelf', refundDays: 30 },
  newCopy: '',
};

const on = (day: string, requestId: string) => ({ requestId, operator: '', at: `${day}T09:00:00` });
const after = (entries: readonly ChargeEntry[]) => {
  const [charge] = foldCharges(entries);
  if (!charge) throw new Error('no case');
  return charge;
};
const opened = [first];
const paid = [
  ...opened,
  nextEntry(after(opened), on('2026-09-30', 'paid0001'), {
    kind: 'settled',
    way: 'money',
    owed: -2200,
    paid: 2200,
  }),
];
const refunded = [
  ...paid,
  nextEntry(after(paid), on('2026-10-08', 'back0001'), { kind: 'refunded', way: 'found', paid: -2200 }),
];
const unpaid = [
  ...paid,
  nextEntry(after(paid), on('2026-10-09', 'undo0001'), {
    kind: 'reversed',
    undoes: 'paid0001',
    owed: 2200,
    paid: -2200,
  }),
];
const replaced = [
  ...unpaid,
  nextEntry(after(unpaid), on('2026-10-10', 'book0001'), {
    kind: 'settled',
    way: 'sameEdition',
    owed: -2200,
  }),
];
const never = [
  ...opened,
  nextEntry(after(opened), on('2026-09-29', 'undo0002'), {
    kind: 'reversed',
    undoes: 'open0001',
    owed: -2200,
  }),
];

const histories = [
  ['opened', opened, 'open', 2200, 0, 'open0001'],
  ['paid', paid, 'settled', 0, 2200, 'paid0001'],
  ['paid and refunded', refunded, 'refunded', 0, 0, 'back0001'],
  ['paid by mistake', unpaid, 'open', 2200, 0, 'open0001'],
  ['paid by mistake, then replaced', replaced, 'settled', 0, 0, 'book0001'],
  ['opened by mistake', never, 'reversed', 0, 0, 'undo0002'],
] as const;

describe.each(histories)('a case %s', (_, entries, state, balance, money, last) => {
  it(`is ${state}, in any order of its rows`, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
        expect(after(shuffled)).toMatchObject({ state, balance, paid: money, last: { requestId: last } });
      }),
    );
  });
});

describe('a register', () => {
  it('owes what its open cases owe together', () => {
    const cases = histories.map(([, entries], i) => entries.map((each) => ({ ...each, chargeId: `h${i}` })));
    const register = cases.flat();

    const sum = register.reduce((total, { owed }) => total + owed, 0);
    const open = foldCharges(register).filter(({ state }) => state === 'open');

    expect(sum).toBe(open.reduce((total, { first: { owed } }) => total + owed, 0));
    expect(foldCharges(register)).toHaveLength(histories.length);
  });

  it('has no case of entries whose first was deleted', () => {
    expect(foldCharges(paid.slice(1))).toEqual([]);
  });

  it('counts in the month of each step, and takes a mistake back in the month it was found', () => {
    expect(totalsByMonth(unpaid)).toMatchObject([
      { from: '2026-10', opened: 0, paidCases: -1, paid: -2200, refunded: 0 },
      { from: '2026-09', opened: 1, owed: 2200, paidCases: 1, paid: 2200, refunded: 0 },
    ]);
    expect(totalsByMonth(refunded)).toMatchObject([
      { from: '2026-10', paid: 0, refunded: 2200 },
      { from: '2026-09', paid: 2200, refunded: 0 },
    ]);
    expect(totalsByMonth(never)).toMatchObject([{ opened: 0, owed: 0 }]);
  });

  it('counts by the terms that had a step', () => {
    const terms = [
      { startsOn: '2026-02-25', endsOn: '2026-07-05' },
      { startsOn: '2026-09-01', endsOn: '2027-01-20' },
    ];

    expect(totalsByTerm(replaced, terms)).toMatchObject([
      { from: '2026-09-01', to: '2027-01-20', opened: 1, paidCases: 0, paid: 0, replaced: 1 },
    ]);
  });
});
