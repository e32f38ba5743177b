// The school's open days.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/civil-day.ts';
import {
  type Calendar,
  covers,
  isOpenDay,
  lastDayOf,
  nextOpenDay,
  openDayAfter,
  previousOpenDay,
} from '../../src/settings/domain/calendar.ts';
import { entry } from '../support/a-school-day.ts';

/** National Day 2026: closed 1–7 October, Saturday the 10th is a working day. */
const autumn: Calendar = {
  openWeekdays: [1, 2, 3, 4, 5],
  entries: [
    entry('closed', '2026-10-01', '2026-10-07'),
    entry('open', '2026-10-10'),
    entry('term', '2026-09-01', '2027-01-22'),
    entry('holiday', '2027-01-23', '2027-02-21'),
    entry('holidayLoans', '2027-01-18', '2027-01-22'),
    entry('returnOnly', '2027-01-11', '2027-01-15'),
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
    ['2027-01-25', false, 'a Monday in the winter holiday'],
    ['2027-01-13', true, 'a day of returns only'],
    ['2027-01-20', true, 'a day of holiday loans'],
  ])('%s is open: %s (%s)', (day, expected) => {
    expect(isOpenDay(autumn, day)).toBe(expected);
  });

  it('counts a working day even inside a closed week', () => {
    const calendar: Calendar = {
      ...autumn,
      entries: [...autumn.entries, entry('open', '2026-10-05'), entry('open', '2027-02-03')],
    };

    expect(isOpenDay(calendar, '2026-10-05')).toBe(true);
    expect(isOpenDay(calendar, '2027-02-03')).toBe(true);
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

describe('the open day before', () => {
  it('is the day itself when it is open', () => {
    expect(previousOpenDay(autumn, '2026-10-10')).toBe('2026-10-10');
  });

  it('goes back over a weekend and a holiday', () => {
    expect(previousOpenDay(autumn, '2026-10-06')).toBe('2026-09-30');
    expect(previousOpenDay(autumn, '2026-10-11')).toBe('2026-10-10');
  });

  it('is never a closed day and never later, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (ahead) => {
        const day = addDays('2026-01-01', ahead);
        const previous = previousOpenDay(autumn, day);
        expect(isOpenDay(autumn, previous)).toBe(true);
        expect(previous <= day).toBe(true);
      }),
    );
  });
});

describe('the second open day after', () => {
  it('counts open days only, a working Saturday among them', () => {
    expect(openDayAfter(autumn, '2026-10-07', 2)).toBe('2026-10-09');
    expect(openDayAfter(autumn, '2026-10-08', 2)).toBe('2026-10-10');
    expect(openDayAfter(autumn, '2026-10-09', 2)).toBe('2026-10-12');
  });
});

describe('a school closed for good', () => {
  it('has no other day to offer than the one asked for', () => {
    const closed: Calendar = { ...autumn, entries: [entry('closed', '2020-01-01', '2040-01-01')] };

    expect(nextOpenDay(closed, '2026-09-30')).toBe('2026-09-30');
    expect(previousOpenDay(closed, '2026-09-30')).toBe('2026-09-30');
  });
});

describe('a library closed for a year', () => {
  const closedTo = (lastDay: string): Calendar => ({
    openWeekdays: [1, 2, 3, 4, 5, 6, 7],
    entries: [entry('closed', '2027-03-01', lastDay)],
  });

  it('is found open again the day after, also when the year was a leap year', () => {
    expect(nextOpenDay(closedTo('2028-02-29'), '2027-03-01')).toBe('2028-03-01');
    expect(previousOpenDay(closedTo('2028-02-29'), '2028-02-29')).toBe('2027-02-28');
  });

  it('is not looked for beyond that', () => {
    expect(nextOpenDay(closedTo('2028-03-01'), '2027-03-01')).toBe('2027-03-01');
  });
});

describe('an entry of the calendar', () => {
  it('says something of its first day, its last, and those between', () => {
    const week = entry('closed', '2026-10-01', '2026-10-07');
    const days = ['2026-09-30', '2026-10-01', '2026-10-04', '2026-10-07', '2026-10-08'];

    expect(days.map((day) => covers(week, day))).toEqual([false, true, true, true, false]);
  });

  it('without an end is for one day', () => {
    const days = ['2026-10-09', '2026-10-10', '2026-10-11'];

    expect(days.map((day) => covers(entry('open', '2026-10-10'), day))).toEqual([false, true, false]);
    expect(lastDayOf(entry('open', '2026-10-10'))).toBe('2026-10-10');
  });
});
