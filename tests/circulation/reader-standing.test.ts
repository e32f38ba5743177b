// Which readers may have anything at all, asked before a loan and before a renewal.

import { describe, expect, it } from 'vitest';
import { reviewStanding, type StandingFacts } from '../../src/circulation/domain/reader-standing.ts';
import type { Reader } from '../../src/readers/domain/reader.ts';
import type { ReaderType } from '../../src/settings/domain/reader-types.ts';
import { liMing } from '../support/a-school-day.ts';

const today = '2026-09-28';

const standing = (reader: Partial<Reader>, change: Partial<StandingFacts> = {}) =>
  reviewStanding({ reader: { ...liMing, ...reader }, today, lendingDay: { kind: 'ordinary' }, ...change });

describe('a reader at the desk', () => {
  it('in good standing hears nothing', () => {
    expect(standing({})).toEqual([]);
  });

  it('hears each thing by itself, with what its sentence needs', () => {
    expect(standing({ status: 'cardLost' })).toEqual([{ level: 'block', code: 'cardLost', params: {} }]);
    expect(standing({ status: 'suspended' })).toEqual([
      { level: 'block', code: 'readerSuspended', params: {} },
    ]);
    expect(standing({ status: 'left' })).toEqual([{ level: 'block', code: 'readerLeft', params: {} }]);
    expect(standing({ stoppedUntil: '2026-10-05' })).toEqual([
      { level: 'block', code: 'lendingStopped', params: { until: '2026-10-05' } },
    ]);
    expect(standing({}, { lendingDay: { kind: 'returnOnly', until: '' } })).toEqual([
      { level: 'block', code: 'returnOnly', params: { until: '' } },
    ]);
  });

  it('hears nothing of the day when it is one of holiday loans', () => {
    expect(standing({}, { lendingDay: { kind: 'holidayLoans', dueOn: null, holiday: undefined } })).toEqual(
      [],
    );
  });
});

describe('a class that finished its last year', () => {
  const graduated = (readerType: ReaderType, entryYear: number | null) =>
    standing({ readerType, entryYear }).some(({ code }) => code === 'readerLeft');

  it.each<ReaderType>(['student', 'assistant', 'classCard'])(
    'takes its %s with it in September, and no other class',
    (readerType) => {
      expect([2019, 2020, 2021, 2026, 2027].map((entryYear) => graduated(readerType, entryYear))).toEqual([
        true,
        true,
        false,
        false,
        false,
      ]);
    },
  );

  it('takes nobody who is in no class', () => {
    expect(graduated('student', null)).toBe(false);
    expect(graduated('classCard', null)).toBe(false);
  });

  it('leaves its teacher at school', () => {
    expect(graduated('teacher', 2015)).toBe(false);
  });
});
