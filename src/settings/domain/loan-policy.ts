// Loan policies: reader type × item type × grades, the most specific row wins, the all-blank row is compulsory (DESIGN §3).

import { gradesOf } from './grades.ts';
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

/** Who asks; `grade` is `null` for whoever is in no class. */
export type PolicyReader = { readonly readerType: ReaderType; readonly grade: number | null };

/**
 * The policy for a reader and a copy; `undefined` when even the all-blank row is missing. An item type named by the row
 * outweighs a reader type, and that a grade: a reference work stays in the room whoever asks. Of equals the first row wins.
 *
 * Where no row naming assistants fits, an assistant is a pupil who may have `assistantExtra` copies more.
 */
export function findPolicy(
  policies: readonly LoanPolicy[],
  who: PolicyReader,
  itemType: ItemType,
  assistantExtra = 0,
): LoanPolicy | undefined {
  const fitting = policies.filter(
    (each) => (each.itemType === null || each.itemType === itemType) && fitsGrade(each, who.grade),
  );
  const hasOwnRow = fitting.some((each) => each.readerType === who.readerType);
  if (who.readerType !== 'assistant' || hasOwnRow) return mostSpecific(fitting, who.readerType);
  const ofPupils = mostSpecific(fitting, 'student');
  return ofPupils && withExtra(ofPupils, assistantExtra);
}

/** A row that names grades is for nobody without one; one whose grades cannot be read is for nobody at all. */
function fitsGrade({ grades }: LoanPolicy, grade: number | null): boolean {
  return grades.trim() === '' || (grade !== null && gradesOf(grades)?.includes(grade) === true);
}

function mostSpecific(policies: readonly LoanPolicy[], readerType: ReaderType): LoanPolicy | undefined {
  return policies
    .filter((each) => each.readerType === null || each.readerType === readerType)
    .sort((a, b) => weight(b) - weight(a))[0];
}

function weight({ itemType, readerType, grades }: LoanPolicy): number {
  return (itemType ? 4 : 0) + (readerType ? 2 : 0) + (grades.trim() ? 1 : 0);
}

/** A row that lends nothing lends nothing to assistants either. */
function withExtra(policy: LoanPolicy, extra: number): LoanPolicy {
  const more = (copies: number) => (copies > 0 ? copies + extra : 0);
  const { maxLoans, holidayLoans } = policy;
  return {
    ...policy,
    maxLoans: more(maxLoans),
    holidayLoans: holidayLoans === null ? null : more(holidayLoans),
  };
}
