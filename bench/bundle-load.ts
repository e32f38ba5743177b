// What the pushed script costs before it does anything: Google evaluates it anew for every call (PLATFORM 4.4).

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

const TIMES = 30;

export type BundleLoad = {
  /** Size of every pushed file. */
  readonly bytes: { readonly [file: string]: number };
  /** Processor time of parsing and evaluating the script in a fresh context, median. */
  readonly loadCpuMs: number;
  /** Heap that one evaluated script holds. */
  readonly heapMiB: number;
};

/** Measures on this machine: a figure to compare with itself over time, not with Google's. */
export function measureBundle(dist: string): BundleLoad {
  const files = readdirSync(dist);
  const text = readFileSync(join(dist, 'Code.js'), 'utf8');
  const heapBefore = process.memoryUsage().heapUsed;
  const contexts: object[] = [];
  const times = Array.from({ length: TIMES }, () => {
    const began = process.cpuUsage();
    const context = createContext({});
    new Script(text).runInContext(context);
    contexts.push(context);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  });
  const heldMiB = (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20 / contexts.length;
  return {
    bytes: Object.fromEntries(files.map((file) => [file, statSync(join(dist, file)).size])),
    loadCpuMs: round(times.sort((a, b) => a - b)[TIMES / 2] ?? 0),
    heapMiB: round(Math.max(0, heldMiB)),
  };
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
