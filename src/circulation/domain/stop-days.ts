// 以停代金: a late return costs no money, but some days without lending (FIELD 3.4).

import { addDays, type CivilDay } from '../../kernel/civil-day.ts';
import { overdueDays } from './loan.ts';

export type StopFacts = {
  readonly dueOn: CivilDay;
  readonly returnedOn: CivilDay;
  /** Days without lending for each day overdue; `null` = 0. */
  readonly stopFactor: number | null;
  /** Days past the due day on which nothing follows yet. Beyond them every day overdue counts. */
  readonly graceDays: number;
};

/** The last day without lending; `undefined` when nothing follows. */
export function stopAfter({ dueOn, returnedOn, stopFactor, graceDays }: StopFacts): CivilDay | undefined {
  const days = overdueDays(dueOn, returnedOn);
  const stopped = days > graceDays ? days * (stopFactor ?? 0) : 0;
  return stopped > 0 ? addDays(returnedOn, stopped) : undefined;
}
