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

/**
 * One for each key: sent once anybody says so, even of a mail whose claim a person has taken back or moved out of its column; perhaps sent while there are
 * more claims than words that it did not go.
 */
export function foldClaims(claims: readonly ClaimLine[], log: readonly LogLine[]): readonly Claim[] {
  const sent = new Map<string, LogLine>();
  const notSent = new Map<string, number>();
  for (const line of log) {
    const { noticeId, result } = line;
    if (result === 'sent') sent.set(noticeId, line);
    if (result === 'notSent') notSent.set(noticeId, (notSent.get(noticeId) ?? 0) + 1);
  }
  const last = new Map<string, ClaimLine>(
    [...sent].map(([noticeKey, { at, to, loanKeys }]) => [noticeKey, { noticeKey, at, to, loanKeys }]),
  );
  const counts = new Map<string, number>();
  for (const claim of claims) {
    last.set(claim.noticeKey, claim);
    counts.set(claim.noticeKey, (counts.get(claim.noticeKey) ?? 0) + 1);
  }
  return [...last].map(([key, claim]) => {
    const isOpen = (counts.get(key) ?? 0) > (notSent.get(key) ?? 0);
    return { ...claim, state: sent.has(key) ? 'sent' : isOpen ? 'perhaps' : 'free' };
  });
}

/** Keys of mails that went or perhaps went. */
export function goneKeys(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.filter(({ state }) => state !== 'free').map(({ noticeKey }) => noticeKey));
}
