// How grave each answer of the desk is, and what a librarian's reason reaches.

import { describe, expect, it } from 'vitest';
import { type CirculationCode, circulationFindings } from '../../src/circulation/domain/codes.ts';
import { decide } from '../../src/circulation/domain/decision.ts';
import { say } from '../../src/circulation/domain/say.ts';
import { isBlocked } from '../../src/kernel/finding.ts';

const codes = Object.keys(circulationFindings) as CirculationCode[];

const withReason = (code: CirculationCode) =>
  decide([say(code)], { agreed: [], override: '参加比赛用', role: 'librarian' });

describe('an answer of the desk', () => {
  it.each(codes)('%s forbids, asks or tells, and does as it is graded', (code) => {
    const { level } = say(code);
    const agreed = decide([say(code)], { agreed: [code], override: undefined, role: 'librarian' });
    const asked = decide([say(code)], { agreed: [], override: undefined, role: 'librarian' });

    expect([asked.isAllowed, agreed.isAllowed]).toEqual(
      { block: [false, false], confirm: [false, true], notice: [true, true] }[level],
    );
    expect(isBlocked([say(code)])).toBe(level === 'block');
  });
});

describe('a librarian’s reason', () => {
  it.each([
    ['a reader the librarian suspended herself', 'readerSuspended'],
    ['days without lending after a late return', 'lendingStopped'],
    ['an overdue book at home', 'overdueBlocks'],
    ['a copy more than the limit', 'loanLimitReached'],
    ['a copy set aside or in the mending basket', 'copyNotOnShelf'],
    ['a dictionary that stays in the room', 'inRoomOnly'],
    ['a second copy of the same title', 'sameTitleTwice'],
    ['a day of returns only', 'returnOnly'],
    ['one renewal more', 'renewalLimitReached'],
    ['renewing what is overdue', 'overdueNotRenewed'],
  ] as const)('sets aside %s', (_, code) => {
    expect(withReason(code)).toEqual({ isAllowed: true, findings: [], overridden: [code] });
  });

  it.each([
    ['a card that somebody found in the street', 'cardLost'],
    ['a child who has left the school', 'readerLeft'],
    ['a copy that is with another child', 'copyOutToAnother'],
    ['a copy that was reported lost', 'lostNotRenewed'],
    ['a renewal that would not move the day', 'renewalGainsNothing'],
    ['a day that is still to come', 'dayAhead'],
    ['a code nobody knows', 'copyUnknown'],
    ['an undo of what has changed since', 'movedOn'],
    ['a wrong PIN', 'pinWrong'],
  ] as const)('does not reach %s', (_, code) => {
    expect(withReason(code)).toEqual({ isAllowed: false, findings: [say(code)], overridden: [] });
  });

  it('is no answer to whether the copy goes to the child at the desk', () => {
    expect(withReason('lendToOpenReader').isAllowed).toBe(false);
  });
});
