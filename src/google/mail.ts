// Mail through Google: handed over, surely refused, or nobody knows.

import type { MailPort, MailRefusal } from '../app.ts';

/** What Google says before a mail has left it (PLATFORM 1.20, 1.35, 1.38, 2.34, 2.35). Anything else may have come after. */
const REFUSALS: readonly (readonly [RegExp, MailRefusal])[] = [
  [/invalid email|no recipient/i, 'badAddress'],
  [/too many times.*mail/i, 'quotaUsedUp'],
  [/limit exceeded: email/i, 'mailTooLarge'],
  [/authorization is required|permissions? (are not sufficient )?to call/i, 'mailNotAllowed'],
];

export const mailPort: MailPort = {
  left: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, senderName, subject, text, html }) => {
    try {
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: senderName });
      return 'sent';
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      const refusal = REFUSALS.find(([pattern]) => pattern.test(said));
      if (!refusal) throw error;
      return refusal[1];
    }
  },
};
