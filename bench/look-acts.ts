// Looking without writing: the desk opens, its index comes, a reader is found.

import type { DeskOpening, ReaderPage } from '../src/circulation/domain/desk.ts';
import { IndexKeeper } from '../src/circulation/sidebar/index-keeper.ts';
import { type Act, pick } from './act.ts';
import { ask } from './calls.ts';
import { beside, defined, forget } from './lend-acts.ts';
import type { Hint, School } from './school.ts';
import { VirtualTime } from './virtual-time.ts';
import { makeWire } from './wire.ts';

/** The morning's first call: nothing is remembered. From its answer on, scans are sent. */
const openDesk: Act = {
  name: 'openDesk',
  units: 1,
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
    run: (bench, at) => {
      const reader = pick(bench.school.readers, at % bench.school.readers.length);
      const args = { cardNumber: reader.card, ...defined({ readerHint: hint(reader.hint) }) };
      const { call, value } = ask<ReaderPage>(bench, 'circulation.readerPage', args);
      if (value.name !== reader.name) throw new Error(`${reader.card} is ${value.name}, not ${reader.name}.`);
      return { calls: [call] };
    },
  };
}

export const lookActs: readonly Act[] = [
  openDesk,
  openIndex,
  findReader('findReader', (right) => right),
  findReader('findReader.hintMisses', beside),
  findReader('findReader.noHint', () => undefined),
];
