// Where on the ladder a loan stands: school days are open days of the calendar, so a holiday makes nothing "presumed lost".

import { addDays, type CivilDay } from '../../kernel/civil-day.ts';
import { type Calendar, isOpenDay } from '../../settings/domain/calendar.ts';
import type { Stage } from './stage.ts';

/** Open days from the due day to another; see `schoolDayCount`. */
export type SchoolDayCount = (dueOn: CivilDay, day: CivilDay) => number;

/**
 * Counts open days: those after the due day up to and with `day`, or negative those after `day` up to and with the due day. 0 on the due day, and on
 * closed days that follow it. Remembers what it has looked up, for hundreds of loans are asked about the same weeks.
 */
export function schoolDayCount(calendar: Calendar): SchoolDayCount {
  const open = new Map<CivilDay, boolean>();
  const counts = new Map<string, number>();
  const isOpen = (day: CivilDay): boolean => {
    const known = open.get(day) ?? isOpenDay(calendar, day);
    open.set(day, known);
    return known;
  };
  const count = (after: CivilDay, upTo: CivilDay): number => {
    let days = 0;
    for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) if (isOpen(day)) days++;
    return days;
  };
  return (dueOn, day) => {
    const pair = `${dueOn} ${day}`;
    const known = counts.get(pair) ?? (dueOn <= day ? count(dueOn, day) : -count(day, dueOn));
    counts.set(pair, known);
    return known;
  };
}

/** The highest stage that is on and reached; of stages of one day the first in the tab. `undefined` below the first rung. */
export function stageReached(stages: readonly Stage[], schoolDays: number): Stage | undefined {
  let highest: Stage | undefined;
  for (const stage of stages) {
    if (!stage.isOn || stage.schoolDays > schoolDays) continue;
    if (!highest || stage.schoolDays > highest.schoolDays) highest = stage;
  }
  return highest;
}

/** Stages of one kind, e.g. mails to guardians. */
export function stagesFor(stages: readonly Stage[], to: Stage['to'], by: Stage['by']): readonly Stage[] {
  return stages.filter((stage) => stage.isOn && stage.to === to && stage.by === by);
}
