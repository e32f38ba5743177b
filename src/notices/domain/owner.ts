// Who runs the daily notices, and how the last run went, as the workbook keeps both: in one text each.

import type { CivilMoment } from '../../kernel/civil-day.ts';

/** The person whose trigger sends; `installerId` is random and stands for an account without naming it. */
export type Owner = { readonly installerId: string; readonly name: string };

/** `id|name`. */
export function formatOwner({ installerId, name }: Owner): string {
  return `${installerId}|${name}`;
}

/** `undefined` before somebody took the notices over. */
export function parseOwner(text: string): Owner | undefined {
  const end = text.indexOf('|');
  return end > 0 ? { installerId: text.slice(0, end), name: text.slice(end + 1) } : undefined;
}

/** How a run ended; `begun` for one that is under way or was cut off. */
const results = ['begun', 'done', 'quotaUsedUp', 'timeUp', 'failing', 'notAllowed'] as const;
export type RunResult = (typeof results)[number];

export type LastRun = {
  readonly at: CivilMoment;
  readonly result: RunResult;
  readonly sent: number;
  /** Notices that did not have their turn. */
  readonly left: number;
};

/** `at|result|sent|left`. */
export function formatLastRun({ at, result, sent, left }: LastRun): string {
  return [at, result, sent, left].join('|');
}

/** `undefined` when there was none. */
export function parseLastRun(text: string): LastRun | undefined {
  const [at = '', said, sent, left] = text.split('|');
  const result = results.find((each) => each === said);
  return result && { at, result, sent: Number(sent) || 0, left: Number(left) || 0 };
}
