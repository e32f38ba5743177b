// The school's own settings as a person may have typed them.

import { describe, expect, it } from 'vitest';
import { readSchool } from '../../src/settings/domain/school.ts';

describe('reading the settings', () => {
  it('holds the initial values when nobody wrote anything', () => {
    const school = readSchool({}, 'zh-CN');

    expect(school).toMatchObject({ language: 'zh-CN', overdueBlocks: true, openWeekdays: [1, 2, 3, 4, 5] });
  });

  it.each([
    ['否', false],
    ['no', false],
    ['是', true],
    ['', true],
  ])('takes “%s” for overdue blocks: %s', (typed, expected) => {
    expect(readSchool({ overdueBlocks: typed }, 'zh-CN').overdueBlocks).toBe(expected);
  });

  it.each([
    ['1 2 3 4 5 6', [1, 2, 3, 4, 5, 6]],
    ['1、3、5', [1, 3, 5]],
    ['every day', [1, 2, 3, 4, 5]],
  ])('reads the open weekdays “%s”', (typed, expected) => {
    expect(readSchool({ openWeekdays: typed }, 'en').openWeekdays).toEqual(expected);
  });

  it.each([
    ['English', 'en'],
    ['中文', 'zh-CN'],
  ])('speaks the language of “%s”', (typed, expected) => {
    expect(readSchool({ language: typed }, 'zh-CN').language).toBe(expected);
  });

  it('begins with no grace, no visit days, and holiday loans due on the second day of school', () => {
    expect(readSchool({}, 'zh-CN')).toMatchObject({
      graceDays: 0,
      dueByVisitDay: false,
      clearDays: 0,
      holidayDueDay: 2,
      assistantExtra: 1,
      closeAfterSeconds: 30,
      deskPin: '',
    });
  });

  it.each([
    ['是', true],
    ['Yes', true],
    ['否', false],
    ['也许', false],
  ])('takes “%s” for due on the visit day: %s', (typed, expected) => {
    expect(readSchool({ dueByVisitDay: typed }, 'zh-CN').dueByVisitDay).toBe(expected);
  });

  it('holds to the initial value where a number cannot be read', () => {
    expect(readSchool({ clearDays: '两周', graceDays: '-1', assistantExtra: '1.5' }, 'zh-CN')).toMatchObject({
      clearDays: 0,
      graceDays: 0,
      assistantExtra: 1,
    });
  });

  it('has holiday loans back on the first day of school at the earliest', () => {
    expect(readSchool({ holidayDueDay: '0' }, 'zh-CN').holidayDueDay).toBe(1);
    expect(readSchool({ holidayDueDay: '3' }, 'zh-CN').holidayDueDay).toBe(3);
  });
});
