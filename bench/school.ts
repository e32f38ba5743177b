// A filled workbook as the bench sees it: who may borrow what, and where the page would have seen it.

import type { Workspace } from '../local/contract.ts';
import { openLoans, rowsOf, type TabRow } from '../local/read-tab.ts';
import { itemTypes, type ReaderType, readerTypes } from '../src/settings/domain/reader-types.ts';

export type Hint = { readonly row: number; readonly seen: string };
export type BenchCopy = { readonly barcode: string; readonly hint: Hint };
export type BenchReader = { readonly card: string; readonly name: string; readonly hint: Hint };
export type BenchLoan = { readonly barcode: string };

export type School = {
  /** Copies on the shelf and readers who have nothing out and may borrow, in random order. */
  readonly copies: readonly BenchCopy[];
  readonly readers: readonly BenchReader[];
  /** The same readers by kind: a pupil may have 2 out, a teacher 8, a class 50. */
  readonly pupils: readonly BenchReader[];
  readonly teachers: readonly BenchReader[];
  readonly classCards: readonly BenchReader[];
  /** Readers who have had something out before. */
  readonly borrowers: readonly BenchReader[];
  readonly openLoans: readonly BenchLoan[];
};

/** Reads the whole workbook once; `random` gives numbers from 0 to 1. */
export function readSchool(workspace: Workspace, random: () => number): School {
  const snapshot = workspace.snapshot();
  const open = openLoans(snapshot);
  const busy = new Set(open.map((row) => row.of('readerId')));
  const copies = rowsOf(snapshot, 'catalogue')
    .filter((row) => isOneOf(row, 'status', '在馆', 'On shelf') && isOneOf(row, 'itemType', ...LENDABLE))
    .map((row) => ({ barcode: row.of('copyBarcode'), hint: { row: row.number, seen: withVolume(row) } }));
  const free = shuffled(
    rowsOf(snapshot, 'readers').filter(
      (row) => isOneOf(row, 'status', '正常', 'Active') && !busy.has(row.of('readerId')),
    ),
    random,
  );
  const wereHere = new Set(rowsOf(snapshot, 'loanHistory').map((row) => row.of('readerId')));
  const ofType = (type: ReaderType) =>
    free.filter((row) => isOneOf(row, 'readerType', ...Object.values(readerTypes[type]))).map(readerOf);
  return {
    copies: shuffled(copies, random),
    readers: free.map(readerOf),
    pupils: ofType('student'),
    teachers: ofType('teacher'),
    classCards: ofType('classCard'),
    borrowers: free.filter((row) => wereHere.has(row.of('readerId'))).map(readerOf),
    openLoans: shuffled(
      open.map((row) => ({ barcode: row.of('copyBarcode') })),
      random,
    ),
  };
}

const LENDABLE = [itemTypes.book, itemTypes.pictureBook].flatMap((words) => Object.values(words));

/** Open loans and history rows, as the workbook holds them now. */
export function countLoans(workspace: Workspace): { readonly loans: number; readonly history: number } {
  const snapshot = workspace.snapshot();
  return { loans: openLoans(snapshot).length, history: rowsOf(snapshot, 'loanHistory').length };
}

function isOneOf(row: TabRow, key: string, ...words: string[]): boolean {
  return words.includes(row.of(key));
}

function readerOf(row: TabRow): BenchReader {
  const name = row.of('name');
  return { card: row.of('cardNumber'), name, hint: { row: row.number, seen: name } };
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
