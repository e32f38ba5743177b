// What 财务室 asks for: cases and money of a month, of a term.

import { type CivilDay, dayOf } from '../../kernel/civil-day.ts';
import { type ChargeEntry, isReplacement } from './charge.ts';
import type { ChargeTotals } from './charge-page.ts';

/** An entry and the one that took it back count in the month of each: what was reported once is not changed afterwards. */
export function totalsByMonth(entries: readonly ChargeEntry[]): ChargeTotals[] {
  const months = [...new Set(entries.map(({ at }) => at.slice(0, 7)))].sort().reverse();
  return months.map((month) => totalsOf(month, '', entries, ({ at }) => at.startsWith(month)));
}

/** The same by the school's terms, newest first; a term without a step is left out. */
export function totalsByTerm(
  entries: readonly ChargeEntry[],
  terms: readonly { readonly startsOn: CivilDay; readonly endsOn: CivilDay }[],
): ChargeTotals[] {
  return [...terms]
    .sort((a, b) => b.startsOn.localeCompare(a.startsOn))
    .flatMap(({ startsOn, endsOn }) => {
      const isIn = ({ at }: ChargeEntry) => startsOn <= at && dayOf(at) <= endsOn;
      return entries.some(isIn) ? [totalsOf(startsOn, endsOn, entries, isIn)] : [];
    });
}

function totalsOf(
  from: string,
  to: string,
  entries: readonly ChargeEntry[],
  isIn: (entry: ChargeEntry) => boolean,
): ChargeTotals {
  const byRequest = new Map(entries.map((each) => [each.requestId, each]));
  // A reversal counts its entry once less.
  const counted = entries.filter(isIn).map((each) => {
    const undone = byRequest.get(each.undoes);
    return { entry: undone ?? each, sign: undone ? -1 : 1 };
  });
  const count = (is: (entry: ChargeEntry) => boolean) =>
    counted.reduce((sum, { entry, sign }) => sum + (is(entry) ? sign : 0), 0);
  const sum = (of: 'owed' | 'paid', is: (entry: ChargeEntry) => boolean) =>
    counted.reduce((total, { entry, sign }) => total + (is(entry) ? sign * entry[of] : 0), 0);
  const isOpening = ({ kind }: ChargeEntry) => kind === 'opened';
  const isPayment = ({ kind, way }: ChargeEntry) => kind === 'settled' && way === 'money';
  return {
    from,
    to,
    opened: count(isOpening),
    owed: sum('owed', isOpening),
    replaced: count(({ kind, way }) => kind === 'settled' && way !== null && isReplacement(way)),
    mended: count(({ kind, way }) => kind === 'settled' && way === 'mended'),
    waived: count(({ kind }) => kind === 'waived'),
    paidCases: count(isPayment),
    paid: sum('paid', isPayment),
    refunded: 0 - sum('paid', ({ kind }) => kind === 'refunded'),
  };
}
