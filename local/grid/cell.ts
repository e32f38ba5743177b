// What one cell of a tab can hold, wear and be bound by: the small records every other file of the grid speaks in.

/** A formula as written, beginning with `=`. Its value is worked out when it is read, never stored. */
export type Formula = { readonly formula: string };

/** An error that was typed or pasted as such, e.g. `#N/A`. */
export type CellError = { readonly error: string };

/**
 * Committed content. `null` is an empty cell. A date is a number (days since 1899-12-30 in sheet wall time, PLATFORM 4.37)
 * in a cell whose number format is a date format; nothing else tells it from a plain number, as in Sheets.
 */
export type Content = string | number | boolean | null | Formula | CellError;

/** What a cell shows or a formula yields: never a formula. */
export type Value = string | number | boolean | null | CellError;

/** How a cell is dressed. A missing property is the default of a new spreadsheet. */
export type CellStyle = {
  /** Sheets pattern such as `@`, `yyyy-mm-dd`, `0.00`; absent is `general`. */
  readonly numberFormat?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontWeight?: 'normal' | 'bold';
  readonly fontStyle?: 'normal' | 'italic';
  readonly fontLine?: 'none' | 'underline' | 'line-through';
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'overflow' | 'wrap' | 'clip';
  readonly border?: string;
};

/** Properties to put on; `null` takes one off. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | null };

/** A data validation rule, with the criteria names of `SpreadsheetApp.DataValidationCriteria`. */
export type ValidationRule = {
  readonly criteria: string;
  readonly args: readonly (string | number | boolean | readonly string[])[];
  /** False rejects a wrong value (PLATFORM 4.33); true only warns. */
  readonly allowInvalid: boolean;
  readonly helpText?: string;
};

/** A block of cells; rows and columns count from 1. */
export type Block = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A block on a tab. */
export type TabBlock = Block & { readonly sheetId: number };

/** True for content that holds a formula. */
export function isFormula(content: Content | undefined): content is Formula {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

/** True for an error value. */
export function isCellError(content: Content | undefined): content is CellError {
  return typeof content === 'object' && content !== null && 'error' in content;
}
