// What the table layer asks of a tab. `src/google/` answers with a sheet; nothing else may.

import type { CellInput, CellValue } from './cell.ts';

/** A block of cells, 1-based. */
export type Block = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export type SheetPort = {
  /** Visible name, for messages. */
  readonly name: string;
  readonly sheetId: number;
  /** Last row with content anywhere; 0 when empty (PLATFORM 4.28). */
  lastRow(): number;
  lastColumn(): number;
  /** One read; the block lies within the grid. */
  read(block: Block): CellValue[][];
  /** Row of the first cell in the column, from `fromRow` down, that shows exactly this text; `undefined` if none (PLATFORM 3.28). */
  find(column: number, fromRow: number, text: string): number | undefined;
  /** Rows of all such cells, in order (PLATFORM 3.9). */
  findAll(column: number, fromRow: number, text: string): number[];
  /** One buffered write of one block; durable after `flush`. */
  write(row: number, column: number, cells: readonly (readonly CellInput[])[]): void;
  /** Adds one row after the last row with content and commits (PLATFORM 4.29). */
  append(cells: readonly CellInput[]): void;
  /** Makes the grid reach down to `row`; rows added get these number formats, one for each column. */
  growTo(row: number, formats: readonly string[]): void;
  /**
   * Inserts rows with these number formats after the last row with content and fills them, in one buffered step that writes over nothing; durable after
   * `flush`.
   */
  appendBlock(cells: readonly (readonly CellInput[])[], formats: readonly string[]): void;
  /** Tints the text of a row grey, as done, or takes the tint away. */
  grey(row: number, isDone: boolean): void;
  deleteRow(row: number): void;
};
