// What becomes of the copy and of its loan when a case is opened, ended, paid back, or taken back.

import { describe, expect, it } from 'vitest';
import { followingOf } from '../../src/charges/domain/follow.ts';
import { caseOf, on, openOf, reversedOf, settledOf, withStep } from './charge-facts.ts';

const refunded = withStep(settledOf('lost', 'money'), on('2026-10-08', 'back0001'), {
  ...{ kind: 'refunded', way: 'found', paid: -2200 },
});

describe('while a case is open', () => {
  it.each(['lost', 'setVolume', 'periodicalIssue', 'rareOrReference'] as const)(
    'a copy that is gone (%s) is 遗失, and its loan is reported lost',
    (gone) => {
      expect(followingOf(caseOf(openOf(gone)))).toEqual({ status: 'lost', loan: 'lost' });
    },
  );

  it('a copy that nobody can read is 待修补, and its loan is as it was', () => {
    expect(followingOf(caseOf(openOf('damagedUnreadable')))).toEqual({ status: 'damaged', loan: undefined });
  });

  it.each(['damagedReadable', 'labelSpoiled'] as const)(
    'a copy that can be lent on (%s) stays as it is',
    (chargeCase) => {
      expect(followingOf(caseOf(openOf(chargeCase)))).toEqual({ status: undefined, loan: undefined });
    },
  );
});

describe('when a case has ended', () => {
  it.each([
    ['lost', 'sameEdition'],
    ['lost', 'newerEdition'],
    ['lost', 'equalWorth'],
    ['lost', 'money'],
    ['rareOrReference', 'money'],
    ['damagedUnreadable', 'money'],
    ['damagedReadable', 'sameEdition'],
  ] as const)('%s, settled by %s: the copy is withdrawn and its loan is over', (chargeCase, way) => {
    expect(followingOf(caseOf(settledOf(chargeCase, way)))).toEqual({
      status: 'withdrawn',
      loan: 'compensated',
    });
  });

  it('paid for a torn page: the copy is lent on', () => {
    expect(followingOf(caseOf(settledOf('damagedReadable', 'money')))).toEqual({
      status: undefined,
      loan: undefined,
    });
  });

  it('mended: the copy is on the shelf, and its loan is no matter of the case', () => {
    expect(followingOf(caseOf(settledOf('damagedUnreadable', 'mended')))).toEqual({
      status: 'onShelf',
      loan: undefined,
    });
  });

  it('found: the copy is on the shelf and returned', () => {
    expect(followingOf(caseOf(settledOf('lost', 'found')))).toEqual({ status: 'onShelf', loan: 'return' });
  });

  it('in a way that a hand deleted from the register: nothing is done to the copy', () => {
    const [opened, settled] = settledOf('lost', 'sameEdition');
    const entries = [opened, settled].flatMap((each) => (each ? [{ ...each, way: null }] : []));

    expect(followingOf(caseOf(entries))).toEqual({ status: undefined, loan: undefined });
  });

  it('waived: a lost copy stays lost and its loan is over, a damaged one is as it was', () => {
    expect(followingOf(caseOf(settledOf('lost', 'waived')))).toEqual({
      status: undefined,
      loan: 'compensated',
    });
    expect(followingOf(caseOf(settledOf('damagedReadable', 'waived')))).toEqual({
      status: undefined,
      loan: undefined,
    });
  });

  it('paid back: the copy that turned up is on the shelf', () => {
    expect(followingOf(caseOf(refunded))).toEqual({ status: 'onShelf', loan: undefined });
  });
});

describe('when a case was opened by mistake', () => {
  it.each(['lost', 'damagedUnreadable'] as const)(
    '%s: the copy is what it was, and nothing is reported lost',
    (chargeCase) => {
      expect(followingOf(caseOf(reversedOf(chargeCase)))).toEqual({ status: 'onShelf', loan: 'notLost' });
    },
  );

  it('a copy that the case never touched is left as it is by now', () => {
    expect(followingOf(caseOf(reversedOf('damagedReadable')))).toEqual({
      status: undefined,
      loan: 'notLost',
    });
  });
});
