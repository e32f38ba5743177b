// How a case may be settled, and what is asked for before it is.

import { describe, expect, it } from 'vitest';
import { reviewSettling, type SettleFacts } from '../../src/charges/domain/settle-rules.ts';
import { caseOf, openOf, reversedOf, settledOf } from './charge-facts.ts';

/** A lost book of 22.00, for which the same edition is brought. */
const brought: SettleFacts = {
  charge: caseOf(openOf('lost')),
  way: 'sameEdition',
  allowMoney: false,
  receipt: '',
  reason: '',
  worth: null,
  isNamed: false,
};
const review = (part: Partial<SettleFacts>) => reviewSettling({ ...brought, ...part });
const paid = { way: 'money', allowMoney: true, receipt: '票0012' } as const;
const other = { way: 'equalWorth', isNamed: true, worth: 2200 } as const;

describe('a case may be settled', () => {
  it.each<[string, Partial<SettleFacts>]>([
    ['by the same edition', {}],
    ['by a newer one', { way: 'newerEdition' }],
    ['by the copy itself, which turned up', { way: 'found' }],
    ['with money where that is allowed, and with its receipt', paid],
    ['by another book that is worth as much', other],
    ['by another book that is worth more', { ...other, worth: 2500 }],
    ['without compensation, for a reason', { way: 'waived', reason: '家庭困难' }],
    ['by mending what can still be read', { way: 'mended', charge: caseOf(openOf('damagedReadable')) }],
  ])('%s', (_, part) => {
    expect(review(part)).toEqual([]);
  });
});

describe('a case is not settled', () => {
  it.each<[string, Partial<SettleFacts>, string]>([
    ['with money where none is taken', { ...paid, allowMoney: false }, 'moneyNotAllowed'],
    ['with money that no receipt proves', { ...paid, receipt: '' }, 'receiptNeeded'],
    ['without compensation and without a reason', { way: 'waived' }, 'reasonNeeded'],
    ['by mending a copy that is lost', { way: 'mended' }, 'mendingImpossible'],
    [
      'by mending a volume that is missing',
      { way: 'mended', charge: caseOf(openOf('setVolume')) },
      'mendingImpossible',
    ],
    ['by another book that has no name', { ...other, isNamed: false }, 'newTitleNeeded'],
    ['by another book of which nobody knows the price', { ...other, worth: null }, 'worthNeeded'],
  ])('%s', (_, part, code) => {
    expect(review(part)).toEqual([{ level: 'block', code, params: {} }]);
  });

  it('by another book that is worth less, and what it must be worth is said', () => {
    expect(review({ ...other, worth: 2199 })).toEqual([
      { level: 'block', code: 'worthTooLow', params: { fen: 2200 } },
    ]);
  });

  it.each([
    ['settled', settledOf('lost', 'sameEdition')],
    ['waived', settledOf('lost', 'waived')],
    ['taken back', reversedOf('lost')],
  ])('again once it is %s, and its number is said', (_, entries) => {
    expect(review({ charge: caseOf(entries) })).toEqual([
      { level: 'block', code: 'chargeMovedOn', params: { number: 'P2026-001' } },
    ]);
  });

  it('and everything that is missing is said at once', () => {
    expect(review({ way: 'money' }).map(({ code }) => code)).toEqual(['moneyNotAllowed', 'receiptNeeded']);
    expect(review({ way: 'equalWorth' }).map(({ code }) => code)).toEqual(['newTitleNeeded', 'worthNeeded']);
  });
});
