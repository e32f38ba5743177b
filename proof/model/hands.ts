// A person's hands in the workbook: typed cells by key, sorted tabs, rows and columns that come and go.

import type { Person } from '../../local/contract.ts';
import type { TabKey } from '../../local/read-tab.ts';
import { keysIn, sheetOf, textOf } from '../../tests/support/rows-by-key.ts';
import type { SmallSchool } from '../../tests/support/small-school.ts';
import type { Hand } from './steps.ts';

const FIRST_ROW = 3;
/** Columns of her own in one tab: a third is none too many for a librarian, but for the time that looking takes. */
const OWN_COLUMNS = 2;
const OWN = '我的列';

/** Does it; answers how many Ctrl+Z take it back. */
export function lendAHand(school: SmallSchool, person: Person, hand: Hand): number {
  const sheetId = school.tabs[hand.tab];
  switch (hand.hand) {
    case 'sort':
      // Of one row alone the menu makes no step that Ctrl+Z could take back.
      if (nextRow(school, hand.tab) < FIRST_ROW + 2) return 0;
      person.edit({ do: 'sort', sheetId, at: hand.column, ascending: hand.ascending });
      return 1;
    case 'insertRow':
      person.edit({ do: 'insertRows', sheetId, at: hand.at, count: 1 });
      return 1;
    case 'deleteBlankRow': {
      const at = blankRow(school, hand.tab);
      if (at === undefined) return 0;
      person.edit({ do: 'deleteRows', sheetId, at, count: 1 });
      return 1;
    }
    case 'insertColumn': {
      const labels = sheetOf(school.workspace.snapshot(), sheetId).cells[1] ?? [];
      if (labels.filter((label) => String(label).startsWith(OWN)).length >= OWN_COLUMNS) return 0;
      person.edit({ do: 'insertColumns', sheetId, at: hand.at, count: 1 });
      person.type(sheetId, `${letter(hand.at - 1)}2`, [[`${OWN}${hand.at}`]]);
      return 2;
    }
    case 'renameTab':
      person.edit({ do: 'renameTab', sheetId, name: `${hand.name} ${hand.tab}` });
      return 1;
    default:
      person.edit({ do: 'filter', sheetId });
      return 1;
  }
}

/** Types into the column `key` of the row that is looked for. */
export function typeBeside(
  school: SmallSchool,
  person: Person,
  {
    tab,
    find,
    key,
    value,
  }: {
    readonly tab: TabKey;
    readonly find: (row: { [key: string]: string }) => boolean;
    readonly key: string;
    readonly value: string;
  },
): void {
  const row = rowNumber(school, tab, find);
  if (row === undefined) throw new Error(`No such row in ${tab}.`);
  typeAt(school, person, tab, row, { [key]: value });
}

export function typeAt(
  school: SmallSchool,
  person: Person,
  tab: TabKey,
  row: number,
  values: { readonly [key: string]: string },
): void {
  const keys = keysIn(sheetOf(school.workspace.snapshot(), school.tabs[tab]));
  for (const [key, value] of Object.entries(values))
    person.type(school.tabs[tab], `${letter(keys.indexOf(key))}${row}`, [[value]]);
}

/** The number of the first row that fits. */
export function rowNumber(
  school: SmallSchool,
  tab: TabKey,
  find: (row: { [key: string]: string }) => boolean,
): number | undefined {
  const sheet = sheetOf(school.workspace.snapshot(), school.tabs[tab]);
  const keys = keysIn(sheet);
  const at = sheet.cells.findIndex(
    (cells, i) =>
      i >= FIRST_ROW - 1 &&
      cells.some((cell) => cell !== '') &&
      find(Object.fromEntries(keys.map((key, column) => [key, textOf(cells[column] ?? '')]))),
  );
  return at < 0 ? undefined : at + 1;
}

/** The row below everything that is written. */
export function nextRow(school: SmallSchool, tab: TabKey): number {
  const { cells } = sheetOf(school.workspace.snapshot(), school.tabs[tab]);
  return Math.max(FIRST_ROW, cells.findLastIndex((row) => row.some((cell) => cell !== '')) + 2);
}

/** A row between others in which nothing is written. */
function blankRow(school: SmallSchool, tab: TabKey): number | undefined {
  const { cells } = sheetOf(school.workspace.snapshot(), school.tabs[tab]);
  const at = cells.findIndex((row, i) => i >= FIRST_ROW - 1 && row.every((cell) => cell === ''));
  return at < 0 || at >= nextRow(school, tab) ? undefined : at + 1;
}

/** A, B … Z, AA. */
function letter(column: number): string {
  const first = column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '';
  return first + String.fromCharCode(65 + (column % 26));
}
