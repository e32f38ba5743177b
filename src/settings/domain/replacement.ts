// A number that gave way to another, on a card or on a label: what 旧号码 keeps of it.

import type { CivilDay } from '../../kernel/civil-day.ts';
import { isSameNumber } from '../../kernel/ids.ts';

/** The old number, the one in its place, and whose they are by internal id. */
export type ReplacedPair = {
  readonly number: string;
  readonly newNumber: string;
  readonly ownerId: string;
};

/** A line of 旧号码 as texts, so that a mistyped kind or day gives no number free. */
export type Replacement = ReplacedPair & { readonly requestId: string };

/**
 * True for a number that may not be given to this owner: it was replaced, or stands in the place of another's. One that stands in the place of the owner's
 * own was chosen for it when an earlier try stopped.
 */
export function isUsedBefore(lines: readonly Replacement[], ownerId: string, newNumber: string): boolean {
  return lines.some(
    (line) =>
      isSameNumber(line.number, newNumber) ||
      (isSameNumber(line.newNumber, newNumber) && line.ownerId !== ownerId),
  );
}

type Asked = { readonly operator: string; readonly requestId: string };

/** The row of 旧号码. `subject` is the name or the title, as it is that day. */
export function replacementRow<Kind extends 'card' | 'barcode'>(
  kind: Kind,
  pair: ReplacedPair,
  subject: string,
  { operator, requestId }: Asked,
  replacedOn: CivilDay,
) {
  return { ...pair, kind, subject, replacedOn, operator, requestId };
}
