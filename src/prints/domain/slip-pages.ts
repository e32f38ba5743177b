// How overdue loans fill A4 pages: slips of one size to be cut with straight cuts, and the list of a class, which is folded.

import type { Slip, SlipCopy } from '../../notices/domain/chase-page.ts';

/** Millimetres, as `chase-papers.css` sets them. */
export const CUT = {
  columns: 2,
  rows: 4,
  /** Copies that a slip has room for; whoever has more gets another slip. */
  copies: 3,
} as const;

const CARDS = CUT.columns * CUT.rows;

/** A slip of paper. */
export type Card = {
  readonly slip: Slip;
  readonly copies: readonly SlipCopy[];
  /** Of a reader's slips, counted from 1. */
  readonly part: number;
  readonly parts: number;
};

/** Each copy on exactly one card; no page without any. */
export function slipSheets(slips: readonly Slip[]): readonly (readonly Card[])[] {
  const cards = slips.flatMap((slip): readonly Card[] => {
    const heaps = inHeaps(slip.copies, CUT.copies);
    return heaps.map((copies, at) => ({ slip, copies, part: at + 1, parts: heaps.length }));
  });
  return inHeaps(cards, CARDS);
}

/** Lines of the first page, which begins below the fold, and of every other. */
export const LINES = { first: 19, other: 27 } as const;

/** One reader's copies on one page; on the next page the name stands again. */
export type ListRows = { readonly slip: Slip; readonly copies: readonly SlipCopy[] };

/** Each copy on exactly one line. */
export function listSheets(slips: readonly Slip[]): readonly (readonly ListRows[])[] {
  const sheets: ListRows[][] = [];
  let free = 0;
  for (const slip of slips) {
    for (let { copies } = slip; copies.length > 0; ) {
      if (free === 0) {
        free = sheets.length === 0 ? LINES.first : LINES.other;
        sheets.push([]);
      }
      const here = copies.slice(0, free);
      sheets[sheets.length - 1]?.push({ slip, copies: here });
      free -= here.length;
      copies = copies.slice(here.length);
    }
  }
  return sheets;
}

function inHeaps<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most);
  return Array.from({ length: count }, (_, at) => all.slice(at * most, (at + 1) * most));
}
