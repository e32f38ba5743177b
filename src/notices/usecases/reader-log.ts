// What was said to a reader about what is out now, for the reader's page at the desk.

import type * as v from 'valibot';
import type { App } from '../../app.ts';
import { readOpenLoans } from '../../circulation/usecases/read-open-loans.ts';
import { addDays } from '../../kernel/civil-day.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { readReader } from '../../readers/usecases/read-reader.ts';
import type { ReaderLogEntry } from '../domain/chase-page.ts';
import { chaseResults, logWays } from '../domain/log-words.ts';
import { sayNotice } from '../domain/say.ts';
import { inOrder } from '../domain/told.ts';
import type { readerLogInput } from './notice-input.ts';
import { readLog } from './read-chase-log.ts';

/** A loan is told of from a little before its due day on. */
const DAYS_BEFORE_DUE = 30;

/** Newest first. An assistant is refused. */
export function readerLog(
  app: App,
  { cardNumber, role }: v.InferOutput<typeof readerLogInput>,
): Outcome<{ readonly entries: readonly ReaderLogEntry[] }> {
  if (role === 'assistant') return refused([sayNotice('assistantMayNot')]);
  const reader = readReader(app, cardNumber, undefined)?.row;
  if (!reader) return refused([sayNotice('readerUnknown')]);
  const loans = readOpenLoans(app).loans.filter(({ readerId }) => readerId === reader.readerId);
  if (loans.length === 0) return done({ entries: [] });
  const [oldest = app.today] = loans.map(({ dueOn }) => dueOn).sort();
  const titles = new Map(loans.map(({ loanId, title }) => [loanId, title]));
  const entries = inOrder(readLog(app, addDays(oldest, -DAYS_BEFORE_DUE))).flatMap((line) => {
    const told = line.loanKeys.flatMap((key) => titles.get(key.split('@')[0] ?? '') ?? []);
    const { at, stage, to, by, result, promisedOn, note, operator } = line;
    if (told.length === 0) return [];
    const said = { by: logWays[by][app.language], result: chaseResults[result][app.language] };
    return [{ at, stage, to, ...said, promisedOn, note, operator, titles: told }];
  });
  return done({ entries: entries.reverse() });
}
