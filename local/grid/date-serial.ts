// A cell's date number and what it means: civil days without a zone, moments with one (PLATFORM 4.37).

import { Temporal } from 'temporal-polyfill';

const DAY_MS = 86_400_000;
/** Epoch milliseconds of 1899-12-30T00:00Z, serial 0. */
const BASE_MS = Date.UTC(1899, 11, 30);
const REMEMBERED = 50_000;
const remembered = new Map<string, Map<number, number>>();

/** Year, month and day to a serial; null when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return Math.round((ms - BASE_MS) / DAY_MS);
}

/** The instant (epoch ms) at which a clock in `zone` shows the serial's wall time; a skipped time is taken as Java does, later. */
export function instantOfSerial(serial: number, zone: string): number {
  let known = remembered.get(zone);
  if (known === undefined) {
    known = new Map();
    remembered.set(zone, known);
  }
  let instant = known.get(serial);
  if (instant === undefined) {
    const wallMs = Math.round(serial * DAY_MS) + BASE_MS;
    const wall = Temporal.Instant.fromEpochMilliseconds(wallMs).toZonedDateTimeISO('UTC').toPlainDateTime();
    instant = wall.toZonedDateTime(zone).epochMilliseconds;
    if (known.size >= REMEMBERED) known.clear();
    known.set(serial, instant);
  }
  return instant;
}

/** The serial whose wall time a clock in `zone` shows at the instant (epoch ms). */
export function serialOfInstant(epochMs: number, zone: string): number {
  const wall = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDateTime();
  return (wall.toZonedDateTime('UTC').epochMilliseconds - BASE_MS) / DAY_MS;
}
