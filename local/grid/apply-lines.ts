// Inserts, deletes and moves rows and columns, and takes along everything that names a line: formulas, filters, protections.

import { shiftAttachments } from './attachments.ts';
import type { Book } from './book.ts';
import type { Change, LineImage } from './change.ts';
import { GridError, refusals } from './grid-error.ts';
import { type Dimension, type LineShift, shiftLine } from './line-shift.ts';
import { columnImages, cutColumns, cutRows, pasteColumns, pasteRows, rowImages } from './lines.ts';
import { shiftFormula } from './references.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import type { Tab } from './tab.ts';

type LineChange = Extract<
  Change,
  { kind: 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns' | 'moveRows' | 'moveColumns' }
>;

/** 1.27: cells a workbook may have, and columns a tab. */
export const MOST_CELLS = 10_000_000;
export const MOST_COLUMNS = 18_278;

/** Makes a structural change. The inverse also puts back formulas and attachments that the change could not keep exactly. */
export function changeLines(book: Book, change: LineChange): Change {
  const tab = book.tab(change.sheetId);
  const dimension: Dimension = change.kind.endsWith('Rows') ? 'rows' : 'columns';
  const shift = shiftOf(change);
  checkLines(book, tab, dimension, shift);

  const undoFormulas = rewriteFormulas(book, (formula, on) =>
    shiftFormula(formula, tab.name, on === tab, dimension, shift),
  );
  const inverse = moveLines(tab, dimension, change);
  const undoAttachments = shiftAttachments(book, tab, dimension, shift);

  const mending = [...undoFormulas, ...undoAttachments];
  return mending.length === 0 ? inverse : { kind: 'group', changes: [inverse, ...mending] };
}

function shiftOf(change: LineChange): LineShift {
  const { at, count } = change;
  if ('to' in change) return { do: 'move', at, count, to: change.to };
  return { do: change.kind.startsWith('insert') ? 'insert' : 'delete', at, count };
}

/** Throws what Google says (4.27, 4.30) when lines may not be inserted, deleted or moved so. */
export function checkLines(book: Book, tab: Tab, dimension: Dimension, shift: LineShift): void {
  const rows = dimension === 'rows';
  const size = rows ? tab.maxRows : tab.maxColumns;
  if (shift.count < 1) throw new GridError(rows ? refusals.noRows : refusals.noColumns);
  if (shift.at < 1) throw new GridError(rows ? refusals.rowTooSmall : refusals.columnTooSmall);
  if (shift.do === 'insert') {
    if (shift.at > size + 1) throw new GridError(refusals.outside);
    if (!rows && size + shift.count > MOST_COLUMNS) throw new GridError(refusals.tooManyColumns);
    const added = shift.count * (rows ? tab.maxColumns : tab.maxRows);
    const cells = book.tabs.reduce((sum, each) => sum + each.maxRows * each.maxColumns, 0);
    if (cells + added > MOST_CELLS) throw new GridError(refusals.tooManyCells);
    return;
  }
  if (shift.at + shift.count - 1 > size) throw new GridError(refusals.outside);
  if (shift.do === 'move') {
    if (shift.to < 1 || shift.to > size + 1) throw new GridError(refusals.outside);
    return;
  }
  if (shift.count === size) throw new GridError(rows ? refusals.allRows : refusals.allColumns);
  const frozen = rows ? tab.frozenRows : tab.frozenColumns;
  if (frozen > 0 && shift.at <= frozen + 1 && shift.at + shift.count - 1 === size) {
    throw new GridError(rows ? refusals.allNonFrozenRows : refusals.allNonFrozenColumns);
  }
}

function moveLines(tab: Tab, dimension: Dimension, change: LineChange): Change {
  const { sheetId, at, count } = change;
  const rows = dimension === 'rows';
  if ('to' in change) {
    const landing = shiftLine(at, { do: 'move', at, count, to: change.to }) ?? at;
    const moving = (rows ? cutRows : cutColumns)(tab, at, count);
    (rows ? pasteRows : pasteColumns)(tab, landing, count, moving);
    return { kind: change.kind, sheetId, at: landing, count, to: at < landing ? at : at + count };
  }
  if (change.kind === 'insertRows' || change.kind === 'insertColumns') {
    const lines = change.lines ?? likeLines(tab, dimension, change.like, count);
    (rows ? pasteRows : pasteColumns)(tab, at, count, lines);
    return { kind: rows ? 'deleteRows' : 'deleteColumns', sheetId, at, count };
  }
  const lines = (rows ? cutRows : cutColumns)(tab, at, count);
  return { kind: rows ? 'insertRows' : 'insertColumns', sheetId, at, count, lines };
}

function likeLines(
  tab: Tab,
  dimension: Dimension,
  like: number | undefined,
  count: number,
): readonly LineImage[] {
  if (like === undefined) return [];
  const [model] = (dimension === 'rows' ? rowImages : columnImages)(tab, like, 1);
  const { styles, validations } = model ?? {};
  const line: LineImage = { cells: [], ...(styles && { styles }), ...(validations && { validations }) };
  return Array.from({ length: count }, () => line);
}
