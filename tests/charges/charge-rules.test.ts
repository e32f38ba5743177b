// Which rule holds for which copy, what the school is offered, and what settling asks for.

import { describe, expect, it } from 'vitest';
import { chargeCases } from '../../src/charges/domain/charge.ts';
import { nextChargeNumber } from '../../src/charges/domain/charge-number.ts';
import {
  ageOfCopy,
  type ChargeRule,
  findChargeRule,
  waysOffered,
} from '../../src/charges/domain/charge-rule.ts';
import { initialChargeRules } from '../../src/charges/domain/initial-rules.ts';

const rule = (part: Partial<ChargeRule>): ChargeRule => ({
  ...{ case: 'lost', itemType: null, fromYears: null, factor: 100, fee: 0, ceiling: null, refundDays: 30 },
  ways: ['sameEdition', 'money'],
  ...part,
});

const any = rule({});
const old = rule({ fromYears: 5, factor: 200 });
const veryOld = rule({ fromYears: 10, factor: 300 });
const picture = rule({ itemType: 'pictureBook', factor: 150 });
const rules = [any, veryOld, old, picture, rule({ case: 'damagedReadable', factor: 20 })];

describe('finding the rule', () => {
  it.each([
    ['a new book', { itemType: 'book', age: 0 }, any],
    ['a book of five years', { itemType: 'book', age: 5 }, old],
    ['a book of nine years', { itemType: 'book', age: 9 }, old],
    ['a book of thirty years', { itemType: 'book', age: 30 }, veryOld],
    ['a book of unknown age', { itemType: 'book', age: null }, any],
    ['an old picture book, which its type outweighs', { itemType: 'pictureBook', age: 30 }, picture],
    ['a copy without a type', { itemType: null, age: 0 }, any],
  ] as const)('for %s', (_, copy, expected) => {
    expect(findChargeRule(rules, 'lost', copy)).toBe(expected);
  });

  it('finds none for a case the school has no row for', () => {
    expect(findChargeRule(rules, 'setVolume', { itemType: 'book', age: 0 })).toBeUndefined();
  });

  it('takes the first of equals', () => {
    const twice = [rule({ factor: 110 }), rule({ factor: 120 })];

    expect(findChargeRule(twice, 'lost', { itemType: 'book', age: 0 })?.factor).toBe(110);
  });

  it('from no years on outweighs any age, but not for a book of unknown age', () => {
    const fresh = rule({ fromYears: 0, factor: 90 });

    expect(findChargeRule([any, fresh], 'lost', { itemType: 'book', age: 0 })).toBe(fresh);
    expect(findChargeRule([any, fresh], 'lost', { itemType: 'book', age: null })).toBe(any);
  });

  it('counts a copy without a type among the books', () => {
    const books = rule({ itemType: 'book', factor: 120 });

    expect(findChargeRule([any, books], 'lost', { itemType: null, age: 0 })).toBe(books);
  });
});

describe('the age of a copy', () => {
  it.each([
    ['by the year it came out', { publishedIn: '2003', accessionedOn: '2020-01-01' }, 23],
    ['as a cataloguer wrote it', { publishedIn: '[1998]', accessionedOn: '2020-01-01' }, 28],
    ['else by the day it came in', { publishedIn: '', accessionedOn: '2020-12-31' }, 6],
    ['of a book printed ahead of its year', { publishedIn: '2027', accessionedOn: null }, 0],
    ['of which nobody wrote anything', { publishedIn: '', accessionedOn: null }, null],
    ['of which nothing is known', { publishedIn: '不详', accessionedOn: null }, null],
  ])('%s', (_, copy, age) => {
    expect(ageOfCopy(copy, '2026-09-28')).toBe(age);
  });
});

describe('what a school begins with', () => {
  it('has one rule for every case', () => {
    expect(initialChargeRules.map((each) => each.case).sort()).toEqual(Object.keys(chargeCases).sort());
  });

  it('asks for the price once at most, takes no fee, and puts money last', () => {
    for (const { factor, fee, ways } of initialChargeRules) {
      expect(factor).toBeLessThanOrEqual(100);
      expect(fee).toBe(0);
      expect([-1, ways.length - 1]).toContain(ways.indexOf('money'));
    }
  });

  it('asks for a book of any kind or money, and mends what can be mended', () => {
    const replaced = ['sameEdition', 'newerEdition', 'equalWorth', 'money'];

    expect(initialChargeRules.map((each) => [each.case, each.factor, each.refundDays, each.ways])).toEqual([
      ['lost', 100, 30, replaced],
      ['damagedReadable', 20, null, ['mended', 'money']],
      ['damagedUnreadable', 100, null, ['mended', ...replaced]],
      ['labelSpoiled', 0, null, ['mended']],
      ['setVolume', 100, 30, replaced],
      ['periodicalIssue', 100, 30, replaced],
      ['rareOrReference', 100, 30, replaced],
    ]);
  });

  it('offers no money until the school allows it', () => {
    for (const each of initialChargeRules) expect(waysOffered(each, false)).not.toContain('money');
    expect(waysOffered(any, false)).toEqual(['sameEdition']);
    expect(waysOffered(any, true)).toEqual(['sameEdition', 'money']);
  });
});

describe('the number of a case', () => {
  it.each([
    ['the first of a year', [], 'P2026-001'],
    ['after the highest, not the last', ['P2026-001', 'P2026-009', 'P2026-003'], 'P2026-010'],
    ['in a new year again from one', ['P2025-412'], 'P2026-001'],
    ['with four digits when three are used up', ['P2026-999'], 'P2026-1000'],
    [
      'past what a hand wrote otherwise',
      ['p2026-007', '第8件', '', '原P2026-500', 'P2026-501之二'],
      'P2026-008',
    ],
    ['after one with spaces around it', [' P2026-011 '], 'P2026-012'],
  ])('%s', (_, given, number) => {
    expect(nextChargeNumber('2026', given)).toBe(number);
  });
});
