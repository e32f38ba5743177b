// A filled workbook as the bench sees it: who may borrow what, where the page would have seen it, and the call itself.

import type { Cell, Json, Person, Result, Workspace } from '../local/contract.ts';

export type Hint = { readonly row: number; readonly seen: string };
export type BenchCopy = { readonly barcode: string; readonly hint: Hint };
export type BenchReader = { readonly card: string; readonly hint: Hint };
export type BenchLoan = { readonly barcode: string };

export type School = {
  readonly librarian: Person;
  /** Copies on the shelf and readers who may borrow one more, in random order. */
  readonly copies: readonly BenchCopy[];
  readonly readers: readonly BenchReader[];
  readonly openLoans: readonly BenchLoan[];
};

type Row = { readonly number: number; readonly of: (key: string) => string };

/** Reads the whole workbook once; `random` gives numbers from 0 to 1. */
export function readSchool(workspace: Workspace, random: () => number): School {
  const tabs = tablesOf(workspace);
  const open = openRows(tabs.loans);
  const busy = new Set(open.map((row) => row.of('readerId')));
  const copies = tabs.catalogue
    .filter((row) => ['在馆', 'On shelf'].includes(row.of('status')) && ['图书', 'Book', '绘本', 'Picture book'].includes(row.of('itemType')))
    .map((row) => ({ barcode: row.of('copyBarcode'), hint: { row: row.number, seen: withVolume(row) } }));
  const readers = tabs.readers
    .filter((row) => ['正常', 'Active'].includes(row.of('status')) && !busy.has(row.of('readerId')))
    .map((row) => ({ card: row.of('cardNumber'), hint: { row: row.number, seen: row.of('name') } }));
  return {
    librarian: workspace.person('librarian@school.example', { role: 'owner' }),
    copies: shuffled(copies, random),
    readers: shuffled(readers, random),
    openLoans: shuffled(open.map((row) => ({ barcode: row.of('copyBarcode') })), random),
  };
}

/** Open loans and history rows, as the workbook holds them now. */
export function countLoans(workspace: Workspace): { readonly loans: number; readonly history: number } {
  const tabs = tablesOf(workspace);
  return { loans: openRows(tabs.loans).length, history: tabs.loanHistory.length };
}

/** One call of a page. */
export function rpc(person: Person, name: string, args: Json): Result {
  return person.call('rpc', [name, JSON.stringify(args)]);
}

type Tables = { readonly [table in 'catalogue' | 'readers' | 'loans' | 'loanHistory']: readonly Row[] };

const KEYS = { catalogue: 'titleKey', readers: 'seatNumber', loans: 'state', loanHistory: 'classAtLoan' } as const;

function tablesOf(workspace: Workspace): Tables {
  const tabs = workspace.snapshot();
  const table = (key: string): Row[] => {
    const tab = tabs.find((each) => each.cells[0]?.includes(key));
    if (!tab) throw new Error(`The workbook has no tab with the column ${key}.`);
    const keys = (tab.cells[0] ?? []).map(String);
    return tab.cells.slice(2).flatMap((cells, i) => rowOf(keys, cells, i + 3));
  };
  return { catalogue: table(KEYS.catalogue), readers: table(KEYS.readers), loans: table(KEYS.loans), loanHistory: table(KEYS.loanHistory) };
}

function rowOf(keys: readonly string[], cells: readonly Cell[], number: number): Row[] {
  if (cells.every((cell) => cell === '')) return [];
  return [{ number, of: (key) => shown(cells[keys.indexOf(key)] ?? '') }];
}

function shown(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell);
  return 'serial' in cell ? String(cell.serial) : cell.shown;
}

function openRows(loans: readonly Row[]): Row[] {
  return loans.filter((row) => row.of('state').split('|')[2] === 'lend');
}

function withVolume(row: Row): string {
  return row.of('volume') === '' ? row.of('title') : `${row.of('title')}（${row.of('volume')}）`;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
