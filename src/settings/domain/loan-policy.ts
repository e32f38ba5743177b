// Loan policies: reader type × item type, the most specific row wins, the all-blank row is compulsory (DESIGN §3).

import type { ItemType, ReaderType } from './reader-types.ts';

export type LoanPolicy = {
  /** `null` stands for every type. */
  readonly readerType: ReaderType | null;
  readonly itemType: ItemType | null;
  /** Grades the row is for, `'1-2'` or `'3'`; '' = every grade. */
  readonly grades: string;
  /** Copies a reader may have out at once. */
  readonly maxLoans: number;
  /** Days from lending to the due day; 0 = read in the room only. */
  readonly loanDays: number;
  readonly renewals: number;
  readonly renewalDays: number;
  /** Days without lending for each day overdue (以停代金, FIELD 3.4); `null` = 0. */
  readonly stopFactor: number | null;
  /** Copies that may be out over a holiday; `null` = `maxLoans`. */
  readonly holidayLoans: number | null;
};

/**
 * The policy for a reader and a copy; `undefined` when even the all-blank row is missing.
 * An item type named by the row outweighs a reader type: a reference work stays in the room whoever asks.
 */
export function findPolicy(
  policies: readonly LoanPolicy[],
  readerType: ReaderType,
  itemType: ItemType,
): LoanPolicy | undefined {
  const weight = (policy: LoanPolicy) => (policy.itemType ? 2 : 0) + (policy.readerType ? 1 : 0);
  return policies
    .filter((each) => each.readerType === null || each.readerType === readerType)
    .filter((each) => each.itemType === null || each.itemType === itemType)
    .sort((a, b) => weight(b) - weight(a))[0];
}
