// The same by hand, a slice at a time: the page calls again while something is left.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { givenText } from '../../given-text.ts';
import { finding } from '../../kernel/finding.ts';
import { REQUEST_ID } from '../../kernel/ids.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import type { Plan } from '../domain/plan.ts';
import type { NotSent } from '../domain/planned-notice.ts';
import { mailsSentWords } from '../tables.ts';
import { mailWordsIn } from './mail-words-in.ts';
import { readPlan } from './read-plan.ts';
import { readRefusedToday, readSentBy } from './read-sent.ts';
import { keptForDigest } from './send-digest.ts';
import { sendNotices } from './send-notices.ts';
import { Watch } from './watch.ts';

export const sendNowInput = v.strictObject({
  requestId: v.pipe(v.string(), v.regex(REQUEST_ID)),
  /** Mails of this slice: so many take a page's call some ten seconds. */
  most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  operator: v.optional(givenText(40), ''),
  role: v.optional(v.picklist(['librarian', 'assistant']), 'librarian'),
});

export type SentNow = {
  readonly sent: number;
  readonly perhaps: number;
  /** Still to be sent today. */
  readonly left: number;
  readonly notSent: readonly NotSent[];
};

/**
 * Mails go from the account of whoever presses the button (PLATFORM 2.10); the claims see to it that none goes twice. A request that was carried out sends no
 * more mails when it comes again, one that was stopped sends the rest of its slice.
 */
export function sendNow(app: App, input: v.InferOutput<typeof sendNowInput>): Outcome<SentNow> {
  const { requestId, operator, role } = input;
  if (role === 'assistant') return refused([finding('block', 'assistantMayNot')]);
  const isDone = hasJournalLine(app, requestId);
  const before = readSentBy(app, requestId);
  const watch = new Watch(app);
  const whole = readPlan(app, Math.max(0, app.mail.left() - keptForDigest(app)));
  const { plan, refusedBefore } = withoutRefused(app, whole);
  const most = isDone ? 0 : input.most - before.sent - before.refused;
  const tally = sendNotices(app, plan, watch, { operator, requestId }, most);
  const sent = before.sent + tally.sent;
  if (!isDone)
    app.underLock(() => {
      if (hasJournalLine(app, requestId)) return;
      const subject = String(sent);
      app.tab(journalTable).append(journalLine(app, { act: mailsSentWords, subject, operator, requestId }));
    });
  const stopsHere = tally.result !== 'done' && tally.result !== 'timeUp';
  return done({
    ...{ sent, perhaps: tally.perhaps.length, left: stopsHere ? 0 : tally.left },
    notSent: [...tally.notSent, ...refusedBefore, ...plan.notSent],
  });
}

/** What was refused today at that very address is not tried in every slice: the page would call for ever. Another address is. */
function withoutRefused(
  app: App,
  plan: Plan,
): { readonly plan: Plan; readonly refusedBefore: readonly NotSent[] } {
  const reasons = Object.entries(mailWordsIn(app.language).reasons);
  const refusedToday = readRefusedToday(app);
  const codeOf = ({ key, recipient }: Plan['notices'][number]) => {
    const note = refusedToday.get(`${key} ${recipient}`);
    const [code = ''] = reasons.find(([, words]) => words === note) ?? [];
    return code === 'badAddress' || code === 'mailTooLarge' ? code : undefined;
  };
  const refusedBefore = plan.notices.flatMap((notice): NotSent[] => {
    const code = codeOf(notice);
    const { toWords, className, loans } = notice;
    return code === undefined ? [] : [{ toWords, className, copies: loans.length, code }];
  });
  return { plan: { ...plan, notices: plan.notices.filter((notice) => !codeOf(notice)) }, refusedBefore };
}
