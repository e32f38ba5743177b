// A tab of a snapshot as rows by key, for whoever looks at a workbook from outside: the bench, the day, the tests.

import type { Cell, Workspace } from './contract.ts';

export type TabRow = {
  /** Row in the sheet, from 1. */
  readonly number: number;
  /** The cell under a machine key as text; a date is `YYYY-MM-DD`, with ` HH:mm:ss` when it has a time of day. '' for no such key. */
  readonly of: (key: string) => string;
};

/** A column that no other tab has, by tab: how a tab is told from outside, whatever it is called. */
const OWN_KEY = {
  settings: 'settingKey',
  loanPolicies: 'loanDays',
  calendar: 'startsOn',
  journal: 'before',
  readers: 'stoppedUntil',
  classes: 'headcount',
  catalogue: 'titleKey',
  loans: 'state',
  loanHistory: 'classAtLoan',
  basket: 'doneOn',
  inRoomUse: 'count',
  replacedNumbers: 'newNumber',
  charges: 'receipt',
  chargeRules: 'factor',
  chaseSettings: 'schoolDays',
  chaseLog: 'promisedOn',
  noticeClaims: 'noticeKey',
} as const;

export type TabKey = keyof typeof OWN_KEY;

type Snapshot = ReturnType<Workspace['snapshot']>;

/** The tab by what its key row holds. Throws when there is none. */
export function findTab(snapshot: Snapshot, tab: TabKey): Snapshot[number] {
  const found = snapshot.find((each) => each.cells[0]?.includes(OWN_KEY[tab]));
  if (!found) throw new Error(`The workbook has no tab with the column ${OWN_KEY[tab]}.`);
  return found;
}

/** Every row below the labels that is not blank. */
export function rowsOf(snapshot: Snapshot, tab: TabKey): TabRow[] {
  const { cells } = findTab(snapshot, tab);
  const keys = (cells[0] ?? []).map(String);
  return cells
    .slice(2)
    .flatMap((row, i) =>
      row.every((cell) => cell === '')
        ? []
        : [{ number: i + 3, of: (key) => textOf(row[keys.indexOf(key)] ?? '') }],
    );
}

function textOf(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell);
  return 'serial' in cell ? dateText(cell.serial) : cell.shown;
}

/** Days since 1899-12-30 in the sheet's wall time (PLATFORM 4.37). */
function dateText(serial: number): string {
  const text = new Date(Math.round(serial * 86_400_000) + Date.UTC(1899, 11, 30)).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}

/** Loans that are out: rows of 在借 whose state says so. */
export function openLoans(snapshot: Snapshot): TabRow[] {
  return rowsOf(snapshot, 'loans').filter(
    (row) => !['return', 'compensated', 'void'].includes(row.of('state').split('|')[2] ?? 'void'),
  );
}
