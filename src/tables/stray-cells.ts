// Which cells do not hold what they should, after a write that may have landed in another row.

import { type CellInput, type CellValue, textOf } from './cell.ts';
import { FIRST_ROW } from './table.ts';

/** Columns of a tab as they stood at one moment; the n-th row stands in row `FIRST_ROW + n`. */
export type Image = {
  readonly columns: readonly number[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly CellValue[] }[];
};

/** A cell to be written again: its row, its place among the image's columns, and what it should hold. */
export type Stray = { readonly row: number; readonly column: number; readonly cell: CellValue };

export type Looks = {
  readonly before: Image;
  readonly now: Image;
  /** The row that was to be changed, and what its cells should hold now. */
  readonly id: string;
  readonly own: readonly CellInput[];
  /** By column, every text that was written so far: other texts were changed by a person and stay. */
  readonly written: readonly ReadonlySet<string>[];
  /** Every row that was written to. */
  readonly hit: ReadonlySet<number>;
};

export function straysIn(looks: Looks): Stray[] {
  const { before, now, id, own, written } = looks;
  const held = new Map(before.rows.map((row) => [row.id, row.cells]));
  return own.flatMap((input, column) => {
    const texts = written[column] ?? new Set();
    const named = now.rows.flatMap((row, i): Stray[] => {
      const cell = row.id === id ? input : held.get(row.id)?.[column];
      if (row.id === '' || cell === undefined) return [];
      const text = textOf(row.cells[column] ?? '');
      const isStray = text !== textOf(cell) && (row.id === id || texts.has(text));
      return isStray ? [{ row: FIRST_ROW + i, column, cell }] : [];
    });
    return [...named, ...nameless(looks, column)];
  });
}

/**
 * Of rows without an id: one that holds what we wrote and nobody held before gets back what is missing among them, or nothing. Where two hold the
 * same, the one that was written to is the stray.
 */
function nameless({ before, now, written, hit }: Looks, column: number): Stray[] {
  const left = namelessCells(before, column);
  const wasHit = ({ row }: { readonly row: number }) => Number(hit.has(row));
  const unexplained = namelessCells(now, column)
    .sort((a, b) => wasHit(a) - wasHit(b))
    .filter((each) => {
      const at = left.findIndex(({ cell }) => textOf(cell) === textOf(each.cell));
      if (at >= 0) left.splice(at, 1);
      return at < 0 && written[column]?.has(textOf(each.cell));
    });
  return unexplained.flatMap(({ row, cell }) => {
    const distance = (each: { readonly row: number }) => Math.abs(each.row - row);
    const [nearest] = left.sort((a, b) => distance(a) - distance(b) || b.row - a.row);
    if (nearest) left.splice(left.indexOf(nearest), 1);
    const missing = nearest?.cell ?? '';
    return textOf(missing) === textOf(cell) ? [] : [{ row, column, cell: missing }];
  });
}

function namelessCells(image: Image, column: number): { readonly row: number; readonly cell: CellValue }[] {
  return image.rows.flatMap((row, i) =>
    row.id === '' ? [{ row: FIRST_ROW + i, cell: row.cells[column] ?? '' }] : [],
  );
}
