// An act entered afterwards (补录): which days can be true.

import { type CivilDay, daysBetween } from '../../kernel/civil-day.ts';
import type { Finding } from '../../kernel/finding.ts';
import type { CirculationCode } from './codes.ts';
import { say } from './say.ts';

/** A summer holiday: further back nobody remembers. */
export const MOST_DAYS_BACK = 60;

/** What speaks against that day; `lentOn` is the loan's when a return is entered, '' (before any day) when its row does not say. */
export function reviewDay(
  happenedOn: CivilDay,
  today: CivilDay,
  lentOn: CivilDay | '' = '',
): Finding<CirculationCode>[] {
  const findings: Finding<CirculationCode>[] = [];
  if (happenedOn > today) findings.push(say('dayAhead'));
  if (daysBetween(happenedOn, today) > MOST_DAYS_BACK)
    findings.push(say('dayTooLongAgo', { days: MOST_DAYS_BACK }));
  if (happenedOn < lentOn) findings.push(say('dayBeforeLending', { lentOn }));
  return findings;
}
