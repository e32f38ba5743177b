// 赔偿规则: case × item type × age of the book; the most specific row holds.

import type { CivilDay } from '../../kernel/civil-day.ts';
import type { ItemType } from '../../settings/domain/reader-types.ts';
import type { ChargeCase, OfferedWay } from './charge.ts';
import type { Tariff } from './reckon.ts';

export type ChargeRule = Tariff & {
  readonly case: ChargeCase;
  /** `null` stands for every type. */
  readonly itemType: ItemType | null;
  /** The book is at least so many years old; `null` stands for any age, a known one or not. */
  readonly fromYears: number | null;
  /** Days after the end in which money is paid back when the copy turns up; `null` = 0. */
  readonly refundDays: number | null;
  /** As the school wants them offered, first the one it likes best. */
  readonly ways: readonly OfferedWay[];
};

/** The copy a rule is looked for. */
export type RuledCopy = { readonly itemType: ItemType | null; readonly age: number | null };

/** The rule for the case, `undefined` when the school has none. An item type outweighs an age, the higher age the lower; of equals the first row holds. */
export function findChargeRule(
  rules: readonly ChargeRule[],
  chargeCase: ChargeCase,
  copy: RuledCopy,
): ChargeRule | undefined {
  return rules
    .filter((each) => each.case === chargeCase && fits(each, copy))
    .sort((a, b) => weight(b) - weight(a))[0];
}

function fits({ itemType, fromYears }: ChargeRule, copy: RuledCopy): boolean {
  const isOldEnough = fromYears === null || (copy.age !== null && copy.age >= fromYears);
  return isOldEnough && (itemType === null || itemType === (copy.itemType ?? 'book'));
}

function weight({ itemType, fromYears }: ChargeRule): number {
  return (itemType ? 10_000 : 0) + (fromYears === null ? 0 : fromYears + 1);
}

/** Whole years since the book came out, or else since it came in; `null` when neither is known. */
export function ageOfCopy(
  { publishedIn, accessionedOn }: { readonly publishedIn: string; readonly accessionedOn: CivilDay | null },
  today: CivilDay,
): number | null {
  const from = /\d{4}/.exec(`${publishedIn} ${accessionedOn ?? ''}`);
  return from ? Math.max(0, Number(today.slice(0, 4)) - Number(from[0])) : null;
}

/** What the school may be given in this case: money only once it is allowed. */
export function waysOffered({ ways }: ChargeRule, allowMoney: boolean): OfferedWay[] {
  return ways.filter((way) => allowMoney || way !== 'money');
}
