// One tab's storage: rows of cells, compact enough for 75,000 rows of 20 columns. Changed only by the files that apply changes.

import type { Block, CellStyle, Content, ValidationRule } from './cell.ts';
import { isFormula } from './cell.ts';
import type { ConditionalRule, FilterState } from './change.ts';
import type { FacetTable } from './facets.ts';
import { FormulaCell } from './formula-cell.ts';

/** One stored row. `cells` is cut after its last content; the others may be shorter than the grid is wide. */
export type Row = {
  cells: Content[];
  /** Ids in the book's tables; 0 or missing is none. */
  styles: number[] | null;
  validations: number[] | null;
  notes: (string | null)[] | null;
};

/** The tables of styles and rules shared by all tabs of a book. */
export type Facets = {
  readonly styles: FacetTable<CellStyle>;
  readonly validations: FacetTable<ValidationRule>;
};

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;
export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;
const PLAIN: CellStyle = {};

/** A tab. Rows and columns count from 1 in every method. */
export class Tab {
  readonly sheetId: number;
  readonly facets: Facets;
  name: string;
  hidden = false;
  color: string | null = null;
  hiddenGridlines = false;
  maxRows = DEFAULT_ROWS;
  maxColumns = DEFAULT_COLUMNS;
  frozenRows = 0;
  frozenColumns = 0;
  filter: FilterState | null = null;
  conditional: readonly ConditionalRule[] = [];
  /** Index is row − 1; a hole is a row nothing was ever put in. */
  rows: (Row | undefined)[] = [];
  rowHeights = new Map<number, number>();
  columnWidths = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** False only when the tab surely holds no formula, so that structural changes need not look at every cell. */
  mayHoldFormulas = false;
  /** The book's epoch of the last change to this tab. */
  changedAt = 0;

  constructor(sheetId: number, name: string, facets: Facets) {
    this.sheetId = sheetId;
    this.name = name;
    this.facets = facets;
  }

  /** The row's storage, made when missing. */
  rowToWrite(row: number): Row {
    const known = this.rows[row - 1];
    if (known !== undefined) return known;
    const fresh: Row = { cells: [], styles: null, validations: null, notes: null };
    while (this.rows.length < row - 1) this.rows.push(undefined);
    this.rows[row - 1] = fresh;
    return fresh;
  }

  /** Committed content; null when empty. */
  content(row: number, column: number): Content {
    return this.rows[row - 1]?.cells[column - 1] ?? null;
  }

  /** Puts content in one cell, keeping the row cut after its last content. */
  put(row: number, column: number, content: Content): void {
    if (content === null && this.content(row, column) === null) return;
    const cells = this.rowToWrite(row).cells;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = this.stored(content);
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  }

  /** The form content is kept in: a formula gets a cell of its own for its worked-out value. */
  stored(content: Content): Content {
    if (!isFormula(content)) return content;
    this.mayHoldFormulas = true;
    return new FormulaCell(content.formula);
  }

  /** The id of a cell's style in the book's table; 0 is none. */
  styleId(row: number, column: number): number {
    return this.rows[row - 1]?.styles?.[column - 1] ?? 0;
  }

  style(row: number, column: number): CellStyle {
    return this.facets.styles.valueOf(this.styleId(row, column)) ?? PLAIN;
  }

  validation(row: number, column: number): ValidationRule | null {
    return this.facets.validations.valueOf(this.rows[row - 1]?.validations?.[column - 1] ?? 0);
  }

  note(row: number, column: number): string | null {
    return this.rows[row - 1]?.notes?.[column - 1] ?? null;
  }

  /** Last row with content anywhere, 0 on an empty tab (PLATFORM 4.28). */
  lastRow(): number {
    for (let i = this.rows.length - 1; i >= 0; i--) if ((this.rows[i]?.cells.length ?? 0) > 0) return i + 1;
    return 0;
  }

  /** Last column with content anywhere, 0 on an empty tab. */
  lastColumn(): number {
    let last = 0;
    for (const row of this.rows) if (row !== undefined && row.cells.length > last) last = row.cells.length;
    return last;
  }

  /** A1 to the last content; A1 alone on an empty tab (PLATFORM 4.28). */
  dataBlock(): Block {
    return { row: 1, column: 1, rows: Math.max(1, this.lastRow()), columns: Math.max(1, this.lastColumn()) };
  }
}
