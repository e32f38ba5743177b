// Makes a change in a workbook and answers its inverse; sends each kind to the file that knows it.

import { clearCells, patchStyle, setCells, setNotes, setStyles, setValidations } from './apply-cells.ts';
import { setFacts, setParts, setTabFace } from './apply-facts.ts';
import { changeLines } from './apply-lines.ts';
import { reorderRows } from './apply-reorder.ts';
import { addTab, deleteTab, hideTab, moveTab, renameTab, replaceTabs } from './apply-tabs.ts';
import type { Book } from './book.ts';
import type { Change } from './change.ts';

/** Makes the change. Throws a `GridError` before anything has changed. */
export function applyChange(book: Book, change: Change): Change {
  switch (change.kind) {
    case 'setCells':
      return setCells(book.tab(change.sheetId), change);
    case 'clearCells':
      return clearCells(book.tab(change.sheetId), change);
    case 'patchStyle':
      return patchStyle(book.tab(change.sheetId), change);
    case 'setStyles':
      return setStyles(book.tab(change.sheetId), change);
    case 'setValidations':
      return setValidations(book.tab(change.sheetId), change);
    case 'setNotes':
      return setNotes(book.tab(change.sheetId), change);
    case 'insertRows':
    case 'insertColumns':
    case 'deleteRows':
    case 'deleteColumns':
    case 'moveRows':
    case 'moveColumns':
      return changeLines(book, change);
    case 'reorderRows':
      return reorderRows(book.tab(change.sheetId), change);
    case 'addTab':
      return addTab(book, change);
    case 'replaceTabs':
      return replaceTabs(book, change);
    case 'deleteTab':
      return deleteTab(book, change);
    case 'renameTab':
      return renameTab(book, change);
    case 'moveTab':
      return moveTab(book, change);
    case 'hideTab':
      return hideTab(book, change);
    case 'colorTab':
    case 'gridlines':
    case 'freeze':
    case 'sizeRows':
    case 'sizeColumns':
    case 'hideRows':
    case 'hideColumns':
    case 'setFilter':
    case 'setConditional':
      return setTabFace(book.tab(change.sheetId), change);
    case 'setProtections':
    case 'setNamed':
    case 'setMetadata':
      return setParts(book, change);
    case 'setFacts':
      return setFacts(book, change);
    case 'group':
      return applyGroup(book, change.changes);
  }
}

function applyGroup(book: Book, changes: readonly Change[]): Change {
  const inverses: Change[] = [];
  try {
    for (const change of changes) inverses.unshift(applyChange(book, change));
  } catch (refusal) {
    for (const inverse of inverses) applyChange(book, inverse);
    throw refusal;
  }
  return { kind: 'group', changes: inverses };
}
