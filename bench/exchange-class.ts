// A class that comes to exchange its books: each child shows the card, gives two back and takes two.

import type { Workspace } from '../local/contract.ts';
import { openLoans, rowsOf } from '../local/read-tab.ts';
import { type Bench, pick, take } from './act.ts';
import { recordAll, scanOf } from './batch-acts.ts';
import type { BenchCopy, BenchReader, School } from './school.ts';

export type Child = {
  readonly reader: BenchReader;
  readonly back: readonly BenchCopy[];
  readonly out: readonly BenchCopy[];
};

/** One scan of the exchange, in the order they are made. */
export type Scan = { readonly child: Child } & (
  | { readonly kind: 'card' }
  | { readonly kind: 'back' | 'out'; readonly copy: BenchCopy }
);

const EACH = 2;

/** A class in which no two children have the same name. */
export function classOf({ pupils, copies }: School, size: number): readonly Child[] {
  const names = new Set<string>();
  const readers = pupils.filter(({ name }) => !names.has(name) && names.add(name));
  return Array.from({ length: size }, (_, at) => ({
    reader: pick(readers, at),
    back: take(copies, at * 2 * EACH, EACH),
    out: take(copies, at * 2 * EACH + EACH, EACH),
  }));
}

/** Lends each child the books that will come back. */
export function lendBooks(bench: Bench, children: readonly Child[]): void {
  const acts = children.flatMap(({ reader, back }) => back.map((copy) => scanOf(bench, copy, reader)));
  recordAll(bench, acts);
}

export function scansOf(children: readonly Child[]): readonly Scan[] {
  return children.flatMap((child): Scan[] => [
    { child, kind: 'card' },
    ...child.back.map((copy) => ({ child, kind: 'back' as const, copy })),
    ...child.out.map((copy) => ({ child, kind: 'out' as const, copy })),
  ]);
}

/** What the workbook says in the end of the copies scanned, each with the request id it was sent under. */
export type Reckoning = { readonly lost: number; readonly outOfOrder: number };

/**
 * `lost`: copies without exactly one journal line, or not where they should be. `outOfOrder`: lines that stand before
 * the line of an earlier scan.
 */
export function reckonExchange(
  workspace: Workspace,
  sent: readonly { readonly scan: Scan; readonly requestId: string }[],
): Reckoning {
  const snapshot = workspace.snapshot();
  const lines = rowsOf(snapshot, 'journal').map((row) => row.of('requestId'));
  const holders = new Map(openLoans(snapshot).map((row) => [row.of('copyBarcode'), row.of('readerName')]));
  const isRight = ({ scan, requestId }: (typeof sent)[number]) =>
    lines.filter((each) => each === requestId).length === 1 &&
    (scan.kind === 'card' ||
      holders.get(scan.copy.barcode) === (scan.kind === 'out' ? scan.child.reader.name : undefined));
  const places = sent.map(({ requestId }) => lines.indexOf(requestId)).filter((place) => place >= 0);
  return {
    lost: sent.filter((each) => !isRight(each)).length,
    outOfOrder: places.filter((place, at) => place < Math.max(...places.slice(0, at))).length,
  };
}
