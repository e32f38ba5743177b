// Many rows at once, without the chance that a person's inserted row makes the block land on another.

import type { Tab } from './tab.ts';
import { type Columns, FIRST_ROW, type RowOf } from './table.ts';

/**
 * Appends rows: the first by itself (it finds its own place, PLATFORM 4.29), the others as one block under it, then looks at what is there and
 * appends again whatever a person's edit in between displaced. `key` names each row; `flush` makes writes durable.
 */
export function appendRows<C extends Columns, K extends keyof C & string>(
  tab: Tab<C>,
  key: K,
  rows: readonly RowOf<C>[],
  flush: () => void,
): void {
  const [anchor, ...rest] = rows;
  if (!anchor) return;
  const last = tab.port.lastRow();
  tab.append(anchor);
  if (rest.length === 0) return;
  const anchored = findAnchor(tab, key, anchor[key] as string);
  if (anchored !== undefined) {
    const cells = rest.map((row) => tab.encode(row));
    tab.port.growTo(anchored + rest.length, tab.formats());
    tab.port.write(anchored + 1, 1, cells);
    flush();
  }
  const from = Math.max(FIRST_ROW, last - rest.length);
  const there = new Set(tab.readTexts([key], from, tab.port.lastRow()).map(([text]) => text));
  for (const row of rows) if (!there.has(row[key] as string)) tab.append(row);
}

/** The anchor stands last unless someone added a row below it meanwhile. */
function findAnchor<C extends Columns, K extends keyof C & string>(
  tab: Tab<C>,
  key: K,
  text: string,
): number | undefined {
  const last = tab.port.lastRow();
  return tab.readTexts([key], last, 1)[0]?.[0] === text ? last : undefined;
}
