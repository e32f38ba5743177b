// The grid's workbook seen from our side: run its mutations as the server's, reach a tab's plain records.

import type { ICommandService, IRange, Workbook, Worksheet } from '@univerjs/presets';
import { gridId } from './tab-data.ts';

export const BOOK_ID = 'book';

/** Marks what comes from the server, so that it is not sent back. */
export const FROM_SERVER = { onlyLocal: true, fromCollab: true } as const;

export type BookView = {
  readonly workbook: Workbook;
  /** The tab, or null when the grid does not have it. */
  sheet(sheetId: number): Worksheet | null;
  /** Runs one of the grid's mutations on a tab as the server's doing. */
  run(sheetId: number, mutation: string, params: object): void;
};

export function viewBook(workbook: Workbook, commands: ICommandService): BookView {
  return {
    workbook,
    sheet: (sheetId) => workbook.getSheetBySheetId(gridId(sheetId)) ?? null,
    run(sheetId, mutation, params) {
      const target = { unitId: BOOK_ID, subUnitId: gridId(sheetId) };
      commands.syncExecuteCommand(`sheet.mutation.${mutation}`, { ...target, ...params }, FROM_SERVER);
    },
  };
}

/** A block given by numbers from 1 as the grid's range. */
export function rangeOf(row: number, column: number, rows: number, columns: number): IRange {
  return {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
}

/** Whole rows or whole columns as a range. */
export function linesRange(sheet: Worksheet, axis: 'rows' | 'columns', at: number, count: number): IRange {
  return axis === 'rows'
    ? rangeOf(at, 1, count, sheet.getColumnCount())
    : rangeOf(1, at, sheet.getRowCount(), count);
}
