// When a copy is due: holidays, visit days, closed days and the end of term, alone and together.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DueFacts, dueDay } from '../../src/circulation/domain/due-day.ts';
import { addDays, weekday } from '../../src/kernel/civil-day.ts';
import type { VisitDay } from '../../src/readers/domain/visit-day.ts';
import { type Calendar, isOpenDay } from '../../src/settings/domain/calendar.ts';
import { ceilingOf, lendingDay, termOf } from '../../src/settings/domain/school-terms.ts';
import { entry, schoolYear, schoolYearWith, twoForAFortnight } from '../support/a-school-day.ts';

const tuesdays: VisitDay = { weekdays: [2], weeks: 'every' };
const oddTuesdays: VisitDay = { weekdays: [2], weeks: 'odd' };

function due(lentOn: string, change: Partial<DueFacts> = {}): readonly [string, ...string[]] {
  const { dueOn, findings } = dueDay({
    lentOn,
    policy: twoForAFortnight,
    calendar: schoolYear,
    clearDays: 0,
    holidayDueDay: 2,
    visit: undefined,
    ...change,
  });
  expect(findings.filter((each) => each.level !== 'notice' || each.params.dueOn !== dueOn)).toEqual([]);
  return [dueOn, ...findings.map((each) => each.code)];
}

describe('the due day', () => {
  it('is the policy’s days ahead', () => {
    expect(due('2026-09-28')).toEqual(['2026-10-12']);
  });

  it('moves on from a closed day to the next open one, and says so', () => {
    expect(due('2026-09-21')).toEqual(['2026-10-08', 'dueMovedToOpenDay']);
  });

  it('may be a Saturday that is worked for a holiday (调休)', () => {
    expect(due('2026-09-26')).toEqual(['2026-10-10']);
  });

  it('is a week on for what stays in the room and goes out by a librarian’s leave', () => {
    const policy = { ...twoForAFortnight, loanDays: 0 };

    expect(due('2026-09-14', { policy })).toEqual(['2026-09-21']);
    expect(due('2026-09-14', { policy, visit: tuesdays })).toEqual(['2026-09-21']);
  });

  it('is that of a loan entered afterwards as it would have been on its day', () => {
    expect(due('2026-09-07')).toEqual(['2026-09-21']);
  });
});

describe('due on the class’s visit day', () => {
  it('is the next Tuesday, not a fortnight, for a class of Tuesdays', () => {
    expect(due('2026-09-15', { visit: tuesdays })).toEqual(['2026-09-22', 'dueOnVisitDay']);
  });

  it('is the Tuesday after next for a class of odd weeks', () => {
    expect(due('2026-09-15', { visit: oddTuesdays })).toEqual(['2026-09-29', 'dueOnVisitDay']);
  });

  it('is the first visit day after a holiday', () => {
    const calendar = schoolYearWith(entry('closed', '2026-09-22'));

    expect(due('2026-09-15', { visit: tuesdays, calendar })).toEqual(['2026-09-29', 'dueOnVisitDay']);
  });

  it('falls back on the policy’s days when the class does not come for two months', () => {
    const calendar = schoolYearWith(entry('closed', '2026-10-14', '2026-12-30'));

    expect(due('2026-10-13', { visit: tuesdays, calendar })).toEqual(['2026-12-31', 'dueMovedToOpenDay']);
  });

  it('is cut at the end of term when the class comes no more before it', () => {
    expect(due('2027-01-19', { visit: tuesdays })).toEqual(['2027-01-22', 'dueCutAtTermEnd']);
  });
});

describe('the end of term', () => {
  it('cuts a loan that would reach over it', () => {
    expect(due('2027-01-11')).toEqual(['2027-01-22', 'dueCutAtTermEnd']);
  });

  it('cuts it earlier where the school clears a fortnight before', () => {
    expect(due('2026-12-28', { clearDays: 14 })).toEqual(['2027-01-08', 'dueCutAtTermEnd']);
  });

  it('leaves alone what is due on the very day', () => {
    expect(due('2026-12-25', { clearDays: 14 })).toEqual(['2027-01-08']);
  });

  it('gives a loan that the librarian allows while the term is cleared until its last open day', () => {
    expect(due('2027-01-13', { clearDays: 14 })).toEqual(['2027-01-22', 'dueCutAtTermEnd']);
  });

  it('cannot bind what the librarian lends on its very last day: that is due when school begins', () => {
    expect(due('2027-01-22')).toEqual(['2027-02-22', 'dueMovedToOpenDay']);
  });

  it('binds by its last day a term too short for the days of clearing', () => {
    const calendar: Calendar = {
      openWeekdays: [1, 2, 3, 4, 5],
      entries: [entry('term', '2026-11-02', '2026-11-13')],
    };

    expect(due('2026-11-05', { calendar, clearDays: 30 })).toEqual(['2026-11-13', 'dueCutAtTermEnd']);
  });

  it('binds nothing lent in the holidays', () => {
    expect(due('2027-02-15')).toEqual(['2027-03-01']);
  });
});

