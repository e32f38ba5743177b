// A tab in hand: reading by columns, finding by key, and the small writes of DESIGN §4 — always by the key row.

import type { Language } from '../i18n/language.ts';
import { isSameNumber } from '../kernel/ids.ts';
import { type CellInput, type CellValue, isBlank, textOf } from './cell.ts';
import { type ColumnMap, columnsFor, mapColumns, type Place } from './key-row.ts';
import type { RowProblem } from './row-problem.ts';
import type { SheetPort } from './sheet-port.ts';
import { type Columns, FIRST_ROW, KEY_ROW, keysOf, type RowOf, type Table } from './table.ts';

/** A row with its present number. The number is good for this instant only (PLATFORM 4.30). */
export type Numbered<Row> = { readonly number: number; readonly row: Row };

export type Rows<Row> = { readonly rows: Numbered<Row>[]; readonly problems: RowProblem[] };

export type PartOf<C extends Columns, K extends keyof C> = Pick<RowOf<C>, K>;

/** A column map as remembered, with the width of the tab then. Right or wrong, what is read by it is verified. */
export type RememberedMap = { readonly columns: ColumnMap; readonly width: number };
export type MapMemory = { get(): RememberedMap | undefined; set(map: RememberedMap): void };

const COLUMN_READ_ROWS = 15_000;

/** Cells below the labels, with the sheet's column numbers of the wanted keys and of the block's first column. */
type Span = { readonly columns: readonly number[]; readonly first: number; readonly cells: CellValue[][] };

type Key<C extends Columns> = keyof C & string;

export class Tab<C extends Columns> {
  readonly table: Table<C>;
  readonly port: SheetPort;
  private readonly language: Language;
  private readonly memory: MapMemory;
  private isProven = false;

  constructor(table: Table<C>, port: SheetPort, language: Language, memory: MapMemory) {
    this.table = table;
    this.port = port;
    this.language = language;
    this.memory = memory;
  }

  /**
   * The wanted columns of every row, in one read that takes the key row along and so proves itself.
   * Blank rows are passed over; unreadable ones are in `problems`.
   */
  readAll<K extends Key<C>>(keys: readonly K[]): Rows<PartOf<C, K>> {
    const { columns, first, cells } = this.readSpan(keys);
    return this.decode(keys, columns, first, cells, FIRST_ROW);
  }

  /** The wanted columns of every row as text, undecoded, with every column of the tab proven: for a ledger that mends itself. */
  readAllTexts<K extends Key<C>>(keys: readonly K[]): Numbered<{ readonly [key in K]: string }>[] {
    const cells = this.readWhole();
    this.columns(keysOf(this.table));
    return textRows(keys, { columns: this.columns(keys), first: 1, cells });
  }

  /** The same from the columns that span `keys`, which alone are proven: cheaper, for acts that append nothing. */
  readSpanTexts<K extends Key<C>>(keys: readonly K[]): Numbered<{ readonly [key in K]: string }>[] {
    return textRows(keys, this.readSpan(keys));
  }

  /** One row by number; its columns are as remembered, so the caller checks what it finds (see `find-row.ts`). */
  readRow<K extends Key<C>>(number: number, keys: readonly K[]): Rows<PartOf<C, K>> {
    this.noticeWidth();
    const columns = this.columns(keys);
    const span = spanOf(columns);
    const [cells = []] = this.port.read({ row: number, column: span.first, rows: 1, columns: span.width });
    return this.decode(keys, columns, span.first, [cells], number);
  }

  /** Rows `fromRow` … as tuples of text, for an index: one read, no decoding. The key row is read first; both again when a column came or went in between. */
  readTexts<K extends Key<C>>(keys: readonly K[], fromRow: number, rows: number): string[][] {
    this.refreshMap();
    const count = Math.min(rows, this.port.lastRow() - fromRow + 1);
    if (count < 1) return [];
    const columns = this.columns(keys);
    const span = spanOf(columns);
    const block = this.port.read({ row: fromRow, column: span.first, rows: count, columns: span.width });
    if (this.hasOtherWidth()) return this.readTexts(keys, fromRow, rows);
    return block.map((cells) => columns.map((column) => textOf(cells[column - span.first] ?? '').trim()));
  }

