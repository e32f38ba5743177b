// What the grid refuses, in the words Google uses (PLATFORM 4.21, 4.27, 4.30, 4.32-4.35).

/** A refusal of the grid; the emulated services hand its message to the script unchanged. */
export class GridError extends Error {
  override readonly name = 'GridError';
}

/** The texts; those with parameters are functions. */
export const refusals = {
  /** 4.27 */
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  /** 4.27 */
  rowTooSmall: 'The starting row of the range is too small.',
  /** 4.27 */
  columnTooSmall: 'The starting column of the range is too small.',
  /** 4.27 */
  noRows: 'The number of rows in the range must be at least 1.',
  /** 4.27 */
  noColumns: 'The number of columns in the range must be at least 1.',
  /** 4.21 */
  dimensions: (what: 'rows' | 'columns', data: number, range: number): string =>
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
    `The data has ${data} but the range has ${range}.`,
  /** 4.30 */
  allRows: "You can't delete all the rows on the sheet.",
  /** 4.30 */
  allNonFrozenRows: "You can't delete all the non-frozen rows.",
  /** 4.30 */
  allColumns: "You can't delete all the columns on the sheet.",
  /** 4.30 */
  allNonFrozenColumns: "You can't delete all the non-frozen columns.",
  /** 4.32 */
  secondFilter: "You can't create a filter in a sheet that already has a filter.",
  /** 4.33 */
  validation: (a1: string): string =>
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.`,
  /** 4.34 */
  protection:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection ' +
    'if you need to edit.',
  /** 4.35 */
  tabNameTaken: (name: string): string =>
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  /** Google gives this for `deleteSheet` on the only tab. */
  lastTab: "You can't remove all the sheets in a document.",
  /** Google gives this when the only visible tab is hidden. */
  lastVisibleTab: "You can't hide all the sheets in a document.",
  /** 1.27 */
  tooManyCells:
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  /** 1.27 */
  tooManyColumns:
    'This action would increase the number of columns in the worksheet above the limit of 18278 columns.',
  /** 1.27 */
  tooManyCharacters: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  badRange: (text: string): string => `Range not found: ${text}`,
  sheetGone: (sheetId: number): string => `Sheet ${sheetId} not found`,
} as const;
