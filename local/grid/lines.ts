// Takes whole rows and columns out of a tab and puts them in, as images that JSON can carry.

import type { CellStyle, Content, ValidationRule } from './cell.ts';
import type { LineImage } from './change.ts';
import type { FacetTable } from './facets.ts';
import { type Dimension, type LineShift, shiftLine } from './line-shift.ts';
import type { Row, Tab } from './tab.ts';
import { plainContent, putFacet, putNote } from './tab-image.ts';

/** Images of rows as they stand. */
export function rowImages(tab: Tab, at: number, count: number): LineImage[] {
  return Array.from({ length: count }, (_, i) => {
    const row = tab.rows[at - 1 + i];
    return imageOf(tab, {
      cells: (row?.cells ?? []).map(plainContent),
      styles: row?.styles ?? [],
      validations: row?.validations ?? [],
      notes: row?.notes ?? [],
      size: tab.rowHeights.get(at + i),
      hidden: tab.hiddenRows.has(at + i),
    });
  });
}

/** Images of columns as they stand. */
export function columnImages(tab: Tab, at: number, count: number): LineImage[] {
  return Array.from({ length: count }, (_, i) => {
    const column = at - 1 + i;
    return imageOf(tab, {
      cells: tab.rows.map((row) => plainContent(row?.cells[column] ?? null)),
      styles: tab.rows.map((row) => row?.styles?.[column] ?? 0),
      validations: tab.rows.map((row) => row?.validations?.[column] ?? 0),
      notes: tab.rows.map((row) => row?.notes?.[column] ?? null),
      size: tab.columnWidths.get(at + i),
      hidden: tab.hiddenColumns.has(at + i),
    });
  });
}

/** Takes rows out of the storage and the grid, their heights with them. */
export function cutRows(tab: Tab, at: number, count: number): LineImage[] {
  const images = rowImages(tab, at, count);
  tab.rows.splice(at - 1, count);
  tab.maxRows -= count;
  shiftFaces(tab, 'rows', { do: 'delete', at, count });
  return images;
}

/** Takes columns out of the storage and the grid. */
export function cutColumns(tab: Tab, at: number, count: number): LineImage[] {
  const images = columnImages(tab, at, count);
  for (const row of tab.rows) {
    if (row === undefined) continue;
    row.cells.splice(at - 1, count);
    while (row.cells.length > 0 && row.cells[row.cells.length - 1] === null) row.cells.pop();
    row.styles?.splice(at - 1, count);
    row.validations?.splice(at - 1, count);
    row.notes?.splice(at - 1, count);
  }
  tab.maxColumns -= count;
  shiftFaces(tab, 'columns', { do: 'delete', at, count });
  return images;
}

/** Makes room for `count` rows and fills it with what `images` hold; missing images are empty rows. */
export function pasteRows(tab: Tab, at: number, count: number, images: readonly LineImage[]): void {
  if (tab.rows.length >= at) {
    tab.rows = tab.rows.slice(0, at - 1).concat(new Array(count).fill(undefined), tab.rows.slice(at - 1));
  }
  tab.maxRows += count;
  shiftFaces(tab, 'rows', { do: 'insert', at, count });
  for (const [i, image] of images.entries()) {
    for (const [j, content] of image.cells.entries()) tab.put(at + i, j + 1, content);
    putFacets(tab, image, (line) => [at + i, line]);
  }
}

/** Makes room for `count` columns and fills it. */
export function pasteColumns(tab: Tab, at: number, count: number, images: readonly LineImage[]): void {
  for (const row of tab.rows) if (row !== undefined) openColumns(row, at, count);
  tab.maxColumns += count;
  shiftFaces(tab, 'columns', { do: 'insert', at, count });
  for (const [i, image] of images.entries()) {
    for (const [j, content] of image.cells.entries()) tab.put(j + 1, at + i, content);
    putFacets(tab, image, (line) => [line, at + i]);
  }
}

/** Heights, widths and hidden lines go with their lines. */
function shiftFaces(tab: Tab, dimension: Dimension, shift: LineShift): void {
  const sizes = dimension === 'rows' ? tab.rowHeights : tab.columnWidths;
  const hidden = dimension === 'rows' ? tab.hiddenRows : tab.hiddenColumns;
  const movedSizes = [...sizes].map(([line, size]) => [shiftLine(line, shift), size] as const);
  const movedHidden = [...hidden].map((line) => shiftLine(line, shift));
  sizes.clear();
  hidden.clear();
  for (const [line, size] of movedSizes) if (line !== null) sizes.set(line, size);
  for (const line of movedHidden) if (line !== null) hidden.add(line);
}

function openColumns(row: Row, at: number, count: number): void {
  const gap = <T>(cells: T[] | null, blank: T): void => {
    if (cells !== null && cells.length >= at)
      cells.splice(at - 1, 0, ...Array.from({ length: count }, () => blank));
  };
  gap<Content>(row.cells, null);
  gap(row.styles, 0);
  gap(row.validations, 0);
  gap<string | null>(row.notes, null);
}

function putFacets(tab: Tab, image: LineImage, place: (line: number) => readonly [number, number]): void {
  const { styles, validations } = tab.facets;
  for (const [j, style] of (image.styles ?? []).entries())
    putFacet(tab, 'styles', ...place(j + 1), styles.idOf(style));
  for (const [j, rule] of (image.validations ?? []).entries()) {
    putFacet(tab, 'validations', ...place(j + 1), validations.idOf(rule));
  }
  for (const [j, note] of (image.notes ?? []).entries()) putNote(tab, ...place(j + 1), note);
  const [row, column] = place(0);
  if (image.size !== undefined)
    row === 0 ? tab.columnWidths.set(column, image.size) : tab.rowHeights.set(row, image.size);
  if (image.hidden === true) row === 0 ? tab.hiddenColumns.add(column) : tab.hiddenRows.add(row);
}

type Facts = {
  cells: Content[];
  styles: readonly number[];
  validations: readonly number[];
  notes: readonly (string | null)[];
  size: number | undefined;
  hidden: boolean;
};

function imageOf(tab: Tab, facts: Facts): LineImage {
  while (facts.cells.length > 0 && facts.cells[facts.cells.length - 1] === null) facts.cells.pop();
  const values = <T extends CellStyle | ValidationRule>(
    ids: readonly number[],
    table: FacetTable<T>,
  ): (T | null)[] => ids.map((id) => table.valueOf(id));
  return {
    cells: facts.cells,
    ...(facts.styles.some((id) => id !== 0) && { styles: values(facts.styles, tab.facets.styles) }),
    ...(facts.validations.some((id) => id !== 0) && {
      validations: values(facts.validations, tab.facets.validations),
    }),
    ...(facts.notes.some((note) => note !== null) && { notes: [...facts.notes] }),
    ...(facts.size !== undefined && { size: facts.size }),
    ...(facts.hidden && { hidden: true }),
  };
}
