// Changes cells of one row of a tab that people sort, cut and add to while a script runs: no other row keeps what was meant for this one.

import { Fault } from '../kernel/fault.ts';
import { type CellInput, type CellValue, guardText, isCellMoment, textOf } from './cell.ts';
import { type Image, straysIn } from './stray-cells.ts';
import type { Tab } from './tab.ts';
import { type Columns, FIRST_ROW, KEY_ROW, type RowOf } from './table.ts';

export type Rewrite<C extends Columns> = {
  /** The column whose cells name the rows, and the name of the row to change. */
  readonly idKey: keyof C & string;
  readonly id: string;
  readonly values: Partial<RowOf<C>>;
  /** Makes writes durable. */
  readonly flush: () => void;
};

/** Every round somebody moved rows again. */
const MOST_ROUNDS = 6;

/**
 * Writes the values into the row of that id; durable when it answers. Answers false when there is no such row, or no longer.
 *
 * A write goes by row number, and a person may move rows between the look and the write (PLATFORM 4.30). So the columns are read before it and the
 * row is looked at after it; a row that was hit instead gets back what it held. Rows without an id are known by their values. A column that is
 * moved at that very moment is not noticed. Throws `busy` when rows keep moving: the same request may be sent again.
 */
export function rewriteCells<C extends Columns>(tab: Tab<C>, rewrite: Rewrite<C>): boolean {
  const { idKey, id, values, flush } = rewrite;
  const keys = Object.keys(values) as (keyof C & string)[];
  const own = keys.map((key) => tab.encodeCell(key, values[key] as RowOf<C>[typeof key]));
  const written = own.map(() => new Set<string>());
  const hit = new Set<number>();
  const before = look(tab, idKey, keys);
  let now = before;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const strays = straysIn({ before, now, id, own, written, hit });
    if (strays.length === 0) return now.rows.some((row) => row.id === id);
    for (const { row, column, cell } of strays) {
      tab.port.write(row, now.columns[column] as number, [[asInput(cell, own)]]);
      written[column]?.add(textOf(cell));
      hit.add(row);
    }
    flush();
    const target = strays[0]?.row ?? 0;
    if (round === 0 && stands(tab, [idKey, ...keys], target, [id, ...own])) return true;
    now = look(tab, idKey, keys);
  }
  throw new Fault('busy');
}

/** What a cell held, to be written again; our own values are ready as they are. */
function asInput(cell: CellValue, own: readonly CellInput[]): CellInput {
  if (isCellMoment(cell)) return textOf(cell);
  return typeof cell === 'string' && !own.includes(cell) ? guardText(cell) : cell;
}

/** True when the row still shows what was written into it: nothing moved meanwhile. */
function stands<C extends Columns>(
  tab: Tab<C>,
  keys: readonly (keyof C & string)[],
  row: number,
  inputs: readonly CellInput[],
): boolean {
  const [texts = []] = tab.readTexts(keys, row, 1);
  return inputs.every((input, i) => textOf(input).trim() === texts[i]);
}

function look<C extends Columns>(
  tab: Tab<C>,
  idKey: keyof C & string,
  keys: readonly (keyof C & string)[],
): Image {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const image = readTogether(tab, [idKey, ...keys]);
    if (image) return image;
  }
  throw new Fault('busy');
}

/** Column by column from the key row down, the first one twice; `undefined` when rows or columns moved in between. */
function readTogether<C extends Columns>(
  tab: Tab<C>,
  keys: readonly (keyof C & string)[],
): Image | undefined {
  tab.refreshMap();
  const columns = tab.columns(keys);
  const rows = Math.max(KEY_ROW, tab.port.lastRow());
  const read = (column: number) =>
    tab.port.read({ row: KEY_ROW, column, rows, columns: 1 }).map(([cell = '']) => cell);
  const blocks = columns.map(read);
  const [ids = []] = blocks;
  const areInPlace = keys.every((key, i) => textOf(blocks[i]?.[0] ?? '') === key);
  const haveStayed = JSON.stringify(read(columns[0] as number)) === JSON.stringify(ids);
  if (!areInPlace || !haveStayed || tab.port.lastRow() > rows) return undefined;
  return {
    columns: columns.slice(1),
    rows: ids.slice(FIRST_ROW - 1).map((cell, i) => ({
      id: textOf(cell).trim(),
      cells: blocks.slice(1).map((block) => block[FIRST_ROW - 1 + i] ?? ''),
    })),
  };
}
