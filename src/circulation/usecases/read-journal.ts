// The journal's last word on each loan: read whole, at night and when something must be mended.

import type { App } from '../../app.ts';
import { journalTable } from '../../settings/tables.ts';
import { type Journalled, parseJournalled } from '../domain/journalled.ts';

export type LastWord = Journalled & {
  /** Moment of the line, `YYYY-MM-DDTHH:mm:ss`. */
  readonly at: string;
  readonly subject: string;
};

export type LoanJournal = {
  readonly lastOf: ReadonlyMap<string, LastWord>;
  /** Every `loanId` + request that has a line. */
  readonly has: (loanId: string, requestId: string) => boolean;
};

/** However a person has sorted it: the newest moment wins, and of one moment the lower row. */
export function readJournal(app: App): LoanJournal {
  const lastOf = new Map<string, LastWord>();
  const written = new Set<string>();
  for (const { row } of app
    .tab(journalTable)
    .readAllTexts(['at', 'subject', 'requestId', 'loanId', 'after'])) {
    const entry = parseJournalled(row.after);
    if (!entry) continue;
    written.add(`${row.loanId}|${row.requestId}`);
    const at = row.at.replace(' ', 'T');
    const before = lastOf.get(row.loanId);
    if (!before || before.at <= at) lastOf.set(row.loanId, { ...entry, at, subject: row.subject });
  }
  return { lastOf, has: (loanId, requestId) => written.has(`${loanId}|${requestId}`) };
}
