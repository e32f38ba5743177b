// What a person does in the grid with keyboard and menus: typing, pasting, sorting, inserting, filtering, undoing.

import { parseBlock } from './a1.ts';
import type { Book } from './book.ts';
import type { Block, Content } from './cell.ts';
import { isCellError, isFormula } from './cell.ts';
import type { Change } from './change.ts';
import { enterValues, growToFit } from './entering.ts';
import { blockForFilter } from './filter.ts';
import { checkProtection, checkTabProtection } from './protection.ts';
import { sortedOrder } from './sort.ts';
import type { Tab } from './tab.ts';
import { checkValidations } from './validation.ts';

/** What an edit event tells (PLATFORM 4.43): values only for a single cell, `undefined` for an empty one. */
export type EditTold = {
  readonly sheetId: number;
  readonly block: Block;
  readonly value?: string;
  readonly oldValue?: string;
};

/** What a change event tells (4.44). */
export type ChangeTold = {
  readonly changeType:
    | 'EDIT'
    | 'INSERT_ROW'
    | 'INSERT_COLUMN'
    | 'REMOVE_ROW'
    | 'REMOVE_COLUMN'
    | 'INSERT_GRID'
    | 'REMOVE_GRID'
    | 'FORMAT'
    | 'OTHER';
};

/** A structural edit as `CONTRACT` has it; `at` and `to` count from 1, `to` in the numbering before the move. */
export type StructuralEdit = {
  readonly do:
    | 'sort'
    | 'insertRows'
    | 'deleteRows'
    | 'insertColumns'
    | 'deleteColumns'
    | 'moveColumns'
    | 'renameTab'
    | 'hideTab'
    | 'deleteTab'
    | 'filter'
    | 'undo';
  readonly sheetId: number;
  readonly at?: number;
  readonly count?: number;
  readonly to?: number;
  readonly name?: string;
  readonly ascending?: boolean;
};

/**
 * Types or pastes displayed text at an A1 place; one value on a larger place fills it. The grid grows when it must.
 * Throws a `GridError` (4.33, 4.34), nothing having changed, when a rule or a protection refuses it.
 */
export function typeValues(
  book: Book,
  by: string,
  sheetId: number,
  a1: string,
  values: readonly (readonly string[])[],
): EditTold {
  const tab = book.tab(sheetId);
  const place = parseBlock(a1, { rows: tab.maxRows, columns: tab.maxColumns });
  const single = values.length === 1 && values[0]?.length === 1;
  const text = single
    ? Array.from({ length: place.rows }, () =>
        Array.from({ length: place.columns }, () => values[0]?.[0] ?? ''),
      )
    : values;
  const columns = Math.max(...text.map((line) => line.length));
  const block = { row: place.row, column: place.column, rows: text.length, columns };
  checkProtection(book, by, { sheetId, ...block });

  const one = block.rows === 1 && block.columns === 1;
  const oldValue = one ? told(tab.content(block.row, block.column)) : undefined;
  const mark = { by, label: one ? 'type' : 'paste' };
  book.inStep(mark, () => {
    const growth = growToFit(tab, block);
    const taken = growth.map((change) => book.apply(change));
    const write = enterValues(book, tab, block, text, { formulaInPlainText: 'text' });
    const inverse = book.apply({ kind: 'group', changes: write });
    try {
      checkValidations(book, tab, block);
    } catch (refusal) {
      for (const undo of [inverse, ...taken.reverse()]) book.apply(undo);
      book.history.drop(mark);
      throw refusal;
    }
  });
  const value = one ? told(tab.content(block.row, block.column)) : undefined;
  return {
    sheetId,
    block,
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  };
}

/** Makes a structural edit as that person. Throws a `GridError` when it is refused. Answers what a change event tells. */
export function editStructure(book: Book, by: string, edit: StructuralEdit): ChangeTold {
  const { sheetId, at = 1, count = 1 } = edit;
  if (edit.do === 'undo') {
    book.undo(by);
    return { changeType: 'OTHER' };
  }
  const tab = book.tab(sheetId);
  const make = (change: Change): void => {
    book.inStep({ by, label: edit.do }, () => book.apply(change));
  };
  const rows = { row: at, column: 1, rows: count, columns: tab.maxColumns };
  const columns = { row: 1, column: at, rows: tab.maxRows, columns: count };
  switch (edit.do) {
    case 'sort': {
      const change = sortSheet(book, tab, at, edit.ascending ?? true);
      if (change === null) return { changeType: 'OTHER' };
      checkProtection(book, by, { sheetId, ...change.block });
      make(change.change);
      return { changeType: 'OTHER' };
    }
    case 'insertRows':
      make({ kind: 'insertRows', sheetId, at, count, like: Math.min(at, tab.maxRows) });
      return { changeType: 'INSERT_ROW' };
    case 'insertColumns':
      make({ kind: 'insertColumns', sheetId, at, count, like: Math.min(at, tab.maxColumns) });
      return { changeType: 'INSERT_COLUMN' };
    case 'deleteRows':
      checkProtection(book, by, { sheetId, ...rows });
      make({ kind: 'deleteRows', sheetId, at, count });
      return { changeType: 'REMOVE_ROW' };
    case 'deleteColumns':
      checkProtection(book, by, { sheetId, ...columns });
      make({ kind: 'deleteColumns', sheetId, at, count });
      return { changeType: 'REMOVE_COLUMN' };
    case 'moveColumns':
      checkProtection(book, by, { sheetId, ...columns });
      make({ kind: 'moveColumns', sheetId, at, count, to: edit.to ?? at });
      return { changeType: 'OTHER' };
    case 'renameTab':
      checkTabProtection(book, by, sheetId);
      make({ kind: 'renameTab', sheetId, name: edit.name ?? '' });
      return { changeType: 'OTHER' };
    case 'hideTab':
      make({ kind: 'hideTab', sheetId, hidden: true });
      return { changeType: 'OTHER' };
    case 'deleteTab':
      checkTabProtection(book, by, sheetId);
      make({ kind: 'deleteTab', sheetId });
      return { changeType: 'REMOVE_GRID' };
    case 'filter':
      make({
        kind: 'setFilter',
        sheetId,
        filter: tab.filter === null ? { block: blockForFilter(tab), columns: [] } : null,
      });
      return { changeType: 'OTHER' };
  }
}

/** Sort sheet: whole rows below the frozen ones, by one column; null when there is nothing to sort. */
export function sortSheet(
  book: Book,
  tab: Tab,
  column: number,
  ascending: boolean,
): { readonly change: Change; readonly block: Block } | null {
  const row = tab.frozenRows + 1;
  const rows = tab.lastRow() - tab.frozenRows;
  if (rows < 2) return null;
  const block = { row, column: 1, rows, columns: tab.maxColumns };
  const order = sortedOrder(book, tab, block, [{ column, ascending }]);
  return {
    block,
    change: { kind: 'reorderRows', sheetId: tab.sheetId, row, column: 1, columns: tab.maxColumns, order },
  };
}

function told(content: Content): string | undefined {
  if (content === null) return undefined;
  if (isFormula(content)) return content.formula;
  if (isCellError(content)) return content.error;
  return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
}
