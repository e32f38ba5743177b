// What was done by hand, written down: copied for the class teacher, printed, talked about, promised, not chased for now.

import type * as v from 'valibot';
import type { App } from '../../app.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import { appendRows } from '../../tables/append-rows.ts';
import { loanKey } from '../domain/loan-key.ts';
import { type Entry, logEntries } from '../domain/log-entries.ts';
import { chaseResults } from '../domain/log-words.ts';
import { sayNotice } from '../domain/say.ts';
import { chasedWords, chaseLogTable } from '../tables.ts';
import type { logInput } from './notice-input.ts';
import { readChase } from './read-chase.ts';

type Input = v.InferOutput<typeof logInput>;

/** Lines written for so many copies. */
type Logged = { readonly logged: number };

/**
 * The lines first, the journal's last: after a stop the same request adds what is missing. Loans that came back or were renewed since the page saw them
 * are passed over.
 */
export function log(app: App, input: Input): Outcome<Logged> {
  const { requestId, operator, role } = input;
  if (role === 'assistant') return refused([sayNotice('assistantMayNot')]);
  const { loans, classes, stages, log: lines } = readChase(app);
  const before = lines.filter((line) => line.requestId === requestId);
  const known = before.reduce((sum, { loanKeys }) => sum + loanKeys.length, 0);
  if (hasJournalLine(app, requestId)) return done({ logged: known });

  const wanted = new Set(input.loanKeys);
  const told = loans.filter((loan) => wanted.has(loanKey(loan)));
  if (told.length === 0 && before.length === 0) return refused([sayNotice('loansGone')]);
  const { by, to } = input;
  const entries = logEntries({ loans: told, classes, stages, by, to, language: app.language });
  const written = new Set(before.map(({ noticeId }) => noticeId));
  const missing = entries.filter((entry) => !written.has(idOf(input, entry)));

  const journal = app.tab(journalTable);
  journal.mustTakeRows();
  const rows = missing.map((entry) => rowOf(app, input, entry));
  appendRows(app.tab(chaseLogTable), 'noticeId', rows, app.flush);
  const logged = known + missing.reduce((sum, { loanKeys }) => sum + loanKeys.length, 0);
  const whom = [...before.map((line) => line.to), ...missing.map((entry) => entry.to)];
  const more = whom.length > 1 ? ` … ${whom.length}` : '';
  const subject = `${whom[0] ?? ''}${more} · ${logged} · ${chaseResults[input.result][app.language]}`;
  journal.append(journalLine(app, { act: chasedWords, subject, operator, requestId }));
  return done({ logged });
}

function idOf({ requestId }: Input, { group }: Entry): string {
  return `log:${requestId}:${group}`;
}

function rowOf(app: App, input: Input, entry: Entry) {
  const { by, result, promisedOn, note, operator, requestId } = input;
  const { stage, to, className, loanKeys } = entry;
  return {
    ...{ at: app.now, stage, to, className, by, copies: loanKeys.length, result },
    ...{ promisedOn: promisedOn === '' ? null : promisedOn, note, operator },
    ...{ noticeId: idOf(input, entry), loanKeys: loanKeys.join(' '), requestId },
  };
}
