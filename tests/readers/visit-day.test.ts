// The day a class comes to the library, as a school writes it, and when it comes next.

import { describe, expect, it } from 'vitest';
import { nextVisitDay, parseVisitDay, type VisitDay } from '../../src/readers/domain/visit-day.ts';
import { entry, schoolYear, schoolYearWith } from '../support/a-school-day.ts';

const on = (weekdays: readonly number[], weeks: VisitDay['weeks'] = 'every'): VisitDay => ({
  weekdays,
  weeks,
});

describe('reading a visit day', () => {
  it.each<[string, VisitDay]>([
    ['周二', on([2])],
    ['星期二 12:00', on([2])],
    ['周二12:30', on([2])],
    ['礼拜五', on([5])],
    ['週三', on([3])],
    ['每周四 15:30-16:10', on([4])],
    ['周日', on([7])],
    ['星期天', on([7])],
    ['周2', on([2])],
    ['周二 大课间', on([2])],
    ['周二三点', on([2])],
    ['周二第3节', on([2])],
    ['周一、周三', on([1, 3])],
    ['周一三五', on([1, 3, 5])],
    ['单周二 12:00', on([2], 'odd')],
    ['单周星期二', on([2], 'odd')],
    ['单周周二', on([2], 'odd')],
    ['双周四', on([4], 'even')],
    ['周四（双周）12:00', on([4], 'even')],
    ['单双周二', on([2])],
    ['Tue', on([2])],
    ['Tuesday 12:00', on([2])],
    ['odd Tue 12:00', on([2], 'odd')],
    ['even Thu', on([4], 'even')],
    ['even weeks, Thursday', on([4], 'even')],
    ['Mon and Thu', on([1, 4])],
    ['Tue evening', on([2])],
    [' 周二 ', on([2])],
    ['單週二', on([2], 'odd')],
    ['雙周四', on([4], 'even')],
    ['禮拜五', on([5])],
    ['周四双周', on([4], 'even')],
    ['odd week Tue', on([2], 'odd')],
    ['even  weeks, Thu', on([4], 'even')],
  ])('takes “%s” for %j', (text, expected) => {
    expect(parseVisitDay(text)).toEqual(expected);
  });

  it.each(['', '12:00', '待定', '周', '周二到周四', '午休', 'Tuesdayish', 'sunny'])(
    'cannot read “%s”',
    (text) => {
      expect(parseVisitDay(text)).toBeUndefined();
    },
  );
});

describe('the next visit day', () => {
  it('is the next week’s when the class is here today', () => {
    expect(nextVisitDay(on([2]), '2026-09-15', schoolYear)).toBe('2026-09-22');
  });

  it('is tomorrow when the class comes tomorrow', () => {
    expect(nextVisitDay(on([2]), '2026-09-14', schoolYear)).toBe('2026-09-15');
  });

  it('passes over the weeks in which the library is closed', () => {
    expect(nextVisitDay(on([4]), '2026-09-24', schoolYear)).toBe('2026-10-08');
  });

  it('comes every other week for a class of odd or of even weeks', () => {
    // The term's week 3 begins on Monday 14 September.
    expect(nextVisitDay(on([2], 'odd'), '2026-09-15', schoolYear)).toBe('2026-09-29');
    expect(nextVisitDay(on([2], 'even'), '2026-09-15', schoolYear)).toBe('2026-09-22');
  });

  it('is the first of several', () => {
    expect(nextVisitDay(on([1, 3]), '2026-09-14', schoolYear)).toBe('2026-09-16');
  });

  it('counts the weeks of the next term anew', () => {
    expect(nextVisitDay(on([2], 'even'), '2027-01-19', schoolYear)).toBe('2027-03-02');
    expect(nextVisitDay(on([2], 'odd'), '2027-01-19', schoolYear)).toBe('2027-02-23');
  });

  it('counts the weeks of the year where the calendar has no term', () => {
    const noTerms = { openWeekdays: [1, 2, 3, 4, 5], entries: [] };

    // 2027 begins in week 53 of 2026; its own week 1 begins on Monday 4 January.
    expect(nextVisitDay(on([2], 'odd'), '2026-12-29', noTerms)).toBe('2027-01-05');
    expect(nextVisitDay(on([2], 'even'), '2026-12-29', noTerms)).toBe('2027-01-12');
  });

  it('counts them from the week of the first Thursday, whatever day the year begins on', () => {
    const noTerms = { openWeekdays: [1, 2, 3, 4, 5, 6, 7], entries: [] };

    // Weeks 1 of 2025, 2026 and 2027 begin on 30 December, 29 December and 4 January.
    expect(nextVisitDay(on([2], 'even'), '2024-12-30', noTerms)).toBe('2025-01-07');
    expect(nextVisitDay(on([2], 'odd'), '2024-12-30', noTerms)).toBe('2024-12-31');
    expect(nextVisitDay(on([7], 'odd'), '2025-12-28', noTerms)).toBe('2026-01-04');
    expect(nextVisitDay(on([7], 'even'), '2026-01-04', noTerms)).toBe('2026-01-11');
  });

  it('is found on the sixtieth day, and no later', () => {
    const closedUntil = (day: string) => ({
      openWeekdays: [1, 2, 3, 4, 5, 6, 7],
      entries: [entry('holiday', '2026-01-01', day)],
    });

    expect(nextVisitDay(on([1, 2, 3, 4, 5, 6, 7]), '2026-01-01', closedUntil('2026-03-01'))).toBe(
      '2026-03-02',
    );
    expect(nextVisitDay(on([1, 2, 3, 4, 5, 6, 7]), '2026-01-01', closedUntil('2026-03-02'))).toBeUndefined();
  });

  it('is none when the library stays closed for two months', () => {
    const summer = schoolYearWith(entry('holiday', '2027-07-03', '2027-09-05'));

    expect(nextVisitDay(on([5]), '2027-07-02', summer)).toBeUndefined();
  });

  it('is a working Saturday only for a class that comes on Saturdays', () => {
    expect(nextVisitDay(on([6]), '2026-09-14', schoolYear)).toBe('2026-10-10');
    expect(nextVisitDay(on([3]), '2026-10-08', schoolYear)).toBe('2026-10-14');
  });
});
