// The librarian's digest, the last mail of a day's run: claimed and marked like any other, once a day.

import type { App } from '../../app.ts';
import { type DigestFacts, digestMail, isQuiet } from '../domain/digest.ts';
import { isMailAddress } from '../domain/mail-address.ts';
import type { Plan } from '../domain/plan.ts';
import { mailWordsIn } from './mail-words-in.ts';
import { isClaimedEver, readSentSince } from './read-sent.ts';
import { type Sender, sendMail } from './send-mail.ts';
import type { Tally } from './send-notices.ts';
import type { Watch } from './watch.ts';

export const DIGEST = 'digest';

/** How many of the day's recipients are kept for the digest: 1 while there is somebody to get it. */
export function keptForDigest(app: App): number {
  return isMailAddress(app.school.librarianEmail) ? 1 : 0;
}

/** Tells of everything since the last digest, whoever sent it; of nothing, when there is nothing to tell. */
export function sendDigest(app: App, plan: Plan, tally: Tally, watch: Watch, sender: Sender): void {
  const { schoolName, librarianEmail } = app.school;
  const key = `${DIGEST}:${app.today}`;
  if (keptForDigest(app) === 0 || isRefused(tally) || isClaimedEver(app, key)) return;
  const words = mailWordsIn(app.language);
  const facts: DigestFacts = {
    ...{ schoolName, today: app.today, sent: readSentSince(app, DIGEST) },
    notSent: [...tally.notSent, ...plan.notSent],
    perhaps: [
      ...plan.perhapsSent.map(({ at, to, copies }) => ({ at, toWords: to, copies })),
      ...tally.perhaps,
    ],
    presumedLost: plan.presumedLost,
    problems: plan.problems,
    left: tally.left,
  };
  if (isQuiet(facts)) return;
  sendMail(app, sender, () => {
    watch.look();
    if (watch.isClaimed(key)) return undefined;
    return {
      ...{ key, toWords: words.librarian, recipient: librarianEmail, className: '', stageName: '' },
      ...{ loanKeys: [], content: digestMail(facts, words) },
    };
  });
}

/** The mail service takes nothing just now: a digest tried all the same would be the day's only one, and lost. */
function isRefused({ result, notSent }: Tally): boolean {
  return (
    result === 'failing' || result === 'notAllowed' || notSent.some(({ code }) => code === 'quotaUsedUp')
  );
}
