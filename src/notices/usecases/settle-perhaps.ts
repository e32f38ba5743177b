// The librarian has looked: a mail that perhaps went did go, or did not and may go again.

import type * as v from 'valibot';
import type { App } from '../../app.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import { chaseResults } from '../domain/log-words.ts';
import { sayNotice } from '../domain/say.ts';
import { chaseLogTable, perhapsSettledWords } from '../tables.ts';
import type { settlePerhapsInput } from './notice-input.ts';
import { readChase } from './read-chase.ts';

/** One line in the log, then one in the journal; nothing of the claim is rewritten. */
export function settlePerhaps(
  app: App,
  { requestId, noticeKey, wasSent, operator, role }: v.InferOutput<typeof settlePerhapsInput>,
): Outcome<{ readonly wasSent: boolean }> {
  if (role === 'assistant') return refused([sayNotice('assistantMayNot')]);
  if (hasJournalLine(app, requestId)) return done({ wasSent });
  const { claims, log } = readChase(app);
  const claim = claims.find((each) => each.noticeKey === noticeKey);
  if (!claim) return refused([sayNotice('noticeUnknown')]);
  const isWritten = log.some((line) => line.requestId === requestId);
  if (!isWritten && claim.state !== 'perhaps') return refused([sayNotice('noticeSettled')]);

  const journal = app.tab(journalTable);
  journal.mustTakeRows();
  const result = wasSent ? 'sent' : 'notSent';
  const { to, loanKeys } = claim;
  if (!isWritten)
    app.tab(chaseLogTable).append({
      ...{ at: app.now, stage: '', to, className: '', by: 'mail', copies: loanKeys.length, result },
      ...{ promisedOn: null, note: '', operator },
      ...{ noticeId: noticeKey, loanKeys: loanKeys.join(' '), requestId },
    });
  const subject = `${to} · ${loanKeys.length} · ${chaseResults[result][app.language]}`;
  journal.append(journalLine(app, { act: perhapsSettledWords, subject, operator, requestId }));
  return done({ wasSent });
}
