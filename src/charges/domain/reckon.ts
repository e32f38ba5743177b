// What a case comes to: price × factor + fee, at most the ceiling; whole fen, and every step can be reckoned again.

import { type Fen, formatFactor, formatYuan, timesHundredths } from '../../kernel/money.ts';

/** What a rule asks for. */
export type Tariff = {
  /** 倍数 in hundredths: 150 = 1.5 times the price. */
  readonly factor: number;
  readonly fee: Fen;
  /** `null`: none. */
  readonly ceiling: Fen | null;
};

/** An amount and the figures it was reckoned from. */
export type Reckoning = Tariff & {
  /** Of the copy, or of the whole set. */
  readonly price: Fen;
  /** `price` × `factor`, to the nearest fen. */
  readonly product: Fen;
  readonly amount: Fen;
};

/** `undefined` while the price is not known and the rule needs one: then it is asked for, and never taken for 0. */
export function reckon(price: Fen | null, { factor, fee, ceiling }: Tariff): Reckoning | undefined {
  if (price === null && factor > 0) return undefined;
  const known = price ?? 0;
  const product = timesHundredths(known, factor);
  const amount = Math.min(product + fee, ceiling ?? Number.MAX_SAFE_INTEGER);
  return { price: known, factor, fee, ceiling, product, amount };
}

/** `22.01×1.25=27.51+5.00≤30.00=30.00`: the reckoning in the register, in figures alone. */
export function formatReckoning({ price, factor, product, fee, ceiling, amount }: Reckoning): string {
  const most = ceiling === null ? '' : `≤${formatYuan(ceiling)}`;
  return `${formatYuan(price)}×${formatFactor(factor)}=${formatYuan(product)}+${formatYuan(fee)}${most}=${formatYuan(amount)}`;
}

const WRITTEN =
  /^(?<price>\d+\.\d\d)×(?<factor>\d+(?:\.\d{1,2})?)=\d+\.\d\d\+(?<fee>\d+\.\d\d)(?:≤(?<ceiling>\d+\.\d\d))?=\d+\.\d\d$/;

/** Reads a reckoning as it is written; `undefined` for other text, or when its figures do not give its amount. */
export function parseReckoning(text: string): Reckoning | undefined {
  const found = WRITTEN.exec(text)?.groups;
  if (!found) return undefined;
  const hundredths = (number = '0') => Math.round(Number(number) * 100);
  const ceiling = found.ceiling === undefined ? null : hundredths(found.ceiling);
  const tariff = { factor: hundredths(found.factor), fee: hundredths(found.fee), ceiling };
  const again = reckon(hundredths(found.price), tariff);
  return again && formatReckoning(again) === text ? again : undefined;
}
