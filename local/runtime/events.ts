// The event objects handed to triggers (PLATFORM 4.42–4.46).

import type { ChangeTold, EditTold } from '../grid/person-edit.ts';
import { authModes } from '../services/enums.ts';
import { EmulatedUser } from '../services/session.ts';
import type { ScriptExecution } from './execution.ts';
import { rangeOf, sourceOf } from './spreadsheet-globals.ts';
import { civilOf } from './zoned-time.ts';

/** Makes an event in the realm of the run that receives it. */
export type EventMaker = (execution: ScriptExecution, triggerId: string | null) => object;

export const openEvent: EventMaker = (execution, triggerId) =>
  event(execution, triggerId, withSource(execution));

export const installEvent: EventMaker = (execution, triggerId) => event(execution, triggerId, {});

/** `value` and `oldValue` only for a single cell (4.43). */
export function editEvent(told: EditTold): EventMaker {
  return (execution, triggerId) => {
    const { value, oldValue } = told;
    return event(execution, triggerId, {
      ...withSource(execution),
      range: rangeOf(execution, told.sheetId, told.block),
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    });
  };
}

export function changeEvent(told: ChangeTold): EventMaker {
  return (execution, triggerId) =>
    event(execution, triggerId, { ...withSource(execution), changeType: told.changeType });
}

/** Times are UTC, as in Google's example: "today" is not to be had from it (4.45). */
export const clockEvent: EventMaker = (execution, triggerId) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = civilOf(execution.now(), 'UTC')
    .split(/[-T:]/)
    .map(Number);
  const newYear = Date.UTC(year, 0, 1);
  const days = Math.round((Date.UTC(year, month - 1, day) - newYear) / 86_400_000);
  return event(execution, triggerId, {
    ...{ timezone: 'UTC', year, month, hour, minute, second },
    'day-of-month': day,
    'day-of-week': new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7,
    'week-of-year': Math.floor((days + new Date(newYear).getUTCDay()) / 7) + 1,
  });
};

function withSource(execution: ScriptExecution): Record<string, unknown> {
  const email = execution.run.mode === 'FULL' ? (execution.run.person ?? '') : '';
  return { source: sourceOf(execution), user: new EmulatedUser(email) };
}

function event(
  execution: ScriptExecution,
  triggerId: string | null,
  entries: Record<string, unknown>,
): object {
  return execution.realm.object({
    authMode: authModes[execution.run.mode],
    ...entries,
    ...(triggerId === null ? {} : { triggerUid: triggerId }),
  });
}
