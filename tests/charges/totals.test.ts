// What 财务室 is told of a month and of a term: a mistake is taken back in the month in which it was found.

import { describe, expect, it } from 'vitest';
import type { ChargeEntry } from '../../src/charges/domain/charge.ts';
import { totalsByMonth, totalsByTerm } from '../../src/charges/domain/totals.ts';
import { first, on, openOf, reversedOf, settledOf, withStep } from './charge-facts.ts';

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

const nothing = {
  ...{ to: '', opened: 0, owed: 0, replaced: 0, mended: 0, waived: 0, paidCases: 0, paid: 0, refunded: 0 },
};

/** The same case under another name, so that several stand in one register. */
const another = (entries: readonly ChargeEntry[], name: string) =>
  entries.map((each) => ({
    ...each,
    chargeId: name,
    requestId: `${each.requestId}${name}`,
    undoes: each.undoes && `${each.undoes}${name}`,
  }));

describe('the months', () => {
  it('tell what was opened, what came in and what was paid back, the newest first', () => {
    expect(totalsByMonth(refunded)).toEqual([
      { ...nothing, from: '2026-10', refunded: 2200 },
      { ...nothing, from: '2026-09', opened: 1, owed: 2200, paidCases: 1, paid: 2200 },
    ]);
    expect(totalsByMonth([...refunded].reverse()).map(({ from }) => from)).toEqual(['2026-10', '2026-09']);
  });

  it('take a mistake back in the month in which it was found', () => {
    expect(totalsByMonth(unpaid)).toMatchObject([
      { from: '2026-10', opened: 0, paidCases: -1, paid: -2200, refunded: 0 },
      { from: '2026-09', opened: 1, owed: 2200, paidCases: 1, paid: 2200, refunded: 0 },
    ]);
    expect(totalsByMonth(reversedOf('lost'))).toMatchObject([{ opened: 0, owed: 0 }]);
  });

  it('count how the cases ended', () => {
    const register = [
      ...another(settledOf('lost', 'sameEdition'), 'a'),
      ...another(settledOf('lost', 'newerEdition'), 'b'),
      ...another(settledOf('lost', 'equalWorth'), 'c'),
      ...another(settledOf('damagedReadable', 'mended'), 'd'),
      ...another(settledOf('lost', 'waived'), 'e'),
      ...another(settledOf('lost', 'found'), 'f'),
      ...another(openOf('lost'), 'g'),
    ];

    expect(totalsByMonth(register)).toEqual([
      { ...nothing, from: '2026-09', opened: 7, owed: 15_400, replaced: 3, mended: 1, waived: 1 },
    ]);
  });

  it.each(['money', 'sameEdition', 'mended'] as const)(
    'count no end of a case that is open, though a hand wrote “%s” beside it',
    (way) => {
      expect(totalsByMonth([{ ...first, way }])).toEqual([
        { ...nothing, from: '2026-09', opened: 1, owed: 2200 },
      ]);
    },
  );

  it('are none where nothing ever happened', () => {
    expect(totalsByMonth([])).toEqual([]);
  });
});

describe('the terms', () => {
  const spring = { startsOn: '2026-02-25', endsOn: '2026-07-05' };
  const autumn = { startsOn: '2026-09-01', endsOn: '2027-01-20' };

  it('are told of when they had a step', () => {
    expect(totalsByTerm(replaced, [spring, autumn])).toMatchObject([
      { from: '2026-09-01', to: '2027-01-20', opened: 1, paidCases: 0, paid: 0, replaced: 1 },
    ]);
  });

  it('have their first day and their last, and what is between two terms belongs to neither', () => {
    const register = [
      { ...first, at: '2026-02-25T08:00:00' },
      ...another([{ ...first, at: '2026-07-05T16:00:00' }], 'last'),
      ...another([{ ...first, at: '2026-08-20T16:00:00' }], 'holiday'),
      ...another([{ ...first, at: '2026-09-01T07:30:00' }], 'autumn'),
    ];

    expect(totalsByTerm(register, [spring, autumn])).toMatchObject([
      { from: '2026-09-01', opened: 1 },
      { from: '2026-02-25', opened: 2 },
    ]);
    expect(totalsByTerm(register, [autumn, spring]).map(({ from }) => from)).toEqual([
      '2026-09-01',
      '2026-02-25',
    ]);
  });
});
