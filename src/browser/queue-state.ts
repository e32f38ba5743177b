// What the queue knows and how a reply changes it: pure, so that every lost reply can be tried in a test.

import type { Finding } from '../kernel/finding.ts';
import type { Failure, Reply } from './call.ts';

export type Act = { readonly requestId: string };
export type Answer = { readonly requestId: string; readonly state: 'settled' | 'refused' };

/** One act and its fate. `N` is what the page knew when the act was made, to show before the answer comes. */
export type Entry<A extends Act, R extends Answer, N> = {
  readonly act: A;
  readonly note: N;
  /** Epoch ms. */
  readonly madeAt: number;
  /** `unknown`: sent, unanswered; it may have been carried out. Only a retry with the same request id tells. */
  readonly state: 'queued' | 'settled' | 'refused' | 'unknown';
  /** Set aside after it failed alone again and again: the others go on, a person tries it again. */
  readonly isParked: boolean;
  /** Kept from an earlier life of the page. */
  readonly isReplayed: boolean;
  readonly answer?: R;
  /** Why the door turned it away, or why it is parked. */
  readonly failure?: Failure;
  readonly findings?: readonly Finding[];
};

export type QueueState<A extends Act, R extends Answer, N> = {
  /** In the order made, which is the order sent. */
  readonly entries: readonly Entry<A, R, N>[];
  readonly inFlight: readonly string[];
  /** Failed sends in a row; they set the pause before the next. */
  readonly misses: number;
  /** The last send's failure, until one succeeds. */
  readonly trouble?: Failure | undefined;
  /** Acts of a batch that failed on the server: sent one by one until the culprit has shown itself. */
  readonly suspects: readonly string[];
  /** How often the server failed on the first suspect alone. */
  readonly failedAlone: number;
};

export const MOST_ACTS = 20;
const MOST_SHOWN = 200;
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000];
const PARK_AFTER = 3;

export function emptyQueue<A extends Act, R extends Answer, N>(): QueueState<A, R, N> {
  return { entries: [], inFlight: [], misses: 0, suspects: [], failedAlone: 0 };
}

/** True until the server has said what became of the act. */
export function isUnsettled(entry: { readonly state: string }): boolean {
  return entry.state === 'queued' || entry.state === 'unknown';
}

/** Adds an act at the end, unless one with its request id is there. */
export function addEntry<A extends Act, R extends Answer, N>(
  state: QueueState<A, R, N>,
  entry: Entry<A, R, N>,
): QueueState<A, R, N> {
  if (state.entries.some((each) => each.act.requestId === entry.act.requestId)) return state;
  return { ...state, entries: [...forgetOld(state.entries), entry] };
}

/** A day's worth of settled acts is on the sheet already; the page keeps the latest. */
function forgetOld<E extends { readonly state: string }>(entries: readonly E[]): readonly E[] {
  const extra = entries.length - MOST_SHOWN;
  return extra <= 0 ? entries : entries.filter((entry, at) => at >= extra || entry.state !== 'settled');
}

/**
 * The next acts to send, in order: the oldest unsettled ones, up to the first that may not travel with them (`isTogether`
 * looks at two notes), one alone while a culprit is looked for.
 */
export function nextBatch<A extends Act, R extends Answer, N>(
  state: QueueState<A, R, N>,
  isTogether: (first: N, other: N) => boolean,
): readonly Entry<A, R, N>[] {
  const waiting = state.entries.filter((each) => isUnsettled(each) && !each.isParked);
  const [first] = waiting;
  if (!first) return [];
  const stranger = waiting.findIndex((each) => !isTogether(first.note, each.note));
  const most = state.suspects.includes(first.act.requestId) ? 1 : MOST_ACTS;
  return waiting.slice(0, stranger < 0 ? most : Math.min(stranger, most));
}

/** How long to wait before the next send, ms. */
export function pauseOf(state: { readonly misses: number }): number {
  return state.misses === 0 ? 0 : (PAUSES_MS[Math.min(state.misses, PAUSES_MS.length) - 1] ?? 0);
}

