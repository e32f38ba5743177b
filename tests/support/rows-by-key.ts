// A tab of a snapshot as records by machine key, found by sheet id: however its columns stand, whatever they are called.

import type { Cell, TabSnapshot } from '../../local/contract.ts';
import { findTab, type TabKey } from '../../local/read-tab.ts';

/** Cell texts by machine key; a second column of the same key is `key#2`. */
export type KeyedRow = { readonly [key: string]: string };

/** Where each table's tab is, by sheet id, as long as none has been made anew. */
export type TabIds = { readonly [tab in TabKey]: number };

export const tabKeys: readonly TabKey[] = [
  'settings',
  'loanPolicies',
  'calendar',
  'journal',
  'readers',
  'classes',
  'catalogue',
  'loans',
  'loanHistory',
  'basket',
  'inRoomUse',
  'replacedNumbers',
  'charges',
  'chargeRules',
  'chaseSettings',
  'chaseLog',
  'noticeClaims',
];

/** The sheet ids of a workbook that was just set up. */
export function tabIdsOf(snapshot: TabSnapshot[]): TabIds {
  return Object.fromEntries(tabKeys.map((tab) => [tab, findTab(snapshot, tab).sheetId])) as TabIds;
}

export function sheetOf(snapshot: readonly TabSnapshot[], sheetId: number): TabSnapshot {
  const found = snapshot.find((tab) => tab.sheetId === sheetId);
  if (!found) throw new Error(`The workbook has no sheet ${sheetId}.`);
  return found;
}

/** The key row as texts; '' over a column of the librarian's own. */
export function keysIn(tab: TabSnapshot): string[] {
  return (tab.cells[0] ?? []).map(textOf);
}

/** Rows below the labels in which one of the product's own columns holds anything. */
export function keyedRows(tab: TabSnapshot): KeyedRow[] {
  const seen = new Map<string, number>();
  const names = keysIn(tab).map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  });
  return tab.cells
    .slice(2)
    .map((cells) =>
      Object.fromEntries(
        names.flatMap((name, i) =>
          name === '' || name.startsWith('#') ? [] : [[name, textOf(cells[i] ?? '')]],
        ),
      ),
    )
    .filter((row) => Object.values(row).some((text) => text !== ''));
}

/** A date as `YYYY-MM-DD`, with ` HH:mm:ss` when it has a time of day; a formula as what it shows. */
export function textOf(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell);
  if ('formula' in cell) return cell.shown;
  const text = new Date(Math.round(cell.serial * 86_400_000) + Date.UTC(1899, 11, 30)).toISOString();
  return Number.isInteger(cell.serial) ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
