// Daily quotas: per person, starting anew 24 hours after the first use (PLATFORM 1, 1A), and what exceeding one says (1.35).

import type { FactBook } from './facts.ts';

const DAY_MS = 86_400_000;

/**
 * Daily limits by account kind: recipients of mail outside one's own domain (1.1) and in all (1.2), milliseconds of
 * trigger runs (1.3), reads and writes of properties (1.5).
 */
export const dailyQuotas = {
  mail: { consumer: 100, workspace: 1500 },
  mailInAll: { consumer: 100, workspace: 2000 },
  triggerMs: { consumer: 90 * 60_000, workspace: 6 * 3_600_000 },
  properties: { consumer: 50_000, workspace: 500_000 },
} as const;

export type QuotaName = keyof typeof dailyQuotas;

/** What a call beyond a day's quota throws. */
export function tooManyToday(service: string): string {
  return `Service invoked too many times for one day: ${service}.`;
}

/** What is left today. */
export function quotaLeft(facts: FactBook, name: QuotaName, email: string, nowMs: number): number {
  return dailyQuotas[name][facts.now.account] - usedNow(facts, name, email, nowMs).used;
}

export function spendQuota(
  facts: FactBook,
  name: QuotaName,
  email: string,
  nowMs: number,
  amount: number,
): void {
  const { since, used } = usedNow(facts, name, email, nowMs);
  facts.set('quotas', { ...facts.now.quotas, [`${name}:${email}`]: { since, used: used + amount } });
}

function usedNow(facts: FactBook, name: QuotaName, email: string, nowMs: number) {
  const use = facts.now.quotas[`${name}:${email}`];
  return use === undefined || nowMs - use.since >= DAY_MS || nowMs < use.since
    ? { since: nowMs, used: 0 }
    : use;
}
