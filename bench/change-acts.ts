// What is done to a loan between lending and return, and what is noted beside it: one act a run.

import { freshRequestId } from '../local/fresh-request-id.ts';
import { rowsOf } from '../local/read-tab.ts';
import type { DeskAct } from '../src/circulation/domain/desk.ts';
import { type Act, type Bench, pick } from './act.ts';
import { scanOf } from './batch-acts.ts';
import { ask, record } from './calls.ts';

/** A lending of its own for every run, so that each run changes another loan. */
type Lent = { readonly loanId: string; readonly requestId: string; readonly copyBarcode: string };

const MOST_RUNS = 10;

/** An act on a loan that was lent a moment before; `act` says what is sent. */
function onLoan(name: string, act: (lent: Lent, bench: Bench, at: number) => object): Act {
  let lent: readonly Lent[] = [];
  return {
    name,
    units: 1,
    writes: true,
    mostRuns: ({ pupils }) => Math.min(MOST_RUNS, pupils.length - 1),
    prepare: (bench, runs) => {
      lent = Array.from({ length: runs }, (_, at) => lendOne(bench, at));
    },
    run: (bench, at) => {
      const requestId = freshRequestId(bench.workspace);
      const sent = { cardNumber: '', ...act(pick(lent, at), bench, at), requestId };
      return { calls: [record(bench, [sent as DeskAct])] };
    },
  };
}

function lendOne(bench: Bench, at: number): Lent {
  const scan = scanOf(bench, pick(bench.school.copies, at), pick(bench.school.pupils, at));
  record(bench, [scan]);
  const row = rowsOf(bench.workspace.snapshot(), 'loans').find(
    (each) => each.of('requestId') === scan.requestId,
  );
  if (!row) throw new Error(`${scan.copyBarcode} was not lent.`);
  return { loanId: row.of('loanId'), requestId: scan.requestId, copyBarcode: scan.copyBarcode };
}

/** A line of 待处理 for every run, written first. */
function settleBasket(): Act {
  let flagged: readonly string[] = [];
  return {
    name: 'settleBasket',
    units: 1,
    writes: true,
    mostRuns: () => MOST_RUNS,
    prepare: (bench, runs) => {
      flagged = Array.from({ length: runs }, (_, at) => {
        const requestId = freshRequestId(bench.workspace);
        const { barcode: copyBarcode } = pick(bench.school.copies, at);
        const words = { cardNumber: '', loanId: '', note: '书里有水渍' };
        record(bench, [{ act: 'flag', requestId, copyBarcode, ...words }]);
        return requestId;
      });
    },
    run: (bench, at) => {
      const requestId = freshRequestId(bench.workspace);
      const args = { requestId, of: pick(flagged, at), note: '已晾干', operator: '' };
      return { calls: [ask(bench, 'circulation.settleBasket', args).call] };
    },
  };
}

export const changeActs: readonly Act[] = [
  onLoan('renew1', ({ loanId }) => ({ act: 'renew', loanId, copyBarcode: '' })),
  onLoan('undo1', ({ requestId }) => ({ act: 'undo', undoes: requestId, copyBarcode: '' })),
  onLoan('correctReader', ({ loanId }, { school }, at) => ({
    ...{ act: 'correctReader', loanId, copyBarcode: '' },
    cardNumber: pick(school.pupils, at + MOST_RUNS).card,
  })),
  onLoan('claimReturned', ({ loanId }) => ({ act: 'claimReturned', loanId, copyBarcode: '' })),
  onLoan('reportLost', ({ loanId }) => ({ act: 'reportLost', loanId, copyBarcode: '' })),
  onLoan('reportDamage', ({ copyBarcode, loanId }) => ({
    ...{ act: 'reportDamage', copyBarcode, loanId },
    note: '封面破了',
  })),
  onLoan('flag', ({ copyBarcode, loanId }) => ({ act: 'flag', copyBarcode, loanId, note: '有字迹' })),
  onLoan('readInRoom', () => ({ act: 'readInRoom', count: 3, className: '', copyBarcode: '' })),
  settleBasket(),
];
