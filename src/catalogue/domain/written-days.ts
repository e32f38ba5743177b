// Years and days as files write them: 2019, 2008.0, 2019年4月, 2019/4/29, 20190429.

import { type CivilDay, isCivilDay } from '../../kernel/civil-day.ts';

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The four-digit year of publication a text names, from 1400 to 2100; `undefined` when it names none. */
export function yearIn(text: string): string | undefined {
  const plain = [...text.normalize('NFKC').replace(/[零○]/g, '〇')]
    .map((letter) => (CHINESE_DIGITS.includes(letter) ? String(CHINESE_DIGITS.indexOf(letter)) : letter))
    .join('');
  const years = plain.match(/^\d{4}(?=\d{4}$)|(?<!\d)\d{4}(?!\d)/g);
  return years?.find((year) => year >= '1400' && year <= '2100');
}

/** The day a text names, year first, a time of day dropped; `undefined` when there is no such day or the order is not clear. */
export function dayIn(text: string): CivilDay | undefined {
  // What stands before or behind it stays where it is, and makes the whole no day.
  const day = text
    .normalize('NFKC')
    .trim()
    .replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3')
    .replace(
      /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?/,
      (_, year: string, month: string, date: string) =>
        `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
    );
  return isCivilDay(day) ? day : undefined;
}
