// Prices, years, days, titles and numbers as they stand in school files.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrice } from '../../src/catalogue/domain/price.ts';
import { cleanTitle } from '../../src/catalogue/domain/title.ts';
import { dayIn, yearIn } from '../../src/catalogue/domain/written-days.ts';
import { readSmallNumber } from '../../src/kernel/chinese-number.ts';
import { cleanText } from '../../src/kernel/clean-text.ts';
import { counterIn, highestCounter, nextNumbers, parsePattern } from '../../src/kernel/numbering.ts';

describe('reading a price', () => {
  it.each([
    ['28', 2800],
    ['28.0', 2800],
    ['28.5', 2850],
    ['28.00元', 2800],
    ['28元', 2800],
    ['CNY28.00', 2800],
    ['RMB 28', 2800],
    ['￥28', 2800],
    ['¥28.05', 2805],
    ['人民币28元', 2800],
    ['定价：28.00元', 2800],
    ['28.00/册', 2800],
    ['２８．５０', 2850],
    ['1,280.00', 128000],
    ['0', 0],
    ['0.1', 10],
    ['16.90', 1690],
    ['1.15', 115],
    ['28.5000', 2850],
    [' 2 8 . 5 元 ', 2850],
    ['28元整', 2800],
    ['定价28', 2800],
    ['28/本', 2800],
    ['28册', 2800],
    ['28每册', 2800],
    ['1,280', 128000],
    ['12,800.5', 1280050],
    ['128,000', 12800000],
    ['1,234,567.00', 123456700],
  ])('takes %s for %i fen', (text, fen) => {
    expect(readPrice(text)).toEqual({ kind: 'price', fen, setOf: 1 });
  });

  it('says when the price is for a whole set', () => {
    expect(readPrice('CNY84.00 (全3册)')).toEqual({ kind: 'price', fen: 8400, setOf: 3 });
    expect(readPrice('84元（全三册）')).toEqual({ kind: 'price', fen: 8400, setOf: 3 });
    expect(readPrice('240元 全12卷')).toEqual({ kind: 'price', fen: 24000, setOf: 12 });
    expect(readPrice('84元（全3册')).toEqual({ kind: 'price', fen: 8400, setOf: 3 });
    expect(readPrice('84元（全0册）')).toEqual({ kind: 'price', fen: 8400, setOf: 1 });
  });

  it.each([
    ['US$3.99', 'US$'],
    ['HK$48', 'HK$'],
    ['NT$250', 'NT$'],
    ['usd 12', 'USD'],
    ['$9', '$'],
    ['€5', '€'],
    ['台币120', '台币'],
  ])('names the currency of %s', (text, currency) => {
    expect(readPrice(text)).toEqual({ kind: 'foreign', currency });
  });

  it.each([
    '',
    '免费',
    '28,5',
    '28.005',
    '-3',
    '1e3',
    '28-30',
    '..',
    '99999999',
    '28定价',
    '28册5',
    '1231,280',
    '1,28',
  ])('does not guess at %j', (text) => {
    expect(readPrice(text)).toEqual({ kind: 'unreadable' });
  });

  it('reads back every amount to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (fen) => {
        const yuan = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

        expect(readPrice(`CNY${yuan}`)).toEqual({ kind: 'price', fen, setOf: 1 });
      }),
    );
  });
});

describe('reading a year and a day', () => {
  it.each([
    ['2019', '2019'],
    ['2019-04-29', '2019'],
    ['2008.0', '2008'],
    ['2019年4月', '2019'],
    ['2019.4', '2019'],
    ['20190429', '2019'],
    ['c2019', '2019'],
    ['[2019]', '2019'],
    ['4/29/2019', '2019'],
    ['二〇一九年', '2019'],
    ['２０１９', '2019'],
    ['二零一九年', '2019'],
    ['二○一九', '2019'],
    ['第12345678号 2019', '2019'],
    ['1400', '1400'],
    ['2100', '2100'],
    ['1399 / 2019', '2019'],
  ])('finds the year in %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });

  it.each([
    '',
    '民国三十五年',
    '19',
    '0219',
    '1399',
    '2101',
    '9999',
    '12345',
    '201904291',
    'No20191234',
    '一二〇一九',
  ])('finds none in %j', (text) => {
    expect(yearIn(text)).toBeUndefined();
  });

  it.each([
    ['2025-01-01', '2025-01-01'],
    ['2025/1/1', '2025-01-01'],
    ['2025.1.1', '2025-01-01'],
    ['2025年1月1日', '2025-01-01'],
    ['20250101', '2025-01-01'],
    ['2025-01-01 10:30:00', '2025-01-01'],
    ['2025-01-01T00:00:00Z', '2025-01-01'],
    ['2024-02-29', '2024-02-29'],
    [' 2025-1-1 ', '2025-01-01'],
    ['２０２５年１月１日 上午', '2025-01-01'],
  ])('takes %s for %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each([
    '',
    '2023-02-29',
    '01/02/2025',
    '2025',
    '25-1-1',
    '2025-13-01',
    '昨天',
    '120250101',
    '202501011',
    'No2025-01-01',
    '2025-01-011',
    '2025-01-01前后',
  ])('does not guess at %j', (text) => {
    expect(dayIn(text)).toBeUndefined();
  });
});

