// What nobody waits for at the desk: the night, 初始设置, an import's slice, and the simple triggers.

import type { Entry } from '../local/contract.ts';
import { freshRequestId } from '../local/fresh-request-id.ts';
import type { CopyDraft } from '../src/catalogue/domain/import-copies.ts';
import type { ReaderDraft } from '../src/readers/domain/import-readers.ts';
import { type Act, type Bench, type Call, take } from './act.ts';
import { recordAll } from './batch-acts.ts';
import { ask } from './calls.ts';
import { pressMenu } from './page-acts.ts';

/** What came back on a busy day and is swept that night. */
const CAME_BACK = 90;
/** Rows of an import that travel in one call. */
const SLICE = 200;

function press({ librarian }: Bench, entry: string, as: Entry): Call {
  const result = librarian.call(entry, [], as);
  if (result.state !== 'done') throw new Error(`${entry}: ${result.error}`);
  return { entry, sent: null, result };
}

/** Sweep, check and projections after a busy day; started by hand, so that it costs nothing of the day's trigger time. */
const night: Act = {
  name: 'night',
  units: CAME_BACK,
  writes: true,
  mostRuns: () => 1,
  prepare: (bench) => {
    const acts = take(bench.school.openLoans, 0, CAME_BACK).map(({ barcode }) => ({
      ...{ act: 'takeBack' as const, requestId: freshRequestId(bench.workspace) },
      ...{ copyBarcode: barcode, cardNumber: '' },
    }));
    recordAll(bench, acts);
    bench.workspace.clock.advance(20 * 60_000);
  },
  run: (bench) => ({ calls: [press(bench, 'runNightly', 'editor')] }),
};

const setUpAgain: Act = {
  name: 'setUp.again',
  units: 1,
  writes: true,
  mostRuns: () => 1,
  run: (bench) => ({ calls: [pressMenu(bench, 'setUp')] }),
};

const triggers: Act = {
  name: 'simpleTriggers',
  units: 3,
  writes: false,
  mostRuns: () => 3,
  run: (bench) => ({
    calls: [
      press(bench, 'onOpen', 'open'),
      press(bench, 'onEdit', 'edit'),
      press(bench, 'onInstall', 'install'),
    ],
  }),
};

const importCopies: Act = {
  name: 'importCopies200',
  units: SLICE,
  writes: true,
  mostRuns: () => 2,
  run: (bench, at) => {
    const requestId = freshRequestId(bench.workspace);
    const args = { requestId, batch: '新书', rows: Array.from({ length: SLICE }, (_, i) => newCopy(at, i)) };
    return { calls: [ask(bench, 'catalogue.importCopies', args).call] };
  },
};

const importReaders: Act = {
  name: 'importReaders200',
  units: SLICE,
  writes: true,
  mostRuns: () => 2,
  run: (bench, at) => {
    const requestId = freshRequestId(bench.workspace);
    const args = { requestId, rows: Array.from({ length: SLICE }, (_, i) => newReader(at, i)) };
    return { calls: [ask(bench, 'readers.importReaders', args).call] };
  },
};

const reportCardLost: Act = {
  name: 'reportCardLost',
  units: 1,
  writes: true,
  mostRuns: ({ pupils }) => Math.min(5, pupils.length),
  run: (bench, at) => {
    const { card: cardNumber } = take(bench.school.pupils, at, 1)[0] ?? { card: '' };
    const args = { requestId: freshRequestId(bench.workspace), cardNumber, operator: '' };
    return { calls: [ask(bench, 'readers.reportCardLost', args).call] };
  },
};

/** Titles of the classics come in sets; which they are does not matter to the cost. */
function newCopy(run: number, at: number): CopyDraft {
  return {
    ...{ copyBarcode: '', title: `新书 ${run}-${at}`, volume: '', callNumber: 'I287/1', status: 'onShelf' },
    ...{ location: '阅览室', author: '佚名', publisher: '', publishedIn: '2026', price: 2500, isbn: '' },
    ...{ gradeBand: '3-4', itemType: 'book', source: '购', batch: '', accessionedOn: '', note: '' },
  };
}

function newReader(run: number, at: number): ReaderDraft {
  return {
    ...{
      cardNumber: '',
      name: `新生${run}${at}`,
      entryYear: 2026,
      classNumber: 1 + (at % 8),
      seatNumber: '',
    },
    ...{ readerType: 'student', status: 'active', studentNumber: '', sex: '', note: '' },
    ...{ email: '', guardianEmail: '' },
  };
}

export const upkeepActs: readonly Act[] = [
  importCopies,
  importReaders,
  reportCardLost,
  night,
  setUpAgain,
  triggers,
];
