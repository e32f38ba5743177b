// The workbook by key: every row under its machine keys with the mark that the librarian keeps beside it, and what changed between two pictures.

import type { TabSnapshot } from '../../local/contract.ts';
import type { TabKey } from '../../local/read-tab.ts';
import { type KeyedRow, keysIn, sheetOf, type TabIds, tabKeys, textOf } from './rows-by-key.ts';

/** Label of the librarian's own column: a different text in every row, so that a row is known whatever happens to its keys. */
export const MARK = '我的编号';
/** Label of her own formulas; each shows `✓` and the mark of its row. */
export const FORMULA = '我的公式';

export type Picture = { readonly [tab in TabKey]: readonly KeyedRow[] };

export function pictureOf(snapshot: readonly TabSnapshot[], tabs: TabIds): Picture {
  return Object.fromEntries(
    tabKeys.map((tab) => [tab, markedRows(sheetOf(snapshot, tabs[tab]))]),
  ) as unknown as Picture;
}

/** What each column of a tab is, from left to right: a machine key, `mark` and `formula` for hers, '' for any other. */
export function columnNames(snapshot: readonly TabSnapshot[], sheetId: number): string[] {
  return namesIn(sheetOf(snapshot, sheetId));
}

function namesIn(tab: TabSnapshot): string[] {
  const labels = (tab.cells[1] ?? []).map(textOf);
  return keysIn(tab).map((key, at, keys) => {
    if (key !== '') return keys.indexOf(key) === at ? key : `second ${key}`;
    return { [MARK]: 'mark', [FORMULA]: 'formula' }[labels[at] ?? ''] ?? '';
  });
}

/** Rows with anything in a column of the product's. */
function markedRows(tab: TabSnapshot): KeyedRow[] {
  const keys = keysIn(tab);
  const names = namesIn(tab);
  return tab.cells
    .slice(2)
    .filter((cells) => cells.some((cell, at) => keys[at] && cell !== ''))
    .map((cells) =>
      Object.fromEntries(names.flatMap((name, at) => (name ? [[name, textOf(cells[at] ?? '')]] : []))),
    );
}

/** What an act did to one tab: a row more, a row less, a cell changed. */
export type Change =
  | { readonly tab: TabKey; readonly added: KeyedRow }
  | { readonly tab: TabKey; readonly removed: string }
  | { readonly tab: TabKey; readonly row: string; readonly key: string; readonly to: string };

/** Every difference in the keys that both pictures have; in one order, whatever order the rows stand in. */
export function changesBetween(before: Picture, after: Picture): Change[] {
  return inOrder(tabKeys.flatMap((tab) => changesIn(tab, before[tab], after[tab])));
}

function changesIn(tab: TabKey, before: readonly KeyedRow[], after: readonly KeyedRow[]): Change[] {
  const left = new Map(before.map((row) => [nameOf(row), row]));
  const changes: Change[] = [];
  for (const row of after) {
    const was = left.get(nameOf(row));
    if (!was) {
      changes.push({ tab, added: row });
      continue;
    }
    left.delete(nameOf(row));
    for (const [key, to] of Object.entries(row))
      if (key in was && was[key] !== to) changes.push({ tab, row: nameOf(row), key, to });
  }
  return [...changes, ...[...left.keys()].map((removed): Change => ({ tab, removed }))];
}

/** Her mark, or for a row she has not marked yet its ids. */
export function nameOf(row: KeyedRow): string {
  const { mark, loanId, requestId, copyId, readerId } = row;
  return mark || [loanId, requestId, copyId, readerId].filter(Boolean).join(' ');
}

/** In one order, each row's keys in one order too, so that equal changes are equal text. */
export function inOrder(changes: readonly Change[]): Change[] {
  const text = (change: Change) => JSON.stringify(change);
  return changes.map(withSortedKeys).sort((one, other) => (text(one) < text(other) ? -1 : 1));
}

function withSortedKeys(change: Change): Change {
  if (!('added' in change)) return change;
  const sorted = Object.entries(change.added).sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...change, added: Object.fromEntries(sorted) };
}