describe('tidying a title', () => {
  it.each([
    ['《我喜欢书》', '我喜欢书'],
    ['　《大卫，不可以》 ', '大卫，不可以'],
    ['《西游记》导读', '《西游记》导读'],
    ['读《西游记》', '读《西游记》'],
    ['《西游记》与《红楼梦》', '《西游记》与《红楼梦》'],
    ['《 小王子 》', '小王子'],
    ['《》', '《》'],
    ['《 》', '《 》'],
    ['为什么会\u3000刮风？', '为什么会 刮风？'],
    ['小\u200b王\ufeff子\u0007', '小王子'],
    ['两\r\n行', '两 行'],
  ])('makes %j into %j', (text, title) => {
    expect(cleanTitle(text)).toBe(title);
  });

  it('never leaves a control character, a blank at an end or two blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);

        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
        expect(clean).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|^\s|\s$|\s\s/);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('numbering copies and cards', () => {
  const copies = { prefix: 'T', width: 7 };

  it.each([
    ['T0000000', { prefix: 'T', width: 7 }],
    ['R000000', { prefix: 'R', width: 6 }],
    ['01000000', { prefix: '01', width: 6 }],
    ['BY200000000', { prefix: 'BY2', width: 8 }],
    ['0000', { prefix: '', width: 4 }],
    ['DZ-0000', { prefix: 'DZ-', width: 4 }],
  ])('understands the pattern %s', (text, pattern) => {
    expect(parsePattern(text)).toEqual(pattern);
  });

  it.each(['', 'T', 'T123', 't0000', 'T 000', '条0000', 'T0000000000000000000000'])(
    'refuses the pattern %j',
    (text) => {
      expect(parsePattern(text)).toBeUndefined();
    },
  );

  it('goes on above the highest number ever used and leaves gaps alone', () => {
    const used = ['T0000001', 'T0000007', 't0000009', 'X0000050', 'T00000099', ''];

    expect(nextNumbers(copies, highestCounter(copies, used), 2)).toEqual(['T0000010', 'T0000011']);
  });

  it('begins with 1', () => {
    expect(nextNumbers(copies, 0, 1)).toEqual(['T0000001']);
  });

  it('stops when the pattern is full instead of growing longer', () => {
    expect(nextNumbers({ prefix: 'B', width: 3 }, 997, 2)).toEqual(['B998', 'B999']);
    expect(nextNumbers({ prefix: 'B', width: 3 }, 997, 3)).toBeUndefined();
  });

  it('gives numbers that all differ, all fit, and are all above the highest', () => {
    fc.assert(
      fc.property(fc.nat(9_000_000), fc.integer({ min: 1, max: 300 }), (highest, count) => {
        const numbers = nextNumbers(copies, highest, count) ?? [];

        expect(new Set(numbers).size).toBe(count);
        for (const number of numbers) expect(counterIn(copies, number)).toBeGreaterThan(highest);
      }),
    );
  });
});

describe('reading a small number', () => {
  it.each([
    ['3', 3],
    ['３', 3],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['零', 0],
  ])('takes %s for %i', (text, number) => {
    expect(readSmallNumber(text)).toBe(number);
  });

  it.each(['', '上', '一二', '123', '十十'])('does not take %j for a number', (text) => {
    expect(readSmallNumber(text)).toBeUndefined();
  });
});
