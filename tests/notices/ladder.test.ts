// School days and stages: what a loan has come to is counted in days on which a child could have brought the book.

import { describe, expect, it } from 'vitest';
import { initialStages } from '../../src/notices/domain/initial-stages.ts';
import { schoolDayCount, stageReached } from '../../src/notices/domain/ladder.ts';
import type { Stage } from '../../src/notices/domain/stage.ts';
import type { Calendar, CalendarEntry } from '../../src/settings/domain/calendar.ts';

const entry = (kind: CalendarEntry['kind'], startsOn: string, endsOn: string | null = null) => ({
  ...{ kind, startsOn, endsOn, dueOn: null },
});
const school = (...entries: CalendarEntry[]): Calendar => ({ entries, openWeekdays: [1, 2, 3, 4, 5] });
const stages: readonly Stage[] = initialStages.map((stage) => ({
  ...stage,
  name: stage.name['zh-CN'],
  words: stage.words['zh-CN'],
}));

describe('school days since the due day', () => {
  // 2026-10-12 is a Monday.
  it.each([
    ['on the due day', '2026-10-12', 0],
    ['the next day', '2026-10-13', 1],
    ['after a week, its weekend left out', '2026-10-19', 5],
    ['on the Friday before a Monday', '2026-10-09', -1],
    ['on the weekend before it', '2026-10-11', -1],
    ['a week before', '2026-10-05', -5],
  ])('are counted %s', (_, day, expected) => {
    expect(schoolDayCount(school())('2026-10-12', day)).toBe(expected);
  });

  it('leave a winter holiday out: whoever was one day late before it is one day late after it', () => {
    const days = schoolDayCount(school(entry('holiday', '2027-01-23', '2027-02-21')));

    expect(days('2027-01-21', '2027-01-22')).toBe(1);
    expect(days('2027-01-21', '2027-02-21')).toBe(1);
    expect(days('2027-01-21', '2027-02-22')).toBe(2);
  });

  it('count a working Saturday', () => {
    const days = schoolDayCount(school(entry('open', '2026-10-10')));

    expect(days('2026-10-09', '2026-10-10')).toBe(1);
  });

  it('stay as they are over a weekend', () => {
    const days = schoolDayCount(school());

    expect(days('2026-10-09', '2026-10-11')).toBe(0);
  });
});

describe('the stage of a loan', () => {
  it.each([
    [-2, undefined],
    [-1, 's-soon'],
    [0, 's-soon'],
    [1, 's-list'],
    [6, 's-list'],
    [7, 's-slip'],
    [14, 's-home'],
    [29, 's-home'],
    [30, 's-lost'],
    [300, 's-lost'],
  ])('after %s school days is %s on the ladder a school begins with', (days, expected) => {
    expect(stageReached(stages, days)?.stageId).toBe(expected);
  });

  it('passes over a stage that is switched off', () => {
    const off = stages.map((stage) => ({ ...stage, isOn: stage.by !== 'case' }));

    expect(stageReached(off, 300)?.stageId).toBe('s-home');
  });

  it('does not depend on the order of the rows', () => {
    expect(stageReached([...stages].reverse(), 30)?.stageId).toBe('s-lost');
    expect(stageReached([], 30)).toBeUndefined();
  });
});
