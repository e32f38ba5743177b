// What the acts may cost, reckoned from the rows; a goal that is missed says where the time went.

import type { BrowserFigures } from './browser-figures.ts';
import type { BenchRow } from './measure.ts';

export type Goal = {
  readonly id: string;
  readonly value: number;
  readonly limit: number;
  /** Below this the act cannot come: call 700 + lock 40 + one small read 170 + one commit 150 (PLATFORM 3C). */
  readonly floor: number | null;
  readonly met: boolean;
  /** Of a missed goal: what weighed most. */
  readonly why: string | null;
};

/** A page's call that does nothing. */
const CALL_MS = 700;
const FLOOR_MS = 1_060;
const BURST_FLOOR_MS = FLOOR_MS / 5;
/** A column of 75,000 copies (PLATFORM 3C). */
const COPY_COLUMN_MS = 845;
/** A changed cell of a copy: two columns read, one of them twice, so that a copy that is hit instead gets back what it held (`rewrite-cell.ts`). */
const COPY_FLOOR_MS = FLOOR_MS + 3 * COPY_COLUMN_MS;

type Wanted = {
  readonly id: string;
  readonly limit: number;
  readonly floor: number | null;
  /** The row it is reckoned from; a goal without its row was not measured. */
  readonly act: string;
  readonly size: string;
  readonly of: (row: BenchRow, rows: readonly BenchRow[]) => number | undefined;
};

/** `act.L.what`, read from the act's row at L. */
function atL(
  act: string,
  what: string,
  limit: number,
  floor: number | null,
  of: (row: BenchRow) => number | undefined,
): Wanted {
  return { id: `${act}.L.${what}`, limit, floor, act, size: 'L', of };
}

const totalMs = (act: string, limit: number, floor: number | null = FLOOR_MS) =>
  atL(act, 'totalMs', limit, floor, (row) => row.median.totalMs);
const charged = (act: string) => atL(act, 'charged', 12, null, (row) => row.median.charged);
const cellsRead = (act: string) => atL(act, 'cellsRead', 30_000, null, (row) => row.median.cellsRead);
const msPerBook = (act: string) =>
  atL(act, 'msPerBook', 600, BURST_FLOOR_MS, (row) => round(row.median.totalMs / row.units));
const figure = (act: string, name: string, limit: number, floor: number | null = null, id = name) =>
  atL(act, id, limit, floor, (row) => row.figures[name]);

/** A large school may not make an act slower than a small one does. */
const largeToSmall = (act: string): Wanted => ({
  ...{ id: `${act}.LtoS`, limit: 1.15, floor: 1, act, size: 'L' },
  of: (large, rows) => {
    const small = rows.find((row) => row.act === act && row.size === 'S');
    return small && Math.round((large.median.totalMs / small.median.totalMs) * 1000) / 1000;
  },
});

