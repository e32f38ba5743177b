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
});
