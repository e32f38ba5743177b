// Rows that share what must be one row's own: a table's key.

import type { RowProblem } from './row-problem.ts';
import type { Numbered, Tab } from './tab.ts';
import type { Columns, RowOf } from './table.ts';

/** A problem for every row whose key an earlier row has. */
export function findDoubledKeys<C extends Columns>(
  tab: Tab<C>,
  rows: readonly Numbered<RowOf<C>>[],
): RowProblem[] {
  const { key, name } = tab.table;
  if (!key) return [];
  const seen = new Set<string>();
  const [columnNumber = 0] = tab.columns([key]);
  return rows.flatMap(({ number, row }) => {
    const value = String(row[key]);
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        table: name,
        tab: tab.port.name,
        row: number,
        key,
        column: tab.labelOf(key),
        columnNumber,
        code: 'doubledKey' as const,
        found: value,
      },
    ];
  });
}
