// The queue of scans against every kind of bad luck between the page and the server.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure, Reply } from '../../src/browser/call.ts';
import { type Kept, makeQueue, type Queue } from '../../src/browser/queue.ts';
import { type Entry, isUnsettled, MOST_ACTS } from '../../src/browser/queue-state.ts';

type TestAct = { readonly requestId: string };
type TestAnswer = { readonly requestId: string; readonly state: 'settled' | 'refused' };
type TestReply = Reply<{ readonly results: readonly TestAnswer[] }>;
type TestEntry = Entry<TestAct, TestAnswer, string>;

const network: Failure = { kind: 'network', message: 'HTTP 0' };
const fault = (code: 'busy' | 'unexpected' | 'badArguments' | 'rowUnreadable' | 'tabMissing'): Failure => ({
  kind: 'fault',
  code,
  params: {},
  reference: '',
});

/** A server that keeps its promise: each request id is carried out once and answered the same ever after. */
class Ledger {
  readonly carriedOut: string[] = [];

  record(acts: readonly TestAct[]): TestReply {
    for (const { requestId } of acts)
      if (!this.carriedOut.includes(requestId)) this.carriedOut.push(requestId);
    const results = acts.map(({ requestId }) => ({ requestId, state: 'settled' as const }));
    return { state: 'answered', value: { results } };
  }
}

/** The queue with its clock and its wire in the test's hands. */
class Bench {
  readonly sent: string[][] = [];
  kept: readonly Kept<TestAct, string>[] = [];
  entries: readonly TestEntry[] = [];
  private inFlight = 0;
  mostInFlight = 0;
  readonly fresh: string[] = [];
  now = 1_000_000;
  private isDead = false;
  private timers: { at: number; then: () => void }[] = [];
  readonly queue: Queue<TestAct, string>;

  constructor(answer: (acts: readonly TestAct[], nth: number) => TestReply | Promise<TestReply>) {
    this.queue = makeQueue<TestAct, TestAnswer, string>({
      send: async (acts) => {
        this.sent.push(acts.map((act) => act.requestId));
        this.inFlight += 1;
        this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
        const reply = await answer(acts, this.sent.length - 1);
        if (this.isDead) return new Promise(() => {});
        this.inFlight -= 1;
        return reply;
      },
      later: (ms, then) => {
        const timer = { at: this.now + ms, then };
        this.timers.push(timer);
        return () => {
          this.timers = this.timers.filter((each) => each !== timer);
        };
      },
      now: () => this.now,
      keep: (acts) => {
        this.kept = acts;
      },
      changed: ({ entries }, fresh) => {
        this.entries = entries;
        this.fresh.push(...fresh.map((entry) => entry.act.requestId));
      },
    });
  }

  add(...ids: string[]): void {
    for (const requestId of ids) this.queue.add({ requestId }, `note ${requestId}`);
  }

  /** Lets replies land without moving the clock. */
  breathe(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  /** The page is gone: what is under way at the server goes on, its reply reaches nobody. */
  die(): void {
    this.isDead = true;
  }

  /** Goes on until nothing more can happen, or for ten hours. */
  async settle(): Promise<void> {
    for (let turns = 0; turns < 2_000; turns += 1) {
      await this.breathe();
      const next = this.timers.sort((a, b) => a.at - b.at).shift();
      if (!next) return;
      this.now = next.at;
      next.then();
    }
  }

  stateOf(id: string): string | undefined {
    return this.entries.find((entry) => entry.act.requestId === id)?.state;
  }
}

const ids = (count: number) => Array.from({ length: count }, (_, at) => `q${at}`);

describe('sending scans', () => {
  it('sends the first at once, and those made meanwhile together in the next call', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts) => ledger.record(acts));

    bench.add('a', 'b', 'c');
    await bench.settle();

    expect(bench.sent).toEqual([['a'], ['b', 'c']]);
    expect(bench.entries.map((entry) => entry.state)).toEqual(['settled', 'settled', 'settled']);
  });

  it('puts at most twenty acts into one call', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts) => ledger.record(acts));

    bench.add(...ids(50));
    await bench.settle();

    expect(bench.sent.map((batch) => batch.length)).toEqual([1, MOST_ACTS, MOST_ACTS, 9]);
    expect(ledger.carriedOut).toEqual(ids(50));
  });

  it('tells of each answer once', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts, nth) =>
      nth === 0 ? { state: 'failed', failure: network } : ledger.record(acts),
    );

    bench.add('a', 'b');
    await bench.settle();

    expect(bench.fresh).toEqual(['a', 'b']);
  });

  it('keeps the line of an act in its place when it is added twice', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts) => ledger.record(acts));

    bench.add('a', 'b', 'a');
    await bench.settle();

    expect(bench.entries.map((entry) => entry.act.requestId)).toEqual(['a', 'b']);
    expect(bench.sent.flat()).toEqual(['a', 'b']);
  });
});