const wanted: readonly Wanted[] = [
  charged('lend1'),
  cellsRead('lend1'),
  totalMs('lend1', 1_800),
  totalMs('lend1.hintsMiss', 2_500),
  totalMs('lend1.noHints', 2_500),
  largeToSmall('lend1'),
  charged('return1'),
  cellsRead('return1'),
  totalMs('return1', 1_800),
  largeToSmall('return1'),
  // Scans made before its answer are kept, so that it may take as long as one act that has to search.
  totalMs('openDesk', 2_000, CALL_MS),
  figure('openDesk.index', 'elapsedMs', 6_000, 2 * CALL_MS),
  figure('openDesk.index', 'mostInFlight', 4),
  atL('openDesk.index', 'maxPayloadBytes', 1_000_000, null, (row) => row.maxPayloadBytes),
  msPerBook('burst5.lend'),
  msPerBook('burst5.mixed'),
  // Journal lines and commits are shared: a class's box renewed, or due days moved off a closed day, costs each copy a fraction of a renewal alone.
  atL('renewAll40', 'msPerBook', 150, null, (row) => round(row.median.totalMs / row.units)),
  atL('moveDueDays40', 'msPerBook', 150, null, (row) => round(row.median.totalMs / row.units)),
  // A trigger run may take six minutes; the desk of an evening class must not wait longer than its patience (PLATFORM 1.13, 3.24).
  totalMs('night', 60_000, null),
  // The page of chasing, with 300 overdue of 1,500 in 72 classes and the log of a term.
  atL('notices.openChase', 'charged', 36, null, (row) => row.median.charged),
  atL('notices.openChase', 'cellsRead', 100_000, null, (row) => row.median.cellsRead),
  totalMs('notices.openChase', 6_000, CALL_MS),
  ...['runNotices', 'runNotices1500'].flatMap((act) => [
    // Six minutes a run (PLATFORM 1.13), and the mails themselves are what it is for.
    totalMs(act, 270_000, null),
    atL(act, 'cellsRead', 100_000, null, (row) => row.median.cellsRead),
    figure(act, 'besides', 60),
  ]),
  // A case is a talk at the desk, not a scan: it may take as long as a new label does, which changes one cell of a copy as well.
  totalMs('replaceBarcode', 8_500, COPY_FLOOR_MS + COPY_COLUMN_MS),
  totalMs('charges.open', 8_500, COPY_FLOOR_MS),
  // The copy in its place gets the next number, which is above all that are there.
  totalMs('charges.settle', 9_000, COPY_FLOOR_MS + COPY_COLUMN_MS),
  totalMs('charges.settle.found', 7_000, COPY_FLOOR_MS),
  totalMs('charges.refund', 7_000, COPY_FLOOR_MS),
  totalMs('charges.reverse', 7_000, COPY_FLOOR_MS),
  // The old copy is owed again and the new one is withdrawn.
  totalMs('charges.reverse.replacement', 10_500, COPY_FLOOR_MS + 3 * COPY_COLUMN_MS),
  // With 300 cases in the register: the page of the morning, and what the desk asks beside each reader's page.
  totalMs('charges.openPage', 3_500, CALL_MS),
  atL('charges.openPage', 'cellsRead', 100_000, null, (row) => row.median.cellsRead),
  totalMs('charges.ofReader', 2_000, CALL_MS),
  cellsRead('charges.ofReader'),
  figure('exchange45', 'settledP50Ms', 3_000, FLOOR_MS, 'settledP50'),
  figure('exchange45', 'settledP95Ms', 5_000, FLOOR_MS, 'settledP95'),
  figure('exchange45', 'maxQueue', 10),
  figure('exchange45', 'lost', 0),
  figure('exchange45', 'outOfOrder', 0),
];

const wantedOfBrowser = { answerP95Ms: 100, lost: 0, outOfOrder: 0 } as const;

/** Goals whose rows were measured. */
export function reckonGoals(rows: readonly BenchRow[], browser: BrowserFigures | null): Goal[] {
  const ofRows = wanted.flatMap(({ id, limit, floor, act, size, of }) => {
    const row = rows.find((each) => each.act === act && each.size === size);
    const value = row && of(row, rows);
    return value === undefined ? [] : [goal(id, value, limit, floor, () => weightiest(row))];
  });
  if (!browser) return ofRows;
  const names = Object.keys(wantedOfBrowser) as (keyof typeof wantedOfBrowser)[];
  const why = () => JSON.stringify(browser);
  return [
    ...ofRows,
    ...names.map((name) => goal(`browser.${name}`, browser[name], wantedOfBrowser[name], null, why)),
  ];
}

function goal(id: string, value: number, limit: number, floor: number | null, why: () => string): Goal {
  // NaN, of nothing measured, is a miss as well.
  const met = value <= limit;
  return { id, value, limit, floor, met, why: met ? null : why() };
}

/** The calls that weighed most in the median run, one method a piece: `Range.getValues ×6 = 1,240 ms`. */
function weightiest(row: BenchRow | undefined): string {
  const byMethod = new Map<string, { times: number; ms: number }>();
  for (const { method, ms } of row?.trace ?? []) {
    const { times, ms: before } = byMethod.get(method) ?? { times: 0, ms: 0 };
    byMethod.set(method, { times: times + 1, ms: before + ms });
  }
  const heaviest = [...byMethod].sort(([, a], [, b]) => b.ms - a.ms).slice(0, 4);
  const parts = heaviest.map(([method, { times, ms }]) => `${method} ×${times} = ${Math.round(ms)} ms`);
  return [`${row?.median.callMs ?? 0} ms for calls of the page`, ...parts].join(', ');
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
