// A tab in memory, for tests of the table layer: cells in rows, the reads counted, nothing of ours played.

import type { Language } from '../../src/i18n/language.ts';
import type { CellInput, CellValue } from '../../src/tables/cell.ts';
import type { Block, SheetPort } from '../../src/tables/sheet-port.ts';
import { type RememberedMap, Tab } from '../../src/tables/tab.ts';
import type { Columns, Table } from '../../src/tables/table.ts';

export type GridPort = SheetPort & {
  readonly cells: CellValue[][];
  /** Blocks read so far, as `row,column,rows,columns`. */
  readonly reads: string[];
  /** Number formats given to rows that were added. */
  readonly addedRows: { readonly row: number; readonly formats: readonly string[] }[];
};

/** What a cell makes of what is written into it: an apostrophe guards text, an equals sign without one is a formula. */
function asHeld(value: CellInput): CellValue {
  if (typeof value === 'object') throw new Error('no cell takes that');
  if (typeof value !== 'string') return value;
  if (value.startsWith('=')) return '#ERROR!';
  return value.startsWith("'") ? value.slice(1) : value;
}

/** A tab over it; nothing is remembered of its columns unless that is said. */
export function openTab<C extends Columns>(
  table: Table<C>,
  port: SheetPort,
  remembered?: RememberedMap,
  language: Language = 'zh-CN',
): Tab<C> {
  let map = remembered;
  return new Tab(table, port, language, {
    get: () => map,
    set: (next) => {
      map = next;
    },
  });
}

/** The rows as given, from row 1; the grid ends `spare` rows below them. */
export function aGrid(rows: readonly (readonly CellValue[])[], spare = 100): GridPort {
  const cells: CellValue[][] = rows.map((row) => [...row]);
  const reads: string[] = [];
  const addedRows: GridPort['addedRows'] = [];
  let maxRows = rows.length + spare;
  const isFilled = (row: readonly CellValue[]) => row.some((cell) => cell !== '');
  const lastRow = () => cells.reduce((last, row, i) => (isFilled(row) ? i + 1 : last), 0);
  const put = (row: number, column: number, values: readonly CellInput[]) => {
    while (cells.length < row) cells.push([]);
    const target = cells[row - 1] as CellValue[];
    values.forEach((value, i) => {
      while (target.length < column + i) target.push('');
      target[column + i - 1] = asHeld(value);
    });
  };
  return {
    name: '在借',
    sheetId: 7,
    cells,
    reads,
    addedRows,
    lastRow,
    lastColumn: () => Math.max(0, ...cells.map((row) => row.length)),
    read({ row, column, rows: count, columns }: Block) {
      const isInside = row >= 1 && column >= 1 && count >= 1 && columns >= 1 && row + count - 1 <= maxRows;
      if (!isInside) throw new Error('outside the grid');
      reads.push([row, column, count, columns].join(','));
      return Array.from({ length: count }, (_, r) =>
        Array.from({ length: columns }, (__, c) => cells[row + r - 1]?.[column + c - 1] ?? ''),
      );
    },
    find(column, fromRow, text) {
      const at = cells.findIndex(
        (row, i) => i + 1 >= fromRow && String(row[column - 1] ?? '').toLowerCase() === text.toLowerCase(),
      );
      return at < 0 ? undefined : at + 1;
    },
    findAll: (column, fromRow, text) =>
      cells.flatMap((row, i) =>
        i + 1 >= fromRow && String(row[column - 1] ?? '').toLowerCase() === text.toLowerCase() ? [i + 1] : [],
      ),
    write(row, column, block) {
      block.forEach((values, i) => {
        put(row + i, column, values);
      });
    },
    append: (values) => put(lastRow() + 1, 1, values),
    appendBlock: (block, formats) => {
      const from = lastRow() + 1;
      addedRows.push({ row: from + block.length - 1, formats });
      maxRows += block.length;
      block.forEach((values, i) => {
        put(from + i, 1, values);
      });
    },
    growTo(row, formats) {
      if (row <= maxRows) return;
      addedRows.push({ row, formats });
      maxRows = row;
    },
    grey: () => undefined,
    deleteRow(row) {
      cells.splice(row - 1, 1);
    },
  };
}
