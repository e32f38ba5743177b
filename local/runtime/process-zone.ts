// The process's own time zone, lent to whoever is running: the script sees its manifest's zone, everyone else theirs.

/** Does the work with `TZ` set (undefined: the machine's own zone) and puts back what was there. */
export function inZone<T>(zone: string | undefined, work: () => T): T {
  const before = process.env.TZ;
  setZone(zone);
  try {
    return work();
  } finally {
    setZone(before);
  }
}

function setZone(zone: string | undefined): void {
  if (process.env.TZ === zone) return;
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
}
