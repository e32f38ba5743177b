// The newest rows of a tab that only grows, back to a day: what is older concerns nothing that is out now.

import { type CivilDay, daysBetween } from '../../kernel/civil-day.ts';
import type { Tab } from '../../tables/tab.ts';
import { type Columns, FIRST_ROW } from '../../tables/table.ts';

/** Rows of the first read; the next one takes as many as are missing at the pace of those. */
const FIRST_ROWS = 500;
const LEAST_ROWS = 100;

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
  let count = FIRST_ROWS;
  while (from > FIRST_ROW) {
    const start = Math.max(FIRST_ROW, from - count);
    rows = [...read(start, from - start), ...rows];
    from = start;
    const moments = momentsIn(rows);
    if (!isAscending(moments)) break;
    const [first = ''] = moments;
    if (first === '' || first >= since) {
      // A busy day says little of the days before it: no more than twice what is known.
      count = Math.max(LEAST_ROWS, Math.min(missingRows(moments, since), 2 * rows.length));
      continue;
    }
    const top = start > FIRST_ROW ? momentsIn(read(FIRST_ROW, 1)) : [];
    if (isAscending([...top, first])) return rows;
    break;
  }
  return from > FIRST_ROW ? [...read(FIRST_ROW, from - FIRST_ROW), ...rows] : rows;
}

/** How many more rows lead back to the day, if the days before were like the ones that were read. */
function missingRows(moments: readonly string[], since: CivilDay): number {
  const [first = since] = moments;
  const last = moments[moments.length - 1] ?? first;
  const daysRead = Math.max(1, daysBetween(first.slice(0, 10), last.slice(0, 10)));
  const daysMissing = daysBetween(since, first.slice(0, 10));
  return Math.ceil((moments.length / daysRead) * daysMissing);
}

function momentsIn(rows: Texts): readonly string[] {
  return rows.map(([at = '']) => at).filter((at) => at !== '');
}

function isAscending(moments: readonly string[]): boolean {
  return moments.every((at, i) => i === 0 || (moments[i - 1] ?? '') <= at);
}
