// Whether the daily run failed to come: a trigger may be there and be switched off all the same (PLATFORM 2.15).

import { addDays, type CivilDay, type CivilMoment, dayOf } from '../../kernel/civil-day.ts';
import { type Calendar, isOpenDay, previousOpenDay } from '../../settings/domain/calendar.ts';
import type { LastRun } from './owner.ts';

/** The trigger fires between six and seven; by then it has. */
const BY = 'T07:15:00';

/** The last open day on which a run was due and none began; '' when there is none, and before the first run of all. */
export function missedRun(calendar: Calendar, lastRun: LastRun | undefined, now: CivilMoment): CivilDay | '' {
  if (!lastRun) return '';
  const today = dayOf(now);
  const isDueToday = isOpenDay(calendar, today) && now >= `${today}${BY}`;
  const due = isDueToday ? today : previousOpenDay(calendar, addDays(today, -1));
  return dayOf(lastRun.at) < due ? due : '';
}
