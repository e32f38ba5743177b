// A tab as JSON and back, quickly enough for 1.5 million cells: for snapshots on disk and for putting a deleted tab back.

import type { Content } from './cell.ts';
import { isFormula } from './cell.ts';
import type { TabImage } from './change.ts';
import { packFacets, unpackFacets } from './facets.ts';
import { type Facets, type Row, Tab } from './tab.ts';

/** Content as plain JSON, without a formula's worked-out value. */
export function plainContent(content: Content): Content {
  return isFormula(content) ? { formula: content.formula } : content;
}

/** Packs a tab. The image shares nothing with the tab. */
export function imageOfTab(tab: Tab): TabImage {
  const lastRow = tab.lastRow();
  return {
    sheetId: tab.sheetId,
    name: tab.name,
    hidden: tab.hidden,
    rows: tab.maxRows,
    columns: tab.maxColumns,
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    color: tab.color,
    hiddenGridlines: tab.hiddenGridlines,
    cells: Array.from({ length: lastRow }, (_, i) => {
      const cells = tab.rows[i]?.cells ?? [];
      return tab.mayHoldFormulas ? cells.map(plainContent) : cells.slice();
    }),
    styles: packFacets(tab.facets.styles, idsDownColumns(tab, 'styles')),
    validations: packFacets(tab.facets.validations, idsDownColumns(tab, 'validations')),
    notes: [...notesOf(tab)],
    rowHeights: [...tab.rowHeights],
    columnWidths: [...tab.columnWidths],
    hiddenRows: [...tab.hiddenRows],
    hiddenColumns: [...tab.hiddenColumns],
    filter: tab.filter,
    conditional: tab.conditional,
  };
}

/** The tab an image was taken of; `facets` are the tables of the book it goes into. */
export function tabFromImage(image: TabImage, facets: Facets): Tab {
  const tab = new Tab(image.sheetId, image.name, facets);
  tab.hidden = image.hidden;
  tab.maxRows = image.rows;
  tab.maxColumns = image.columns;
  tab.frozenRows = image.frozenRows;
  tab.frozenColumns = image.frozenColumns;
  tab.color = image.color;
  tab.hiddenGridlines = image.hiddenGridlines;
  tab.filter = image.filter;
  tab.conditional = image.conditional;
  tab.rowHeights = new Map(image.rowHeights);
  tab.columnWidths = new Map(image.columnWidths);
  tab.hiddenRows = new Set(image.hiddenRows);
  tab.hiddenColumns = new Set(image.hiddenColumns);
  tab.rows = image.cells.map((cells): Row | undefined =>
    cells.length === 0
      ? undefined
      : { cells: cells.map((content) => tab.stored(content)), styles: null, validations: null, notes: null },
  );
  putIds(tab, 'styles', unpackFacets(facets.styles, image.styles));
  putIds(tab, 'validations', unpackFacets(facets.validations, image.validations));
  for (const [row, column, text] of image.notes) putNote(tab, row, column, text);
  return tab;
}

/** Puts a note on a cell, or takes it off with null. */
export function putNote(tab: Tab, row: number, column: number, text: string | null): void {
  if (text === null && tab.note(row, column) === null) return;
  const line = tab.rowToWrite(row);
  line.notes ??= [];
  while (line.notes.length < column) line.notes.push(null);
  line.notes[column - 1] = text;
}

/** Puts the id of a style or rule on a cell. */
export function putFacet(
  tab: Tab,
  kind: 'styles' | 'validations',
  row: number,
  column: number,
  id: number,
): void {
  if (id === 0 && (tab.rows[row - 1]?.[kind]?.[column - 1] ?? 0) === 0) return;
  const line = tab.rowToWrite(row);
  line[kind] ??= [];
  const ids = line[kind];
  while (ids.length < column) ids.push(0);
  ids[column - 1] = id;
}

/** Every cell's id, column after column; a plain list, for a snapshot of a big tab asks for millions. */
function idsDownColumns(tab: Tab, kind: 'styles' | 'validations'): Uint32Array {
  const ids = new Uint32Array(tab.maxColumns * tab.maxRows);
  for (let row = 0; row < tab.rows.length; row++) {
    const own = tab.rows[row]?.[kind];
    if (!own) continue;
    for (let column = 0; column < own.length; column++) ids[column * tab.maxRows + row] = own[column] ?? 0;
  }
  return ids;
}

function putIds(tab: Tab, kind: 'styles' | 'validations', ids: Iterable<number>): void {
  let place = 0;
  for (const id of ids) {
    if (id !== 0) putFacet(tab, kind, (place % tab.maxRows) + 1, Math.floor(place / tab.maxRows) + 1, id);
    place++;
  }
}

function* notesOf(tab: Tab): Generator<[number, number, string]> {
  for (const [i, row] of tab.rows.entries()) {
    for (const [j, text] of (row?.notes ?? []).entries()) if (text !== null) yield [i + 1, j + 1, text];
  }
}
