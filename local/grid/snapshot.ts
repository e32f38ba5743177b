// A workbook's committed cells as plain values, as the workspace's contract shows them, and tabs put back from such a picture.

import type { Book } from './book.ts';
import { emptyTabImage } from './book.ts';
import type { Content } from './cell.ts';
import { isFormula } from './cell.ts';
import type { Change, TabImage } from './change.ts';
import { localeFacts } from './locale-facts.ts';
import { isDateNumberFormat } from './shown.ts';
import type { Tab } from './tab.ts';
import { imageOfTab, tabFromImage } from './tab-image.ts';

/** One cell of a snapshot; `''` is empty, a date is its serial. */
export type SnapshotCell =
  | string
  | number
  | boolean
  | { serial: number }
  | { formula: string; shown: string };

export type TabSnapshot = {
  name: string;
  sheetId: number;
  hidden: boolean;
  frozenRows: number;
  cells: SnapshotCell[][];
};

type Face = Omit<TabImage, 'cells'>;
const faces = new WeakMap<readonly TabSnapshot[], ReadonlyMap<number, Face>>();

/** All tabs in order, each row as wide as the tab's last content. */
export function snapshotOf(book: Book): TabSnapshot[] {
  const snapshot = book.tabs.map((tab) => {
    const { rows, columns } = tab.dataBlock();
    const empty = tab.lastRow() === 0;
    const cells = Array.from({ length: empty ? 0 : rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => snapshotCell(book, tab, i + 1, j + 1)),
    );
    return { name: tab.name, sheetId: tab.sheetId, hidden: tab.hidden, frozenRows: tab.frozenRows, cells };
  });
  faces.set(snapshot, new Map(book.tabs.map((tab) => [tab.sheetId, faceOf(tab)])));
  return snapshot;
}

/**
 * The change that puts all tabs back. Formats, rules and widths come back with the very object `snapshotOf` answered;
 * for a copy of it, tabs keep the formats they have now, and a date gets the locale's.
 */
export function restoreTabs(book: Book, snapshot: readonly TabSnapshot[]): Change {
  const remembered = faces.get(snapshot);
  const tabs = snapshot.map((each): TabImage => {
    const live = book.findTab(each.sheetId);
    const width = Math.max(1, ...each.cells.map((line) => line.length));
    const blank = emptyTabImage(each.sheetId, each.name, { columns: Math.max(26, width) });
    const face = remembered?.get(each.sheetId) ?? (live === undefined ? blank : faceOf(live));
    const { name, hidden, frozenRows } = each;
    const rows = Math.max(face.rows, each.cells.length);
    const columns = Math.max(face.columns, width);
    const fits = rows === face.rows && columns === face.columns;
    const dress = fits ? face : { ...face, styles: blank.styles, validations: blank.validations };
    return withDates(
      book,
      { ...dress, name, hidden, frozenRows, rows, columns, cells: each.cells.map(contents) },
      each,
    );
  });
  return { kind: 'replaceTabs', tabs };
}

function snapshotCell(book: Book, tab: Tab, row: number, column: number): SnapshotCell {
  const content = tab.content(row, column);
  if (content === null) return '';
  if (isFormula(content)) return { formula: content.formula, shown: book.shownAt(tab, row, column) };
  if (typeof content === 'object') return content.error;
  if (typeof content !== 'number') return content;
  return isDateNumberFormat(tab.style(row, column).numberFormat) ? { serial: content } : content;
}

function contents(line: readonly SnapshotCell[]): Content[] {
  return line.map((cell) => {
    if (cell === '') return null;
    if (typeof cell !== 'object') return cell;
    return 'serial' in cell ? cell.serial : { formula: cell.formula };
  });
}

function faceOf(tab: Tab): Face {
  const { cells: _, ...face } = imageOfTab(tab);
  return face;
}

/** Gives a date format to the dates whose cell has none. */
function withDates(book: Book, image: TabImage, snapshot: TabSnapshot): TabImage {
  const tab = tabFromImage(image, book.facets);
  const numberFormat = localeFacts(book.locale).dateFormat;
  const id = book.facets.styles.idOf({ numberFormat });
  for (const [i, line] of snapshot.cells.entries()) {
    for (const [j, cell] of line.entries()) {
      if (typeof cell !== 'object' || !('serial' in cell)) continue;
      if (isDateNumberFormat(tab.style(i + 1, j + 1).numberFormat)) continue;
      const row = tab.rowToWrite(i + 1);
      row.styles ??= [];
      while (row.styles.length <= j) row.styles.push(0);
      row.styles[j] = id;
    }
  }
  return imageOfTab(tab);
}
