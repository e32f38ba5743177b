// What must be true of the school after any race, whoever won it.

import { expect } from 'vitest';
import type { Result } from '../../local/contract.ts';
import { actOf, expectSoundLedger, isOut } from '../../tests/support/ledger-truth.ts';
import type { SmallSchool } from '../../tests/support/small-school.ts';
import { settledIn } from './reply.ts';
import { writtenOutsideLock } from './written-outside-lock.ts';

/** Every loan that is or was, wherever it stands. */
export function loansKnown(school: SmallSchool): string[] {
  return [...school.rows('loans'), ...school.rows('loanHistory')].map((row) => row.loanId ?? '');
}

/**
 * Before any check: what was there and what a desk was told is settled stands in 在借 or 借阅历史, none of it twice. What came back may stand in both: the
 * sweep writes it into the one before it takes it from the other.
 */
export function expectNothingLost(
  school: SmallSchool,
  before: readonly string[],
  results: readonly Result[],
  told: string,
): void {
  const idsIn = (rows: ReturnType<SmallSchool['rows']>) => rows.map((row) => row.loanId ?? '');
  const [loans, history] = [school.rows('loans'), idsIn(school.rows('loanHistory'))];
  const known = [...idsIn(loans), ...history];
  const wanted = new Set([...before, ...results.flatMap(settledIn)]);
  expect(
    {
      lost: [...wanted].filter((loanId) => !known.includes(loanId)),
      twice: [idsIn(loans), history, [...idsIn(loans.filter(isOut)), ...history]].flatMap(doubled),
    },
    told,
  ).toEqual({ lost: [], twice: [] });
}

const doubled = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

/** Nobody's run wrote without the lock. */
export function expectAllUnderLock(results: readonly Result[], told: string): void {
  expect(results.flatMap(writtenOutsideLock), told).toEqual([]);
}

/** Every loan that is out by the journal's last word stands in 在借, unless its copy has gone to somebody else since. */
export function expectPutBack(school: SmallSchool, told: string): void {
  const lines = school.rows('journal').filter((line) => line.after?.startsWith(`${line.loanId}|`));
  const passed = new Set(lines.map((line) => line.before));
  const last = lines.filter((line) => !passed.has(line.after ?? ''));
  const out = school.rows('loans').filter(isOut);
  const missing = last
    .map((line) => (line.after ?? '').split('|'))
    .filter(([, , act = '']) => !['return', 'compensated', 'void'].includes(act))
    .filter(
      ([loanId, , , , , copyId]) => !out.some((loan) => loan.loanId === loanId || loan.copyId === copyId),
    );
  expect(missing, told).toEqual([]);
}

/** After the night: a sound ledger, and every tab shows what it says. */
export function expectRightByMorning(school: SmallSchool, told: string): void {
  expectSoundLedger(school, told);
  const out = school.rows('loans').filter(isOut);
  const ownerOf = (loan: (typeof out)[number]) =>
    /readerId=([^,|]+)/.exec(loan.state ?? '')?.[1] ?? loan.readerId;
  const copiesShown = school
    .rows('catalogue')
    .filter(({ copyId = '', status = '' }) => {
      if (status !== '在馆' && status !== '借出') return false;
      return (status === '借出') !== out.some((loan) => loan.copyId === copyId);
    })
    .map(({ copyBarcode, status }) => `${copyBarcode}: ${status}`);
  const readersShown = school
    .rows('readers')
    .filter(
      ({ readerId, onLoan }) =>
        Number(onLoan || 0) !== out.filter((loan) => ownerOf(loan) === readerId).length,
    )
    .map(({ name, onLoan }) => `${name}: ${onLoan}`);
  const dueShown = out
    .filter((loan) => loan.dueOn !== loan.state?.split('|')[3])
    .map((loan) => `${loan.title} ${actOf(loan)}: ${loan.dueOn}`);
  expect({ copiesShown, readersShown, dueShown }, told).toEqual({
    copiesShown: [],
    readersShown: [],
    dueShown: [],
  });
}
