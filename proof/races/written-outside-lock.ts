// What a run wrote into the workbook while it did not hold the lock.

import type { Result } from '../../local/contract.ts';

/**
 * Anything that changes cells, rows, columns or tabs, and the commit that makes it durable. Not among them, for no loan rests on them: the lock itself, the
 * short memory (`CacheService`), triggers (`ScriptApp`), toasts and what is shown in front of a person.
 */
const WRITES =
  /^commit$|^(Spreadsheet|Sheet|Range|Filter|Protection)\.(set|append|insert|delete|remove|clear|hide|show|unhide|protect|move|sort|rename|copy|create)/;
/** Which tab and cell a person looks at. */
const LOOKS = /\.(setActive|createTextFinder)/;

/** The methods, in order; empty when all was written under the lock. */
export function writtenOutsideLock({ meter }: Result): string[] {
  return meter.trace
    .filter(({ method, locked }) => !locked && WRITES.test(method) && !LOOKS.test(method))
    .map(({ method }) => method);
}

/** True when the run wrote anything at all. */
export function wrote({ meter }: Result): boolean {
  return meter.trace.some(({ method }) => WRITES.test(method) && !LOOKS.test(method));
}
