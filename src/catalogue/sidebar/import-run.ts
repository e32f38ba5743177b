// Sends an import in slices: each with its own request id, sent again with the same one, stopped and gone on with at will.

import type { Failure, Reply } from '../../browser/call.ts';
import type { Finding } from '../../kernel/finding.ts';
import { IMPORT_SLICE } from '../domain/import-copies.ts';
import type { Draft, SliceResult } from './import-kinds.ts';

/** One draft and the line of the file it came from. */
export type ImportItem = { readonly line: number; readonly draft: Draft };

export type RunView = {
  /** `stopped`: by the person, or by itself when `failure` says why. */
  readonly state: 'running' | 'stopping' | 'stopped' | 'done';
  readonly total: number;
  /** Drafts the server has answered for. */
  readonly sent: number;
  readonly imported: number;
  /** Numbers the server gave, in order. */
  readonly given: readonly string[];
  /** One entry for each draft the server turned down. */
  readonly rejected: readonly { readonly line: number; readonly findings: readonly Finding[] }[];
  /** Why the last try had no answer; while running it is being tried again. */
  readonly failure?: Failure | undefined;
};

export type RunWorld = {
  readonly send: (requestId: string, drafts: readonly Draft[]) => Promise<Reply<SliceResult>>;
  /** The same id whenever the same slice is asked for: a retry must carry the id of the first try. */
  readonly requestIdOf: (slice: number) => string;
  readonly wait: (ms: number) => Promise<void>;
  readonly changed: (view: RunView) => void;
};

export type Run = {
  /** Begins, or goes on where it stopped: a slice without an answer is sent again with its request id. */
  goOn(): void;
  /** Stops once the slice under way has its answer. */
  stop(): void;
};

const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Faults that are gone in a moment; any other stays until a person has done something about it. */
const PASSING_FAULTS = ['busy', 'unexpected'];

export function makeRun(items: readonly ImportItem[], world: RunWorld): Run {
  let view: RunView = {
    state: 'stopped',
    total: items.length,
    sent: 0,
    imported: 0,
    given: [],
    rejected: [],
  };
  let isUnderWay = false;

  const show = (change: Partial<RunView>) => {
    view = { ...view, ...change };
    world.changed(view);
  };

  async function sendAll(): Promise<void> {
    for (let misses = 0; view.sent < items.length && view.state === 'running'; ) {
      const slice = items.slice(view.sent, view.sent + IMPORT_SLICE);
      const requestId = world.requestIdOf(view.sent / IMPORT_SLICE);
      const reply = await world.send(
        requestId,
        slice.map((item) => item.draft),
      );
      if (reply.state !== 'failed') {
        misses = 0;
        show(settle(view, slice, reply));
        continue;
      }
      show({ failure: reply.failure });
      const pause = PAUSES_MS[misses++];
      if (pause === undefined || !mayPass(reply.failure)) show({ state: 'stopped' });
      else await world.wait(pause);
    }
    show({ state: view.sent < items.length ? 'stopped' : 'done' });
  }

  return {
    goOn() {
      if (isUnderWay) return;
      isUnderWay = true;
      show({ state: 'running', failure: undefined });
      void sendAll().finally(() => {
        isUnderWay = false;
      });
    },
    stop() {
      if (view.state === 'running') show({ state: 'stopping' });
    },
  };
}

function mayPass(failure: Failure): boolean {
  return failure.kind === 'fault'
    ? PASSING_FAULTS.includes(failure.code)
    : failure.kind !== 'severalAccounts';
}

/** A slice refused as a whole, as when the numbers run out, rejects each of its drafts for the same reasons. */
function settle(
  view: RunView,
  slice: readonly ImportItem[],
  reply: Exclude<Reply<SliceResult>, { state: 'failed' }>,
): Partial<RunView> {
  const sent = view.sent + slice.length;
  if (reply.state === 'refused') {
    const rejected = slice.map(({ line }) => ({ line, findings: reply.findings }));
    return { sent, rejected: [...view.rejected, ...rejected], failure: undefined };
  }
  const { imported, given } = reply.value;
  const rejected = reply.value.rejected.flatMap(({ index, findings }) => {
    const item = slice[index];
    return item ? [{ line: item.line, findings }] : [];
  });
  return {
    sent,
    imported: view.imported + imported,
    given: [...view.given, ...given],
    rejected: [...view.rejected, ...rejected],
    failure: undefined,
  };
}
