// Which mails are to go, in which order, and which are not and why: looked at by the page, carried out by the run.

import type { CivilMoment } from '../../kernel/civil-day.ts';
import { type ChaseLoan, isChased, shownLoan } from './chase-loan.ts';
import type { Claim } from './claims.ts';
import { planClasses } from './plan-classes.ts';
import { planOwn } from './plan-own.ts';
import {
  type NotSent,
  notSentOf,
  type PlanFacts,
  type PlannedNotice,
  type UnreadCell,
} from './planned-notice.ts';

export type Plan = {
  /** Class lists first, then the most overdue; at most as many as the quota. */
  readonly notices: readonly PlannedNotice[];
  readonly notSent: readonly NotSent[];
  readonly perhapsSent: readonly PerhapsSent[];
  readonly presumedLost: readonly ChaseLoan[];
  readonly problems: readonly UnreadCell[];
};

/** Claimed, and nobody knows whether it went. */
export type PerhapsSent = {
  readonly noticeKey: string;
  readonly at: CivilMoment;
  readonly to: string;
  readonly copies: number;
};

/** Pure: the same facts, the same plan. */
export function planNotices(facts: PlanFacts): Plan {
  const chased = facts.loans.filter(isChased);
  const parts = [planClasses(facts, chased), planOwn(facts, chased)];
  const all = parts.flatMap(({ notices }) => notices);
  const quota = Math.max(0, facts.quota);
  return {
    notices: all.slice(0, quota),
    notSent: [
      ...parts.flatMap(({ notSent }) => notSent),
      ...all.slice(quota).map((notice) => notSentOf(notice.toWords, notice.loans, 'quotaUsedUp')),
    ],
    perhapsSent: perhapsSent(facts.claims),
    presumedLost: chased.filter(({ isPresumedLost }) => isPresumedLost).map(shownLoan),
    problems: facts.problems,
  };
}

export function perhapsSent(claims: readonly Claim[]): readonly PerhapsSent[] {
  return claims
    .filter(({ state }) => state === 'perhaps')
    .map(({ noticeKey, at, to, loanKeys }) => ({ noticeKey, at, to, copies: loanKeys.length }));
}
