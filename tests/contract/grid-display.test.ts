// How cells show, by format and locale.

import { describe, expect, it } from 'vitest';
import { isDateNumberFormat, showValue } from '../../local/grid/shown.ts';

describe('showing a value', () => {
  it.each([
    [9780306406157, undefined, '9.78031E+12'],
    [9780306406157, '0', '9780306406157'],
    [9780306406157, '@', '9780306406157'],
    [0.1 + 0.2, undefined, '0.3'],
    [-5, undefined, '-5'],
    [46086, 'yyyy-mm-dd', '2026-03-05'],
    [46086, 'M/d/yyyy', '3/5/2026'],
    [46086, 'yyyy"年"m"月"d"日"', '2026年3月5日'],
    [46086.5, 'yyyy-MM-dd H:mm:ss', '2026-03-05 12:00:00'],
    [0.5, '0%', '50%'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [5, '"¥"#,##0.00', '¥5.00'],
    [true, undefined, 'TRUE'],
    ['004', '0.00', '004'],
    [null, '0', ''],
  ])('4.20, 3.28 shows %j in %j as %j', (value, format, shown) => {
    expect(showValue(value, format, 'zh_CN')).toBe(shown);
  });

  it('4.19 shows an error as its text', () => {
    expect(showValue({ error: '#N/A' }, undefined, 'en_US')).toBe('#N/A');
  });

  it.each([
    ['yyyy-mm-dd', true],
    ['h:mm', true],
    ['[h]:mm', true],
    ['0.00', false],
    ['@', false],
    ['#,##0', false],
  ])('4.19 tells whether %j is a date format', (format, isDate) => {
    expect(isDateNumberFormat(format)).toBe(isDate);
  });
});
