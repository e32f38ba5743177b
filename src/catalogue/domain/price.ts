// The price on a book, as files write it: 28, 28.00元, CNY28.00, ￥28, CNY84.00 (全3册) (FIELD 7.4).

/** `setOf` is the number of volumes the price is for, 1 unless the text says otherwise. */
export type PriceReading =
  | { readonly kind: 'price'; readonly fen: number; readonly setOf: number }
  | { readonly kind: 'foreign'; readonly currency: string }
  | { readonly kind: 'unreadable' };

const FOREIGN =
  /HK\$|HKD|NT\$|NTD|TWD|MOP|US\$|USD|EUR|GBP|JPY|港币|港元|台币|新台币|美元|欧元|英镑|日元|[$€£₩]/;
const OWN = /CNY|RMB|人民币|[￥¥]|[元圆]整?/g;
const SET = /\(?全([二三四五六七八九十]|\d{1,3})[册卷本]\)?/;

/** Whole fen of a price in yuan. Another currency is named, not converted; more than two decimals are not a price. */
export function readPrice(text: string): PriceReading {
  const plain = text.normalize('NFKC').toUpperCase().replace(/\s/g, '');
  const currency = FOREIGN.exec(plain)?.[0];
  if (currency) return { kind: 'foreign', currency };
  const amount = plain
    .replace(SET, '')
    .replace(OWN, '')
    .replace(/^(?:定价|单价|价格)[::]?/, '')
    .replace(/\/?(?:每)?[册本]$/, '')
    .replace(/^(\d{1,3})((?:,\d{3})+)(?=\.|$)/, (number) => number.replace(/,/g, ''));
  if (!/^\d{1,7}(?:\.\d{1,2}0*)?$/.test(amount)) return { kind: 'unreadable' };
  return {
    kind: 'price',
    fen: Math.round(Number(amount) * 100),
    setOf: volumesIn(SET.exec(plain)?.[1]),
  };
}

function volumesIn(text: string | undefined): number {
  if (text === undefined) return 1;
  const chinese = '一二三四五六七八九十'.indexOf(text) + 1;
  return Math.max(1, chinese || Number(text));
}
