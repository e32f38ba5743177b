// Which day an act entered afterwards (补录) can have happened on.

import { describe, expect, it } from 'vitest';
import { reviewDay } from '../../src/circulation/domain/happened-on.ts';

const today = '2026-09-28';

describe('entering afterwards', () => {
  it.each(['2026-09-28', '2026-09-25', '2026-07-30'])('takes %s', (day) => {
    expect(reviewDay(day, today)).toEqual([]);
  });

  it('refuses a day that is still to come', () => {
    expect(reviewDay('2026-09-29', today)).toEqual([{ level: 'block', code: 'dayAhead', params: {} }]);
  });

  it('refuses a day more than sixty days back, which is a slip of the year more often than the truth', () => {
    expect(reviewDay('2026-07-29', today)).toEqual([
      { level: 'block', code: 'dayTooLongAgo', params: { days: 60 } },
    ]);
  });

  it('refuses a return before the lending, and tells when that was', () => {
    expect(reviewDay('2026-09-20', today, '2026-09-21')).toEqual([
      { level: 'block', code: 'dayBeforeLending', params: { lentOn: '2026-09-21' } },
    ]);
  });

  it('takes a return on the day of lending, and one of a loan whose day nobody knows', () => {
    expect(reviewDay('2026-09-21', today, '2026-09-21')).toEqual([]);
    expect(reviewDay('2026-09-21', today, '')).toEqual([]);
  });

  it('gives both reasons when both hold', () => {
    expect(reviewDay('2025-09-20', today, '2026-09-21').map((each) => each.code)).toEqual([
      'dayTooLongAgo',
      'dayBeforeLending',
    ]);
  });
});