  /**
   * Number of the row whose cell in `key` shows `text`; `undefined` if there is none where the column is remembered to be.
   * One column read costs less than the text finder up to some 17,000 rows (PLATFORM 3C).
   */
  findNumber(key: Key<C>, text: string): number | undefined {
    this.noticeWidth();
    const [column = 0] = this.columns([key]);
    const rows = this.port.lastRow();
    if (rows > COLUMN_READ_ROWS) return this.port.find(column, FIRST_ROW, text);
    if (rows < FIRST_ROW) return undefined;
    const block = this.port.read({ row: FIRST_ROW, column, rows: rows - FIRST_ROW + 1, columns: 1 });
    const index = block.findIndex(([cell = '']) => isSameNumber(textOf(cell).trim(), text));
    return index < 0 ? undefined : FIRST_ROW + index;
  }

  /** Reads the key row now; true when it differs from what was remembered. */
  refreshMap(): boolean {
    const before = JSON.stringify(this.memory.get());
    const width = Math.max(1, this.port.lastColumn());
    const [keyRow = []] = this.port.read({ row: KEY_ROW, column: 1, rows: 1, columns: width });
    this.remember({ columns: mapColumns(keyRow), width });
    if (this.port.lastColumn() > width) this.refreshMap();
    return JSON.stringify(this.memory.get()) !== before;
  }

  /**
   * Appends one row and commits; her own columns in between stay empty. Unless every column was proven in this run, the
   * remembered map serves while the tab is as wide as it was: a column inserted or deleted shows, one moved within the memory's minute does not
   * (docs/decisions/0003).
   */
  append(row: RowOf<C>): void {
    this.mustTakeRows();
    this.port.append(this.encode(row));
  }

  /**
   * Appends several rows together, durable after a flush: new rows are inserted and filled, so that a row a person inserts meanwhile is not written over.
   * The first row below the labels stands alone, for inserted rows look like the one above them.
   */
  appendAll(rows: readonly RowOf<C>[]): void {
    this.mustTakeRows();
    const isEmpty = this.port.lastRow() < FIRST_ROW;
    const alone = isEmpty || rows.length === 1 ? rows.slice(0, 1) : [];
    const together = rows.slice(alone.length);
    for (const row of alone) this.append(row);
    const block = together.map((row) => this.encode(row));
    if (block.length > 0) this.port.appendBlock(block, this.formats());
  }

  /** Throws `columnMissing` or `columnDoubled` when no row can be appended: asked before the write that the row is to tell of. */
  mustTakeRows(): void {
    this.noticeWidth();
    this.columns(keysOf(this.table));
  }

  /** A column inserted or deleted, be it a moment ago, shows in the tab's width, for nothing; asked just before a write by number. */
  noticeWidth(): void {
    if (this.hasOtherWidth()) this.refreshMap();
  }

  private hasOtherWidth(): boolean {
    return this.memory.get()?.width !== this.port.lastColumn();
  }

  /** The cells of a row in their present places, from column 1. Throws `columnMissing` rather than lose a value. */
  encode(row: RowOf<C>): CellInput[] {
    const keys = keysOf(this.table);
    const columns = this.columns(keys);
    const cells: CellInput[] = Array.from({ length: Math.max(...columns) }, () => '');
    keys.forEach((key, index) => {
      cells[(columns[index] as number) - 1] = this.encodeCell(key, row[key] as RowOf<C>[string]);
    });
    return cells;
  }

  /** The number format of each column where it stands now; `general` for her own. */
  formats(): string[] {
    const keys = keysOf(this.table);
    const columns = this.columns(keys);
    const formats = Array.from({ length: Math.max(...columns) }, () => 'general');
    keys.forEach((key, i) => {
      formats[(columns[i] as number) - 1] = this.table.columns[key]?.format ?? 'general';
    });
    return formats;
  }

  /** Writes one cell; durable after a flush. */
  write<K extends Key<C>>(number: number, key: K, value: RowOf<C>[K]): void {
    const [column = 0] = this.columns([key]);
    this.port.write(number, column, [[this.encodeCell(key, value)]]);
  }

  /** Column numbers (1-based) as remembered; one remembered as missing or doubled is looked for again before anybody is told so. */
  columns(keys: readonly Key<C>[]): number[] {
    const map = this.map();
    if (!this.isProven && !keys.every((key) => map[key])) this.refreshMap();
    return columnsFor(this.map(), keys, this.place());
  }