describe('losing a reply', () => {
  it('shows the act as unknown until the retry under the same request id answers', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts, nth) => {
      const reply = ledger.record(acts);
      return nth === 0 ? { state: 'failed', failure: { kind: 'timeout' } } : reply;
    });

    bench.add('a');
    await bench.breathe();
    const meanwhile = bench.stateOf('a');
    await bench.settle();

    expect(meanwhile).toBe('unknown');
    expect(bench.stateOf('a')).toBe('settled');
    expect(bench.sent).toEqual([['a'], ['a']]);
    expect(ledger.carriedOut).toEqual(['a']);
  });

  it('waits longer after each failure, and not at all once the network is said to be back', async () => {
    const at: number[] = [];
    const bench: Bench = new Bench(() => {
      at.push(bench.now);
      return { state: 'failed', failure: network };
    });

    bench.add('a');
    await bench.breathe();
    const before = bench.sent.length;
    bench.queue.hurry();
    await bench.breathe();

    expect(bench.sent.length).toBe(before + 1);
    await bench.settle();
    const pauses = at.slice(1).map((moment, n) => moment - (at[n] ?? 0));
    expect(pauses.slice(0, 6)).toEqual([0, 2_000, 4_000, 8_000, 15_000, 15_000]);
  });

  it('does not send ahead of the pause when another scan is made', async () => {
    const bench = new Bench(() => ({ state: 'failed', failure: network }));

    bench.add('a');
    await bench.breathe();
    bench.add('b');
    await bench.breathe();

    expect(bench.sent).toEqual([['a']]);
    expect(bench.stateOf('b')).toBe('queued');
  });

  it('treats an answer about none of the acts as no answer', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts, nth) =>
      nth === 0 ? { state: 'answered', value: { results: [] } } : ledger.record(acts),
    );

    bench.add('a');
    await bench.settle();

    expect(bench.sent).toEqual([['a'], ['a']]);
    expect(bench.stateOf('a')).toBe('settled');
  });

  it('sends the rest again when only the first acts of a call were answered', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts) => ledger.record(acts.slice(0, 2)));

    bench.add(...ids(6));
    await bench.settle();

    expect(ledger.carriedOut).toEqual(ids(6));
    expect(bench.sent).toEqual([['q0'], ['q1', 'q2', 'q3', 'q4', 'q5'], ['q3', 'q4', 'q5'], ['q5']]);
  });
});

