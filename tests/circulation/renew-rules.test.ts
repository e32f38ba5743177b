// Whether a loan may be renewed, and until when.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoanMarks, LoanState } from '../../src/circulation/domain/loan.ts';
import { type RenewalFacts, reviewRenewal } from '../../src/circulation/domain/renew-rules.ts';
import { addDays } from '../../src/kernel/civil-day.ts';
import type { ReaderStatus } from '../../src/readers/domain/reader.ts';
import { isOpenDay } from '../../src/settings/domain/calendar.ts';
import { ceilingOf } from '../../src/settings/domain/school-terms.ts';
import { entry, liMing, schoolYear, schoolYearWith, twoForAFortnight } from '../support/a-school-day.ts';

const today = '2026-10-15';

function dueOn(day: string, marks?: LoanMarks): { readonly state: LoanState } {
  return { state: { loanId: 'l1', requestId: 'q1', act: 'lend', day, ...(marks && { marks }) } };
}

const review = (change: Partial<RenewalFacts>) =>
  reviewRenewal({
    loan: dueOn('2026-10-16'),
    reader: liMing,
    policy: twoForAFortnight,
    calendar: schoolYear,
    clearDays: 0,
    graceDays: 0,
    holidayDueDay: 2,
    today,
    ...change,
  });

function renewal(change: Partial<RenewalFacts> = {}): readonly [string, ...string[]] {
  const reviewed = review(change);
  return [reviewed.dueOn, ...reviewed.findings.map((each) => each.code)];
}

const findings = (change: Partial<RenewalFacts>) => review(change).findings;

describe('renewing', () => {
  it('adds the policy’s days to the present due day, not to today', () => {
    expect(renewal({ loan: dueOn('2026-10-16') })).toEqual(['2026-10-30']);
  });

  it('moves on from a closed day to the next open one, and says so', () => {
    const calendar = schoolYearWith(entry('closed', '2026-10-30'));

    expect(renewal({ calendar })).toEqual(['2026-11-02', 'dueMovedToOpenDay']);
  });

  it('may end on a Saturday that is worked for a holiday (调休)', () => {
    expect(renewal({ today: '2026-09-24', loan: dueOn('2026-09-26') })).toEqual(['2026-10-10']);
  });

  it('is refused when it was renewed as often as the policy allows', () => {
    expect(findings({ loan: dueOn('2026-10-16', { renewals: 1 }) })).toEqual([
      { level: 'block', code: 'renewalLimitReached', params: { limit: 1 } },
    ]);
  });

  it('is done three times for a class card', () => {
    const policy = { ...twoForAFortnight, renewals: 3 };

    expect(renewal({ policy, loan: dueOn('2026-10-16', { renewals: 2 }) })).toEqual(['2026-10-30']);
    expect(renewal({ policy, loan: dueOn('2026-10-16', { renewals: 3 }) })).toContain('renewalLimitReached');
  });

  it('is refused for what stays in the room and went out by a librarian’s leave', () => {
    expect(findings({ policy: { ...twoForAFortnight, loanDays: 0 } })).toEqual([
      { level: 'block', code: 'renewalLimitReached', params: { limit: 0 } },
    ]);
  });

  it('is refused from the day after the due day, and says how many days late', () => {
    expect(renewal({ loan: dueOn('2026-10-15') })).toEqual(['2026-10-29']);
    expect(findings({ loan: dueOn('2026-10-13') })).toEqual([
      { level: 'block', code: 'overdueNotRenewed', params: { days: 2 } },
    ]);
  });

  it('is still done within the days of grace', () => {
    expect(renewal({ loan: dueOn('2026-10-12'), graceDays: 3 })).toEqual(['2026-10-26']);
    expect(renewal({ loan: dueOn('2026-10-11'), graceDays: 3 })).toContain('overdueNotRenewed');
  });

  it('counts from today when a librarian renews what is long overdue', () => {
    expect(renewal({ loan: dueOn('2026-09-15') })).toEqual(['2026-10-29', 'overdueNotRenewed']);
  });

  it('never ends today: what is overdue by just the days of a renewal is counted from today as well', () => {
    expect(renewal({ loan: dueOn('2026-10-02') })).toEqual(['2026-10-16', 'overdueNotRenewed']);
    expect(renewal({ loan: dueOn('2026-10-01') })).toEqual(['2026-10-29', 'overdueNotRenewed']);
  });

  it('knows no end of term where the school wrote no terms', () => {
    expect(renewal({ calendar: { openWeekdays: [1, 2, 3, 4, 5], entries: [] } })).toEqual(['2026-10-30']);
  });

  it('is refused for what was reported lost', () => {
    const lost: LoanState = { ...dueOn('2026-10-16').state, act: 'lost' };

    expect(renewal({ loan: { state: lost } })).toContain('lostNotRenewed');
    expect(renewal({ loan: dueOn('2026-10-16', { lostOn: '2026-10-14' }) })).toContain('lostNotRenewed');
  });

  it.each<[ReaderStatus, string]>([
    ['cardLost', 'cardLost'],
    ['suspended', 'readerSuspended'],
    ['left', 'readerLeft'],
  ])('is refused to a reader whose status is %s', (status, code) => {
    expect(renewal({ reader: { ...liMing, status } })).toEqual(['2026-10-30', code]);
  });

  it('is refused while lending to the reader is stopped', () => {
    expect(renewal({ reader: { ...liMing, stoppedUntil: today } })).toContain('lendingStopped');
  });

  it('is refused on a day of returns only', () => {
    const calendar = schoolYearWith(entry('returnOnly', today, '2026-10-16'));

    expect(renewal({ calendar })).toContain('returnOnly');
  });

  it('gives every reason at once', () => {
    const reader = { ...liMing, status: 'suspended' as const };
    const loan = dueOn('2026-10-09', { renewals: 1, lostOn: '2026-10-12' });

    expect(renewal({ reader, loan }).slice(1)).toEqual([
      'readerSuspended',
      'lostNotRenewed',
      'overdueNotRenewed',
      'renewalLimitReached',
    ]);
  });
});

