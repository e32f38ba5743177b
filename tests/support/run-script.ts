// Runs a few lines of Apps Script on a new workbook and tells what they answer or what refuses them.

import type { Options } from '../../local/contract.ts';
import { openBundle } from './workspace.ts';

/** What a few lines answer. `book` and `sheet` are the active spreadsheet and its first tab. Throws when the lines do. */
export async function scriptValue(lines: string, options: Partial<Options> = {}): Promise<unknown> {
  const { state, value, error } = await run(lines, options);
  if (state !== 'done') throw new Error(error);
  return value;
}

/** The words that refuse a few lines, or null when they run to their end. */
export async function scriptRefusal(lines: string, options: Partial<Options> = {}): Promise<string | null> {
  return (await run(lines, options)).error ?? null;
}

async function run(lines: string, options: Partial<Options>) {
  const { owner } = await openBundle(
    `function f() { var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheets()[0]; ${lines} }`,
    options,
  );
  return owner.call('f');
}
