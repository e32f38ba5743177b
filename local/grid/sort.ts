// The order a sort gives rows: numbers and dates, then text, then booleans; blanks last both ways (PLATFORM 4.31).

import type { Book } from './book.ts';
import type { Block, Value } from './cell.ts';
import { localeFacts } from './locale-facts.ts';
import type { Tab } from './tab.ts';

/** A column of the tab to sort by. */
export type SortKey = { readonly column: number; readonly ascending: boolean };

/** For each place of the block, from above, which of its rows comes there. Rows that compare equal keep their order. */
export function sortedOrder(book: Book, tab: Tab, block: Block, keys: readonly SortKey[]): number[] {
  const collator = new Intl.Collator(localeFacts(book.locale).tag);
  const columns = keys.map((key) =>
    Array.from({ length: block.rows }, (_, i) => book.valueAt(tab, block.row + i, key.column)),
  );
  const order = Array.from({ length: block.rows }, (_, i) => i);
  return order.sort((a, b) => {
    for (const [k, key] of keys.entries()) {
      const result = compare(columns[k]?.[a] ?? null, columns[k]?.[b] ?? null, key.ascending, collator);
      if (result !== 0) return result;
    }
    return 0;
  });
}

function compare(a: Value, b: Value, ascending: boolean, collator: Intl.Collator): number {
  const blankA = a === null || a === '';
  const blankB = b === null || b === '';
  if (blankA || blankB) return Number(blankA) - Number(blankB);
  const direction = ascending ? 1 : -1;
  if (typeof a === 'string' && typeof b === 'string') return direction * collator.compare(a, b);
  const byKind = rank(a) - rank(b);
  return direction * (byKind === 0 ? Number(a) - Number(b) || 0 : byKind);
}

function rank(value: Value): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}
