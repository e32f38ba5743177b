// The journal's last word on each loan: read whole, at night and when something must be mended.

import type { App } from '../../app.ts';
import { journalTable } from '../../settings/tables.ts';
import { type Journalled, parseJournalled } from '../domain/journalled.ts';
import { isOpen } from '../domain/loan.ts';
import { damagedWords } from '../tables.ts';

export type LastWord = Journalled & {
  /** Moment of the line, `YYYY-MM-DDTHH:mm:ss`. */
  readonly at: string;
  readonly subject: string;
  /** The due day until then, '' when it was not open before: a return's state no longer tells it. */
  readonly dueBefore: string;
};

/** What the line of a lending says that no later line does. */
export type Lending = {
  readonly at: string;
  readonly requestId: string;
  readonly operator: string;
  /** On whose card. */
  readonly readerId: string;
};

/** A change whose line a stop prevented and which the next change wrote over; its line would have stood between two others. */
export type PassedOver = Journalled & {
  /** Moment and subject of the line after it. */
  readonly next: { readonly at: string; readonly subject: string };
  /** What the loan was until then. */
  readonly until: (Journalled & { readonly subject: string }) | undefined;
};

export type LoanJournal = {
  readonly lastOf: ReadonlyMap<string, LastWord>;
  readonly lendingOf: ReadonlyMap<string, Lending>;
  /** What was wrong with the copy, by the loan in which it was noted (登记污损). */
  readonly damageOf: ReadonlyMap<string, string>;
  /** States that a later line tells of and that have no line of their own. */
  readonly passedOver: readonly PassedOver[];
  /** Every `loanId` + request that has a line. */
  readonly has: (loanId: string, requestId: string) => boolean;
};

/** However a person has sorted it: the newest moment wins, and of one moment the lower row. */
export function readJournal(app: App): LoanJournal {
  const lastOf = new Map<string, LastWord>();
  const lendingOf = new Map<string, Lending>();
  const damageOf = new Map<string, string>();
  const written = new Set<string>();
  const lines: Line[] = [];
  for (const { row } of app
    .tab(journalTable)
    .readAllTexts(['at', 'act', 'subject', 'operator', 'requestId', 'loanId', 'before', 'after'])) {
    const entry = parseJournalled(row.after);
    if (row.loanId !== '' && Object.values(damagedWords).includes(row.act))
      damageOf.set(row.loanId, row.after);
    // A line whose cells slipped when a column was inserted that instant tells of no loan.
    if (!entry || entry.state.loanId !== row.loanId) continue;
    written.add(`${row.loanId}|${row.requestId}`);
    const at = row.at.replace(' ', 'T');
    if (entry.state.act === 'lend')
      lendingOf.set(row.loanId, {
        at,
        requestId: row.requestId,
        operator: row.operator,
        readerId: entry.readerId,
      });
    lines.push({ loanId: row.loanId, at, subject: row.subject, before: row.before, after: row.after });
    const before = lastOf.get(row.loanId);
    if (!before || before.at <= at) {
      const was = parseJournalled(row.before)?.state;
      const dueBefore = was && isOpen(was) ? was.day : '';
      lastOf.set(row.loanId, { ...entry, at, subject: row.subject, dueBefore });
    }
  }
  const has = (loanId: string, requestId: string) => written.has(`${loanId}|${requestId}`);
  return { lastOf, lendingOf, damageOf, passedOver: passedOverIn(lines, has), has };
}

type Line = { readonly [key in 'loanId' | 'at' | 'subject' | 'before' | 'after']: string };

function passedOverIn(lines: readonly Line[], has: LoanJournal['has']): PassedOver[] {
  const befores = new Set(lines.map(({ before }) => before));
  return lines.flatMap((next) => {
    const was = parseJournalled(next.before);
    if (!was || has(next.loanId, was.state.requestId)) return [];
    const until = lines.find(
      (line) =>
        line.loanId === next.loanId && line.at <= next.at && line !== next && !befores.has(line.after),
    );
    const known = until && parseJournalled(until.after);
    return [{ ...was, next, until: known && { ...known, subject: until.subject } }];
  });
}
