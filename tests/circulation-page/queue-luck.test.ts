// The queue of scans against every run of bad luck between the page and the server.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnsettled } from '../../src/browser/queue-state.ts';
import {
  fault,
  ids,
  network,
  QueueBench,
  RepeatSafeServer,
  type TestAct,
  type TestAnswer,
  type TestReply,
} from '../support/queue-bench.ts';

/** What may happen to one call. */
type Luck =
  | 'good'
  | 'never arrived'
  | 'reply lost'
  | 'half done, then broke'
  | 'busy'
  | 'half answered'
  | 'null';
const anyLuck = fc.constantFrom<Luck>(
  'good',
  'never arrived',
  'reply lost',
  'half done, then broke',
  'busy',
  'half answered',
  'null',
);

function meet(luck: Luck, ledger: RepeatSafeServer, acts: readonly TestAct[]): TestReply {
  const half = acts.slice(0, Math.ceil(acts.length / 2));
  switch (luck) {
    case 'never arrived':
      return { state: 'failed', failure: network };
    case 'reply lost':
      ledger.record(acts);
      return { state: 'failed', failure: { kind: 'timeout' } };
    case 'half done, then broke':
      ledger.record(half);
      return { state: 'failed', failure: { kind: 'script', message: 'killed' } };
    case 'busy':
      return { state: 'failed', failure: fault('busy') };
    case 'half answered':
      return ledger.record(half);
    case 'null':
      ledger.record(acts);
      // What PLATFORM 4.13 describes: the whole value arrives as null.
      return { state: 'answered', value: null as unknown as { results: TestAnswer[] } };
    default:
      return ledger.record(acts);
  }
}

describe('any run of bad luck', () => {
  it('carries out each act exactly once, in the order scanned, and settles every line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLuck, { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }),
        async (lucks, bursts) => {
          const ledger = new RepeatSafeServer();
          const bench = new QueueBench((acts, nth) => meet(lucks[nth] ?? 'good', ledger, acts));
          let made = 0;

          for (const burst of bursts) {
            bench.add(...ids(made + burst).slice(made));
            made += burst;
            await bench.breathe();
          }
          await bench.settle();

          expect(ledger.carriedOut).toEqual(ids(made));
          expect(bench.mostInFlight).toBe(1);
          expect(bench.entries.some(isUnsettled)).toBe(false);
          expect(bench.kept).toEqual([]);
        },
      ),
    );
  });

  it('loses nothing when the page dies at any moment and another goes on from what was kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLuck, { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 12 }),
        async (lucks, made, breaths) => {
          const ledger = new RepeatSafeServer();
          const first = new QueueBench((acts, nth) => meet(lucks[nth] ?? 'good', ledger, acts));
          first.add(...ids(made));
          for (let i = 0; i < breaths; i += 1) await Promise.resolve();
          first.die();

          const second = new QueueBench((acts) => ledger.record(acts));
          second.queue.replay(first.kept, 3_600_000);
          await second.settle();

          expect(ledger.carriedOut).toEqual(ids(made));
        },
      ),
    );
  });
});
