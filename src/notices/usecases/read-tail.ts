// The newest rows of a tab that only grows, back to a day: what is older concerns nothing that is out now.

import type { CivilDay } from '../../kernel/civil-day.ts';
import type { Tab } from '../../tables/tab.ts';
import { type Columns, FIRST_ROW } from '../../tables/table.ts';

/** Rows of the first read; each further one takes twice as many. */
const FIRST_ROWS = 500;

type Texts = readonly (readonly string[])[];

/** Texts in the order of `keys`, the first of which is the column of the moment. Afterwards the tab knows where its columns are now: a row may be added. */
export function readTail<C extends Columns, K extends keyof C & string>(
  tab: Tab<C>,
  keys: readonly [K, ...K[]],
  since: CivilDay,
): Texts {
  const read = (from: number, rows: number) => tab.readTexts(keys, from, rows);
  const lastRow = tab.port.lastRow();
  // Nothing was read that would have told that a column was moved a moment ago.
  if (lastRow < FIRST_ROW) tab.refreshMap();
  return tailOf(read, { lastRow, since });
}

/**
 * Reads from below until a part begins before the day. In a tab that a person has sorted otherwise the newest rows lie anywhere: there it is read whole.
 */
export function tailOf(
  read: (from: number, rows: number) => Texts,
  { lastRow, since }: { readonly lastRow: number; readonly since: CivilDay },
): Texts {
  let rows: Texts = [];
  let from = lastRow + 1;
  for (let count = FIRST_ROWS; from > FIRST_ROW; count *= 2) {
    const start = Math.max(FIRST_ROW, from - count);
    rows = [...read(start, from - start), ...rows];
    from = start;
    const moments = momentsIn(rows);
    if (!isAscending(moments)) break;
    const [first = ''] = moments;
    if (first === '' || first >= since) continue;
    const top = start > FIRST_ROW ? momentsIn(read(FIRST_ROW, 1)) : [];
    if (isAscending([...top, first])) return rows;
    break;
  }
  return from > FIRST_ROW ? [...read(FIRST_ROW, from - FIRST_ROW), ...rows] : rows;
}

function momentsIn(rows: Texts): readonly string[] {
  return rows.map(([at = '']) => at).filter((at) => at !== '');
}

function isAscending(moments: readonly string[]): boolean {
  return moments.every((at, i) => i === 0 || (moments[i - 1] ?? '') <= at);
}
