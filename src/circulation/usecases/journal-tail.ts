// The newest lines of the journal: what a request did a moment ago, and what a loan was before.

import type { App } from '../../app.ts';
import { mayBeOld } from '../../kernel/ids.ts';
import { journalTable } from '../../settings/tables.ts';
import { FIRST_ROW } from '../../tables/table.ts';
import { type Journalled, parseJournalled } from '../domain/journalled.ts';

/** A line about a loan. */
export type LoanLine = {
  readonly subject: string;
  readonly requestId: string;
  readonly loanId: string;
  /** `undefined` for the line of its lending. */
  readonly before: Journalled | undefined;
  readonly after: Journalled;
};

/** More lines than a desk writes while a request can still be taken for new (ten minutes). */
const LINES = 500;
const KEYS = ['subject', 'requestId', 'loanId', 'before', 'after'] as const;

export class JournalTail {
  private readonly app: App;
  private readonly lines: readonly LoanLine[];

  constructor(app: App) {
    this.app = app;
    const tab = app.tab(journalTable);
    const last = tab.port.lastRow();
    const texts = tab.readTexts(KEYS, Math.max(FIRST_ROW, last - LINES + 1), LINES);
    this.lines = texts.flatMap((cells) => loanLine(cells) ?? []);
  }

  /** The line a request wrote; one from before the tail is looked for when the id is old enough to be there. */
  lineOf(requestId: string): LoanLine | undefined {
    const near = this.lines.find((line) => line.requestId === requestId) ?? this.passedOver(requestId);
    if (near || !mayBeOld(requestId, this.app.nowMs)) return near;
    return findLine(this.app, requestId);
  }

  /** A request that was stopped before its line, told of by the line of the change that followed. */
  private passedOver(requestId: string): LoanLine | undefined {
    const next = this.lines.find(({ before }) => before?.state.requestId === requestId);
    return next?.before && { ...next, requestId, before: undefined, after: next.before };
  }
}

/** The line of a request, wherever it stands. */
export function findLine(app: App, requestId: string): LoanLine | undefined {
  const tab = app.tab(journalTable);
  const number =
    tab.findNumber('requestId', requestId) ??
    (tab.refreshMap() ? tab.findNumber('requestId', requestId) : undefined);
  if (number === undefined) return undefined;
  const row = tab.readRow(number, KEYS).rows[0]?.row;
  if (!row || row.requestId !== requestId) return undefined;
  return loanLine(KEYS.map((key) => row[key]));
}

function loanLine([subject = '', requestId = '', loanId = '', before = '', after = '']: readonly string[]):
  | LoanLine
  | undefined {
  const became = parseJournalled(after);
  return became && { subject, requestId, loanId, before: parseJournalled(before), after: became };
}
