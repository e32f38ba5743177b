// Days without lending after a late return (以停代金).

import { describe, expect, it } from 'vitest';
import { type StopFacts, stopAfter } from '../../src/circulation/domain/stop-days.ts';

const stopped = (returnedOn: string, change: Partial<StopFacts> = {}) =>
  stopAfter({ dueOn: '2026-09-21', returnedOn, stopFactor: 1, graceDays: 0, ...change });

describe('coming back late', () => {
  it('stops lending for as many days as it was late', () => {
    expect(stopped('2026-09-24')).toBe('2026-09-27');
  });

  it('stops it for twice as many where the school says so', () => {
    expect(stopped('2026-09-26', { stopFactor: 2 })).toBe('2026-10-06');
  });

  it('stops nothing in a school that wants no stops', () => {
    expect(stopped('2026-10-21', { stopFactor: null })).toBeUndefined();
    expect(stopped('2026-10-21', { stopFactor: 0 })).toBeUndefined();
  });

  it('stops nothing on the due day and before', () => {
    expect(stopped('2026-09-21')).toBeUndefined();
    expect(stopped('2026-09-14')).toBeUndefined();
  });

  it('stops nothing within the days of grace, and beyond them counts every day', () => {
    expect(stopped('2026-09-24', { graceDays: 3 })).toBeUndefined();
    expect(stopped('2026-09-25', { graceDays: 3 })).toBe('2026-09-29');
  });
});
