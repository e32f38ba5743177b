// When a copy lent today is due: policy days, moved on to the next open day.

import { addDays, type CivilDay } from '../../kernel/civil-day.ts';
import { type Calendar, nextOpenDay } from '../../settings/domain/calendar.ts';

export type DueDay = { readonly dueOn: CivilDay; readonly isMoved: boolean };

/** `loanDays` ≥ 1. Never a closed day; a working Saturday (调休) counts as open. */
export function dueDay(today: CivilDay, loanDays: number, calendar: Calendar): DueDay {
  const planned = addDays(today, loanDays);
  const dueOn = nextOpenDay(calendar, planned);
  return { dueOn, isMoved: dueOn !== planned };
}
