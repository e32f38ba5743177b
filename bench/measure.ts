// Runs one act many times and says what it cost: counted calls and cells, modelled time, and what it did to the workbook.

import type { Meter, Workspace } from '../local/contract.ts';
import type { Act } from './acts.ts';
import { countLoans, type School } from './school.ts';

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
  readonly median: Counts & { readonly totalMs: number };
  readonly max: { readonly totalMs: number };
  /** Real time of the processor and memory of the process: told, never judged. */
  readonly cpuMs: number;
  readonly peakMiB: number;
  readonly maxPayloadBytes: number;
  /** Change in open loans and history rows by one run. */
  readonly effect: { readonly loans: number; readonly history: number };
  /** The calls of the median run that the model charges. */
  readonly trace: readonly { readonly method: string; readonly cells: number; readonly ms: number }[];
};

/** Throws when a run did not do what it was for: a refused act costs less and proves nothing. */
export function measure(
  workspace: Workspace,
  school: School,
  act: Act,
  size: string,
  runs: number,
): BenchRow {
  const before = countLoans(workspace);
  const cpu = process.cpuUsage();
  const meters: Meter[] = [];
  let maxPayloadBytes = 0;
  for (let at = 0; at < runs; at++) {
    const { result, sent } = act.run(workspace, school, at);
    const answer = String(result.value ?? '');
    if (result.state !== 'done' || !answer.includes('"state":"settled"'))
      throw new Error(`${act.name} at ${size}: ${result.error ?? answer}`);
    maxPayloadBytes = Math.max(
      maxPayloadBytes,
      Buffer.byteLength(JSON.stringify(sent)),
      Buffer.byteLength(answer),
    );
    meters.push(result.meter);
  }
  const spent = process.cpuUsage(cpu);
  const after = countLoans(workspace);
  const middle = [...meters].sort((a, b) => total(a) - total(b))[Math.floor(meters.length / 2)] as Meter;
  return {
    act: act.name,
    size,
    runs,
    units: act.units,
    median: { ...countsOf(middle), totalMs: round(total(middle)) },
    max: { totalMs: round(Math.max(...meters.map(total))) },
    cpuMs: round((spent.user + spent.system) / 1000 / runs),
    peakMiB: round(process.memoryUsage().rss / 2 ** 20),
    maxPayloadBytes,
    effect: { loans: (after.loans - before.loans) / runs, history: (after.history - before.history) / runs },
    trace: middle.trace.map(({ method, cells, ms }) => ({ method, cells, ms: round(ms) })),
  };
}

function total(meter: Meter): number {
  return meter.callMs + meter.serverMs;
}

function countsOf(meter: Meter): Counts {
  return Object.fromEntries(COUNTS.map((name) => [name, round(meter[name])])) as Counts;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
