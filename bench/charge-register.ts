// A register of compensation as a large school has it after some years, and the steps of a case that an act of the bench begins with.

import { freshRequestId } from '../local/fresh-request-id.ts';
import { findTab, openLoans, rowsOf, type TabRow } from '../local/read-tab.ts';
import type { ChargeDone } from '../src/charges/domain/charge-page.ts';
import { type Bench, type Call, pick, take } from './act.ts';
import { ask, type Value } from './calls.ts';

/** Loans before this one are for the runs; the cases of the register are about those after it. */
const FIRST_KNOWN = 40;
const MOST_KNOWN = 300;
/** One case in so many is still open. */
const OPEN_OF = 3;

type Step = { readonly call: Call; readonly value: ChargeDone };

/** A step of a case; throws when it was refused. */
export function step(bench: Bench, name: string, args: Value): Step {
  const asked = { requestId: freshRequestId(bench.workspace), operator: '', role: 'librarian' };
  return ask<ChargeDone>(bench, name, { ...asked, ...args });
}

/** A copy that is out, and the price the sample may not have. */
export function lostCopy({ school }: Bench, at: number): Value {
  return { copyBarcode: pick(school.openLoans, at).barcode, case: 'lost', price: 2_500 };
}

export function openCase(bench: Bench, at: number): Step {
  return step(bench, 'charges.open', lostCopy(bench, at));
}

/** What a row of the register says of its loan. */
const LOAN_KEYS = ['className', 'readerName', 'title', 'copyBarcode', 'readerId', 'copyId', 'loanId'];

/** The rows of one case that was opened and settled, pasted below for other loans: every case but one in three is settled. */
export function fillRegister(bench: Bench): void {
  const { workspace, librarian, school } = bench;
  const { chargeId } = openCase(bench, FIRST_KNOWN - 1).value.charge;
  step(bench, 'charges.settle', { chargeId, way: 'found' });
  const snapshot = workspace.snapshot();
  const { sheetId, cells } = findTab(snapshot, 'charges');
  const keys = (cells[0] ?? []).map(String);
  const entries = rowsOf(snapshot, 'charges');
  const loans = new Map(openLoans(snapshot).map((loan) => [loan.of('copyBarcode'), loan]));
  const known = take(
    school.openLoans,
    FIRST_KNOWN,
    Math.min(MOST_KNOWN, school.openLoans.length - FIRST_KNOWN),
  );
  const rows = known.flatMap(({ barcode }, at) => {
    const own = entries.slice(0, at % OPEN_OF === 0 ? 1 : 2);
    return own.map((entry, n) => pastedRow(keys, entry, loans.get(barcode), `${at}`.padStart(4, '0'), n));
  });
  librarian.type(sheetId, `A${3 + entries.length}`, rows);
}

function pastedRow(
  keys: readonly string[],
  entry: TabRow,
  loan: TabRow | undefined,
  no: string,
  n: number,
): string[] {
  const own: { readonly [key: string]: string } = {
    number: `P2025-${no}`,
    chargeId: `hpasted${no}`,
    requestId: `qpasted0000${no}step${n}`,
  };
  return keys.map((key) => own[key] ?? (LOAN_KEYS.includes(key) && loan ? loan.of(key) : entry.of(key)));
}

/** Money may be paid. */
export function allowMoney({ workspace, librarian }: Bench): void {
  const snapshot = workspace.snapshot();
  const { sheetId } = findTab(snapshot, 'settings');
  for (const row of rowsOf(snapshot, 'settings'))
    if (row.of('settingKey') === 'allowMoney') librarian.type(sheetId, `B${row.number}`, [['是']]);
}
