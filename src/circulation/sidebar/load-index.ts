// Fetches the index in slices behind the desk's back: a few calls at a time, each tried again when it fails.

import type { Caller, Reply } from '../../browser/call.ts';
import type { DeskOpening } from '../domain/desk.ts';
import type { DeskCalls } from './desk-calls.ts';
import { Directory, type IndexedCopy, type IndexedReader, putCopies, putReaders } from './desk-index.ts';

export type Load = {
  readonly call: Caller<DeskCalls>;
  /** Ends after `ms`. */
  readonly wait: (ms: number) => Promise<void>;
  /** Calls in flight at the same time, at most (PLATFORM 4.17 allows ten for the whole page). */
  readonly lanes: number;
  /** Called after each slice. */
  readonly advanced: (done: number, total: number) => void;
};

type Range = { readonly firstRow: number; readonly lastRow: number };
type Job = () => Promise<boolean>;

const PAUSES_MS = [2_000, 5_000, 10_000];

/** Fills both directories, cards first. Answers whether every slice came. */
export async function fillIndex(
  load: Load,
  opening: DeskOpening,
  readers: Directory<IndexedReader>,
  copies: Directory<IndexedCopy>,
): Promise<boolean> {
  const cards = readerJobs(load, opening, readers);
  let cardsLeft = cards.length;
  const counted = cards.map((job) => async () => {
    const came = await job();
    cardsLeft -= 1;
    // A slice that never came must not keep unclear scans waiting for ever.
    if (cardsLeft === 0) readers.isComplete = true;
    return came;
  });
  if (cardsLeft === 0) readers.isComplete = true;
  const isWhole = await runJobs(load, [...counted, ...copyJobs(load, opening, copies)]);
  copies.isComplete = isWhole;
  return isWhole;
}

/** Fetches a tab's rows anew after they moved; `undefined` when a slice did not come. */
export async function refetch(
  load: Load,
  opening: DeskOpening,
  tab: 'readers' | 'copies',
): Promise<{ readers: Directory<IndexedReader>; copies: Directory<IndexedCopy> } | undefined> {
  const fresh = { readers: new Directory<IndexedReader>(), copies: new Directory<IndexedCopy>() };
  const jobs =
    tab === 'readers' ? readerJobs(load, opening, fresh.readers) : copyJobs(load, opening, fresh.copies);
  return (await runJobs(load, jobs)) ? fresh : undefined;
}

function readerJobs(load: Load, opening: DeskOpening, into: Directory<IndexedReader>): Job[] {
  return slices(opening.readers, opening.sliceRows).map(
    (slice) => () =>
      fetchSlice(
        load,
        () => load.call('circulation.indexReaders', slice),
        (value) => putReaders(into, value),
      ),
  );
}

function copyJobs(load: Load, opening: DeskOpening, into: Directory<IndexedCopy>): Job[] {
  return slices(opening.copies, opening.sliceRows).map(
    (slice) => () =>
      fetchSlice(
        load,
        () => load.call('circulation.indexCopies', slice),
        (value) => putCopies(into, value),
      ),
  );
}

function slices({ firstRow, lastRow }: Range, sliceRows: number): { fromRow: number; rows: number }[] {
  const all = [];
  for (let fromRow = firstRow; fromRow <= lastRow; fromRow += sliceRows)
    all.push({ fromRow, rows: Math.min(sliceRows, lastRow - fromRow + 1) });
  return all;
}

async function fetchSlice<V>(
  load: Load,
  ask: () => Promise<Reply<V>>,
  put: (value: V) => void,
): Promise<boolean> {
  for (let tries = 0; ; tries += 1) {
    const reply = await ask();
    if (reply.state === 'answered') {
      put(reply.value);
      return true;
    }
    const pause = PAUSES_MS[tries];
    if (pause === undefined) return false;
    await load.wait(pause);
  }
}

async function runJobs(load: Load, jobs: readonly Job[]): Promise<boolean> {
  const queue = [...jobs];
  let done = 0;
  let isWhole = true;
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      if (!(await job())) isWhole = false;
      done += 1;
      load.advanced(done, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: load.lanes }, work));
  return isWhole;
}
