// What a change made straight in the grid means for the script's triggers, and who may make it (PLATFORM 2.8, 4.34).

import type { Book } from '../grid/book.ts';
import type { Change } from '../grid/change.ts';
import { GridError } from '../grid/grid-error.ts';
import type { ChangeTold, EditTold } from '../grid/person-edit.ts';
import { checkProtection } from '../grid/protection.ts';

/** The event a change causes. Throws a `GridError` when a protection forbids this person the change. */
export function meaningOf(book: Book, by: string, change: Change): EditTold | ChangeTold {
  switch (change.kind) {
    case 'setCells':
    case 'clearCells': {
      const told = { sheetId: change.sheetId, block: blockOf(change) };
      checkProtection(book, by, { sheetId: told.sheetId, ...told.block });
      return told;
    }
    case 'insertRows':
      return { changeType: 'INSERT_ROW' };
    case 'insertColumns':
      return { changeType: 'INSERT_COLUMN' };
    case 'deleteRows':
      return { changeType: 'REMOVE_ROW' };
    case 'deleteColumns':
      return { changeType: 'REMOVE_COLUMN' };
    case 'addTab':
      return { changeType: 'INSERT_GRID' };
    case 'deleteTab':
      return { changeType: 'REMOVE_GRID' };
    case 'patchStyle':
    case 'setStyles':
      return { changeType: 'FORMAT' };
    default:
      return { changeType: 'OTHER' };
  }
}

/** The words of a refusal; anything but a refusal is thrown on. */
export function refusalTo(error: unknown): string {
  if (error instanceof GridError) return error.message;
  throw error;
}

function blockOf(change: Extract<Change, { kind: 'setCells' | 'clearCells' }>) {
  if (change.kind === 'clearCells') {
    const { row, column, rows, columns } = change;
    return { row, column, rows, columns };
  }
  const columns = Math.max(1, ...change.values.map((line) => line.length));
  return { row: change.row, column: change.column, rows: change.values.length, columns };
}
