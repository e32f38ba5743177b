// Terms, weeks of term, the day by which everything is back, and how copies are lent on a day.

import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/settings/domain/calendar.ts';
import { ceilingOf, lendingDay, termOf, weekOfTerm } from '../../src/settings/domain/school-terms.ts';
import { entry, schoolYear, schoolYearWith } from '../support/a-school-day.ts';

const noTerms: Calendar = { openWeekdays: [1, 2, 3, 4, 5], entries: [] };

describe('the term of a day', () => {
  it('holds from its first day to its last', () => {
    const autumnTerm = { startsOn: '2026-09-01', endsOn: '2027-01-22' };

    expect(termOf(schoolYear, '2026-09-01')).toEqual(autumnTerm);
    expect(termOf(schoolYear, '2027-01-22')).toEqual(autumnTerm);
  });

  it.each(['2026-08-31', '2027-01-23', '2027-02-21'])('is none on %s, between terms', (day) => {
    expect(termOf(schoolYear, day)).toBeUndefined();
  });

  it('is none as long as nobody wrote its end', () => {
    expect(termOf({ ...noTerms, entries: [entry('term', '2026-09-01')] }, '2026-09-01')).toBeUndefined();
  });
});

describe('two terms that touch', () => {
  const touching: Calendar = {
    ...noTerms,
    entries: [entry('term', '2026-09-01', '2027-01-22'), entry('term', '2027-01-23', '2027-07-02')],
  };

  it('give each day to its own', () => {
    expect(termOf(touching, '2027-01-22')?.startsOn).toBe('2026-09-01');
    expect(termOf(touching, '2027-01-23')?.startsOn).toBe('2027-01-23');
  });
});

describe('the week of term', () => {
  it.each([
    ['2026-09-01', 1, 'the Tuesday school begins'],
    ['2026-09-06', 1, 'the Sunday after'],
    ['2026-09-07', 2, 'the first Monday'],
    ['2026-10-10', 6, 'a working Saturday'],
    ['2027-02-22', 1, 'the first day of the next term'],
  ])('of %s is %i (%s)', (day, expected) => {
    expect(weekOfTerm(schoolYear, day)).toBe(expected);
  });

  it('is none in the holidays', () => {
    expect(weekOfTerm(schoolYear, '2027-02-01')).toBeUndefined();
  });
});

describe('the day by which everything is back', () => {
  it('is the term’s last open day when the school wants no days for clearing', () => {
    expect(ceilingOf(schoolYear, '2026-12-01', 0)).toBe('2027-01-22');
  });

  it('is the last open day at least a fortnight before the end', () => {
    expect(ceilingOf(schoolYear, '2026-12-01', 14)).toBe('2027-01-08');
    expect(ceilingOf(schoolYear, '2026-12-01', 12)).toBe('2027-01-08');
    expect(ceilingOf(schoolYear, '2026-12-01', 11)).toBe('2027-01-11');
  });

  it('may be a working Saturday', () => {
    const calendar = schoolYearWith(entry('open', '2027-01-09'));

    expect(ceilingOf(calendar, '2026-12-01', 12)).toBe('2027-01-09');
  });

  it('is that of the day’s own term', () => {
    expect(ceilingOf(schoolYear, '2027-03-01', 0)).toBe('2027-07-02');
  });

  it('may be the first day of term itself, and is none when that is one day too late', () => {
    const shortTerm: Calendar = { ...noTerms, entries: [entry('term', '2026-11-02', '2026-11-13')] };

    expect(ceilingOf(shortTerm, '2026-11-05', 11)).toBe('2026-11-02');
    expect(ceilingOf(shortTerm, '2026-11-05', 12)).toBeUndefined();
  });

  it('is none in a term in which the library never opens', () => {
    const closed: Calendar = { openWeekdays: [], entries: [entry('term', '2026-11-02', '2026-11-13')] };

    expect(ceilingOf(closed, '2026-11-05', 0)).toBeUndefined();
  });

  it('is none in the holidays, without terms, or when clearing takes longer than the term', () => {
    expect(ceilingOf(schoolYear, '2027-02-01', 0)).toBeUndefined();
    expect(ceilingOf(noTerms, '2026-12-01', 0)).toBeUndefined();
    expect(ceilingOf(schoolYear, '2026-12-01', 300)).toBeUndefined();
  });
});

