// What Sheets makes of typed text, as the grid promises it.

import { describe, expect, it } from 'vitest';
import { parseTyped } from '../../local/grid/parse-typed.ts';

const typed = (
  text: string,
  o: { locale?: string; numberFormat?: string; formulaInPlainText?: 'text' | 'formula' } = {},
) => parseTyped(text, { locale: 'zh_CN', year: 2026, ...o });
const content = (text: string, locale = 'zh_CN') => typed(text, { locale }).content;

describe('typing text into a cell with an automatic format', () => {
  it.each([
    ['001', 1],
    ['9780306406157', 9780306406157],
    ['-5', -5],
    ['+5', 5],
    ['(5)', -5],
    ['50%', 0.5],
    ['1,000,000', 1_000_000],
    ['$2.99', 2.99],
    ['¥5', 5],
    ['1e3', 1000],
    ['12E5', 1_200_000],
    ['.5', 0.5],
    ['  7 ', 7],
  ])('4.22 reads the number in %j', (text, number) => {
    expect(content(text)).toBe(number);
  });

  it.each([
    ['TRUE', true],
    ['false', false],
  ])('4.22 reads the boolean %j', (text, value) => {
    expect(content(text)).toBe(value);
  });

  it('4.22 keeps 15 digits of a longer number', () => {
    expect(content('12345678901234567')).toBe(12345678901234600);
  });

  it.each([
    ['2026-03-05', 'zh_CN', 46086],
    ['2026-03-05', 'en_US', 46086],
    ['2026/3/5', 'en_GB', 46086],
    ['1/2', 'zh_CN', 46024],
    ['1/2', 'en_US', 46024],
    ['1/2', 'en_GB', 46054],
    ['3/5/2026', 'en_US', 46086],
    ['5/3/2026', 'en_GB', 46086],
    ['26/3/5', 'zh_CN', 46086],
    ['1-2', 'zh_CN', 46024],
    ['2026年3月5日', 'zh_CN', 46086],
    ['3月5日', 'zh_CN', 46086],
    ['5 Mar 2026', 'en_US', 46086],
    ['2026-03-05 12:00', 'zh_CN', 46086.5],
    ['12:00', 'zh_CN', 0.5],
    ['下午6:00', 'zh_CN', 0.75],
    ['6:00 PM', 'en_US', 0.75],
  ])('4.22 reads the date or time %j in %s', (text, locale, serial) => {
    expect(content(text, locale)).toBe(serial);
  });

  it.each([
    '2026-02-30',
    '3月5',
    '2026-13-01',
    '1,00',
    'I247.5/1',
    '三(2)班',
    '1 000',
    'Tuesday',
    '-',
    '978-7',
  ])('4.22 leaves %j text', (text) => {
    expect(content(text)).toBe(text);
  });

  it.each([
    ['=A1+1', '=A1+1'],
    ['+A1', '=+A1'],
    ['-x', '=-x'],
    ['=IMPORTXML("http://evil.example","//a")', '=IMPORTXML("http://evil.example","//a")'],
  ])('4.24 makes a formula of %j', (text, formula) => {
    expect(content(text)).toEqual({ formula });
  });

  it('4.22 takes a leading apostrophe as the sign of text and drops it', () => {
    expect(content("'001")).toBe('001');
    expect(content("'=1+1")).toBe('=1+1');
  });

  it('4.25 clears the cell with the empty string', () => {
    expect(content('')).toBeNull();
  });

  it('4.19 gives a typed date a date format, so that it reads back as a date', () => {
    expect(typed('2026-03-05').numberFormat).toBe('yyyy-mm-dd');
    expect(typed('50%').numberFormat).toBe('0%');
    expect(typed('7').numberFormat).toBeUndefined();
  });
});

describe('typing text into a plain-text cell', () => {
  it.each(['012', '1/2', 'TRUE', '+1', '9780306406157', ' x '])('4.23 keeps %j as it is', (text) => {
    expect(typed(text, { numberFormat: '@' })).toEqual({ content: text });
  });

  it('4.23 drops a leading apostrophe here too', () => {
    expect(typed("'=1", { numberFormat: '@' }).content).toBe('=1');
  });

  it('4.23 makes a formula of =… from a script unless told otherwise, since OPEN-3 is open', () => {
    expect(typed('=1', { numberFormat: '@' }).content).toEqual({ formula: '=1' });
    expect(typed('=1', { numberFormat: '@', formulaInPlainText: 'text' }).content).toBe('=1');
  });
});