/** Takes in what became of the batch in flight. Acts the reply does not name keep waiting, in their place. */
export function applyReply<A extends Act, R extends Answer, N>(
  state: QueueState<A, R, N>,
  reply: Reply<{ readonly results: readonly R[] }>,
): QueueState<A, R, N> {
  const landed = { ...state, inFlight: [] };
  const batch = state.inFlight;
  if (reply.state === 'refused') return turnAway(landed, batch, { findings: reply.findings });
  if (reply.state === 'failed') return applyFailure(landed, batch, reply.failure);
  const results = Array.isArray(reply.value?.results) ? reply.value.results : [];
  const answers = new Map(results.map((result) => [result.requestId, result]));
  if (!batch.some((id) => answers.has(id))) {
    return applyFailure(landed, batch, { kind: 'script', message: 'an answer to none of the acts' });
  }
  const entries = state.entries.map((entry) => {
    const answer = answers.get(entry.act.requestId);
    return answer && isUnsettled(entry) ? settle(entry, answer) : entry;
  });
  return {
    ...landed,
    entries,
    misses: 0,
    trouble: undefined,
    suspects: state.suspects.filter((id) => !answers.has(id)),
    failedAlone: 0,
  };
}

function settle<A extends Act, R extends Answer, N>(entry: Entry<A, R, N>, answer: R): Entry<A, R, N> {
  const { failure: _, ...rest } = entry;
  return { ...rest, state: answer.state, isParked: false, answer };
}

function applyFailure<A extends Act, R extends Answer, N>(
  state: QueueState<A, R, N>,
  batch: readonly string[],
  failure: Failure,
): QueueState<A, R, N> {
  const missed = { ...state, misses: state.misses + 1, trouble: failure };
  if (failure.kind !== 'fault') return { ...missed, entries: mark(state.entries, batch, 'unknown') };
  switch (failure.code) {
    case 'badArguments':
      return turnAway(state, batch, { failure });
    case 'busy':
      // The lock was not had, so nothing was begun: what was queued is still only queued.
      return missed;
    case 'unexpected':
    case 'rowUnreadable':
      return findCulprit({ ...missed, entries: mark(state.entries, batch, 'unknown') }, batch, failure);
    default:
      // The workbook itself is in the way: every act would fail alike, so all wait, in order.
      return { ...missed, entries: mark(state.entries, batch, 'unknown') };
  }
}

/** The server said no before doing anything. One act alone is refused; several are sent again one by one. */
function turnAway<A extends Act, R extends Answer, N>(
  state: QueueState<A, R, N>,
  batch: readonly string[],
  why: { readonly failure: Failure } | { readonly findings: readonly Finding[] },
): QueueState<A, R, N> {
  if (batch.length > 1) return { ...state, suspects: batch, failedAlone: 0 };
  const entries = state.entries.map((entry) =>
    batch.includes(entry.act.requestId) ? { ...entry, state: 'refused' as const, ...why } : entry,
  );
  return { ...state, entries, misses: 0, trouble: undefined, ...without(state, batch) };
}

/** Some act of the batch makes the server fail. Alone three times (once, if a row cannot be read) it is set aside. */
function findCulprit<A extends Act, R extends Answer, N>(
  state: QueueState<A, R, N>,
  batch: readonly string[],
  failure: Failure,
): QueueState<A, R, N> {
  if (batch.length > 1) return { ...state, suspects: batch, failedAlone: 0 };
  const failedAlone = state.failedAlone + 1;
  const isCertain = failure.kind === 'fault' && failure.code === 'rowUnreadable';
  if (!isCertain && failedAlone < PARK_AFTER)
    return { ...state, suspects: keepFirst(state, batch), failedAlone };
  const entries = state.entries.map((entry) =>
    batch.includes(entry.act.requestId) ? { ...entry, isParked: true, failure } : entry,
  );
  return { ...state, entries, misses: 0, trouble: undefined, ...without(state, batch) };
}

const keepFirst = (state: { readonly suspects: readonly string[] }, batch: readonly string[]) => [
  ...new Set([...batch, ...state.suspects]),
];

const without = (state: { readonly suspects: readonly string[] }, batch: readonly string[]) => ({
  suspects: state.suspects.filter((id) => !batch.includes(id)),
  failedAlone: 0,
});

function mark<A extends Act, R extends Answer, N>(
  entries: readonly Entry<A, R, N>[],
  batch: readonly string[],
  to: 'unknown',
): readonly Entry<A, R, N>[] {
  return entries.map((entry) =>
    isUnsettled(entry) && batch.includes(entry.act.requestId) ? { ...entry, state: to } : entry,
  );
}

/** Lets a parked act be sent again, in its old place. */
export function unpark<A extends Act, R extends Answer, N>(
  state: QueueState<A, R, N>,
  requestId: string,
): QueueState<A, R, N> {
  const entries = state.entries.map((entry) =>
    entry.act.requestId === requestId && isUnsettled(entry) ? { ...entry, isParked: false } : entry,
  );
  return { ...state, entries };
}
