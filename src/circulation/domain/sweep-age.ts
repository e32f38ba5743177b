// How long a closed loan stays in sight before the sweep takes it to the history.

import { type CivilMoment, dayOf, minutesBetween } from '../../kernel/civil-day.ts';
import type { LoanState } from './loan.ts';

/** Minutes a closed row stays: long enough for a page to repeat its request and for a person to undo (DESIGN §4.5). */
export const MINUTES_IN_SIGHT = 15;

/** `closedAt` comes from the journal; without it the row goes when its day is over. */
export function isSweepable(closedAt: CivilMoment | undefined, state: LoanState, now: CivilMoment): boolean {
  return closedAt ? minutesBetween(closedAt, now) >= MINUTES_IN_SIGHT : state.day < dayOf(now);
}