describe('a holiday loan', () => {
  const lendsForHoliday = schoolYearWith(entry('holidayLoans', '2027-01-18', '2027-01-22'));

  it('is due on the second day of school', () => {
    expect(due('2027-01-18', { calendar: lendsForHoliday })).toEqual(['2027-02-23', 'holidayLoan']);
  });

  it('is due on the first or the third, as the school likes', () => {
    const on = (holidayDueDay: number) => due('2027-01-18', { calendar: lendsForHoliday, holidayDueDay })[0];

    expect([on(1), on(3)]).toEqual(['2027-02-22', '2027-02-24']);
  });

  it('is due on the day the calendar names, moved on when the library is closed then', () => {
    const dueOn = (day: string) =>
      due('2027-01-18', { calendar: schoolYearWith(entry('holidayLoans', '2027-01-18', null, day)) })[0];

    expect(dueOn('2027-03-01')).toBe('2027-03-01');
    expect(dueOn('2027-02-27')).toBe('2027-03-01');
    expect(dueOn('2027-02-20')).toBe('2027-02-22');
  });

  it.each([
    ['that is over', '2026-02-24'],
    ['of lending itself', '2027-01-18'],
  ])('is due after the holiday when the calendar names a day %s', (_, named) => {
    const calendar = schoolYearWith(entry('holidayLoans', '2027-01-18', '2027-01-22', named));

    expect(due('2027-01-18', { calendar })).toEqual(['2027-02-23', 'holidayLoan']);
  });

  it('outweighs the visit day and the end of term', () => {
    const change = { calendar: lendsForHoliday, visit: tuesdays, clearDays: 14 };

    expect(due('2027-01-18', change)).toEqual(['2027-02-23', 'holidayLoan']);
  });

  it('counts the Saturday worked after a short holiday as a day of school', () => {
    const calendar: Calendar = {
      ...schoolYear,
      entries: [
        entry('holidayLoans', '2026-09-29', '2026-09-30'),
        entry('holiday', '2026-10-01', '2026-10-08'),
        entry('open', '2026-10-10'),
      ],
    };

    expect(due('2026-09-30', { calendar })).toEqual(['2026-10-10', 'holidayLoan']);
  });

  it('is due after the policy’s days, uncut, when the calendar knows no end of the holiday', () => {
    const calendar: Calendar = {
      openWeekdays: [1, 2, 3, 4, 5],
      entries: [entry('term', '2026-09-01', '2027-01-22'), entry('holidayLoans', '2027-01-18', '2027-01-22')],
    };

    expect(due('2027-01-18', { calendar })).toEqual(['2027-02-01']);
  });
});

describe('however holidays, clearing days, visit days and working Saturdays meet', () => {
  const FIRST = '2026-08-01';
  const aDay = fc.integer({ min: 0, max: 400 }).map((ahead) => addDays(FIRST, ahead));
  const anEntry = fc
    .record({
      kind: fc.constantFrom('closed', 'open', 'holiday', 'holidayLoans', 'returnOnly', 'term'),
      startsOn: aDay,
      length: fc.option(fc.integer({ min: 0, max: 50 })),
      dueOn: fc.option(aDay),
    })
    .map(({ kind, startsOn, length, dueOn }) =>
      entry(kind, startsOn, length === null ? null : addDays(startsOn, length), dueOn),
    );
  const someFacts: fc.Arbitrary<DueFacts> = fc.record({
    lentOn: aDay,
    policy: fc.integer({ min: 0, max: 100 }).map((loanDays) => ({ ...twoForAFortnight, loanDays })),
    calendar: fc.record({
      openWeekdays: fc.constantFrom([1, 2, 3, 4, 5], [2, 4], [6]),
      entries: fc
        .tuple(fc.boolean(), fc.array(anEntry, { maxLength: 6 }))
        .map(([isWhole, more]) => (isWhole ? [...more, ...schoolYear.entries] : more)),
    }),
    clearDays: fc.integer({ min: 0, max: 30 }),
    holidayDueDay: fc.integer({ min: 1, max: 4 }),
    visit: fc.option(
      fc.record({
        weekdays: fc.constantFrom([1], [2, 4], [6]),
        weeks: fc.constantFrom('every', 'odd', 'even'),
      }),
      { nil: undefined },
    ),
  });

  it('is always an open day after the day of lending', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { dueOn } = dueDay(facts);
        expect(dueOn > facts.lentOn).toBe(true);
        expect(isOpenDay(facts.calendar, dueOn)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('never passes the day by which everything is back, but for holiday loans', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { lentOn, calendar, clearDays } = facts;
        const { dueOn } = dueDay(facts);
        const ceiling = ceilingOf(calendar, lentOn, clearDays);
        if (lendingDay(calendar, lentOn, clearDays).kind === 'ordinary' && ceiling !== undefined)
          expect(dueOn <= ceiling).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('stays within the term as long as the term has an open day left, but for holiday loans', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { lentOn, calendar, clearDays } = facts;
        const term = termOf(calendar, lentOn);
        if (!term || lendingDay(calendar, lentOn, clearDays).kind === 'holidayLoans') return;
        const hasDayLeft = (ceilingOf(calendar, lentOn, 0) ?? '') > lentOn;
        if (hasDayLeft) expect(dueDay(facts).dueOn <= term.endsOn).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('says why whenever it is not simply the policy’s days', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { dueOn, findings } = dueDay(facts);
        const plain = addDays(facts.lentOn, facts.policy.loanDays || 7);
        expect(findings.length).toBeLessThanOrEqual(1);
        if (findings.length === 0) expect(dueOn).toBe(plain);
      }),
      { numRuns: 400 },
    );
  });

  it('is on a weekday of the class when it is said to be its visit day', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { dueOn, findings } = dueDay(facts);
        if (findings.some((each) => each.code === 'dueOnVisitDay'))
          expect(facts.visit?.weekdays).toContain(weekday(dueOn));
      }),
      { numRuns: 400 },
    );
  });
});
