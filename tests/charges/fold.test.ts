// A case is what its entries make of it, whatever order a person sorted them into.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCharges } from '../../src/charges/domain/charge.ts';
import { caseOf, first, on, reversedOf, settledOf, withStep } from './charge-facts.ts';

const opened = [first];
const paid = settledOf('lost', 'money');
const refunded = withStep(paid, on('2026-10-08', 'back0001'), {
  kind: 'refunded',
  way: 'found',
  paid: -2200,
});
const unpaid = withStep(paid, on('2026-10-09', 'undo0001'), {
  ...{ kind: 'reversed', undoes: 'done0001', owed: 2200, paid: -2200 },
});
const replaced = withStep(unpaid, on('2026-10-10', 'book0001'), {
  ...{ kind: 'settled', way: 'sameEdition', owed: -2200 },
});
const never = reversedOf('lost');
const waived = settledOf('lost', 'waived');

const histories = [
  ['opened', opened, 'open', 2200, 0, 'open0001'],
  ['paid', paid, 'settled', 0, 2200, 'done0001'],
  ['paid and refunded', refunded, 'refunded', 0, 0, 'back0001'],
  ['paid by mistake', unpaid, 'open', 2200, 0, 'open0001'],
  ['paid by mistake, then replaced', replaced, 'settled', 0, 0, 'book0001'],
  ['waived', waived, 'waived', 0, 0, 'done0001'],
  ['opened by mistake', never, 'reversed', 0, 0, 'undo0001'],
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
