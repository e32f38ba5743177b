// The school's open days.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/civil-day.ts';
import { type Calendar, isOpenDay, nextOpenDay } from '../../src/settings/domain/calendar.ts';

/** National Day 2026: closed 1–7 October, Saturday the 10th is a working day. */
const autumn: Calendar = {
  openWeekdays: [1, 2, 3, 4, 5],
  entries: [
    { startsOn: '2026-10-01', endsOn: '2026-10-07', kind: 'closed' },
    { startsOn: '2026-10-10', endsOn: null, kind: 'open' },
    { startsOn: '2026-09-01', endsOn: '2027-01-22', kind: 'term' },
  ],
};

describe('an open day', () => {
  it.each([
    ['2026-09-30', true, 'a Wednesday'],
    ['2026-10-01', false, 'the first day of the holiday'],
    ['2026-10-07', false, 'its last day'],
    ['2026-10-08', true, 'the Thursday after'],
    ['2026-10-10', true, 'a working Saturday (调休)'],
    ['2026-10-11', false, 'a Sunday'],
  ])('%s is open: %s (%s)', (day, expected) => {
    expect(isOpenDay(autumn, day)).toBe(expected);
  });

  it('counts a working day even inside a closed week', () => {
    const calendar: Calendar = {
      ...autumn,
      entries: [...autumn.entries, { startsOn: '2026-10-05', endsOn: null, kind: 'open' }],
    };

    expect(isOpenDay(calendar, '2026-10-05')).toBe(true);
  });
});

describe('the next open day', () => {
  it('is the day itself when it is open', () => {
    expect(nextOpenDay(autumn, '2026-09-30')).toBe('2026-09-30');
  });

  it('passes over a holiday', () => {
    expect(nextOpenDay(autumn, '2026-10-02')).toBe('2026-10-08');
  });

  it('takes a working Saturday for what it is', () => {
    expect(nextOpenDay(autumn, '2026-10-10')).toBe('2026-10-10');
  });

  it('is never a closed day and never earlier, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (ahead) => {
        const day = addDays('2026-01-01', ahead);
        const next = nextOpenDay(autumn, day);
        expect(isOpenDay(autumn, next)).toBe(true);
        expect(next >= day).toBe(true);
      }),
    );
  });
});
