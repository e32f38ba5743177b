// Changes a few cells of one named row of a tab that people sort while a script runs.

import type { Tab } from './tab.ts';
import { type Columns, FIRST_ROW, type RowOf } from './table.ts';

export type Rewrite<C extends Columns> = {
  readonly idKey: keyof C & string;
  readonly id: string;
  readonly values: Partial<RowOf<C>>;
  readonly flush: () => void;
};

/** False when the row is gone. */
export function rewriteCells<C extends Columns>(
  tab: Tab<C>,
  { idKey, id, values, flush }: Rewrite<C>,
): boolean {
  const ids = tab.readTexts([idKey], FIRST_ROW, tab.port.lastRow());
  const index = ids.findIndex(([text]) => text === id);
  if (index < 0) return false;
  for (const [key, value] of Object.entries(values)) tab.write(FIRST_ROW + index, key, value);
  flush();
  return true;
}
