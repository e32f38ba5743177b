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
  if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toLowerCase() === 'true' };
  if (ERRORS.has(trimmed.toUpperCase())) return { content: { error: trimmed.toUpperCase() } };
  if (/[0-9]/.test(trimmed)) {
    const number = parseNumber(trimmed, rules.locale) ?? parseDateTime(trimmed, rules);
    if (number !== null) return number;
  }
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

type NumberShape = { readonly shape: RegExp; readonly group: string; readonly marks: readonly string[] };
const shapes = new Map<string, NumberShape>();

/** A number as people write them, with its format; null when the text is none. More than 15 digits are lost (4.22). */
function parseNumber(text: string, locale: string): Typed | null {
  if (/^[0-9]{1,15}$/.test(text)) return { content: Number(text) };
  const { shape, group, marks } = numberShape(locale);
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
  for (const mark of marks) {
    if (rest.startsWith(mark)) [symbol, rest] = [mark, rest.slice(mark.length).trimStart()];
    else if (rest.endsWith(mark)) [symbol, rest] = [mark, rest.slice(0, -mark.length).trimEnd()];
  }
  if (symbol !== '') takeSign();
  const isPercent = /[0-9.]\s?%$/.test(rest);
  if (isPercent) rest = rest.slice(0, -1).trimEnd();

  const match = shape.exec(rest);
  if (match === null) return null;
  const [, whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return null;
  const plain = `${whole.replaceAll(group, '') || '0'}.${fraction || '0'}e${exponent ?? '0'}`;
  const value = sign * Number(Number(plain).toPrecision(15));
  if (!Number.isFinite(value)) return null;
  const content = value === 0 ? 0 : value;
  const places = fraction === '' ? '' : '.00';
  if (isPercent) return { content: Number((content / 100).toPrecision(15)), numberFormat: `0${places}%` };
  if (symbol !== '') return { content, numberFormat: `"${symbol}"#,##0${places}` };
  if (exponent !== undefined) return { content, numberFormat: '0.00E+00' };
  if (whole.includes(group)) return { content, numberFormat: `#,##0${places}` };
  return { content };
}

/** What numbers look like in a locale, made once. */
function numberShape(locale: string): NumberShape {
  let known = shapes.get(locale);
  if (known === undefined) {
    const { decimal, group, currency } = localeFacts(locale);
    const digits = `([0-9]+|[0-9]{1,3}(?:\\${group}[0-9]{3})+)?`;
    const shape = new RegExp(`^${digits}(?:\\${decimal}([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?$`);
    known = { shape, group, marks: [...new Set([currency, '$', ...(currency === '¥' ? ['￥'] : [])])] };
    shapes.set(locale, known);
  }
  return known;
}
