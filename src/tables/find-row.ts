// Finding one row by its key without reading a big tab whole: row hint, text finder, one column, in that order (DESIGN §5).

import { Fault } from '../kernel/fault.ts';
import { isSameNumber } from '../kernel/ids.ts';
import type { Numbered, PartOf, Tab } from './tab.ts';
import { type Columns, FIRST_ROW } from './table.ts';

/** Where a page saw the row, and the free text it saw there. */
export type RowHint = { readonly row: number; readonly seen: string };

/** One hint that misses means that the page's index is old: the others of the same call are not tried. */
export type HintTrust = { isStale: boolean };

export type Sought<C extends Columns, K extends keyof C & string> = {
  readonly key: K;
  readonly text: string;
  readonly keys: readonly K[];
  readonly hint: RowHint | undefined;
  readonly trust: HintTrust;
  /** The free text of a row that `hint.seen` repeats: typed columns prove themselves by decoding, free text does not. */
  readonly seen: (row: PartOf<C, K>) => string;
  /** True when the row's free text proves itself, by a column reckoned from it. */
  readonly provesItself?: (row: PartOf<C, K>) => boolean;
  /** False when a cell holds what its column never or seldom does: an id that is none, words where there hardly ever are any, a blank that another column may have lent. */
  readonly isWhole?: (row: PartOf<C, K>) => boolean;
};

/** A tab at most this big is read as one block: cheaper than a text finder and a row (PLATFORM 3C). */
const BLOCK_CELLS = 20_000;

/** Every round somebody moved rows or columns between the finder and the reading. */
const MOST_ROUNDS = 6;

/**
 * The row whose key cell shows `text`, or `undefined`.
 * Throws `rowUnreadable` when the row is there but a wanted cell cannot be read, `busy` when rows keep moving.
 */
export function findRow<C extends Columns, K extends keyof C & string>(
  tab: Tab<C>,
  sought: Sought<C, K>,
): Numbered<PartOf<C, K>> | undefined {
  return byHint(tab, sought) ?? (isSmall(tab, sought.keys) ? byBlock(tab, sought) : byFinder(tab, sought));
}

function byHint<C extends Columns, K extends keyof C & string>(tab: Tab<C>, sought: Sought<C, K>) {
  const { hint, trust } = sought;
  if (!hint || trust.isStale) return undefined;
  if (hint.row >= FIRST_ROW && hint.row <= tab.port.lastRow()) {
    const found = tab.readRow(hint.row, sought.keys).rows[0];
    if (found && isSought(found.row, sought)) {
      if (isProven(found.row, sought) || !tab.refreshMap()) return found;
      const again = tab.readRow(hint.row, sought.keys).rows[0];
      if (again && isSought(again.row, sought)) return again;
    }
  }
  trust.isStale = true;
  return undefined;
}

function byBlock<C extends Columns, K extends keyof C & string>(tab: Tab<C>, sought: Sought<C, K>) {
  const { rows, problems } = tab.readAll(sought.keys);
  const found = rows.find(({ row }) => isSought(row, sought));
  if (found) return found;
  const unreadable = problems.find(({ row }) => shows(tab, sought, row));
  if (unreadable)
    throw new Fault('rowUnreadable', { tab: unreadable.tab, row: unreadable.row, column: unreadable.column });
  return undefined;
}

function byFinder<C extends Columns, K extends keyof C & string>(tab: Tab<C>, sought: Sought<C, K>) {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const number = numberOf(tab, sought);
    if (number === undefined) return undefined;
    const read = tab.readRow(number, sought.keys);
    const [found] = read.rows;
    const [problem] = read.problems;
    const isThere = found !== undefined && isSought(found.row, sought);
    if (isThere && isProven(found.row, sought)) return found;
    if (tab.refreshMap()) continue;
    if (isThere) return found;
    if (problem && shows(tab, sought, number))
      throw new Fault('rowUnreadable', { tab: problem.tab, row: problem.row, column: problem.column });
  }
  throw new Fault('busy');
}

/** True when the row of that number is the sought one now, whatever else cannot be read of it. */
function shows<C extends Columns, K extends keyof C & string>(
  tab: Tab<C>,
  { key, text }: Sought<C, K>,
  number: number,
): boolean {
  const [[shown = ''] = []] = tab.readTexts([key], number, 1);
  return isSameNumber(shown, text);
}

function numberOf<C extends Columns, K extends keyof C & string>(
  tab: Tab<C>,
  { key, text }: Sought<C, K>,
): number | undefined {
  const found = tab.findNumber(key, text);
  if (found !== undefined) return found;
  const texts = tab.readTexts([key], FIRST_ROW, tab.port.lastRow());
  const index = texts.findIndex(([cell = '']) => isSameNumber(cell, text));
  return index < 0 ? undefined : FIRST_ROW + index;
}

function isSought<C extends Columns, K extends keyof C & string>(
  row: PartOf<C, K>,
  { key, text }: Sought<C, K>,
): boolean {
  return isSameNumber(row[key] as string, text);
}

/** Its free text is what the page saw, or what a reckoned column says: no column was moved under the remembered map. */
function isProven<C extends Columns, K extends keyof C & string>(
  row: PartOf<C, K>,
  { hint, seen, provesItself, isWhole }: Sought<C, K>,
): boolean {
  if (isWhole?.(row) === false) return false;
  return hint?.seen === seen(row) || provesItself?.(row) === true;
}

function isSmall<C extends Columns, K extends keyof C & string>(tab: Tab<C>, keys: readonly K[]): boolean {
  const columns = tab.columns(keys);
  const width = Math.max(...columns) - Math.min(...columns) + 1;
  return width * tab.port.lastRow() <= BLOCK_CELLS;
}
