// Compensation: what a case costs to propose, to open and to settle by another copy, and the page that shows them all.

import { freshRequestId } from '../local/fresh-request-id.ts';
import type { ChargeDone, ChargeProposal, ChargesPage } from '../src/charges/domain/charge-page.ts';
import { type Act, type Bench, pick } from './act.ts';
import { ask } from './calls.ts';

/** A copy that is out, and the price the sample may not have. */
const lost = ({ school }: Bench, at: number) => ({
  ...{ copyBarcode: pick(school.openLoans, at).barcode, case: 'lost', price: 2_500 },
});

function open(bench: Bench, at: number) {
  const asked = { requestId: freshRequestId(bench.workspace), operator: '', role: 'librarian' };
  return ask<ChargeDone>(bench, 'charges.open', { ...asked, ...lost(bench, at) });
}

/** Cases there are already: a school has some dozen open. */
const KNOWN = 20;
const openSome = (bench: Bench) => {
  for (let at = 0; at < KNOWN; at++) open(bench, at);
};

const propose: Act = {
  name: 'charges.propose',
  units: 1,
  writes: false,
  run: (bench, at) => {
    const { call, value } = ask<ChargeProposal>(bench, 'charges.propose', lost(bench, at));
    if (value.reckoning === null) throw new Error(`charges.propose: ${JSON.stringify(value)}`);
    return { calls: [call] };
  },
};

const openOne: Act = {
  name: 'charges.open',
  units: 1,
  writes: true,
  mostRuns: () => 5,
  prepare: openSome,
  run: (bench, at) => ({ calls: [open(bench, KNOWN + at).call] }),
};

/** The cases of the preparation, one a run. */
const opened = new WeakMap<object, string[]>();

const settle: Act = {
  name: 'charges.settle',
  units: 1,
  writes: true,
  mostRuns: () => 5,
  prepare: (bench, runs) => {
    const cases = Array.from({ length: runs }, (_, at) => open(bench, at).value.charge.chargeId);
    opened.set(bench.workspace, cases);
  },
  run: (bench, at) => {
    const chargeId = pick(opened.get(bench.workspace) ?? [], at);
    const asked = { requestId: freshRequestId(bench.workspace), operator: '', role: 'librarian' };
    const args = { ...asked, chargeId, way: 'sameEdition' };
    const { call, value } = ask<ChargeDone>(bench, 'charges.settle', args);
    if (value.charge.newBarcode === '') throw new Error(`charges.settle: ${JSON.stringify(value)}`);
    return { calls: [call] };
  },
};

const page: Act = {
  name: 'charges.openPage',
  units: 1,
  // It only looks; the cases made ready for it stay behind.
  writes: true,
  mostRuns: () => 5,
  prepare: openSome,
  run: (bench) => {
    const { call, value } = ask<ChargesPage>(bench, 'charges.openPage', {});
    if (value.classes.length === 0) throw new Error('The page opened on no cases.');
    return { calls: [call] };
  },
};

export const chargeActs: readonly Act[] = [propose, page, openOne, settle];
