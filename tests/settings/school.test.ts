// The school's own settings as a person may have typed them.

import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { readSchool, type School, schoolSettings } from '../../src/settings/domain/school.ts';

describe('reading the settings', () => {
  it('holds the initial values when nobody wrote anything', () => {
    const school = readSchool({}, 'zh-CN');

    expect(school).toMatchObject({ language: 'zh-CN', overdueBlocks: true, openWeekdays: [1, 2, 3, 4, 5] });
  });

  it.each([
    ['否', false],
    ['否，先不用', false],
    ['不停', false],
    ['no', false],
    ['No', false],
    ['N', false],
    ['false', false],
    ['FALSE', false],
    ['0', false],
    ['是', true],
    ['yes', true],
    ['1', true],
    ['true', true],
    ['是否', true],
    ['', true],
    ['  ', true],
  ])('takes “%s” for overdue blocks: %s', (typed, expected) => {
    expect(readSchool({ overdueBlocks: typed }, 'zh-CN').overdueBlocks).toBe(expected);
  });

  it.each([
    ['1 2 3 4 5 6', [1, 2, 3, 4, 5, 6]],
    ['1、3、5', [1, 3, 5]],
    ['7', [7]],
    ['135', [1, 3, 5]],
    ['5 3 3 1', [1, 3, 5]],
    ['１ ２ ３', [1, 2, 3]],
    ['1-5', [1, 2, 3, 4, 5]],
    ['1至4，6', [1, 2, 3, 4, 6]],
    ['1 - 5', [1, 2, 3, 4, 5]],
    ['2到3', [2, 3]],
    ['2−3', [2, 3]],
    ['２～４', [2, 3, 4]],
    ['2–3', [2, 3]],
    ['2—3', [2, 3]],
    ['6-2', [1, 2, 6, 7]],
    ['1-7', [1, 2, 3, 4, 5, 6, 7]],
    ['3-3', [3]],
    ['0 8 9', [1, 2, 3, 4, 5]],
    ['every day', [1, 2, 3, 4, 5]],
    ['', [1, 2, 3, 4, 5]],
  ])('reads the open weekdays “%s”', (typed, expected) => {
    expect(readSchool({ openWeekdays: typed }, 'en').openWeekdays).toEqual(expected);
  });

  it.each([
    ['English', 'en'],
    ['EN', 'en'],
    ['英文', 'en'],
    ['中文', 'zh-CN'],
    ['中文（不要英文）', 'zh-CN'],
    ['', 'zh-CN'],
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
    ['y', true],
    ['true', true],
    ['1', true],
    ['否', false],
    ['不是', false],
    ['也许', false],
    ['', false],
  ])('takes “%s” for due on the visit day: %s', (typed, expected) => {
    expect(readSchool({ dueByVisitDay: typed }, 'zh-CN').dueByVisitDay).toBe(expected);
  });

  it('sends no mail to children or families, shows no counts and takes no money until somebody says so', () => {
    expect(readSchool({}, 'zh-CN')).toMatchObject({
      librarianEmail: '',
      noticeRhythm: 'weekly',
      readerMail: false,
      guardianMail: false,
      classCounts: false,
      allowMoney: false,
      mostDueADay: 0,
    });
  });

  it.each([
    ['每天', 'daily'],
    ['每日', 'daily'],
    ['天', 'daily'],
    ['Daily', 'daily'],
    ['每周', 'weekly'],
    ['每两天', 'weekly'],
    ['', 'weekly'],
  ])('mails the class lists as “%s” says: %s', (typed, expected) => {
    expect(readSchool({ noticeRhythm: typed }, 'zh-CN').noticeRhythm).toBe(expected);
  });

  it('holds to the initial value where a number cannot be read', () => {
    const typed = {
      clearDays: '两周',
      graceDays: '-1',
      assistantExtra: '1.5',
      holidayDueDay: '第3天',
      closeAfterSeconds: '60秒',
    };

    expect(readSchool(typed, 'zh-CN')).toMatchObject({
      clearDays: 0,
      graceDays: 0,
      assistantExtra: 1,
      holidayDueDay: 2,
      closeAfterSeconds: 30,
    });
  });

  it('takes a number in the full width of a Chinese keyboard', () => {
    expect(readSchool({ graceDays: '３', clearDays: '１４' }, 'zh-CN')).toMatchObject({
      graceDays: 3,
      clearDays: 14,
    });
  });

  it('takes a number of at most four digits', () => {
    expect(readSchool({ closeAfterSeconds: '9999' }, 'zh-CN').closeAfterSeconds).toBe(9999);
    expect(readSchool({ closeAfterSeconds: '10000' }, 'zh-CN').closeAfterSeconds).toBe(30);
  });

  it('takes what a school typed, without the blanks around it', () => {
    const typed = {
      schoolName: ' 实验小学 ',
      graceDays: '3',
      clearDays: '14',
      assistantExtra: '0',
      closeAfterSeconds: '0',
      deskPin: ' 2468 ',
      copyPattern: 'SY000000',
      studentPattern: 'X00000',
      teacherPattern: 'L0000',
    };

    expect(readSchool(typed, 'zh-CN')).toMatchObject({
      schoolName: '实验小学',
      graceDays: 3,
      clearDays: 14,
      assistantExtra: 0,
      closeAfterSeconds: 0,
      deskPin: '2468',
      copyPattern: 'SY000000',
      studentPattern: 'X00000',
      teacherPattern: 'L0000',
    });
  });

  it('has holiday loans back on the first day of school at the earliest', () => {
    expect(readSchool({ holidayDueDay: '0' }, 'zh-CN').holidayDueDay).toBe(1);
    expect(readSchool({ holidayDueDay: '3' }, 'zh-CN').holidayDueDay).toBe(3);
  });
});

describe('the tab 设置 of a new workbook', () => {
  const keys = Object.keys(schoolSettings) as (keyof School)[];

  it.each(languages)('says in %s what each setting is called and means, each in other words', (language) => {
    const blank = keys.filter((key) => {
      const { label, note } = schoolSettings[key];
      return label[language].trim() === '' || note[language].trim() === '';
    });

    expect(blank).toEqual([]);
    expect(new Set(keys.map((key) => schoolSettings[key].label[language])).size).toBe(keys.length);
  });

  it.each(languages)('as written in %s means the same as no tab at all', (language) => {
    const written = Object.fromEntries(keys.map((key) => [key, schoolSettings[key].initial[language]]));

    expect(readSchool(written, language)).toEqual(readSchool({}, language));
    expect(readSchool(written, language).language).toBe(language);
  });

  it.each(keys.filter((key) => key !== 'deskPin' && key !== 'librarianEmail'))(
    'shows a value to change for %s',
    (key) => {
      expect(languages.filter((language) => !schoolSettings[key].initial[language])).toEqual([]);
    },
  );

  it('means one school in both languages but for its words', () => {
    const { schoolName, language, ...rules } = readSchool({}, 'zh-CN');

    expect(readSchool({}, 'en')).toEqual({ ...rules, schoolName: 'Our school', language: 'en' });
    expect([schoolName, language]).toEqual(['我们的学校', 'zh-CN']);
  });

  it('numbers copies, pupils and teachers by patterns no two of which can meet', () => {
    const { copyPattern, studentPattern, teacherPattern } = readSchool({}, 'zh-CN');
    const patterns = [copyPattern, studentPattern, teacherPattern];

    expect(patterns.filter((each) => !/^[A-Z]+0{3,}$/.test(each))).toEqual([]);
    expect(new Set(patterns.map((each) => each.replace(/0+$/, ''))).size).toBe(3);
  });
});
