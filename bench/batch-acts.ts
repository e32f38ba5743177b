// Several acts in one call, as the queue sends what was scanned while a call was under way.

import { freshRequestId } from '../local/fresh-request-id.ts';
import type { DeskAct, LoanChangeAct, ReaderPage, ScanAct } from '../src/circulation/domain/desk.ts';
import { type Act, type Bench, pick, take } from './act.ts';
import { ask, record } from './calls.ts';
import type { BenchCopy, BenchReader } from './school.ts';

/** What one call carries at most. */
const MOST_ACTS = 20;

const BURST = 5;

/** A class's box of shared reading. */
const BOX = 45;

/** A scan of this copy while this reader is open, with right hints. */
export function scanOf(bench: Bench, copy: BenchCopy, reader: BenchReader): ScanAct {
  return {
    act: 'scan',
    requestId: freshRequestId(bench.workspace),
    copyBarcode: copy.barcode,
    cardNumber: reader.card,
    copyHint: copy.hint,
    readerHint: reader.hint,
  };
}

/** Sends any number of acts, in as few calls as they go. */
export function recordAll(bench: Bench, acts: readonly DeskAct[]) {
  const batches = Array.from({ length: Math.ceil(acts.length / MOST_ACTS) }, (_, i) =>
    acts.slice(i * MOST_ACTS, (i + 1) * MOST_ACTS),
  );
  return batches.map((batch) => record(bench, batch));
}

const lendFive: Act = {
  name: 'burst5.lend',
  units: BURST,
  writes: true,
  mostRuns: ({ teachers }) => teachers.length,
  run: (bench, at) => {
    const reader = pick(bench.school.teachers, at);
    const acts = take(bench.school.copies, at * BURST, BURST).map((copy) => scanOf(bench, copy, reader));
    return { calls: [record(bench, acts)] };
  },
};

/** Two back and two out for one pupil, one out for the next. */
const exchangeFive: Act = {
  name: 'burst5.mixed',
  units: BURST,
  writes: true,
  mostRuns: ({ pupils }) => Math.floor(pupils.length / 2),
  prepare: (bench, runs) => {
    const acts = Array.from({ length: runs }, (_, at) => at).flatMap((at) => {
      const { one, back } = mixed(bench, at);
      return back.map((copy) => scanOf(bench, copy, one));
    });
    recordAll(bench, acts);
  },
  run: (bench, at) => {
    const { one, other, back, out, last } = mixed(bench, at);
    const acts = [...back, ...out].map((copy) => scanOf(bench, copy, one));
    return { calls: [record(bench, [...acts, scanOf(bench, last, other)])] };
  },
};

function mixed({ school: { copies, pupils } }: Bench, at: number) {
  const [a, b, c, d, e] = take(copies, at * BURST, BURST) as [
    BenchCopy,
    BenchCopy,
    BenchCopy,
    BenchCopy,
    BenchCopy,
  ];
  return { one: pick(pupils, 2 * at), other: pick(pupils, 2 * at + 1), back: [a, b], out: [c, d], last: e };
}

/** Whatever its title, a copy costs the same: no school of the bench has forty-five of one. */
const lendBox: Act = {
  name: 'box45',
  units: BOX,
  writes: true,
  mostRuns: ({ classCards }) => Math.min(classCards.length, 5),
  run: (bench, at) => {
    const reader = pick(bench.school.classCards, at);
    const acts = take(bench.school.copies, at * BOX, BOX).map((copy) => scanOf(bench, copy, reader));
    return { calls: recordAll(bench, acts) };
  },
};

/** Renews everything a reader has out: the page knows the loans from the reader's page. */
function renewAll(name: string, loans: number, kind: 'pupils' | 'classCards', most: number): Act {
  return {
    name,
    units: loans,
    writes: true,
    mostRuns: (school) => Math.min(school[kind].length, most),
    prepare: (bench, runs) => {
      for (let at = 0; at < runs; at++) {
        const reader = pick(bench.school[kind], at);
        const acts = take(bench.school.copies, at * loans, loans).map((copy) => scanOf(bench, copy, reader));
        recordAll(bench, acts);
      }
    },
    run: (bench, at) => {
      const reader = pick(bench.school[kind], at);
      const page = ask<ReaderPage>(bench, 'circulation.readerPage', { cardNumber: reader.card });
      if (page.value.loans.length !== loans)
        throw new Error(`${reader.card} has ${page.value.loans.length} out.`);
      const acts = page.value.loans.map(
        ({ loanId, copyBarcode }): LoanChangeAct => ({
          act: 'renew',
          requestId: freshRequestId(bench.workspace),
          loanId,
          copyBarcode,
          cardNumber: reader.card,
          readerHint: reader.hint,
        }),
      );
      return { calls: recordAll(bench, acts) };
    },
  };
}

export const batchActs: readonly Act[] = [
  lendFive,
  exchangeFive,
  lendBox,
  renewAll('renewAll2', 2, 'pupils', 30),
  renewAll('renewAll40', 40, 'classCards', 5),
];
