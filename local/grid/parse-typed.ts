// What Sheets makes of a string that is typed or given to `setValue`: text, number, date, boolean or formula (PLATFORM 4.22-4.26).

import type { Content } from './cell.ts';
import { localeFacts } from './locale-facts.ts';
import { parseDateTime } from './parse-date.ts';

/** A cell's new content, and the format an automatic cell takes on with it. */
export type Typed = { readonly content: Content; readonly numberFormat?: string };

export type TypingRules = {
  /** Sheets form: `zh_CN`. */
  readonly locale: string;
  /** The cell's format; `@` keeps strings as they are (4.23). */
  readonly numberFormat?: string | undefined;
  /** The year of a date typed without one. */
  readonly year: number;
  /**
   * What `=…` given to an `@` cell becomes: OPEN-3. A person typing gets text; for a script the default is the
   * pessimistic `formula`.
   */
  readonly formulaInPlainText?: 'text' | 'formula';
};

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#ERROR!']);

/** Reads one string. The empty string is an empty cell (4.25). A leading apostrophe forces text and is not kept. */
export function parseTyped(text: string, rules: TypingRules): Typed {
  if (text === '') return { content: null };
  if (text.startsWith("'")) return { content: text.length === 1 ? null : text.slice(1) };
  if (rules.numberFormat === '@') {
    const formula = text.startsWith('=') && text.length > 1 && rules.formulaInPlainText !== 'text';
    return { content: formula ? { formula: text } : text };
  }
  if (text.startsWith('=') && text.length > 1) return formulaTyped(text, rules.locale);

  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { content: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { content: { error: upper } };
  const number = parseNumber(trimmed, rules.locale) ?? parseDateTime(trimmed, rules);
  if (number !== null) return number;
  if (/^[+-]./.test(text)) return { content: { formula: `=${text}` } };
  return { content: text };
}

/** A formula; a cell takes a date format from one that plainly yields a date. */
function formulaTyped(formula: string, locale: string): Typed {
  const { dateFormat, dateTimeFormat } = localeFacts(locale);
  if (/^=\s*(TODAY|DATE|EDATE|EOMONTH|WORKDAY)\s*\(/i.test(formula))
    return { content: { formula }, numberFormat: dateFormat };
  return { content: { formula }, ...(/^=\s*NOW\s*\(/i.test(formula) && { numberFormat: dateTimeFormat }) };
}

/** A number as people write them, with its format; null when the text is none. More than 15 digits are lost (4.22). */
function parseNumber(text: string, locale: string): Typed | null {
  if (!/[0-9]/.test(text)) return null;
  const { decimal, group, currency } = localeFacts(locale);
  const bare = /^\((.+)\)$/.exec(text);
  let rest = bare?.[1] ?? text;
  let sign = bare === null ? 1 : -1;
  let symbol = '';
  const takeSign = (): void => {
    if (!/^[+-]/.test(rest)) return;
    if (rest.startsWith('-')) sign = -sign;
    rest = rest.slice(1);
  };
  takeSign();
  const marks = [...new Set([currency, '$', ...(currency === '¥' ? ['￥'] : [])])];
  for (const mark of marks) {
    if (rest.startsWith(mark)) [symbol, rest] = [mark, rest.slice(mark.length).trimStart()];
    else if (rest.endsWith(mark)) [symbol, rest] = [mark, rest.slice(0, -mark.length).trimEnd()];
  }
  if (symbol !== '') takeSign();
  const percent = /^(.*[0-9.])\s?%$/.exec(rest);
  if (percent !== null) rest = percent[1] ?? '';

  const mark = (character: string): string => `\\${character}`;
  const digits = `([0-9]+|[0-9]{1,3}(?:${mark(group)}[0-9]{3})+)?`;
  const shape = new RegExp(`^${digits}(?:${mark(decimal)}([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?$`);
  const match = shape.exec(rest);
  if (match === null) return null;
  const [, whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return null;
  const plain = `${whole.replaceAll(group, '') || '0'}.${fraction || '0'}e${exponent ?? '0'}`;
  const value = sign * Number(Number(plain).toPrecision(15));
  if (!Number.isFinite(value)) return null;
  const content = value === 0 ? 0 : value;
  const places = fraction === '' ? '' : `.${'0'.repeat(Math.min(2, fraction.length))}`;
  if (percent !== null)
    return { content: Number((content / 100).toPrecision(15)), numberFormat: `0${places && '.00'}%` };
  if (symbol !== '') return { content, numberFormat: `"${symbol}"#,##0${places && '.00'}` };
  if (exponent !== undefined) return { content, numberFormat: '0.00E+00' };
  if (whole.includes(group)) return { content, numberFormat: `#,##0${places && '.00'}` };
  return { content };
}
