// Looking without writing: the desk opens, its index comes, a reader is found.

import { freshRequestId } from '../local/fresh-request-id.ts';
import type { DeskOpening, ReaderPage, ScanAct, TitleCopies } from '../src/circulation/domain/desk.ts';
import { IndexKeeper } from '../src/circulation/sidebar/index-keeper.ts';
import { type Act, type Bench, pick, take } from './act.ts';
import { recordAll } from './batch-acts.ts';
import { ask } from './calls.ts';
import { beside, defined, forget } from './lend-acts.ts';
import type { Hint, School } from './school.ts';
import { VirtualTime } from './virtual-time.ts';
import { makeWire } from './wire.ts';

/** The morning's first call: nothing is remembered. From its answer on, scans are sent. */
const openDesk: Act = {
  name: 'openDesk',
  units: 1,
  writes: false,
  run: (bench) => {
    forget(bench.workspace);
    const { call, value } = ask<DeskOpening>(bench, 'circulation.openDesk', {});
    if (value.copies.lastRow <= value.copies.firstRow) throw new Error('The desk opened on no copies.');
    return { calls: [call] };
  },
};

/** The opening and the whole index, as the page fetches it: `elapsedMs` from the first call to the last answer. */
const openIndex: Act = {
  name: 'openDesk.index',
  units: 1,
  writes: false,
  mostRuns: () => 3,
  run: async (bench) => {
    forget(bench.workspace);
    const time = new VirtualTime();
    const wire = makeWire(bench, time);
    const index = new IndexKeeper({
      call: wire.call,
      now: () => time.now(),
      later: (ms, then) => time.later(ms, then),
      advanced: () => {},
    });
    let isFilled = false;
    wire.call('circulation.openDesk', {}).then(async (opening) => {
      if (opening.state !== 'answered') throw new Error('The desk did not open.');
      await index.fill(opening.value);
      isFilled = true;
    });
    await time.pass(() => isFilled);
    proveIndex(index, bench.school);
    return {
      calls: wire.calls,
      figures: { elapsedMs: Math.round(time.now()), mostInFlight: wire.mostInFlight() },
    };
  },
};

function proveIndex(index: IndexKeeper, { copies, readers }: School): void {
  const missing = [
    ...copies.filter(({ barcode }) => index.copies.find(barcode) === undefined).map(({ barcode }) => barcode),
    ...readers.filter(({ card }) => index.readers.find(card) === undefined).map(({ card }) => card),
  ];
  if (missing.length > 0) throw new Error(`The index lacks ${missing.length}, such as ${missing[0]}.`);
}

function findReader(name: string, hint: (right: Hint) => Hint | undefined): Act {
  return {
    name,
    units: 1,
    writes: false,
    run: (bench, at) => {
      const reader = pick(bench.school.readers, at % bench.school.readers.length);
      const args = { cardNumber: reader.card, ...defined({ readerHint: hint(reader.hint) }) };
      const { call, value } = ask<ReaderPage>(bench, 'circulation.readerPage', args);
      if (value.name !== reader.name) throw new Error(`${reader.card} is ${value.name}, not ${reader.name}.`);
      return { calls: [call] };
    },
  };
}

/** What a reader had out before: the newest part. */
const readerHistory: Act = {
  name: 'readerHistory',
  units: 1,
  writes: false,
  run: (bench, at) => {
    const { cardNumber, readerHint } = borrower(bench, at);
    const args = { cardNumber, readerHint: { ...readerHint }, role: 'librarian', skip: 0 };
    const { call, value } = ask<{ readonly loans: readonly unknown[] }>(
      bench,
      'circulation.readerHistory',
      args,
    );
    if (value.loans.length === 0) throw new Error(`${cardNumber} has no history.`);
    return { calls: [call] };
  },
};

function borrower({ school: { borrowers } }: Bench, at: number) {
  const { card, hint } = pick(borrowers, at % borrowers.length);
  return { cardNumber: card, readerHint: hint };
}

/** The list of what came back today, after a class has brought its books. */
const shelving: Act = {
  name: 'shelving',
  units: 1,
  writes: true,
  mostRuns: () => 5,
  prepare: (bench) => {
    const acts = take(bench.school.openLoans, 0, CAME_BACK).map(({ barcode }) => takeBackOf(bench, barcode));
    recordAll(bench, acts);
  },
  run: (bench) => {
    const { call, value } = ask<{ readonly lines: readonly unknown[] }>(bench, 'circulation.shelving', {});
    if (value.lines.length < CAME_BACK) throw new Error(`${value.lines.length} lines, not ${CAME_BACK}.`);
    return { calls: [call] };
  },
};

const CAME_BACK = 45;

function takeBackOf({ workspace }: Bench, copyBarcode: string): ScanAct {
  return { act: 'takeBack', requestId: freshRequestId(workspace), copyBarcode, cardNumber: '' };
}

/** All copies of a title, from one of them: what the box pane asks before a box is lent. */
const titleCopies: Act = {
  name: 'titleCopies',
  units: 1,
  writes: false,
  run: (bench, at) => {
    const { barcode, hint } = pick(bench.school.copies, at);
    const args = { copyBarcode: barcode, copyHint: { ...hint } };
    const { call, value } = ask<TitleCopies>(bench, 'circulation.titleCopies', args);
    if (!value.copies.some(({ copyBarcode }) => copyBarcode === barcode))
      throw new Error(`${barcode} is not among the copies of its title.`);
    return { calls: [call] };
  },
};

export const lookActs: readonly Act[] = [
  openDesk,
  openIndex,
  findReader('findReader', (right) => right),
  findReader('findReader.hintMisses', beside),
  findReader('findReader.noHint', () => undefined),
  readerHistory,
  titleCopies,
  shelving,
];
