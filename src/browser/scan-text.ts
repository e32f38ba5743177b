// What a scanner typed, made into the code on the label; and which scans are the same one.

// Scanners send tabs, other control characters and marks that cannot be seen.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Full-width to half-width, upper case, without blanks at the ends and anything invisible. */
export function cleanScan(raw: string): string {
  return raw.normalize('NFKC').replace(INVISIBLE, '').trim().toUpperCase();
}

const SAME_SCAN_MS = 5_000;

/**
 * Tells a repeated reading from a new scan. A reading within five seconds of the last of the same code is the same scan,
 * however long the trigger is held: a copy lent and at once taken back again is never what was meant.
 */
export function makeRepeatGuard(now: () => number): (code: string) => boolean {
  const lastSeen = new Map<string, number>();
  return (code) => {
    const at = now();
    const last = lastSeen.get(code);
    for (const [each, seen] of lastSeen) if (at - seen >= SAME_SCAN_MS) lastSeen.delete(each);
    lastSeen.set(code, at);
    return last !== undefined && at - last < SAME_SCAN_MS;
  };
}
