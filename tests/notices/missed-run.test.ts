// A daily run that did not come: known the same morning, and never in the holidays.

import { describe, expect, it } from 'vitest';
import { missedRun } from '../../src/notices/domain/missed-run.ts';
import type { Calendar } from '../../src/settings/domain/calendar.ts';

const week: Calendar = { entries: [], openWeekdays: [1, 2, 3, 4, 5] };
const closedMonday: Calendar = {
  ...week,
  entries: [{ startsOn: '2026-10-26', endsOn: null, kind: 'closed', dueOn: null }],
};
const ranAt = (at: string) => ({ at, result: 'done', sent: 3, left: 0 }) as const;

describe('a daily run', () => {
  // 2026-10-26 is a Monday.
  it.each([
    ['that came this morning', week, '2026-10-26T06:12:00', '2026-10-26T08:00:00', ''],
    ['that may still come', week, '2026-10-23T06:12:00', '2026-10-26T07:14:59', ''],
    [
      'that did not come by a quarter past seven',
      week,
      '2026-10-23T06:12:00',
      '2026-10-26T07:15:00',
      '2026-10-26',
    ],
    ['that did not come on Friday', week, '2026-10-22T06:12:00', '2026-10-26T07:00:00', '2026-10-23'],
    [
      'that did not come on Friday, seen on Saturday',
      week,
      '2026-10-22T06:12:00',
      '2026-10-24T10:00:00',
      '2026-10-23',
    ],
    ['that nobody waits for on a Saturday', week, '2026-10-23T06:12:00', '2026-10-24T10:00:00', ''],
    [
      'that nobody waits for on a closed Monday',
      closedMonday,
      '2026-10-23T06:12:00',
      '2026-10-26T10:00:00',
      '',
    ],
  ])('%s', (_, calendar, lastAt, now, missed) => {
    expect(missedRun(calendar, ranAt(lastAt), now)).toBe(missed);
  });

  it('is not missed before the first of all', () => {
    expect(missedRun(week, undefined, '2026-10-26T10:00:00')).toBe('');
  });
});
