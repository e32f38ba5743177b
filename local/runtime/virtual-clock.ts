// The workspace's own time, moved only by what happens in it, told as civil time of the sheet's zone.

import { civilOf, momentOf } from './zoned-time.ts';

/** Epoch ms of what `set` and `now` in the options mean: civil time of the zone, or a moment with its own offset. */
export function parseMoment(iso: string, zone: string): number {
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/.test(iso);
  const ms = hasOffset ? Date.parse(iso) : momentOf(withTime(iso), zone);
  if (!Number.isFinite(ms)) throw new RangeError(`not a time: ${iso}`);
  return ms;
}

/** `2026-09-28T08:00:00` in the zone; milliseconds only when there are any. */
export function tellMoment(ms: number, zone: string): string {
  const text = civilOf(ms, zone);
  const rest = ((Math.floor(ms) % 1000) + 1000) % 1000;
  return rest === 0 ? text : `${text}.${String(rest).padStart(3, '0')}`;
}

function withTime(iso: string): string {
  return /T/.test(iso) ? iso : `${iso}T00:00:00`;
}
