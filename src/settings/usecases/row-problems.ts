// The data check: every row that a hand made unreadable, with its place (DESIGN §3).

import * as v from 'valibot';
import type { App } from '../../app.ts';
import type { Language } from '../../i18n/language.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { findDoubledKeys } from '../../tables/doubled-keys.ts';
import type { RowProblem } from '../../tables/row-problem.ts';
import { keysOf } from '../../tables/table.ts';

/** A row problem as the page shows it. */
export type ShownProblem = {
  readonly tab: string;
  readonly sheetId: number;
  readonly row: number;
  readonly column: string;
  readonly a1: string;
  readonly code: RowProblem['code'];
  readonly found: string;
};

/** More than a page can show is more than a person mends in one go. */
const MOST_SHOWN = 200;

export type Report = {
  readonly language: Language;
  readonly problems: readonly ShownProblem[];
  /** How many there are beyond those. */
  readonly more: number;
};

export const rowProblemsInput = v.strictObject({});

/** Reads every tab whole, and changes nothing. */
export function rowProblems(app: App): Outcome<Report> {
  const all = app.tables.flatMap((table) => {
    const tab = app.tab(table);
    const { rows, problems } = tab.readAll(keysOf(table));
    const { sheetId } = tab.port;
    return [...problems, ...findDoubledKeys(tab, rows)].map((each) => ({ ...each, sheetId }));
  });
  const problems = all
    .slice(0, MOST_SHOWN)
    .map(({ tab, sheetId, row, column, columnNumber, code, found }) => {
      return { tab, sheetId, row, column, a1: `${columnLetters(columnNumber)}${row}`, code, found };
    });
  return done({ language: app.language, problems, more: all.length - problems.length });
}

/** 1 → A, 27 → AA. */
function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + rest);
}

/** Google counts the ids of tabs in 32 bits. */
const MOST_SHEET_ID = 2 ** 31 - 1;

export const showCellInput = v.strictObject({
  sheetId: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SHEET_ID)),
  a1: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
});

/** Moves the grid to the cell. Throws `tabMissing` when the tab has gone. */
export function showCell(app: App, { sheetId, a1 }: v.InferOutput<typeof showCellInput>): Outcome<null> {
  app.showCell(sheetId, a1);
  return done(null);
}
