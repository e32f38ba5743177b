// A cell as displayed, by its number format and the spreadsheet's locale (PLATFORM 4.19, 4.20, 3.28).

import { format, isDateFormat } from 'numfmt';
import type { Value } from './cell.ts';
import { isCellError } from './cell.ts';
import { localeFacts } from './locale-facts.ts';

const dateFormats = new Map<string, boolean>();
const patterns = new Map<string, string>();
/** Marks the letter after it as a small one, for what is shown in small letters only because the format is. */
const SMALL = '\uE000';

/** What Google's formats have beyond those of other spreadsheets: `a/p` and `e+00` in small letters, `PM` for both halves. */
function commonPattern(numberFormat: string): string {
  let answer = patterns.get(numberFormat);
  if (answer === undefined) {
    answer = numberFormat
      .split(/("[^"]*"|\\.)/)
      .map((part, i) =>
        i % 2 === 1
          ? part
          : part
              .replace(/(?<!\/)\bPM\b/g, 'AM/PM')
              .replace(/a\/p/g, `"${SMALL}"A/P`)
              .replace(/e(?=[+-])/g, 'E'),
      )
      .join('');
    patterns.set(numberFormat, answer);
  }
  return answer;
}

/** True when a number in this format is a date, a time or a duration, so that `getValues` answers a `Date` (4.19). */
export function isDateNumberFormat(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined || numberFormat === '@') return false;
  let answer = dateFormats.get(numberFormat);
  if (answer === undefined) {
    answer = isDateFormat(numberFormat);
    dateFormats.set(numberFormat, answer);
  }
  return answer;
}

/** The text a cell shows. Long numbers in the general format show like 9.78031E+12; in `@` they show every digit. */
export function showValue(value: Value, numberFormat: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'string' && (numberFormat === '@' || !numberFormat?.includes('@'))) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.error;
  if (numberFormat === '@') return String(value);
  const pattern =
    numberFormat === undefined || numberFormat.toLowerCase() === 'general' ? 'General' : numberFormat;
  if (pattern === 'General' && typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e11)
    return String(value);
  try {
    const text = format(commonPattern(pattern), value, {
      locale: localeFacts(locale).tag,
      leap1900: false,
      nbsp: false,
    });
    return inSmallLetters(text, pattern);
  } catch {
    return String(value);
  }
}

function inSmallLetters(text: string, pattern: string): string {
  const small = text.replace(/\uE000(.)/g, (_, letter: string) => letter.toLowerCase());
  return /e[+-]/.test(pattern) ? small.replace('E', 'e') : small;
}
