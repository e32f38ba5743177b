// The bench counts what really happens: its JSON holds together, what it lends is lent, and an extra read cannot hide.

import { describe, expect, it } from 'vitest';
import type { Goal } from '../../bench/goals.ts';
import type { BenchRow } from '../../bench/measure.ts';
import { patchedDist } from '../support/dist.ts';
import { runProgram } from '../support/run-program.ts';

type Report = {
  readonly commit: string;
  readonly distSha256: string;
  readonly seed: number;
  readonly model: { readonly ms: { readonly read: number; readonly run: number } };
  readonly sizes: { readonly [size: string]: { readonly copies: number } };
  readonly rows: readonly BenchRow[];
  readonly browser: unknown;
  readonly goals: readonly Goal[];
};

function measure(...args: string[]): Report {
  const { out, err, code } = runProgram('bench/main.ts', '--json', '--no-browser', '--runs', '4', ...args);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Report;
}

const rowOf = ({ rows }: Report, act: string) => rows.find((row) => row.act === act);

describe('the bench at size S', () => {
  const report = measure('--size', 'S');

  it('names the bundle it measured and the model it charged by', () => {
    expect(report.distSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(report.model.ms).toMatchObject({ read: 170, run: 700 });
    expect(report.sizes.S).toMatchObject({ copies: 5000 });
    expect(report.browser).toBeNull();
  });

  it.each([
    ['lend1', 1],
    ['return1', -1],
    ['burst5.lend', 5],
    ['burst5.mixed', 1],
    ['box45', 45],
    ['renewAll2', 0],
    ['renewAll40', 0],
    ['exchange45', 0],
    ['findReader', 0],
  ])('%s changes the number of open loans by %i in every run', (act, loans) => {
    expect(rowOf(report, act)?.effect).toEqual({ loans, history: 0 });
  });

  it('has a trace for every act that sums to what the server took', () => {
    for (const { act, trace, median } of report.rows) {
      const sum = trace.reduce((total, { ms }) => total + ms, 0);

      expect(sum, act).toBeCloseTo(median.serverMs, 1);
      expect(median.totalMs, act).toBeCloseTo(median.callMs + median.serverMs, 1);
    }
  });

  it('asks for the index on at most four lanes, and is done sooner than its calls laid end to end', () => {
    const row = rowOf(report, 'openDesk.index');

    expect(row?.figures.mostInFlight).toBeLessThanOrEqual(4);
    expect(row?.figures.elapsedMs).toBeLessThan(row?.median.totalMs ?? 0);
  });

  it('carries out every scan of a class once and in order, and names how long each waited', () => {
    const {
      lost,
      outOfOrder,
      settledP50Ms = 0,
      settledP95Ms = 0,
    } = rowOf(report, 'exchange45')?.figures ?? {};

    expect({ lost, outOfOrder }).toEqual({ lost: 0, outOfOrder: 0 });
    expect(settledP50Ms).toBeGreaterThan(700);
    expect(settledP95Ms).toBeGreaterThanOrEqual(settledP50Ms);
  });
});

describe('the bench on a bundle that is worse than it says', () => {
  it('does not believe a lend that wrote nothing', () => {
    const dist = patchedDist({ find: 'this.app.tab(loansTable).append(row);', replace: '' });

    const worse = measure('--size', 'S', '--act', 'lend1', '--act', 'exchange45', '--dist', dist);

    expect(rowOf(worse, 'lend1')?.effect.loans).toBe(0);
    expect(rowOf(worse, 'exchange45')?.figures.lost).toBeGreaterThan(0);
  });

  it('stops at an act that was refused', () => {
    const dist = patchedDist({ find: 'MOST_ACTS = 20', replace: 'MOST_ACTS = 4' });

    expect(() => measure('--size', 'S', '--act', 'burst5.lend', '--dist', dist)).toThrow('burst5.lend at S');
  });
});

describe('the bench at size L', () => {
  const acts = ['openDesk', 'openDesk.index', 'lend1', 'lend1.hintsMiss', 'lend1.noHints', 'return1'];
  const bursts = ['burst5.lend', 'burst5.mixed'];

  it('meets its goals, and misses them, saying why, when a lend reads the Catalogue whole besides', () => {
    const find = 'app.newId("loan")';
    const replace = `(app.tab(catalogueTable).readAll(["copyBarcode", "titleKey"]), ${find})`;

    const ours = measure('--size', 'L', ...[...acts, ...bursts].flatMap((act) => ['--act', act]));
    const patched = measure('--size', 'L', '--act', 'lend1', '--dist', patchedDist({ find, replace }));

    expect(ours.goals.filter((goal) => !goal.met)).toEqual([]);
    const cells = (report: Report) => rowOf(report, 'lend1')?.median.cellsRead ?? 0;
    expect(cells(patched)).toBeGreaterThan(cells(ours) + 1_000_000);
    const goal = patched.goals.find(({ id }) => id === 'lend1.L.totalMs');
    expect(goal).toMatchObject({ met: false, why: expect.stringContaining('Range.getValues') });
  }, 400_000);

  it('meets its goals for a case, for the pages of compensation and of chasing, and for the daily run', () => {
    const slow = ['charges.open', 'charges.settle', 'charges.openPage', 'notices.openChase', 'runNotices'];

    const { goals } = measure('--size', 'L', '--runs', '1', ...slow.flatMap((act) => ['--act', act]));

    for (const act of slow)
      expect(goals.map(({ id }) => id)).toContainEqual(expect.stringMatching(`^${act}.L`));
    expect(goals.filter((goal) => !goal.met)).toEqual([]);
  }, 400_000);
});
