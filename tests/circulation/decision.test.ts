// What the desk may do when a rule has spoken: agree, override with a reason, call the librarian.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CirculationCode,
  circulationFindings,
  isOverridable,
} from '../../src/circulation/domain/codes.ts';
import { type Asked, decide } from '../../src/circulation/domain/decision.ts';
import { say } from '../../src/circulation/domain/say.ts';

const limit = say('loanLimitReached', { limit: 2 });
const overdue = say('overdueBlocks', { count: 1 });
const cardLost = say('cardLost');
const twice = say('sameTitleTwice', { title: '小王子' });
const lendOn = say('lendToOpenReader', { name: '李明' });
const damage = say('conditionKnown', { condition: '缺页' });

const librarian: Asked = { agreed: [], override: undefined, role: 'librarian' };
const assistant: Asked = { ...librarian, role: 'assistant' };

describe('a librarian', () => {
  it('goes on when there is nothing but something to say', () => {
    expect(decide([damage], librarian)).toEqual({ isAllowed: true, findings: [damage], overridden: [] });
  });

  it('is stopped by a block, and told everything', () => {
    expect(decide([limit, damage], librarian)).toEqual({
      isAllowed: false,
      findings: [limit, damage],
      overridden: [],
    });
  });

  it('is asked before the same title is lent twice, and goes on once she agreed', () => {
    expect(decide([twice, damage], librarian)).toMatchObject({ isAllowed: false, findings: [twice, damage] });
    expect(decide([twice, damage], { ...librarian, agreed: ['sameTitleTwice'] })).toEqual({
      isAllowed: true,
      findings: [damage],
      overridden: [],
    });
  });

  it('does not get past a block by agreeing to it', () => {
    expect(decide([limit], { ...librarian, agreed: ['loanLimitReached'] }).isAllowed).toBe(false);
  });

  it('overrides every rule that stands in the way at once, with one reason', () => {
    expect(decide([overdue, limit, damage], { ...librarian, override: '参加比赛用' })).toEqual({
      isAllowed: true,
      findings: [damage],
      overridden: ['overdueBlocks', 'loanLimitReached'],
    });
  });

  it('overrides the question with the rest', () => {
    expect(decide([limit, twice], { ...librarian, override: '班级共读' }).overridden).toEqual([
      'loanLimitReached',
      'sameTitleTwice',
    ]);
  });

  it('does not override what she agreed to', () => {
    const asked: Asked = { ...librarian, agreed: ['sameTitleTwice'], override: '班级共读' };

    expect(decide([limit, twice], asked)).toEqual({
      isAllowed: true,
      findings: [],
      overridden: ['loanLimitReached'],
    });
  });

  it('overrides nothing when one of the reasons is a fact', () => {
    expect(decide([cardLost, limit], { ...librarian, override: '参加比赛用' })).toEqual({
      isAllowed: false,
      findings: [cardLost, limit],
      overridden: [],
    });
  });

  it.each(['', '  ', '\t'])('overrides nothing without a word of reason: “%s”', (override) => {
    expect(decide([limit], { ...librarian, override }).isAllowed).toBe(false);
  });

  it('must answer whether the copy goes to the child at the desk: no reason stands for that', () => {
    expect(decide([lendOn], { ...librarian, override: '参加比赛用' }).isAllowed).toBe(false);
    expect(decide([lendOn], { ...librarian, agreed: ['lendToOpenReader'] }).isAllowed).toBe(true);
  });
});

describe('an assistant', () => {
  it('goes on when there is nothing but something to say', () => {
    expect(decide([damage], assistant)).toEqual({ isAllowed: true, findings: [damage], overridden: [] });
  });

  it('may hand a book that came back to the child at the desk', () => {
    expect(decide([lendOn], assistant)).toEqual({ isAllowed: false, findings: [lendOn], overridden: [] });
    expect(decide([lendOn], { ...assistant, agreed: ['lendToOpenReader'] }).isAllowed).toBe(true);
  });

  it('may not lend the same title twice, and is sent to the librarian at once', () => {
    const refused = {
      isAllowed: false,
      findings: [twice, say('assistantMayNot')],
      overridden: [],
    };

    expect(decide([twice], assistant)).toEqual(refused);
    expect(decide([twice], { ...assistant, agreed: ['sameTitleTwice'] })).toEqual(refused);
  });

  it('is sent to the librarian for the second copy of a title whatever else is said of it', () => {
    expect(decide([damage, twice], assistant).findings).toEqual([damage, twice, say('assistantMayNot')]);
    expect(decide([limit, twice], assistant).findings).toEqual([limit, twice, say('assistantMayNot')]);
  });

  it('may override nothing, with whatever reason', () => {
    expect(decide([limit], { ...assistant, override: '他很想看' })).toEqual({
      isAllowed: false,
      findings: [limit, say('assistantMayNot')],
      overridden: [],
    });
  });

  it('is told once to call the librarian', () => {
    const may = say('assistantMayNot');

    expect(decide([may, twice], assistant).findings).toEqual([may, twice]);
  });
});

describe('whatever the rules say', () => {
  const codes = Object.keys(circulationFindings) as CirculationCode[];
  const someFindings = fc.subarray(codes).map((each) => each.map((code) => say(code)));
  const asked = fc.record({
    agreed: fc.subarray(codes),
    override: fc.constantFrom(undefined, '', '老师同意'),
    role: fc.constantFrom('librarian', 'assistant'),
  });

  it('an allowed act keeps its notices and nothing else, and overrides only what may be overridden', () => {
    fc.assert(
      fc.property(someFindings, asked, (findings, each) => {
        const { isAllowed, findings: told, overridden } = decide(findings, each);
        if (!isAllowed) return;
        expect(told).toEqual(findings.filter(({ level }) => level === 'notice'));
        expect(overridden.filter((code) => !isOverridable(code))).toEqual([]);
        if (!each.override) expect(overridden).toEqual([]);
      }),
    );
  });

  it('a refused act leaves out none of the reasons and overrides nothing', () => {
    fc.assert(
      fc.property(someFindings, asked, (findings, each) => {
        const { isAllowed, findings: told, overridden } = decide(findings, each);
        if (isAllowed) return;
        expect(told).toEqual(expect.arrayContaining(findings));
        expect(overridden).toEqual([]);
      }),
    );
  });
});
