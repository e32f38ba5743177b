// The newest rows of a tab that only grows, back to a day: what is older concerns nothing that is out now.

import type { CivilDay } from '../../kernel/civil-day.ts';
import type { Tab } from '../../tables/tab.ts';
import { type Columns, FIRST_ROW } from '../../tables/table.ts';

/** Rows of the first read; each further one takes twice as many. */
const FIRST_ROWS = 500;

/** Texts in the order of `keys`, the first of which is the column of the moment. Read from below until a part begins before the day. */
export function readTail<C extends Columns, K extends keyof C & string>(
  tab: Tab<C>,
  keys: readonly [K, ...K[]],
  since: CivilDay,
): readonly (readonly string[])[] {
  let rows: string[][] = [];
  let from = tab.port.lastRow() + 1;
  for (let count = FIRST_ROWS; from > FIRST_ROW; count *= 2) {
    const start = Math.max(FIRST_ROW, from - count);
    const part = tab.readTexts(keys, start, from - start);
    rows = [...part, ...rows];
    from = start;
    const [first = ''] = part.find(([at = '']) => at !== '') ?? [];
    if (first !== '' && first < since) break;
  }
  return rows;
}
