// How far several loans have come: the furthest of them tells.

import type { OwnedLoan } from './chase-loan.ts';
import { stageReached } from './ladder.ts';
import type { Stage } from './stage.ts';

/** The stage that the furthest of them has reached; `undefined` when none has reached one. */
export function highestStage(stages: readonly Stage[], loans: readonly OwnedLoan[]): Stage | undefined {
  return stageReached(stages, Math.max(...loans.map(({ schoolDays }) => schoolDays)));
}

/** Days overdue of the one that has waited longest. */
export function longestOverdue(loans: readonly OwnedLoan[]): number {
  return Math.max(...loans.map(({ overdueDays }) => overdueDays));
}
