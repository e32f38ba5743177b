// The kinds of column: how each reads and writes a cell, and how it looks.

import type { Bilingual, Language } from '../i18n/language.ts';
import { type CivilDay, type CivilMoment, isCivilDay } from '../kernel/civil-day.ts';
import { type CellInput, type CellValue, guardText, isBlank, isCellMoment, textOf } from './cell.ts';

/** Why a cell cannot be read. */
export type CellProblem =
  | 'missingValue'
  | 'notADay'
  | 'notANumber'
  | 'unknownChoice'
  | 'unknownField'
  | 'badState';

export type Decoded<T> = { readonly value: T } | { readonly problem: CellProblem };

/** How a column is shown: its label, a one-line note, width in pixels, and whether it is hidden at first. */
export type Look = {
  readonly label: Bilingual;
  readonly note?: Bilingual;
  readonly width?: number;
  readonly hidden?: boolean;
};

export type Column<T> = {
  readonly look: Look;
  /** Number format of the whole column: `@` keeps text as text (PLATFORM 4.23). */
  readonly format: '@' | 'yyyy-mm-dd' | 'yyyy-mm-dd hh:mm:ss' | '0' | '0.00' | 'general';
  readonly decode: (cell: CellValue) => Decoded<T>;
  readonly encode: (value: T, language: Language) => CellInput;
};

const good = <T>(value: T): Decoded<T> => ({ value });
const bad = (problem: CellProblem): { readonly problem: CellProblem } => ({ problem });

/** Free text; '' when empty. */
export function text(look: Look): Column<string> {
  return { look, format: '@', decode: (cell) => good(textOf(cell).trim()), encode: guardText };
}

/** Text that must be there: a number on a label, an internal id. */
export function key(look: Look): Column<string> {
  const column = text(look);
  return { ...column, decode: (cell) => (isBlank(cell) ? bad('missingValue') : column.decode(cell)) };
}

/** A day, as a real date cell. Typed text such as `2026-03-05` is accepted; a time of day is dropped. */
export function day(look: Look): Column<CivilDay> {
  return {
    look,
    format: 'yyyy-mm-dd',
    decode: (cell) => {
      if (isBlank(cell)) return bad('missingValue');
      if (isCellMoment(cell)) return good(cell.day);
      const written = textOf(cell);
      return isCivilDay(written) ? good(written) : bad('notADay');
    },
    // What is no day must not become a formula either.
    encode: guardText,
  };
}

/** A moment of the spreadsheet's wall clock. */
export function moment(look: Look): Column<CivilMoment> {
  return {
    look,
    format: 'yyyy-mm-dd hh:mm:ss',
    decode: (cell) => (isCellMoment(cell) ? good(`${cell.day}T${cell.time}`) : bad('notADay')),
    encode: (value) => value.replace('T', ' '),
  };
}

/** The number a cell holds or spells; not a number for anything else. */
function numberIn(cell: CellValue): number {
  return typeof cell === 'string' || typeof cell === 'number' ? Number(cell) : Number.NaN;
}

/** A whole number of at least 0. */
export function integer(look: Look): Column<number> {
  return {
    look,
    format: '0',
    decode: (cell) => {
      if (isBlank(cell)) return bad('missingValue');
      const value = numberIn(cell);
      return Number.isInteger(value) && value >= 0 ? good(value) : bad('notANumber');
    },
    encode: (value) => value,
  };
}

/** Money in whole fen; the cell shows yuan. */
export function money(look: Look): Column<number> {
  return {
    look,
    format: '0.00',
    decode: (cell) => {
      if (isBlank(cell)) return bad('missingValue');
      const yuan = numberIn(cell);
      return Number.isFinite(yuan) && yuan >= 0 ? good(Math.round(yuan * 100)) : bad('notANumber');
    },
    encode: (fen) => fen / 100,
  };
}

/** One of a few words; a cell may hold the word of either language or the code itself. */
export function choice<Code extends string>(
  words: { readonly [code in Code]: Bilingual },
  look: Look,
): Column<Code> {
  const codes = Object.keys(words) as Code[];
  const codeOf = new Map(
    codes.flatMap((code) => [code, ...Object.values(words[code])].map((word) => [word, code])),
  );
  return {
    look,
    format: '@',
    decode: (cell) => {
      if (isBlank(cell)) return bad('missingValue');
      const code = codeOf.get(textOf(cell).trim());
      return code === undefined ? bad('unknownChoice') : good(code);
    },
    encode: (code, language) => words[code][language],
  };
}

/** The same column, allowed to be empty: `null` in code. */
export function optional<T>(column: Column<T>): Column<T | null> {
  return {
    ...column,
    decode: (cell) => (isBlank(cell) ? good(null) : column.decode(cell)),
    encode: (value, language) => (value === null ? '' : column.encode(value, language)),
  };
}
