// The queue of scans: order kept, one batch in flight, nothing dropped, everything retried under its own request id.

import type { Reply } from './call.ts';
import {
  type Act,
  type Answer,
  addEntry,
  applyReply,
  type Entry,
  emptyQueue,
  isUnsettled,
  nextBatch,
  pauseOf,
  type QueueState,
  unpark,
} from './queue-state.ts';

/** What survives a reload: the act with its request id, and what the page knew of it. */
export type Kept<A, N> = { readonly act: A; readonly note: N; readonly madeAt: number };

export type QueueWorld<A extends Act, R extends Answer, N> = {
  /** Carries out acts in order; may take as long as it likes, must end. `note` is the first one's. */
  send(acts: readonly A[], note: N): Promise<Reply<{ readonly results: readonly R[] }>>;
  /** Whether acts with these notes may travel in one call; all may when left out. */
  isTogether?(first: N, other: N): boolean;
  /** Runs `then` after `ms`; the answer cancels it. */
  later(ms: number, then: () => void): () => void;
  now(): number;
  /** Writes down what is unsettled; must not throw (PLATFORM 4.51). */
  keep(acts: readonly Kept<A, N>[]): void;
  /** Something changed; `fresh` are the entries the server has just answered. */
  changed(state: QueueState<A, R, N>, fresh: readonly Entry<A, R, N>[]): void;
};

export type Queue<A extends Act, N> = {
  add(act: A, note: N): void;
  /** Takes over acts kept by an earlier page, before any new one. Those older than `maxAgeMs` wait for a person's word. */
  replay(kept: readonly Kept<A, N>[], maxAgeMs: number): void;
  /** The network is back, or somebody is impatient. */
  hurry(): void;
  /** Sends a parked act again. */
  tryAgain(requestId: string): void;
};

/** Starts an empty queue. It sends at once whenever nothing is in flight and no pause is due. */
export function makeQueue<A extends Act, R extends Answer, N>(world: QueueWorld<A, R, N>): Queue<A, N> {
  let state: QueueState<A, R, N> = emptyQueue();
  let cancelPause: (() => void) | undefined;
  const isTogether = world.isTogether ?? (() => true);

  function set(next: QueueState<A, R, N>): void {
    const before = new Map(state.entries.map((entry) => [entry.act.requestId, entry]));
    const fresh = next.entries.filter((entry) => {
      const old = before.get(entry.act.requestId);
      return !isUnsettled(entry) && old !== undefined && isUnsettled(old);
    });
    state = next;
    world.keep(next.entries.filter(isUnsettled).map(({ act, note, madeAt }) => ({ act, note, madeAt })));
    world.changed(next, fresh);
  }

  function pump(): void {
    if (state.inFlight.length > 0 || cancelPause) return;
    const batch = nextBatch(state, isTogether);
    const [first] = batch;
    if (!first) return;
    const acts = batch.map((entry) => entry.act);
    set({ ...state, inFlight: acts.map((act) => act.requestId) });
    world
      .send(acts, first.note)
      .then(land, (error) => land({ state: 'failed', failure: { kind: 'script', message: String(error) } }));
  }

  function land(reply: Reply<{ readonly results: readonly R[] }>): void {
    set(applyReply(state, reply));
    const pause = pauseOf(state);
    if (pause > 0) cancelPause = world.later(pause, endPause);
    pump();
  }

  function endPause(): void {
    cancelPause?.();
    cancelPause = undefined;
    pump();
  }

  return {
    add(act, note) {
      const entry = { act, note, madeAt: world.now(), isParked: false, isReplayed: false } as const;
      set(addEntry(state, { ...entry, state: 'queued' }));
      pump();
    },
    replay(kept, maxAgeMs) {
      const oldest = world.now() - maxAgeMs;
      const next = kept.reduce(
        (all, { act, note, madeAt }) =>
          addEntry(all, { act, note, madeAt, state: 'unknown', isParked: madeAt < oldest, isReplayed: true }),
        state,
      );
      if (next !== state) set(next);
      pump();
    },
    hurry: endPause,
    tryAgain(requestId) {
      set(unpark(state, requestId));
      endPause();
    },
  };
}
