// What must be true of any school's ledger, whatever happened to it.

import { expect } from 'vitest';
import type { KeyedRow } from './rows-by-key.ts';
import { type SmallSchool, valueIn } from './small-school.ts';

/** Any school that can be looked at: the small one, or the sample. */
export type SeenSchool = Pick<SmallSchool, 'rows' | 'call'>;

export const actOf = (loan: KeyedRow): string => loan.state?.split('|')[2] ?? '';
export const isOut = (loan: KeyedRow): boolean =>
  !['return', 'compensated', 'void', ''].includes(actOf(loan));

/** Open loans of 在借. */
export function loansOut(school: SeenSchool): KeyedRow[] {
  return school.rows('loans').filter(isOut);
}

/** Journal lines of a request. */
export function linesOf(school: SeenSchool, requestId: string): KeyedRow[] {
  return school.rows('journal').filter((row) => row.requestId === requestId);
}

/**
 * Every state stands in its own row, no loan and no open copy stands twice, none stands in both tabs, every loan's last state has
 * its one journal line, and the data check has nothing to say. `told` names the situation for whoever reads the failure.
 */
export function expectSoundLedger(school: SeenSchool, told: string): void {
  const loans = school.rows('loans');
  const history = school.rows('loanHistory').map((row) => row.loanId);
  const ids = loans.map((row) => row.loanId);
  const copiesOut = loans.filter(isOut).map((row) => row.copyId);
  const journal = school.rows('journal').map((row) => `${row.loanId}|${row.requestId}`);
  const unwritten = loans.filter((row) => {
    const [loanId, requestId] = row.state?.split('|') ?? [];
    return journal.filter((each) => each === `${loanId}|${requestId}`).length !== 1;
  });
  expect(
    {
      displaced: loans.filter((row) => !row.state?.startsWith(`${row.loanId}|`)),
      doubled: [...repeated(ids), ...repeated(history), ...repeated(copiesOut)],
      inBothTabs: ids.filter((id) => history.includes(id)),
      unwritten,
      problems: problemsOf(school),
    },
    told,
  ).toEqual({ displaced: [], doubled: [], inBothTabs: [], unwritten: [], problems: [] });
}

/** What the data check finds. */
export function problemsOf(school: SeenSchool): unknown[] {
  return valueIn<{ problems: unknown[] }>(school.call('settings.rowProblems', {})).problems;
}

function repeated(ids: readonly (string | undefined)[]): (string | undefined)[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}
