// The number of a case, P2026-001: it stands on what the guardian signs, so no two cases ever have the same.

/** The next number of that year above all that were given. Three digits, four when they are used up. */
export function nextChargeNumber(year: string, given: Iterable<string>): string {
  let highest = 0;
  for (const number of given) {
    const [, its, counter = ''] = /^P(\d{4})-(\d{3,9})$/i.exec(number.trim()) ?? [];
    if (its === year) highest = Math.max(highest, Number(counter));
  }
  return `P${year}-${String(highest + 1).padStart(3, '0')}`;
}