  /** The tab from its key row down, whole: one read that tells where every column is; again when a column was inserted meanwhile. */
  private readWhole(): CellValue[][] {
    const width = Math.max(1, this.port.lastColumn());
    const block = this.readDown(1, width);
    if (this.port.lastColumn() > width) return this.readWhole();
    this.remember({ columns: mapColumns(block[0] ?? []), width });
    return block.slice(FIRST_ROW - 1);
  }

  /** Columns from the key row down. A row inserted between counting and reading pushes the last one out of the block: then it is read again. */
  private readDown(column: number, columns: number): CellValue[][] {
    const rows = Math.max(KEY_ROW, this.port.lastRow());
    const block = this.port.read({ row: KEY_ROW, column, rows, columns });
    return this.port.lastRow() > rows ? this.readDown(column, columns) : block;
  }

  /** The columns that span `keys`, from the key row down; the whole tab when one is not where it was remembered, or the tab not as wide as it was. */
  private readSpan(keys: readonly Key<C>[]): Span {
    if (this.memory.get() && !this.hasOtherWidth()) {
      const columns = this.columns(keys);
      const { first, width } = spanOf(columns);
      const block = this.readDown(first, width);
      const keyRow = block[0] ?? [];
      const isThere = keys.every((key, i) => textOf(keyRow[(columns[i] as number) - first] ?? '') === key);
      if (isThere) return { columns, first, cells: block.slice(FIRST_ROW - 1) };
    }
    const cells = this.readWhole();
    return { columns: this.columns(keys), first: 1, cells };
  }

  private remember(map: RememberedMap): void {
    this.isProven = true;
    if (JSON.stringify(map) !== JSON.stringify(this.memory.get())) this.memory.set(map);
  }

  private decode<K extends Key<C>>(
    keys: readonly K[],
    columns: readonly number[],
    firstColumn: number,
    block: readonly (readonly CellValue[])[],
    firstRow: number,
  ): Rows<PartOf<C, K>> {
    const rows: Numbered<PartOf<C, K>>[] = [];
    const problems: RowProblem[] = [];
    block.forEach((cells, index) => {
      const values = columns.map((column) => cells[column - firstColumn] ?? '');
      if (values.every(isBlank)) return;
      const row: { [key: string]: unknown } = {};
      const before = problems.length;
      keys.forEach((key, i) => {
        const cell = values[i] as CellValue;
        const decoded = (this.table.columns[key] as C[K]).decode(cell);
        if ('value' in decoded) row[key] = decoded.value;
        else
          problems.push({
            table: this.table.name,
            tab: this.port.name,
            row: firstRow + index,
            key,
            column: this.labelOf(key),
            columnNumber: columns[i] as number,
            code: decoded.problem,
            found: textOf(cell).slice(0, 60),
          });
      });
      if (problems.length === before) rows.push({ number: firstRow + index, row: row as PartOf<C, K> });
    });
    return { rows, problems };
  }

  /** What a cell of that column holds for the value. */
  encodeCell<K extends Key<C>>(key: K, value: RowOf<C>[K]): CellInput {
    return (this.table.columns[key] as C[K]).encode(value, this.language);
  }

  private map(): ColumnMap {
    const known = this.memory.get();
    if (known) return known.columns;
    this.refreshMap();
    return this.memory.get()?.columns ?? {};
  }

  /** The label a column has at first, in the workbook's language. */
  labelOf(key: string): string {
    return this.table.columns[key]?.look.label[this.language] ?? key;
  }

  /** The name is asked for when there is something to tell: any question writes down what is pending (PLATFORM 3.1). */
  private place(): Place {
    const { port } = this;
    return {
      get tab() {
        return port.name;
      },
      labelOf: (key: string) => this.labelOf(key),
    };
  }
}

/** Rows as texts by key; blank ones are passed over. */
function textRows<K extends string>(
  keys: readonly K[],
  { columns, first, cells }: Span,
): Numbered<{ readonly [key in K]: string }>[] {
  return cells.flatMap((row, index) => {
    const texts = columns.map((column) => textOf(row[column - first] ?? '').trim());
    if (texts.every((each) => each === '')) return [];
    const byKey = Object.fromEntries(keys.map((key, i) => [key, texts[i]])) as { [key in K]: string };
    return [{ number: FIRST_ROW + index, row: byKey }];
  });
}

function spanOf(columns: readonly number[]): { first: number; width: number } {
  const first = Math.min(...columns);
  return { first, width: Math.max(...columns) - first + 1 };
}
