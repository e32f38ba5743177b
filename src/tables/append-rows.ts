// Many rows at once, none of them on another's row and none of them twice.

import type { Tab } from './tab.ts';
import type { Columns, RowOf } from './table.ts';

/**
 * Appends rows together, then looks through the whole column `key`, which names each row, and appends again whatever a person's edit in between has
 * taken away. `flush` makes writes durable.
 */
export function appendRows<C extends Columns, K extends keyof C & string>(
  tab: Tab<C>,
  key: K,
  rows: readonly RowOf<C>[],
  flush: () => void,
): void {
  tab.appendAll(rows);
  if (rows.length < 2) return;
  flush();
  const there = new Set(tab.readSpanTexts([key]).map(({ row }) => row[key]));
  for (const row of rows) if (!there.has(row[key] as string)) tab.append(row);
}
