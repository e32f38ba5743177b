// One mail, at most once: claimed before it is handed over, marked after it; what lies between is "perhaps sent" and never sent again by itself.

import type { App, MailRefusal } from '../../app.ts';
import { Fault } from '../../kernel/fault.ts';
import type { MailContent } from '../domain/mail-letter.ts';
import { chaseLogTable, noticeClaimsTable } from '../tables.ts';
import { mailWordsIn } from './mail-words-in.ts';

/** A mail ready to go, and what the log says of it. */
export type Outgoing = {
  readonly key: string;
  readonly toWords: string;
  readonly recipient: string;
  readonly className: string;
  readonly stageName: string;
  readonly loanKeys: readonly string[];
  readonly content: MailContent;
};

/** Who sends, for the log. */
export type Sender = { readonly operator: string; readonly requestId: string };

export type Sent =
  | { readonly kind: 'sent' | 'perhaps'; readonly mail: Outgoing }
  | { readonly kind: 'notSent'; readonly mail: Outgoing; readonly code: MailRefusal }
  /** Somebody else claimed it, or nothing of it is due any more. */
  | { readonly kind: 'passedOver' };

/**
 * `prepare` looks under the lock whether the mail is still to go, and answers it as it is to go now. The claim is durable before the mail is handed over
 * and the mark is written after, so a stop anywhere leaves either nothing, or a claim without its mark.
 */
export function sendMail(app: App, sender: Sender, prepare: () => Outgoing | undefined): Sent {
  const mail = app.underLock(() => {
    const ready = prepare();
    if (ready) claim(app, ready);
    return ready;
  });
  if (!mail) return { kind: 'passedOver' };
  const result = handOver(app, mail);
  if (result === 'perhaps' || !mark(app, mail, result, sender)) return { kind: 'perhaps', mail };
  return result === 'sent' ? { kind: 'sent', mail } : { kind: 'notSent', mail, code: result };
}

function claim(app: App, { key, toWords, recipient, loanKeys }: Outgoing): void {
  app.tab(chaseLogTable).mustTakeRows();
  app.tab(noticeClaimsTable).append({
    noticeKey: key,
    at: app.now,
    to: toWords,
    recipient,
    loanKeys: loanKeys.join(' '),
  });
}

/** An error that does not say that nothing was sent says nothing. */
function handOver(app: App, { recipient, content }: Outgoing): 'sent' | 'perhaps' | MailRefusal {
  try {
    return app.mail.send({ to: recipient, senderName: app.school.schoolName, ...content });
  } catch {
    return 'perhaps';
  }
}

/** False when the desk kept the lock too long: the claim without its mark tells the librarian. */
function mark(app: App, mail: Outgoing, result: 'sent' | MailRefusal, sender: Sender): boolean {
  const { key, toWords, className, stageName, loanKeys } = mail;
  try {
    app.underLock(() =>
      app.tab(chaseLogTable).append({
        at: app.now,
        stage: stageName,
        to: toWords,
        className,
        by: 'mail',
        copies: loanKeys.length,
        result: result === 'sent' ? 'sent' : 'notSent',
        promisedOn: null,
        note: result === 'sent' ? '' : (mailWordsIn(app.language).reasons[result] ?? result),
        operator: sender.operator,
        noticeId: key,
        loanKeys: loanKeys.join(' '),
        requestId: sender.requestId,
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof Fault && error.code === 'busy') return false;
    throw error;
  }
}
