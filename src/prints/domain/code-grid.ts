// How many codes fit on a page so that the cheapest scanner still reads each one: arithmetic in millimetres.

/** A4 with the margins of LOOK. */
export const PAGE = { widthMm: 210, heightMm: 297, marginMm: 12 } as const;
/** Between the margins. */
export const PRINTABLE_WIDTH_MM = PAGE.widthMm - 2 * PAGE.marginMm;

/** White on either side of a Code 128, in modules (FIELD 7.6). */
export const QUIET_MODULES = 10;
/** The thinnest bar a worn scanner reads from plain paper. */
export const FINEST_MODULE_MM = 0.33;
/** A wider bar reads no better, and a hand scanner sees only so far to either side. */
const WIDEST_MODULE_MM = 0.5;

/** The name above the bars, the number below them and white to the next (`paper.css`). */
const WORDS_MM = 11.5;
/** Of the length of the bars: their least height (FIELD 7.6). */
const LEAST_HEIGHT = 0.15;
const LOWEST_CELL_MM = 18;
/** A higher cell reads no better, unless long bars need it. */
const HIGHEST_CELL_MM = 27;
const MOST_COLUMNS = 5;
/** Fewer columns would not make a code easier to read. */
const FEWEST_COLUMNS = 3;

export type CodeGrid = {
  readonly columns: number;
  /** On each page. */
  readonly rows: number;
  readonly cellWidthMm: number;
  readonly cellHeightMm: number;
};

/**
 * The grid for `count` codes of at most `modules` modules (quiet zones not counted) on pages that leave `heightMm` for it.
 * As few columns as keep everything on one page, for the widest bars; else as many as the finest bar allows, evenly over the pages.
 */
export function codeGrid(count: number, modules: number, heightMm: number): CodeGrid {
  const wanted = Math.max(1, count);
  const mostColumns = clamp(Math.floor(PRINTABLE_WIDTH_MM / codeWidth(modules)), 1, MOST_COLUMNS);
  const mostRows = (columns: number) => Math.max(1, Math.floor(heightMm / lowestCell(modules, columns)));
  let columns = Math.min(FEWEST_COLUMNS, mostColumns);
  while (columns < mostColumns && columns * mostRows(columns) < wanted) columns++;
  const pages = Math.ceil(wanted / (columns * mostRows(columns)));
  const rows = Math.ceil(wanted / pages / columns);
  return {
    columns,
    rows,
    cellWidthMm: PRINTABLE_WIDTH_MM / columns,
    cellHeightMm: Math.min(heightMm / rows, Math.max(HIGHEST_CELL_MM, lowestCell(modules, columns))),
  };
}

/** The width of one module when a code with its quiet zones may be `widthMm` wide; below `FINEST_MODULE_MM` it should not be printed. */
export function moduleWidth(modules: number, widthMm: number): number {
  return Math.min(WIDEST_MODULE_MM, widthMm / (modules + 2 * QUIET_MODULES));
}

function lowestCell(modules: number, columns: number): number {
  const barsMm = modules * moduleWidth(modules, PRINTABLE_WIDTH_MM / columns);
  return Math.max(LOWEST_CELL_MM, WORDS_MM + LEAST_HEIGHT * barsMm);
}

function codeWidth(modules: number): number {
  return (modules + 2 * QUIET_MODULES) * FINEST_MODULE_MM;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** A list in pieces of `size`, the last one shorter. */
export function inPages<Each>(list: readonly Each[], size: number): readonly (readonly Each[])[] {
  const pages: Each[][] = [];
  for (let at = 0; at < list.length; at += size) pages.push(list.slice(at, at + size));
  return pages;
}
