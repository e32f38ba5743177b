// Which mails went, which perhaps went, and which surely did not: claims before sending, marks after it, and the librarian's word.

import type { CivilMoment } from '../../kernel/civil-day.ts';
import type { LogLine } from './told.ts';

/** A row of the hidden tab: this mail was about to be sent. */
export type ClaimLine = {
  readonly noticeKey: string;
  readonly at: CivilMoment;
  readonly to: string;
  readonly loanKeys: readonly string[];
};

export type Claim = ClaimLine & {
  /** `free`: it did not go, and may be sent again. */
  readonly state: 'sent' | 'perhaps' | 'free';
};

/** One for each key: sent once anybody says so; perhaps sent while there are more claims than words that it did not go. */
export function foldClaims(claims: readonly ClaimLine[], log: readonly LogLine[]): readonly Claim[] {
  const counts = new Map<string, { sent: number; notSent: number }>();
  for (const { noticeId, result } of log) {
    if (noticeId === '' || (result !== 'sent' && result !== 'notSent')) continue;
    const count = counts.get(noticeId) ?? { sent: 0, notSent: 0 };
    count[result]++;
    counts.set(noticeId, count);
  }
  const byKey = new Map<string, ClaimLine[]>();
  for (const claim of claims) byKey.set(claim.noticeKey, [...(byKey.get(claim.noticeKey) ?? []), claim]);
  return [...byKey].flatMap(([key, lines]) => {
    const last = lines[lines.length - 1];
    const { sent, notSent } = counts.get(key) ?? { sent: 0, notSent: 0 };
    const state = sent > 0 ? 'sent' : lines.length > notSent ? 'perhaps' : 'free';
    return last ? [{ ...last, state }] : [];
  });
}