describe('renewing towards the end of term', () => {
  it('is cut at the day by which everything is back', () => {
    const facts = { today: '2026-12-28', loan: dueOn('2026-12-31'), clearDays: 14 };

    expect(renewal(facts)).toEqual(['2027-01-08', 'dueCutAtTermEnd']);
    expect(findings(facts)).toEqual([
      { level: 'notice', code: 'dueCutAtTermEnd', params: { dueOn: '2027-01-08' } },
    ]);
  });

  it('is cut by nothing, and says nothing, when it ends on that very day', () => {
    expect(renewal({ today: '2026-12-24', loan: dueOn('2026-12-25'), clearDays: 14 })).toEqual([
      '2027-01-08',
    ]);
  });

  it('is refused when it would not move the due day at all', () => {
    const facts = { today: '2027-01-04', loan: dueOn('2027-01-08'), clearDays: 14 };

    expect(renewal(facts)).toEqual(['2027-01-08', 'renewalGainsNothing']);
    expect(findings(facts)[0]?.params).toEqual({ dueOn: '2027-01-08' });
  });

  it('carries over the holiday on the days the school lends for it', () => {
    const calendar = schoolYearWith(entry('holidayLoans', '2027-01-18', '2027-01-22'));
    const facts = { today: '2027-01-19', loan: dueOn('2027-01-22'), calendar };

    expect(renewal(facts)).toEqual(['2027-02-23', 'holidayLoan']);
    expect(renewal({ ...facts, holidayDueDay: 1 })).toEqual(['2027-02-22', 'holidayLoan']);
    expect(findings(facts)).toEqual([
      { level: 'notice', code: 'holidayLoan', params: { dueOn: '2027-02-23' } },
    ]);
  });

  it('adds the policy’s days, uncut, on those days when the calendar knows no end of the holiday', () => {
    const calendar = {
      openWeekdays: [1, 2, 3, 4, 5],
      entries: [entry('term', '2026-09-01', '2027-01-22'), entry('holidayLoans', '2027-01-18', '2027-01-22')],
    };

    expect(renewal({ today: '2027-01-19', loan: dueOn('2027-01-22'), calendar })).toEqual(['2027-02-05']);
  });

  it('gains nothing for what is lent over the holiday already', () => {
    const calendar = schoolYearWith(entry('holidayLoans', '2027-01-18', '2027-01-22'));
    const facts = { today: '2027-01-19', loan: dueOn('2027-02-23'), calendar };

    expect(renewal(facts)).toEqual(['2027-02-23', 'renewalGainsNothing']);
  });

  it('goes by the next term’s end for what is due in the next term, also before the holiday', () => {
    expect(renewal({ today: '2027-01-20', loan: dueOn('2027-02-23') })).toEqual(['2027-03-09']);
    expect(renewal({ today: '2027-02-10', loan: dueOn('2027-02-23') })).toEqual(['2027-03-09']);
  });

  it('goes by the present term’s end when a librarian renews what was due in the last one', () => {
    expect(renewal({ today: '2027-03-01', loan: dueOn('2027-01-15') })).toEqual([
      '2027-03-15',
      'overdueNotRenewed',
    ]);
  });
});

describe('whenever a renewal is not refused', () => {
  it('ends later than before, on an open day, and not past the day by which everything is back', () => {
    const day = fc.integer({ min: 0, max: 330 }).map((ahead) => addDays('2026-08-20', ahead));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 30 }),
        (on, ahead, clearDays) => {
          const loan = dueOn(addDays(on, ahead));
          const [due, ...codes] = renewal({ today: on, loan, clearDays });
          if (codes.some((code) => code !== 'dueMovedToOpenDay' && code !== 'dueCutAtTermEnd')) return;
          expect(due > loan.state.day).toBe(true);
          expect(isOpenDay(schoolYear, due)).toBe(true);
          expect(due <= (ceilingOf(schoolYear, loan.state.day, clearDays) ?? due)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
