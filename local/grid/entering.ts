// Turns what is typed, pasted or written by a script into the changes of a block: content, and the formats cells take on with it.

import { patchedStyle } from './apply-cells.ts';
import type { Book } from './book.ts';
import type { Block, CellStyle, Content } from './cell.ts';
import type { Change } from './change.ts';
import { serialOfInstant } from './date-serial.ts';
import { packFacets } from './facets.ts';
import { GridError, refusals } from './grid-error.ts';
import { parseTyped, type Typed, type TypingRules } from './parse-typed.ts';
import type { Tab } from './tab.ts';

/** 1.27 */
const MOST_CHARACTERS = 50_000;

/** One value for a cell: a string is parsed as if typed; a format goes with it for values such as dates. */
export type Entered = Typed | string;

/**
 * The changes that put values in a block. What is open in PLATFORM (OPEN-3) is taken at its worst: a number given to an
 * `@` cell stays a number, `=…` from a script becomes a formula there, `-x` and `+x` become formulas elsewhere; `@x` is text.
 * `rules` are those of `parseTyped` that do not depend on the cell.
 */
export function enterValues(
  book: Book,
  tab: Tab,
  at: { readonly row: number; readonly column: number },
  values: readonly (readonly Entered[])[],
  rules: Pick<TypingRules, 'formulaInPlainText'> = {},
): Change[] {
  const year = yearOf(book);
  let takesFormat = false;
  const formats: (string | undefined)[][] = [];
  const contents = values.map((line, i) => {
    const row: (string | undefined)[] = [];
    formats.push(row);
    return line.map((entered, j): Content => {
      const { numberFormat } = tab.style(at.row + i, at.column + j);
      const typed =
        typeof entered === 'string'
          ? parseTyped(entered, { ...rules, locale: book.locale, year, numberFormat })
          : entered;
      if (typeof typed.content === 'string' && typed.content.length > MOST_CHARACTERS) {
        throw new GridError(refusals.tooManyCharacters);
      }
      const automatic =
        numberFormat === undefined || numberFormat === 'General' || numberFormat === 'general';
      row[j] = automatic ? typed.numberFormat : undefined;
      if (row[j] !== undefined) takesFormat = true;
      return typed.content;
    });
  });
  const sheetId = tab.sheetId;
  const write: Change = { kind: 'setCells', sheetId, ...at, values: contents };
  if (!takesFormat) return [write];
  const columns = Math.max(...contents.map((line) => line.length));
  return [write, stylesWithFormats(tab, { ...at, rows: contents.length, columns }, formats)];
}

/** Grows the grid so that the block fits, as pasting does; no change when it fits already. */
export function growToFit(tab: Tab, block: Block): Change[] {
  const { sheetId } = tab;
  const rows = block.row + block.rows - 1 - tab.maxRows;
  const columns = block.column + block.columns - 1 - tab.maxColumns;
  return [
    ...(rows > 0
      ? [{ kind: 'insertRows', sheetId, at: tab.maxRows + 1, count: rows, like: tab.maxRows } as const]
      : []),
    ...(columns > 0
      ? [
          {
            kind: 'insertColumns',
            sheetId,
            at: tab.maxColumns + 1,
            count: columns,
            like: tab.maxColumns,
          } as const,
        ]
      : []),
  ];
}

/** The year a date typed without one falls in: this year, by the spreadsheet's zone. */
function yearOf(book: Book): number {
  const serial = Math.floor(serialOfInstant(book.now(), book.sheetZone));
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).getUTCFullYear();
}

function stylesWithFormats(
  tab: Tab,
  block: Block,
  formats: readonly (readonly (string | undefined)[])[],
): Change {
  const { styles } = tab.facets;
  const withFormat = new Map<string, number>();
  function* ids(): Generator<number> {
    for (let j = 0; j < block.columns; j++) {
      for (let i = 0; i < block.rows; i++) {
        const old = tab.styleId(block.row + i, block.column + j);
        const numberFormat = formats[i]?.[j];
        yield numberFormat === undefined ? old : formatted(old, numberFormat);
      }
    }
  }
  function formatted(old: number, numberFormat: string): number {
    const key = `${old} ${numberFormat}`;
    const known = withFormat.get(key);
    if (known !== undefined) return known;
    const id = styles.idOf(patchedStyle(styles.valueOf(old), { numberFormat }));
    withFormat.set(key, id);
    return id;
  }
  return { kind: 'setStyles', sheetId: tab.sheetId, ...block, ...packFacets<CellStyle>(styles, [...ids()]) };
}
