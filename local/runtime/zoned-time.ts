// Civil time to moments and back for any IANA zone, whatever zone the process is in.

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const fresh = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, fresh);
  return fresh;
}

/** True when the zone is one that IANA knows. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** `YYYY-MM-DDTHH:mm:ss` as the zone's clocks show it. */
export function civilOf(ms: number, zone: string): string {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
}

/** Minutes the zone is ahead of UTC at that moment. */
export function offsetAt(ms: number, zone: string): number {
  return Math.round((Date.parse(`${civilOf(ms, zone)}Z`) - Math.floor(ms / 1000) * 1000) / 60_000);
}

/** Epoch ms of a civil time; a time that the clocks skip is taken after the gap. NaN when it is not a time. */
export function momentOf(civil: string, zone: string): number {
  const asUtc = Date.parse(`${civil}Z`);
  if (!Number.isFinite(asUtc)) return Number.NaN;
  const first = asUtc - offsetAt(asUtc, zone) * 60_000;
  const second = asUtc - offsetAt(first, zone) * 60_000;
  return civilOf(second, zone) === civilOf(asUtc, 'UTC') ? second : Math.max(first, second);
}
