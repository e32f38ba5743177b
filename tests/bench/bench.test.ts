// The bench counts what really happens: its JSON holds together, and an extra read cannot hide.

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
  readonly goals: readonly Goal[];
};

function measure(...args: string[]): Report {
  const { out, err, code } = runProgram('bench/main.ts', '--json', '--runs', '4', ...args);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Report;
}

describe('the bench at size S', () => {
  const report = measure('--size', 'S');

  it('names the bundle it measured and the model it charged by', () => {
    expect(report.distSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(report.model.ms).toMatchObject({ read: 170, run: 700 });
    expect(report.sizes.S).toMatchObject({ copies: 5000 });
  });

  it('lends one copy and takes one back in every run', () => {
    const effect = (act: string) => report.rows.find((row) => row.act === act)?.effect;

    expect(effect('lend1')).toEqual({ loans: 1, history: 0 });
    expect(effect('return1')).toEqual({ loans: -1, history: 0 });
  });

  it.each(['lend1', 'return1'])('has a trace for %s that sums to what the server took', (act) => {
    const row = report.rows.find((each) => each.act === act);
    const sum = row?.trace.reduce((total, { ms }) => total + ms, 0) ?? 0;

    expect(sum).toBeCloseTo(row?.median.serverMs ?? -1, 1);
    expect(row?.median.totalMs).toBeCloseTo((row?.median.callMs ?? 0) + (row?.median.serverMs ?? 0), 2);
  });
});

describe('the bench at size L', () => {
  it('meets its goals, and misses them when a lend reads the Catalogue whole besides', () => {
    const find = 'app.newId("loan")';
    const replace = `(app.tab(catalogueTable).readAll(["copyBarcode", "titleKey"]), ${find})`;

    const ours = measure('--size', 'L');
    const patched = measure('--size', 'L', '--act', 'lend1', '--dist', patchedDist({ find, replace }));

    expect(ours.goals.filter((goal) => !goal.met)).toEqual([]);
    const cells = (report: Report) => report.rows.find((row) => row.act === 'lend1')?.median.cellsRead ?? 0;
    expect(cells(patched)).toBeGreaterThan(cells(ours) + 1_000_000);
    expect(patched.goals.find((goal) => goal.id === 'lend1.L.cellsRead')?.met).toBe(false);
  }, 180_000);
});
