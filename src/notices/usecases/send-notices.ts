// The notices of a plan, one mail after another, until they are all sent or something says stop.

import type { App } from '../../app.ts';
import { loanKey } from '../domain/loan-key.ts';
import { noticeMail } from '../domain/mail-notice.ts';
import type { RunResult } from '../domain/owner.ts';
import type { Plan } from '../domain/plan.ts';
import { type NotSent, type PlannedNotice, withLoans } from '../domain/planned-notice.ts';
import { mailWordsIn } from './mail-words-in.ts';
import { type Outgoing, type Sender, type Sent, sendMail } from './send-mail.ts';
import type { Watch } from './watch.ts';

/** A run may take six minutes (PLATFORM 1.13): the digest and what the model does not know of need the rest. */
const RUN_MS = 4 * 60_000;
/** So many errors in a row that say nothing are an outage: what is not claimed yet goes next time. */
const MOST_UNCLEAR = 2;

export type Tally = {
  readonly sent: number;
  /** Claimed in this run, and nobody knows. */
  readonly perhaps: readonly { readonly at: string; readonly toWords: string; readonly copies: number }[];
  /** What the platform refused, in this run. */
  readonly notSent: readonly NotSent[];
  /** Notices of the plan that did not have their turn. */
  readonly left: number;
  readonly result: Exclude<RunResult, 'begun'>;
};

/** Sends at most `most` mails. Class lists come first and then the most overdue, as the plan has them. */
export function sendNotices(app: App, plan: Plan, watch: Watch, sender: Sender, most = Infinity): Tally {
  let sent = 0;
  const perhaps: Tally['perhaps'][number][] = [];
  let unclear = 0;
  let turn = 0;
  const notSent: NotSent[] = [];
  let result: Tally['result'] = 'done';
  for (const notice of plan.notices) {
    if (sent + perhaps.length + notSent.length >= most) break;
    if (app.clockMs() - app.nowMs > RUN_MS) result = 'timeUp';
    if (unclear >= MOST_UNCLEAR) result = 'failing';
    if (result !== 'done') break;
    const outcome = sendMail(app, sender, () => prepare(app, notice, watch));
    turn++;
    if (outcome.kind === 'sent') sent++;
    if (outcome.kind === 'perhaps') perhaps.push(perhapsOf(app, outcome.mail));
    if (outcome.kind !== 'passedOver') watch.countOwn({ isMarked: outcome.kind !== 'perhaps' });
    unclear = outcome.kind === 'perhaps' ? unclear + 1 : 0;
    if (outcome.kind !== 'notSent') continue;
    notSent.push(refusedOf(outcome));
    if (outcome.code === 'quotaUsedUp') result = 'quotaUsedUp';
    if (outcome.code === 'mailNotAllowed') result = 'notAllowed';
  }
  const isCut = plan.notSent.some(({ code }) => code === 'quotaUsedUp');
  return {
    ...{ sent, perhaps, notSent, left: plan.notices.length - turn },
    result: result === 'done' && isCut ? 'quotaUsedUp' : result,
  };
}

function refusedOf({ mail, code }: Extract<Sent, { kind: 'notSent' }>): NotSent {
  return { toWords: mail.toWords, className: mail.className, copies: mail.loanKeys.length, code };
}

function perhapsOf(app: App, { toWords, loanKeys }: Outgoing): Tally['perhaps'][number] {
  return { at: app.now, toWords, copies: loanKeys.length };
}

/** The notice as it is to go now; `undefined` when another run has claimed it, or all of it came back meanwhile. */
function prepare(app: App, planned: PlannedNotice, watch: Watch): Outgoing | undefined {
  watch.look();
  if (watch.isClaimed(planned.key)) return undefined;
  const loans = planned.loans.filter((loan) => watch.isStillDue(loan));
  const notice = loans.length === planned.loans.length ? planned : withLoans(planned, loans);
  if (!notice) return undefined;
  const { key, toWords, recipient, className, stageName } = notice;
  const { schoolName } = app.school;
  return {
    ...{ key, toWords, recipient, className, stageName, loanKeys: loans.map(loanKey) },
    content: noticeMail({ ...notice, schoolName, today: app.today }, mailWordsIn(app.language)),
  };
}
