// A sheet as the table layer knows it.

import type { CellInput, CellValue } from '../tables/cell.ts';
import type { Block, SheetPort } from '../tables/sheet-port.ts';
import type { CivilClock } from './civil-time.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Grey of what is done (LOOK). */
const DONE = '#80868b';

export function sheetPort(sheet: Sheet, clock: CivilClock): SheetPort {
  const toCell = (value: unknown): CellValue =>
    value instanceof Date ? clock.cellOf(value) : (value as string | number | boolean);
  return {
    get name() {
      return sheet.getName();
    },
    get sheetId() {
      return sheet.getSheetId();
    },
    lastRow: () => sheet.getLastRow(),
    lastColumn: () => sheet.getLastColumn(),
    read: ({ row, column, rows, columns }: Block) =>
      (sheet.getRange(row, column, rows, columns).getValues() as unknown[][]).map((cells) =>
        cells.map(toCell),
      ),
    find: (column, fromRow, text) => {
      const rows = sheet.getLastRow() - fromRow + 1;
      if (rows < 1) return undefined;
      const found = sheet
        .getRange(fromRow, column, rows, 1)
        .createTextFinder(text)
        .matchEntireCell(true)
        .findNext();
      return found?.getRow();
    },
    findAll: (column, fromRow, text) => {
      const rows = sheet.getLastRow() - fromRow + 1;
      if (rows < 1) return [];
      return sheet
        .getRange(fromRow, column, rows, 1)
        .createTextFinder(text)
        .matchEntireCell(true)
        .findAll()
        .map((found) => found.getRow());
    },
    write: (row, column, cells) => {
      const width = cells[0]?.length ?? 0;
      sheet.getRange(row, column, cells.length, width).setValues(cells as CellInput[][]);
    },
    append: (cells) => {
      sheet.appendRow(cells as CellInput[]);
    },
    growTo: (row, formats) => {
      const last = sheet.getMaxRows();
      if (row <= last) return;
      const rows = row - last;
      sheet.insertRowsAfter(last, rows);
      const width = Math.min(formats.length, sheet.getMaxColumns());
      sheet
        .getRange(last + 1, 1, rows, width)
        .setNumberFormats(Array.from({ length: rows }, () => formats.slice(0, width)));
    },
    appendBlock: (cells, formats) => {
      const last = sheet.getLastRow();
      const lack = last + cells.length - sheet.getMaxRows();
      if (lack > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lack);
      // Asked for before the insertion: a question after it would write the insertion down by itself, and a person could come in between.
      const block = sheet.getRange(last + 1, 1, cells.length, cells[0]?.length ?? 0);
      sheet.insertRowsAfter(last, cells.length);
      // Whatever formats the inserted rows were born with (docs/live-checks.md, 4).
      block.setNumberFormats(cells.map(() => [...formats])).setValues(cells as CellInput[][]);
    },
    grey: (row, isDone) => {
      // The whole row: asking for its width would write down what is pending (PLATFORM 3.1).
      sheet.getRange(`${row}:${row}`).setFontColor(isDone ? DONE : null);
    },
    deleteRow: (row) => {
      sheet.deleteRow(row);
    },
  };
}
