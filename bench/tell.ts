// The bench for a person at a terminal: one table of what each act costs, what the browser showed, and the goals.

import type { Figures } from './act.ts';
import type { BrowserFigures } from './browser-figures.ts';
import type { BundleLoad } from './bundle-load.ts';
import type { Goal } from './goals.ts';
import type { BenchRow } from './measure.ts';
import type { Peer } from './peers.ts';

const HEAD = [
  'act',
  'size',
  'runs',
  'calls',
  'cells read',
  'searched',
  'written',
  'modelled ms',
  'slowest',
  'ms a book',
  'largest KB',
];
/** Columns of words; the others are numbers, which stand to the right. */
const WORDS = 2;

export type Told = {
  readonly rows: readonly BenchRow[];
  readonly browser: BrowserFigures | null;
  readonly goals: readonly Goal[];
  readonly peers: readonly Peer[];
  readonly bundle: BundleLoad;
};

/** Everything, ending with a newline. */
export function tell({ rows, browser, goals, peers, bundle }: Told): string {
  const told = rows.flatMap(({ act, size, figures }) =>
    Object.keys(figures).length > 0 ? [`${act} at ${size}: ${sayFigures(figures)}`] : [],
  );
  const seen = browser ? [`in the browser: ${sayFigures({ ...browser })}`] : ['in the browser: not measured'];
  const beside = peers.filter((peer) => rows.some((row) => isBeside(peer, row))).map(sayPeer);
  const parts = [
    table(rows),
    beside.join('\n'),
    [...told, ...seen, sayBundle(bundle)].join('\n'),
    goals.map(sayGoal).join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function isBeside(peer: Peer, row: BenchRow): boolean {
  return peer.act === row.act && peer.size === row.size;
}

function sayPeer({ name, act, size, calls, cellsRead, totalMs, source }: Peer): string {
  return `${act} at ${size} in ${name}: ${calls} calls, ${whole(cellsRead)} cells, ${whole(totalMs)} ms (${source})`;
}

function sayBundle({ bytes, loadCpuMs, heapMiB }: BundleLoad): string {
  const sizes = Object.entries(bytes).map(([file, size]) => `${file} ${whole(size / 1_000)} KB`);
  return `the script alone: ${loadCpuMs} ms of processor and ${heapMiB} MiB a load; ${sizes.join(', ')}`;
}

function table(rows: readonly BenchRow[]): string {
  const body = rows.map(({ act, size, runs, units, median, max, maxPayloadBytes }) => [
    act,
    size,
    ...[runs, median.charged, median.cellsRead, median.cellsSearched, median.cellsWritten].map(whole),
    ...[median.totalMs, max.totalMs].map(whole),
    units > 1 ? whole(median.totalMs / units) : '',
    whole(Math.ceil(maxPayloadBytes / 1_000)),
  ]);
  const widths = HEAD.map((title, i) =>
    Math.max(title.length, ...body.map((cells) => (cells[i] ?? '').length)),
  );
  return [HEAD, ...body]
    .map((cells) => cells.map((cell, i) => pad(cell, widths[i] ?? 0, i < WORDS)).join('  '))
    .join('\n');
}

function pad(cell: string, width: number, isWord: boolean): string {
  return isWord ? cell.padEnd(width) : cell.padStart(width);
}

function sayFigures(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${whole(value)}`)
    .join(' · ');
}

function sayGoal({ id, value, limit, met, why }: Goal): string {
  const line = `${met ? 'met   ' : 'MISSED'} ${id}: ${value} (at most ${limit})`;
  return why === null ? line : `${line}\n       ${why}`;
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en');
}
