// What a spreadsheet's locale decides: order of dates, decimal sign, currency, the formats dates get by themselves.

import { getLocale } from 'numfmt';

export type LocaleFacts = {
  /** BCP 47, for the number formatter. */
  readonly tag: string;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  readonly decimal: string;
  readonly group: string;
  readonly currency: string;
  /** Format of a day that was given as a `Date`. */
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  readonly timeFormat: string;
};

const known = new Map<string, LocaleFacts>();

/** Facts of a locale in Sheets form (`zh_CN`); an unknown one is taken as `en_US`. */
export function localeFacts(locale: string): LocaleFacts {
  let facts = known.get(locale);
  if (facts === undefined) {
    facts = readFacts(locale);
    known.set(locale, facts);
  }
  return facts;
}

function readFacts(locale: string): LocaleFacts {
  const wanted = locale.replace('_', '-');
  const tag = getLocale(wanted) === undefined ? 'en-US' : wanted;
  const data = getLocale(tag);
  const dateOrder = (['mdy', 'dmy', 'ymd'] as const)[data?.format?.dateOrder ?? 0] ?? 'mdy';
  const dateFormat = { mdy: 'M/d/yyyy', dmy: 'dd/MM/yyyy', ymd: 'yyyy-MM-dd' }[dateOrder];
  return {
    tag,
    dateOrder,
    decimal: data?.decimal ?? '.',
    group: data?.group ?? ',',
    currency: data?.currency ?? '$',
    dateFormat,
    dateTimeFormat: `${dateFormat} H:mm:ss`,
    timeFormat: 'H:mm:ss',
  };
}