describe('a server that says no or breaks', () => {
  it('leaves scans queued, not unknown, while another desk holds the lock', async () => {
    const bench = new Bench(() => ({ state: 'failed', failure: fault('busy') }));

    bench.add('a');
    await bench.breathe();

    expect(bench.stateOf('a')).toBe('queued');
  });

  it('finds the one act the door does not accept, refuses it, and carries out the others in order', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts) =>
      acts.some((act) => act.requestId === 'q3')
        ? { state: 'failed', failure: fault('badArguments') }
        : ledger.record(acts),
    );

    bench.add(...ids(6));
    await bench.settle();

    expect(bench.stateOf('q3')).toBe('refused');
    expect(ledger.carriedOut).toEqual(['q0', 'q1', 'q2', 'q4', 'q5']);
  });

  it('sets aside an act on which the server fails three times alone, keeps it, and lets the others pass', async () => {
    const ledger = new Ledger();
    let isMended = false;
    const bench = new Bench((acts) =>
      !isMended && acts.some((act) => act.requestId === 'q2')
        ? { state: 'failed', failure: fault('unexpected') }
        : ledger.record(acts),
    );

    bench.add(...ids(5));
    await bench.settle();
    const aside = bench.entries.find((entry) => entry.act.requestId === 'q2');

    expect(aside).toMatchObject({ state: 'unknown', isParked: true });
    expect(ledger.carriedOut).toEqual(['q0', 'q1', 'q3', 'q4']);
    expect(bench.kept.map((each) => each.act.requestId)).toEqual(['q2']);

    isMended = true;
    bench.queue.tryAgain('q2');
    await bench.settle();
    expect(bench.stateOf('q2')).toBe('settled');
    expect(bench.kept).toEqual([]);
  });

  it('holds everything back, in order, while the workbook itself is in the way', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts, nth) =>
      nth < 4 ? { state: 'failed', failure: fault('tabMissing') } : ledger.record(acts),
    );

    bench.add(...ids(5));
    await bench.settle();

    expect(ledger.carriedOut).toEqual(ids(5));
    expect(bench.entries.every((entry) => entry.state === 'settled')).toBe(true);
  });
});

describe('closing and reopening the page', () => {
  it('keeps what is unsettled with its request ids and its notes, and nothing once all is settled', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts, nth) =>
      nth === 0 ? { state: 'failed', failure: network } : ledger.record(acts),
    );

    bench.add('a', 'b');
    await bench.breathe();
    expect(bench.kept.map(({ act, note }) => [act.requestId, note])).toEqual([
      ['a', 'note a'],
      ['b', 'note b'],
    ]);

    await bench.settle();
    expect(bench.kept).toEqual([]);
  });

  it('replays kept acts before new ones, under their old request ids', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts) => ledger.record(acts));
    const kept = ['a', 'b'].map((requestId) => ({
      act: { requestId },
      note: '',
      madeAt: bench.now - 60_000,
    }));

    bench.queue.replay(kept, 3_600_000);
    bench.add('c');
    await bench.settle();

    expect(ledger.carriedOut).toEqual(['a', 'b', 'c']);
    expect(bench.entries.map((entry) => entry.isReplayed)).toEqual([true, true, false]);
  });

  it('waits for a person’s word before it sends acts of long ago', async () => {
    const ledger = new Ledger();
    const bench = new Bench((acts) => ledger.record(acts));

    bench.queue.replay([{ act: { requestId: 'old' }, note: '', madeAt: 0 }], 600_000);
    await bench.settle();
    expect(ledger.carriedOut).toEqual([]);

    bench.queue.tryAgain('old');
    await bench.settle();
    expect(ledger.carriedOut).toEqual(['old']);
  });
});

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

function meet(luck: Luck, ledger: Ledger, acts: readonly TestAct[]): TestReply {
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
          const ledger = new Ledger();
          const bench = new Bench((acts, nth) => meet(lucks[nth] ?? 'good', ledger, acts));
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
          const ledger = new Ledger();
          const first = new Bench((acts, nth) => meet(lucks[nth] ?? 'good', ledger, acts));
          first.add(...ids(made));
          for (let i = 0; i < breaths; i += 1) await Promise.resolve();
          first.die();

          const second = new Bench((acts) => ledger.record(acts));
          second.queue.replay(first.kept, 3_600_000);
          await second.settle();

          expect(ledger.carriedOut).toEqual(ids(made));
        },
      ),
    );
  });
});
