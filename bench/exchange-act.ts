// A class of 45 at one desk: 225 scans, one every 1.5 s, through the page's own queue, on a clock of its own.

import { makeQueue } from '../src/browser/queue.ts';
import { isUnsettled } from '../src/browser/queue-state.ts';
import type { ActResult, ScanAct } from '../src/circulation/domain/desk.ts';
import type { Act, Bench, Run } from './act.ts';
import { scanOf } from './batch-acts.ts';
import { classOf, lendBooks, reckonExchange, type Scan, scansOf } from './exchange-class.ts';
import { percentile } from './percentile.ts';
import { VirtualTime } from './virtual-time.ts';
import { makeWire } from './wire.ts';

const CLASS = 45;
const SCAN_EVERY_MS = 1_500;
/** Long after the last scan; a queue that has not settled then never will. */
const GIVE_UP_MS = 3_600_000;

export const exchangeAct: Act = {
  name: 'exchange45',
  units: CLASS * 4,
  writes: true,
  mostRuns: () => 1,
  prepare: (bench) => lendBooks(bench, classOf(bench.school, CLASS)),
  run: (bench) => exchange(bench, scansOf(classOf(bench.school, CLASS))),
};

/** Waits are from a scan to what became of it: the reader's page for a card, settled or refused for a copy. */
async function exchange(bench: Bench, scans: readonly Scan[]): Promise<Run> {
  const time = new VirtualTime();
  const wire = makeWire(bench, time);
  const waits: number[] = [];
  const sent: { scan: Scan; requestId: string }[] = [];
  let maxQueue = 0;
  const queue = makeQueue<ScanAct, ActResult, null>({
    send: (acts) => wire.call('circulation.record', { acts: [...acts], operator: '', role: 'librarian' }),
    later: (ms, then) => time.later(ms, then),
    now: () => time.now(),
    keep: () => {},
    changed: ({ entries }, fresh) => {
      maxQueue = Math.max(maxQueue, entries.filter(isUnsettled).length);
      waits.push(...fresh.map(({ madeAt }) => time.now() - madeAt));
    },
  });
  const make = async (scan: Scan) => {
    const { reader } = scan.child;
    if (scan.kind !== 'card') {
      const act = scanOf(bench, scan.copy, reader);
      sent.push({ scan, requestId: act.requestId });
      queue.add(act, null);
      return;
    }
    const askedAt = time.now();
    await wire.call('circulation.readerPage', {
      cardNumber: reader.card,
      readerHint: reader.hint,
      role: 'librarian',
    });
    waits.push(time.now() - askedAt);
  };
  for (const [at, scan] of scans.entries()) time.later(at * SCAN_EVERY_MS, () => make(scan));
  await time.pass(() => waits.length === scans.length || time.now() > GIVE_UP_MS);

  const { lost, outOfOrder } = reckonExchange(bench.workspace, sent);
  return {
    calls: wire.calls,
    figures: {
      settledP50Ms: percentile(waits, 0.5),
      settledP95Ms: percentile(waits, 0.95),
      settledMaxMs: percentile(waits, 1),
      maxQueue,
      lost: lost + scans.length - waits.length,
      outOfOrder,
    },
  };
}
