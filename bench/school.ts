// A filled workbook as the bench sees it: who may borrow what, where the page would have seen it, and the call itself.

import type { Json, Person, Result, Workspace } from '../local/contract.ts';
import { openLoans, rowsOf, type TabRow } from '../local/read-tab.ts';

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

/** Reads the whole workbook once; `random` gives numbers from 0 to 1. */
export function readSchool(workspace: Workspace, random: () => number): School {
  const snapshot = workspace.snapshot();
  const open = openLoans(snapshot);
  const busy = new Set(open.map((row) => row.of('readerId')));
  const copies = rowsOf(snapshot, 'catalogue')
    .filter((row) => ['在馆', 'On shelf'].includes(row.of('status')) && LENDABLE.includes(row.of('itemType')))
    .map((row) => ({ barcode: row.of('copyBarcode'), hint: { row: row.number, seen: withVolume(row) } }));
  const readers = rowsOf(snapshot, 'readers')
    .filter((row) => ['正常', 'Active'].includes(row.of('status')) && !busy.has(row.of('readerId')))
    .map((row) => ({ card: row.of('cardNumber'), hint: { row: row.number, seen: row.of('name') } }));
  return {
    librarian: workspace.person('librarian@school.example', { role: 'owner' }),
    copies: shuffled(copies, random),
    readers: shuffled(readers, random),
    openLoans: shuffled(
      open.map((row) => ({ barcode: row.of('copyBarcode') })),
      random,
    ),
  };
}

const LENDABLE = ['图书', 'Book', '绘本', 'Picture book'];

/** Open loans and history rows, as the workbook holds them now. */
export function countLoans(workspace: Workspace): { readonly loans: number; readonly history: number } {
  const snapshot = workspace.snapshot();
  return { loans: openLoans(snapshot).length, history: rowsOf(snapshot, 'loanHistory').length };
}

/** One call of a page. */
export function rpc(person: Person, name: string, args: Json): Result {
  return person.call('rpc', [name, JSON.stringify(args)]);
}

function withVolume(row: TabRow): string {
  return row.of('volume') === '' ? row.of('title') : `${row.of('title')}（${row.of('volume')}）`;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
