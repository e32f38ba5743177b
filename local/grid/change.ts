// Every way a workbook can change, as plain JSON: what is logged on disk, replayed at start and sent to the page.

import type { Block, CellStyle, Content, StylePatch, ValidationRule } from './cell.ts';

/**
 * Facets of a block, told once per distinct facet. `runs` are pairs `index in palette, how many cells`, down the first
 * column, then down the second and so on; they add up to the block's number of cells.
 */
export type Palette<T> = { readonly palette: readonly T[]; readonly runs: readonly number[] };

/** All that a row or a column carries, as needed to put a deleted one back. Cells beyond the end of an array are empty. */
export type LineImage = {
  readonly cells: readonly Content[];
  readonly styles?: readonly (CellStyle | null)[];
  readonly validations?: readonly (ValidationRule | null)[];
  readonly notes?: readonly (string | null)[];
  /** Height of a row or width of a column in pixels, when not the default. */
  readonly size?: number;
  readonly hidden?: boolean;
};

/** Who may edit a protected part (PLATFORM 4.34). The owner always may. */
export type ProtectionState = {
  readonly id: string;
  readonly sheetId: number;
  /** Absent: the whole tab. */
  readonly block?: Block;
  /** Blocks of a protected tab left open. */
  readonly except?: readonly Block[];
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
};

/** The one basic filter of a tab; `hiddenValues` are the displayed values left out, by column number of the tab. */
export type FilterState = {
  readonly block: Block;
  readonly columns: readonly { readonly column: number; readonly hiddenValues: readonly string[] }[];
};

/** A conditional format rule: stored, and evaluated for the simple criteria. */
export type ConditionalRule = {
  readonly blocks: readonly Block[];
  readonly criteria: string;
  readonly args: readonly (string | number | boolean)[];
  readonly style: CellStyle;
};

/** A name for a block. */
export type NamedBlock = Block & { readonly name: string; readonly sheetId: number };

/** Developer metadata of the workbook (`sheetId` null) or of a tab. */
export type Metadata = {
  readonly id: number;
  readonly sheetId: number | null;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
};

/** What belongs to the file as a whole. */
export type BookFacts = {
  readonly name?: string;
  /** Sheets form: `zh_CN`, `en_US`. */
  readonly locale?: string;
  /** IANA zone of the cells (PLATFORM 4.36). */
  readonly sheetZone?: string;
  readonly owner?: string;
  readonly editors?: readonly string[];
  readonly viewers?: readonly string[];
};

/** A whole tab, packed; its palettes cover the block from A1 to the last row and column of the grid. */
export type TabImage = {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly color: string | null;
  readonly hiddenGridlines: boolean;
  /** Row by row from row 1, cut after the last content; each row is cut likewise. */
  readonly cells: readonly (readonly Content[])[];
  readonly styles: Palette<CellStyle | null>;
  readonly validations: Palette<ValidationRule | null>;
  /** `[row, column, text]` */
  readonly notes: readonly (readonly [number, number, string])[];
  /** `[line, pixels]` */
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly filter: FilterState | null;
  readonly conditional: readonly ConditionalRule[];
};

/** `at`, `row`, `column`, `to` count from 1; `to` of a move is told in the numbering before the move (as `Sheet.moveColumns`). */
export type Change =
  | {
      readonly kind: 'setCells';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly Content[])[];
    }
  | ({ readonly kind: 'clearCells'; readonly sheetId: number } & Block)
  | ({ readonly kind: 'patchStyle'; readonly sheetId: number; readonly style: StylePatch } & Block)
  | ({ readonly kind: 'setStyles'; readonly sheetId: number } & Block & Palette<CellStyle | null>)
  | ({ readonly kind: 'setValidations'; readonly sheetId: number } & Block & Palette<ValidationRule | null>)
  | {
      readonly kind: 'setNotes';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly notes: readonly (readonly (string | null)[])[];
    }
  | {
      readonly kind: 'insertRows' | 'insertColumns';
      readonly sheetId: number;
      /** The first new line's number. */
      readonly at: number;
      readonly count: number;
      /** What the new lines hold; absent: nothing. */
      readonly lines?: readonly LineImage[];
      /** A line (numbered before the insertion) whose style and validation the new ones take. */
      readonly like?: number;
    }
  | {
      readonly kind: 'deleteRows' | 'deleteColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'moveRows' | 'moveColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    }
  /** A sort's outcome: the row now at `row + i` is the one that was at `row + order[i]`, within the columns of the block. */
  | {
      readonly kind: 'reorderRows';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly columns: number;
      readonly order: readonly number[];
    }
  | { readonly kind: 'addTab'; readonly index: number; readonly tab: TabImage }
  /** All tabs at once, as restoring an older version does. Protections and names of tabs that stay are kept. */
  | { readonly kind: 'replaceTabs'; readonly tabs: readonly TabImage[] }
  | { readonly kind: 'deleteTab'; readonly sheetId: number }
  | { readonly kind: 'renameTab'; readonly sheetId: number; readonly name: string }
  | { readonly kind: 'moveTab'; readonly sheetId: number; readonly index: number }
  | { readonly kind: 'hideTab'; readonly sheetId: number; readonly hidden: boolean }
  | { readonly kind: 'colorTab'; readonly sheetId: number; readonly color: string | null }
  | { readonly kind: 'gridlines'; readonly sheetId: number; readonly hidden: boolean }
  | { readonly kind: 'freeze'; readonly sheetId: number; readonly rows: number; readonly columns: number }
  | {
      readonly kind: 'sizeRows' | 'sizeColumns';
      readonly sheetId: number;
      readonly at: number;
      /** Pixels, one per line; `null` is the default. */
      readonly sizes: readonly (number | null)[];
    }
  | {
      readonly kind: 'hideRows' | 'hideColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly hidden: readonly boolean[];
    }
  | { readonly kind: 'setFilter'; readonly sheetId: number; readonly filter: FilterState | null }
  | { readonly kind: 'setConditional'; readonly sheetId: number; readonly rules: readonly ConditionalRule[] }
  | { readonly kind: 'setProtections'; readonly protections: readonly ProtectionState[] }
  | { readonly kind: 'setNamed'; readonly named: readonly NamedBlock[] }
  | { readonly kind: 'setMetadata'; readonly metadata: readonly Metadata[] }
  | { readonly kind: 'setFacts'; readonly facts: BookFacts }
  /** Changes that belong together, applied in order. */
  | { readonly kind: 'group'; readonly changes: readonly Change[] };

/** Who made a change and in what step, for undo and for the page. */
export type ChangeMark = {
  /** E-mail of the acting person. */
  readonly by: string;
  /** What the step is called, e.g. `sort` or `rpc`. */
  readonly label: string;
};
