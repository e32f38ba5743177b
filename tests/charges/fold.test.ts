// A case is what its entries make of it, whatever order a person sorted them into.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCharges } from '../../src/charges/domain/charge.ts';
import { nextEntry } from '../../src/charges/domain/next-entry.ts';
import { caseOf, first, on, settledOf } from './charge-facts.ts';

const opened = [first];
const paid = [
  ...opened,
  nextEntry(caseOf(opened), on('2026-09-30', 'paid0001'), {
    kind: 'settled',
    way: 'money',
    owed: -2200,
    paid: 2200,
  }),
];
const refunded = [
  ...paid,
  nextEntry(caseOf(paid), on('2026-10-08', 'back0001'), { kind: 'refunded', way: 'found', paid: -2200 }),
];
const unpaid = [
  ...paid,
  nextEntry(caseOf(paid), on('2026-10-09', 'undo0001'), {
    kind: 'reversed',
    undoes: 'paid0001',
    owed: 2200,
    paid: -2200,
  }),
];
const replaced = [
  ...unpaid,
  nextEntry(caseOf(unpaid), on('2026-10-10', 'book0001'), {
    kind: 'settled',
    way: 'sameEdition',
    owed: -2200,
  }),
];
const never = [
  ...opened,
  nextEntry(caseOf(opened), on('2026-09-29', 'undo0002'), {
    kind: 'reversed',
    undoes: 'open0001',
    owed: -2200,
  }),
];

const waived = settledOf('lost', 'waived');

const histories = [
  ['opened', opened, 'open', 2200, 0, 'open0001'],
  ['paid', paid, 'settled', 0, 2200, 'paid0001'],
  ['paid and refunded', refunded, 'refunded', 0, 0, 'back0001'],
  ['paid by mistake', unpaid, 'open', 2200, 0, 'open0001'],
  ['paid by mistake, then replaced', replaced, 'settled', 0, 0, 'book0001'],
  ['waived', waived, 'waived', 0, 0, 'done0001'],
  ['opened by mistake', never, 'reversed', 0, 0, 'undo0002'],
] as const;

describe.each(histories)('a case %s', (_, entries, state, balance, money, last) => {
  it(`is ${state}, in any order of its rows`, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
        expect(caseOf(shuffled)).toMatchObject({ state, balance, paid: money, last: { requestId: last } });
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
});
