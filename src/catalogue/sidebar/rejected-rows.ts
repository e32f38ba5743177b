// The rows that were not imported: gathered from both reviews, and saved as a file that can be mended and chosen again.

import Papa from 'papaparse';
import type { Finding } from '../../kernel/finding.ts';
import type { Reviewed } from './import-kinds.ts';
import type { RunView } from './import-run.ts';

export type RejectedRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly findings: readonly Finding[];
};

/** Rows the page itself rejected. */
export function rejectedInPage(rows: readonly Reviewed[]): readonly RejectedRow[] {
  return rows.filter((row) => row.drafts.length === 0);
}

/**
 * Everything not imported, by line: rejected by the page, turned down by the server, or not sent because the run was ended.
 * Of a row of several copies only as many are left as were not imported; `quantityColumn` is where to write that.
 */
export function notImported(
  rows: readonly Reviewed[],
  run: RunView,
  quantityColumn: number | undefined,
): readonly RejectedRow[] {
  const turnedDown = new Map<number, Finding[][]>();
  const addTo = (line: number, findings: readonly Finding[]) =>
    turnedDown.set(line, [...(turnedDown.get(line) ?? []), [...findings]]);
  for (const { line, findings } of run.rejected) addTo(line, findings);
  const lines = rows.flatMap((row) => row.drafts.map(() => row.line));
  for (const line of lines.slice(run.sent)) addTo(line, []);
  return rows.flatMap((row): readonly RejectedRow[] => {
    if (row.drafts.length === 0) return [row];
    const left = turnedDown.get(row.line);
    if (!left) return [];
    const cells = row.cells.map((cell, at) =>
      at === quantityColumn && left.length < row.drafts.length ? String(left.length) : cell,
    );
    return [{ line: row.line, cells, findings: withoutRepeats(left.flat()) }];
  });
}

function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map(findings.map((each) => [JSON.stringify(each), each]));
  return [...seen.values()];
}

/**
 * The rows as CSV with their line and the reason behind them, in UTF-8 with the mark that makes a spreadsheet read it so. A cell that a spreadsheet
 * would take for a formula gets an apostrophe (PLATFORM 4.24), which a later import takes off again.
 */
export function toCsv(
  headers: readonly string[],
  rows: readonly RejectedRow[],
  words: { readonly line: string; readonly reason: string; readonly reasonOf: (row: RejectedRow) => string },
): string {
  const body = rows.map((row) => [
    ...headers.map((_, at) => row.cells[at] ?? ''),
    String(row.line),
    words.reasonOf(row),
  ]);
  const text = Papa.unparse([[...headers, words.line, words.reason], ...body], { escapeFormulae: true });
  return `\ufeff${text}\r\n`;
}

/** Hands text to the person as a download (allowed in dialogs, PLATFORM 4.50). */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
