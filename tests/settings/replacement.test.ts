// Which numbers may never be given out again, and the line that says so.

import { describe, expect, it } from 'vitest';
import { isUsedBefore, type Replacement, replacementRow } from '../../src/settings/domain/replacement.ts';

/** Li Ming’s card R000001 was lost and gave way to R000900. */
const lostCard: Replacement = {
  number: 'R000001',
  newNumber: 'R000900',
  ownerId: 'rliming0000000',
  requestId: 'q1',
};

describe('a number for a new card', () => {
  it('may be any that no card ever had', () => {
    expect(isUsedBefore([lostCard], 'rwang00000000', 'R000901')).toBe(false);
    expect(isUsedBefore([], 'rwang00000000', 'R000001')).toBe(false);
  });

  it('may not be the one that was lost, whoever asks, in whatever case it is typed', () => {
    expect(isUsedBefore([lostCard], 'rwang00000000', 'R000001')).toBe(true);
    expect(isUsedBefore([lostCard], 'rliming0000000', 'r000001')).toBe(true);
  });

  it('may not be the one that stands in the place of another’s', () => {
    expect(isUsedBefore([lostCard], 'rwang00000000', 'r000900')).toBe(true);
  });

  it('may be the one an earlier try had chosen for this very reader', () => {
    expect(isUsedBefore([lostCard], 'rliming0000000', 'R000900')).toBe(false);
  });

  it('is looked for in every line', () => {
    const older: Replacement = { ...lostCard, number: 'R000555', newNumber: 'R000001', ownerId: 'rother' };

    expect(isUsedBefore([lostCard, older], 'rwang00000000', 'R000555')).toBe(true);
    expect(isUsedBefore([older, lostCard], 'rwang00000000', 'R000900')).toBe(true);
  });
});

describe('the line of 旧号码', () => {
  it('says what gave way to what, whose it is, when, by whom and by which request', () => {
    const { requestId, ...pair } = lostCard;

    expect(
      replacementRow('card', pair, '三(2)班 李明', { operator: '王老师', requestId }, '2026-09-28'),
    ).toEqual({
      number: 'R000001',
      newNumber: 'R000900',
      ownerId: 'rliming0000000',
      kind: 'card',
      subject: '三(2)班 李明',
      replacedOn: '2026-09-28',
      operator: '王老师',
      requestId: 'q1',
    });
  });
});
