// How a tab is declared: once, with its key, its columns and its words.

import type { Bilingual } from '../i18n/language.ts';
import type { Column } from './columns.ts';

// biome-ignore lint/suspicious/noExplicitAny: a table may hold columns of every type; rows get theirs back by inference
export type Columns = { readonly [key: string]: Column<any> };

/** The row type that a table's columns spell out. */
export type RowOf<C extends Columns> = {
  readonly [key in keyof C]: C[key] extends Column<infer T> ? T : never;
};

export type Table<C extends Columns = Columns> = {
  /** Machine name; its sheet id is kept under it. */
  readonly name: string;
  readonly tab: Bilingual;
  /** The column that names a row, when rows are found by one. */
  readonly key?: (keyof C & string) | undefined;
  readonly columns: C;
  /** Tint of the label row, `#rrggbb`. */
  readonly tint: string;
  readonly frozenColumns?: number;
  readonly hidden?: boolean;
};

// biome-ignore lint/suspicious/noExplicitAny: a list of tables holds tables of every row type
export type AnyTable = Table<any>;

/** Rows 1 and 2: machine keys (hidden, protected) and labels; data from row 3 (DESIGN §3). */
export const KEY_ROW = 1;
export const LABEL_ROW = 2;
export const FIRST_ROW = 3;

/** Declares a tab. */
export function defineTable<const C extends Columns>(table: Table<C>): Table<C> {
  return table;
}

/** The keys of a table in their first order. */
export function keysOf<C extends Columns>(table: Table<C>): (keyof C & string)[] {
  return Object.keys(table.columns);
}
