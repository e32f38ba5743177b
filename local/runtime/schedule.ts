// When a clock trigger fires: first somewhere in its hour, then at the same minute again (PLATFORM 2.12).

import type { ClockRule } from './facts.ts';
import type { Chance } from './random.ts';
import { civilOf, momentOf } from './zoned-time.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** What a builder was told; absent parts are the platform's choice. */
export type WantedTimes = {
  readonly every: 'minutes' | 'hours' | 'days' | 'weeks' | 'months';
  readonly count: number;
  readonly hour?: number;
  readonly nearMinute?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly monthDay?: number;
  readonly zone: string;
};

/** Settles the arbitrary parts: the hour when none is given, one minute of the hour, or one within 15 of `nearMinute`. */
export function settleTimes(wanted: WantedTimes, chance: Chance): ClockRule {
  const { every, count, zone } = wanted;
  if (every === 'minutes' || every === 'hours') return { every, count };
  const anywhere = Math.floor(chance.next() * 60);
  const near = wanted.nearMinute;
  const minute =
    near === undefined ? anywhere : Math.min(59, Math.max(0, near - 15 + Math.floor(chance.next() * 31)));
  const hour = wanted.hour ?? Math.floor(chance.next() * 24);
  if (every === 'months') return { every, day: wanted.monthDay ?? 1, hour, minute, zone };
  return { every, count, hour, minute, weekday: every === 'weeks' ? (wanted.weekday ?? 1) : null, zone };
}

/** The first firing strictly after `afterMs`; null for a rule that fires only once. */
export function nextFiring(rule: ClockRule, afterMs: number): number | null {
  switch (rule.every) {
    case 'once':
      return null;
    case 'minutes':
      return afterMs + rule.count * MINUTE;
    case 'hours':
      return afterMs + rule.count * 60 * MINUTE;
    default:
      return nextDay(rule, afterMs);
  }
}

function nextDay(rule: Extract<ClockRule, { hour: number }>, afterMs: number): number {
  const today = Date.parse(`${civilOf(afterMs, rule.zone).slice(0, 10)}T00:00:00Z`);
  const time = `T${String(rule.hour).padStart(2, '0')}:${String(rule.minute).padStart(2, '0')}:00`;
  for (let days = 0; days <= 62; days++) {
    const day = new Date(today + days * DAY);
    const at = momentOf(`${day.toISOString().slice(0, 10)}${time}`, rule.zone);
    if (at > afterMs && isDayOf(rule, day)) return at;
  }
  throw new Error('a clock trigger that never fires');
}

function isDayOf(rule: Extract<ClockRule, { hour: number }>, day: Date): boolean {
  if (rule.every === 'months') return day.getUTCDate() === rule.day;
  return rule.weekday === null || (day.getUTCDay() || 7) === rule.weekday;
}

/** The firing after one at `firedMs`: a rule of several days or weeks keeps its distance. */
export function followingFiring(rule: ClockRule, firedMs: number): number | null {
  if (rule.every !== 'days' && rule.every !== 'weeks') return nextFiring(rule, firedMs);
  const days = rule.count * (rule.every === 'weeks' ? 7 : 1);
  return nextFiring(rule, firedMs + (days - 1) * DAY);
}
