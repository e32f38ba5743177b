// The queue of scans on a bench: its clock and its wire are in the test's hands.

import type { Failure, Reply } from '../../src/browser/call.ts';
import { type Kept, makeQueue, type Queue } from '../../src/browser/queue.ts';
import type { Entry } from '../../src/browser/queue-state.ts';

export type TestAct = { readonly requestId: string };
export type TestAnswer = { readonly requestId: string; readonly state: 'settled' | 'refused' };
export type TestReply = Reply<{ readonly results: readonly TestAnswer[] }>;
type TestEntry = Entry<TestAct, TestAnswer, string>;

export const network: Failure = { kind: 'network', message: 'HTTP 0' };
export const fault = (
  code: 'busy' | 'unexpected' | 'badArguments' | 'rowUnreadable' | 'tabMissing',
): Failure => ({
  kind: 'fault',
  code,
  params: {},
  reference: '',
});

/** A server that keeps its promise: each request id is carried out once and answered the same ever after. */
export class RepeatSafeServer {
  readonly carriedOut: string[] = [];

  record(acts: readonly TestAct[]): TestReply {
    for (const { requestId } of acts)
      if (!this.carriedOut.includes(requestId)) this.carriedOut.push(requestId);
    const results = acts.map(({ requestId }) => ({ requestId, state: 'settled' as const }));
    return { state: 'answered', value: { results } };
  }
}

/** Counts every call and never lets the test wait for a real clock. */
export class QueueBench {
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

/** q0, q1, … */
export const ids = (count: number) => Array.from({ length: count }, (_, at) => `q${at}`);
