// What the menus 编辑, 插入 and 数据 do to the place where the cursor is.

import type { Act } from '../../server/wire.ts';

/** The selected block; rows and columns count from 1. */
export type Place = {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export type SheetActName = keyof typeof sheetActs;

const edit = (sheetId: number, what: Omit<Extract<Act, { do: 'edit' }>['edit'], 'sheetId'>): Act => ({
  do: 'edit',
  edit: { ...what, sheetId },
});

/** By name; each works on the selected place. */
export const sheetActs = {
  undo: ({ sheetId }: Place) => edit(sheetId, { do: 'undo' }),
  rowsAbove: ({ sheetId, row, rows }: Place) => edit(sheetId, { do: 'insertRows', at: row, count: rows }),
  rowsBelow: ({ sheetId, row, rows }: Place) =>
    edit(sheetId, { do: 'insertRows', at: row + rows, count: rows }),
  columnsLeft: ({ sheetId, column, columns }: Place) =>
    edit(sheetId, { do: 'insertColumns', at: column, count: columns }),
  columnsRight: ({ sheetId, column, columns }: Place) =>
    edit(sheetId, { do: 'insertColumns', at: column + columns, count: columns }),
  tab: (_place: Place): Act => ({ do: 'addTab' }),
  sortUp: ({ sheetId, column }: Place) => edit(sheetId, { do: 'sort', at: column, ascending: true }),
  sortDown: ({ sheetId, column }: Place) => edit(sheetId, { do: 'sort', at: column, ascending: false }),
  filter: ({ sheetId }: Place) => edit(sheetId, { do: 'filter' }),
};