describe('lending on a day', () => {
  it('is like every other day where the calendar says nothing of it', () => {
    expect(lendingDay(schoolYear, '2026-12-01', 14)).toEqual({ kind: 'ordinary' });
    expect(lendingDay(noTerms, '2026-12-01', 14)).toEqual({ kind: 'ordinary' });
  });

  it('stops on days of returns only, and says until when', () => {
    const calendar = schoolYearWith(
      entry('returnOnly', '2026-11-30', '2026-12-04'),
      entry('returnOnly', '2026-12-01', '2026-12-11'),
    );

    expect(lendingDay(calendar, '2026-12-01', 0)).toEqual({ kind: 'returnOnly', until: '2026-12-11' });
    expect(lendingDay(calendar, '2026-12-12', 0)).toEqual({ kind: 'ordinary' });
  });

  it('stops until the longest of such rows ends, whichever begins first', () => {
    const calendar = schoolYearWith(
      entry('returnOnly', '2026-11-30', '2026-12-11'),
      entry('returnOnly', '2026-12-01'),
    );

    expect(lendingDay(calendar, '2026-12-01', 0)).toEqual({ kind: 'returnOnly', until: '2026-12-11' });
  });

  it('stops from the day by which everything is back to the end of term', () => {
    const dayBefore = lendingDay(schoolYear, '2027-01-07', 14);
    const clearing = ['2027-01-08', '2027-01-22'].map((day) => lendingDay(schoolYear, day, 14));

    expect(dayBefore).toEqual({ kind: 'ordinary' });
    expect(clearing).toEqual([
      { kind: 'returnOnly', until: '' },
      { kind: 'returnOnly', until: '' },
    ]);
    expect(lendingDay(schoolYear, '2027-01-23', 14)).toEqual({ kind: 'ordinary' });
  });

  it('is for the holiday where the calendar says so, clearing and returns only or not', () => {
    const calendar = schoolYearWith(
      entry('returnOnly', '2027-01-11', '2027-01-22'),
      entry('holidayLoans', '2027-01-18', '2027-01-20'),
    );

    expect(lendingDay(calendar, '2027-01-18', 14)).toEqual({
      kind: 'holidayLoans',
      dueOn: null,
      holiday: { startsOn: '2027-01-23', endsOn: '2027-02-21' },
    });
    expect(lendingDay(calendar, '2027-01-21', 14)).toEqual({ kind: 'returnOnly', until: '' });
  });

  it('bridges a holiday that has begun but is not over, down to its last day', () => {
    const lentUntil = (day: string) =>
      lendingDay(schoolYearWith(entry('holidayLoans', day)), day, 0) as { readonly holiday?: object };

    expect(lentUntil('2027-02-21').holiday).toEqual({ startsOn: '2027-01-23', endsOn: '2027-02-21' });
    expect(lentUntil('2027-02-22').holiday).toBeUndefined();
  });

  it('bridges a holiday of one day', () => {
    const calendar: Calendar = {
      ...noTerms,
      entries: [entry('holidayLoans', '2026-12-31'), entry('holiday', '2027-01-01')],
    };

    expect(lendingDay(calendar, '2026-12-31', 0)).toMatchObject({
      holiday: { startsOn: '2027-01-01', endsOn: '2027-01-01' },
    });
  });

  it('goes by the first of two rows of holiday loans that meet', () => {
    const calendar = schoolYearWith(
      entry('holidayLoans', '2027-01-20', '2027-01-22', '2027-03-02'),
      entry('holidayLoans', '2027-01-18', '2027-01-20', '2027-03-01'),
    );

    expect(lendingDay(calendar, '2027-01-20', 0)).toMatchObject({ dueOn: '2027-03-01' });
    expect(lendingDay(calendar, '2027-01-21', 0)).toMatchObject({ dueOn: '2027-03-02' });
  });

  it('passes over a short holiday within the days of holiday loans', () => {
    const calendar = schoolYearWith(
      entry('holiday', '2027-01-01', '2027-01-03'),
      entry('holidayLoans', '2026-12-28', '2027-01-22', '2027-02-24'),
    );

    expect(lendingDay(calendar, '2026-12-30', 0)).toEqual({
      kind: 'holidayLoans',
      dueOn: '2027-02-24',
      holiday: { startsOn: '2027-01-23', endsOn: '2027-02-21' },
    });
  });

  it('bridges the next holiday, in whatever order the calendar lists them', () => {
    const calendar = schoolYearWith(
      entry('holiday', '2027-07-03', '2027-08-31'),
      entry('holidayLoans', '2027-01-18', '2027-01-22'),
    );

    expect(lendingDay(calendar, '2027-01-18', 0)).toMatchObject({ holiday: { endsOn: '2027-02-21' } });
  });

  it('takes the days between two terms for the holiday where nobody wrote one', () => {
    const calendar = {
      ...noTerms,
      entries: [
        entry('holidayLoans', '2027-01-18', '2027-01-22'),
        entry('term', '2027-02-22', '2027-07-02'),
        entry('term', '2026-09-01', '2027-01-22'),
      ],
    };

    expect(lendingDay(calendar, '2027-01-18', 0)).toMatchObject({
      holiday: { startsOn: '2027-01-23', endsOn: '2027-02-21' },
    });
  });

  it('does not take a term whose end nobody wrote for the end of the holiday', () => {
    const calendar = {
      ...noTerms,
      entries: [entry('holidayLoans', '2027-01-18', '2027-01-22'), entry('term', '2027-02-22')],
    };

    expect(lendingDay(calendar, '2027-01-18', 0)).toMatchObject({ holiday: undefined });
  });

  it('knows no holiday where the calendar ends with the term', () => {
    const calendar = { ...noTerms, entries: [entry('holidayLoans', '2027-01-18', '2027-01-22')] };

    expect(lendingDay(calendar, '2027-01-18', 0)).toMatchObject({ kind: 'holidayLoans', holiday: undefined });
  });
});
