// A cell as displayed, by its number format and the spreadsheet's locale (PLATFORM 4.19, 4.20, 3.28).

import { format, isDateFormat } from 'numfmt';
import type { Value } from './cell.ts';
import { isCellError } from './cell.ts';
import { localeFacts } from './locale-facts.ts';

const dateFormats = new Map<string, boolean>();

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
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.error;
  if (numberFormat === '@') return String(value);
  const pattern =
    numberFormat === undefined || numberFormat.toLowerCase() === 'general' ? 'General' : numberFormat;
  if (pattern === 'General' && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  try {
    return format(pattern, value, { locale: localeFacts(locale).tag, leap1900: false, nbsp: false });
  } catch {
    return String(value);
  }
}
