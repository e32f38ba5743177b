// How number formats show values: the tables of Google's guide to formats, in two locales.

import { describe, expect, it } from 'vitest';
import { scriptRefusal, scriptValue } from '../support/run-script.ts';

const shown = (value: string, format: string, locale: string): Promise<unknown> =>
  scriptValue(
    `return sheet.getRange('A1').setValue(${value}).setNumberFormat(${JSON.stringify(format)}).getDisplayValue()`,
    { locale, sheetZone: 'Asia/Shanghai' },
  );

describe("dates and times, by the table of Google's guide to formats", () => {
  it.each([
    ['h:mm:ss.00 a/p', '4:08:53.53 p'],
    ['hh:mm A/P".M."', '04:08 P.M.'],
    ['yyyy-mm-dd', '2016-04-05'],
    ['mmmm d \\[dddd\\]', 'April 5 [Tuesday]'],
    ['h PM, ddd mmm dd', '4 PM, Tue Apr 05'],
    ['dddd, m/d/yy at h:mm', 'Tuesday, 4/5/16 at 16:08'],
    ['h:mm am/pm', '4:08 PM'],
    ['yyyy/m/d h:mm', '2016/4/5 16:08'],
  ])('%s', async (format, told) => {
    expect(await shown('new Date(2016, 3, 5, 16, 8, 53, 528)', format, 'en_US')).toBe(told);
  });

  it.each([
    ['[hh]', '03'],
    ['[mmmm]', '0193'],
    ['[ss]', '11621'],
    ['[h]:mm:ss', '3:13:41'],
  ])('%s of an elapsed time', async (format, told) => {
    expect(await shown('(3 * 3600 + 13 * 60 + 41.255) / 86400', format, 'en_US')).toBe(told);
  });
});

describe("numbers, by the table of Google's guide to formats", () => {
  it.each([
    ['12345.125', '####.#', '12345.1'],
    ['12.34', '000.0000', '012.3400'],
    ['12', '#.0#', '12.0'],
    ['5.125', '# ???/???', '5   1/8  '],
    ['12000', '#,###', '12,000'],
    ['1230000', '0.0,,"M"', '1.2M'],
    ['1234500000', '0.00e+00', '1.23e+09'],
    ['0.5', '0%', '50%'],
    ['-3', '0.0;(0.0)', '(3.0)'],
    ['0', '0;-0;"none"', 'none'],
    ["'free'", '0;-0;0;"<"@">"', '<free>'],
    ['7', '@', '7'],
  ])('%s as %s', async (value, format, told) => {
    expect(await shown(value, format, 'en_US')).toBe(told);
  });

  it.each([['en_US'], ['zh_CN']])('a format that is named shows alike in %s', async (locale) => {
    expect(await shown('1234.5', '#,##0.00', locale)).toBe('1,234.50');
    expect(await shown('new Date(2026, 2, 5)', 'yyyy-mm-dd', locale)).toBe('2026-03-05');
    expect(await shown('true', '0', locale)).toBe('TRUE');
  });
});

describe("setNumberFormat, by gas-fakes' published tests", () => {
  it.each([
    ['0.0000', '0.0000'],
    ['#,##0.00', '#,##0.00'],
    ['$#.##0.00', '$#.##0.00'],
    ['general', '0.###############'],
  ])('%s is read back as %s', async (format, told) => {
    expect(
      await scriptValue(
        `return sheet.getRange('B2:E5').setNumberFormat('${format}').getNumberFormats()[3][3]`,
      ),
    ).toBe(told);
  });

  it('null is refused', async () => {
    expect(await scriptRefusal("sheet.getRange('A1').setNumberFormat(null)")).toMatch(/\(null\) don't match/);
  });
});
