// Runs one act many times and says what it cost: counted calls and cells, modelled time, and what it did to the workbook.

import type { Meter } from '../local/contract.ts';
import type { Act, Bench, Figures, Run } from './act.ts';
import { countLoans } from './school.ts';

const COUNTS = [
  'handles',
  'charged',
  'wholeTabReads',
  'cellsRead',
  'cellsSearched',
  'cellsWritten',
  'commits',
  'callMs',
  'serverMs',
] as const;

type Counts = { readonly [name in (typeof COUNTS)[number]]: number };

export type BenchRow = {
  readonly act: string;
  readonly size: string;
  readonly runs: number;
  readonly units: number;
  /** Entries of the product that one run calls. */
  readonly entries: readonly string[];
  /** Of one run, all its calls together. */
  readonly median: Counts & { readonly totalMs: number };
  readonly max: { readonly totalMs: number };
  /** Real time of the processor and memory of the process: told, never judged. */
  readonly cpuMs: number;
  readonly peakMiB: number;
  readonly maxPayloadBytes: number;
  /** Change in open loans and history rows by one run. */
  readonly effect: { readonly loans: number; readonly history: number };
  /** What only acts of several calls can tell: of the median run. */
  readonly figures: Figures;
  /** The calls of the median run that the model charges. */
  readonly trace: readonly { readonly method: string; readonly cells: number; readonly ms: number }[];
};

/** Throws when a run did not do what it was for: a refused act costs less and proves nothing. */
export async function measure(bench: Bench, act: Act, size: string, wantedRuns: number): Promise<BenchRow> {
  const count = Math.min(wantedRuns, act.mostRuns?.(bench.school) ?? wantedRuns);
  act.prepare?.(bench, count);
  const before = countLoans(bench.workspace);
  const cpu = process.cpuUsage();
  const runs: Run[] = [];
  for (let at = 0; at < count; at++) runs.push(await runOnce(bench, act, size, at));
  const spent = process.cpuUsage(cpu);
  const after = countLoans(bench.workspace);
  const middle = [...runs].sort((a, b) => totalMs(a) - totalMs(b))[Math.floor(runs.length / 2)] as Run;
  return {
    act: act.name,
    size,
    runs: count,
    units: act.units,
    entries: [...new Set(middle.calls.map(({ entry }) => entry))],
    median: { ...countsOf(middle), totalMs: round(totalMs(middle)) },
    max: { totalMs: round(Math.max(...runs.map(totalMs))) },
    cpuMs: round((spent.user + spent.system) / 1000 / count),
    peakMiB: round(process.memoryUsage().rss / 2 ** 20),
    maxPayloadBytes: Math.max(...runs.map(largestPayload)),
    effect: {
      loans: (after.loans - before.loans) / count,
      history: (after.history - before.history) / count,
    },
    figures: middle.figures ?? {},
    trace: metersOf(middle).flatMap(({ trace }) =>
      trace.map(({ method, cells, ms }) => ({ method, cells, ms: exact(ms) })),
    ),
  };
}

async function runOnce(bench: Bench, act: Act, size: string, at: number): Promise<Run> {
  try {
    return await act.run(bench, at);
  } catch (trouble) {
    throw new Error(`${act.name} at ${size}`, { cause: trouble });
  }
}

function metersOf({ calls }: Run): Meter[] {
  return calls.map(({ result }) => result.meter);
}

function totalMs(run: Run): number {
  return metersOf(run).reduce((sum, { callMs, serverMs }) => sum + callMs + serverMs, 0);
}

/** Bytes of the largest argument or answer: what has to fit one call (PLATFORM 1.33). */
function largestPayload({ calls }: Run): number {
  return Math.max(
    ...calls.flatMap(({ sent, result }) => [
      Buffer.byteLength(JSON.stringify(sent)),
      Buffer.byteLength(String(result.value)),
    ]),
  );
}

function countsOf(run: Run): Counts {
  const sum = (name: (typeof COUNTS)[number]) =>
    round(metersOf(run).reduce((total, meter) => total + meter[name], 0));
  return Object.fromEntries(COUNTS.map((name) => [name, sum(name)])) as Counts;
}

/** The model's own figures, without what adding them up in binary leaves behind: a long trace must still sum. */
function exact(ms: number): number {
  return Math.round(ms * 10_000) / 10_000;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
