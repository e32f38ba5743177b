// Counts what one execution did, in the terms of the contract.

import type { Meter } from '../contract.ts';
import type { ServiceCall } from './service-call.ts';

/** A meter that has counted nothing. */
export function newMeter(): Meter {
  return {
    handles: 0,
    charged: 0,
    wholeTabReads: 0,
    cellsRead: 0,
    cellsSearched: 0,
    cellsWritten: 0,
    commits: 0,
    callMs: 0,
    serverMs: 0,
    trace: [],
  };
}

/** Notes a service call that was let through; `ms` is what it cost by itself, without a commit it forced. */
export function countCall(meter: Meter, call: ServiceCall, ms: number, locked: boolean): void {
  const cells = call.cells ?? 0;
  if (call.charge === 'read') {
    meter.cellsRead += cells;
    if (call.wholeTab) meter.wholeTabReads += 1;
  }
  if (call.charge === 'find') meter.cellsSearched += cells;
  if (call.charge === 'write' || call.charge === 'append') meter.cellsWritten += cells;
  if (call.charge === 'append') meter.commits += 1;
  if (ms === 0) {
    meter.handles += 1;
    return;
  }
  meter.charged += 1;
  countTime(meter, call.method, cells, ms, locked);
}

/** Notes a commit: an entry `commit` of its own in the trace, so that the trace sums to `serverMs`. */
export function countCommit(meter: Meter, cells: number, ms: number, locked: boolean): void {
  meter.commits += 1;
  countTime(meter, 'commit', cells, ms, locked);
}

/** Notes time a call took beyond its charge: a sleep, a wait for a lock. */
export function countTime(meter: Meter, method: string, cells: number, ms: number, locked: boolean): void {
  meter.serverMs += ms;
  meter.trace.push({ method, cells, ms, locked });
}
