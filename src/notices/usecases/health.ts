// The health line: who runs the daily notices, when they last ran and how it went, when they are due, whether this person's trigger is there.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { addDays, type CivilDay, dayOf } from '../../kernel/civil-day.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { nextOpenDay } from '../../settings/domain/calendar.ts';
import { readCalendar } from '../../settings/usecases/read-calendar.ts';
import { missedRun } from '../domain/missed-run.ts';
import { type Owner, parseLastRun, parseOwner, type RunResult } from '../domain/owner.ts';

export type Health = {
  /** '' before somebody took the notices over. */
  readonly ownerName: string;
  /** The person who asks is the owner: only they can see whether the trigger is there (PLATFORM 2.11). */
  readonly isOwnerHere: boolean;
  /** '' when there was none yet. */
  readonly lastRunAt: string;
  readonly lastRunResult: RunResult | '';
  readonly lastRunSent: number;
  readonly lastRunLeft: number;
  /** The next open day that has had no run; '' without an owner. */
  readonly nextOn: CivilDay | '';
  /** The last open day on which a run was due and none came: the trigger is gone or switched off (PLATFORM 2.15); '' when all is well. */
  readonly missedOn: CivilDay | '';
  /** This person's own trigger. */
  readonly hasTrigger: boolean;
};

export const healthInput = v.strictObject({});

export function health(app: App): Outcome<Health> {
  return done(healthUnder(app, parseOwner(app.daily.read('owner'))));
}

/** How it stands with this owner, who has perhaps just been written down. */
export function healthUnder(app: App, owner: Owner | undefined): Health {
  const lastRun = parseLastRun(app.daily.read('lastRun'));
  const hasRunToday = lastRun !== undefined && dayOf(lastRun.at) === app.today;
  const from = hasRunToday ? addDays(app.today, 1) : app.today;
  const calendar = readCalendar(app);
  return {
    ownerName: owner?.name ?? '',
    isOwnerHere: owner !== undefined && owner.installerId === app.daily.installerId(),
    lastRunAt: lastRun?.at ?? '',
    lastRunResult: lastRun?.result ?? '',
    lastRunSent: lastRun?.sent ?? 0,
    lastRunLeft: lastRun?.left ?? 0,
    nextOn: owner ? nextOpenDay(calendar, from) : '',
    missedOn: owner ? missedRun(calendar, lastRun, app.now) : '',
    hasTrigger: app.daily.hasTrigger(),
  };
}
