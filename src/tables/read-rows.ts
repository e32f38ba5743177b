// A few columns of rows that lie scattered over a big tab, in the reads that cost least (PLATFORM 3C).

import { textOf } from './cell.ts';
import type { Block } from './sheet-port.ts';
import type { Tab } from './tab.ts';
import { type Columns, FIRST_ROW } from './table.ts';

/** One read costs as much as so many cells: 170 ms at 9 µs a cell. */
export const READ_COSTS_CELLS = 19_000;

type Texts<K extends string> = { readonly [key in K]: string };

/** Numbers of the rows whose cell in `key` shows exactly `text`, from above; the key row is read first. */
export function findNumbers<C extends Columns>(tab: Tab<C>, key: keyof C & string, text: string): number[] {
  tab.refreshMap();
  const [column = 0] = tab.columns([key]);
  return tab.port.findAll(column, FIRST_ROW, text);
}

/**
 * The wanted columns of these rows as text. Several reads: a person may sort in between, so the caller looks at a
 * column that proves each row, which is read last.
 */
export function readRows<C extends Columns, K extends keyof C & string>(
  tab: Tab<C>,
  numbers: readonly number[],
  keys: readonly K[],
): Map<number, Texts<K>> {
  const columns = tab.columns(keys);
  const cells = new Map<string, string>();
  for (const block of cheapestBlocks(numbers, columns))
    tab.port.read(block).forEach((row, down) => {
      row.forEach((cell, along) => {
        cells.set(`${block.row + down}:${block.column + along}`, textOf(cell).trim());
      });
    });
  return new Map(
    numbers.map((number) => {
      const texts = keys.map((key, i) => [key, cells.get(`${number}:${columns[i]}`) ?? '']);
      return [number, Object.fromEntries(texts) as Texts<K>];
    }),
  );
}

/** What the blocks of `cheapestBlocks` cost, in cells. */
export function costInCells(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { rows, columns }) => sum + READ_COSTS_CELLS + rows * columns, 0);
}

/** Blocks that hold every wanted cell: either all columns at once, or each group of neighbours by itself; rows between are read along where that is cheaper. */
export function cheapestBlocks(numbers: readonly number[], columns: readonly number[]): Block[] {
  const together = blocksOf(numbers, runs(columns, Number.POSITIVE_INFINITY));
  const apart = blocksOf(numbers, runs(columns, 1));
  return costInCells(together) <= costInCells(apart) ? together : apart;
}

type Run = { readonly first: number; readonly last: number };

function blocksOf(numbers: readonly number[], groups: readonly Run[]): Block[] {
  return groups.flatMap(({ first: column, last }) => {
    const width = last - column + 1;
    return runs(numbers, 1 + READ_COSTS_CELLS / width).map((run) => ({
      row: run.first,
      column,
      rows: run.last - run.first + 1,
      columns: width,
    }));
  });
}

/** Numbers gathered into runs whose neighbours are at most `reach` apart. */
function runs(numbers: readonly number[], reach: number): Run[] {
  const found: Run[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const open = found[found.length - 1];
    if (open && number - open.last <= reach) found.splice(-1, 1, { first: open.first, last: number });
    else found.push({ first: number, last: number });
  }
  return found;
}
