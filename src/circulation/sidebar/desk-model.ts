// The desk without a screen: a scan goes in, a view of everything known comes out, and acts go through the queue.

import type { Caller, Failure } from '../../browser/call.ts';
import { type Keeper, makeKeeper } from '../../browser/kept-acts.ts';
import { makeQueue } from '../../browser/queue.ts';
import { type Entry, isUnsettled, type QueueState } from '../../browser/queue-state.ts';
import { makeRepeatGuard } from '../../browser/scan-text.ts';
import type { Sound } from '../../browser/sounds.ts';
import type { Storage } from '../../browser/storage.ts';
import { makeRequestId } from '../../kernel/ids.ts';
import type { ActResult, DeskAct, DeskOpening } from '../domain/desk.ts';
import type { DeskCalls } from './desk-calls.ts';
import { IndexKeeper, type IndexProgress } from './index-keeper.ts';
import {
  askFor,
  isNewsNeeded,
  openCard,
  type ReaderInHand,
  receivePage,
  receiveResult,
  takeInHand,
} from './reader-in-hand.ts';

/** What the page knew of a scan when it was made: shown until the answer comes. */
export type ScanNote = { readonly title: string; readonly readerName: string };
export type DeskEntry = Entry<DeskAct, ActResult, ScanNote>;

/** A code of which it is not yet known what it is. It has a request id, and so a line, once the desk is open. */
export type WaitingScan = { readonly requestId: string; readonly code: string; readonly isRepeat: boolean };

export type DeskView = {
  readonly opening?: DeskOpening | undefined;
  readonly openingFailure?: Failure | undefined;
  readonly waiting: readonly WaitingScan[];
  readonly hand?: ReaderInHand | undefined;
  readonly entries: readonly DeskEntry[];
  /** Why the last send failed, until one succeeds. */
  readonly trouble?: Failure | undefined;
  /** Refusals somebody has seen. */
  readonly cleared: ReadonlySet<string>;
  /** Title of a copy whose second reading was taken as the same scan. */
  readonly scannedTwice?: string | undefined;
  readonly index: IndexProgress;
};

export type DeskWorld = {
  readonly call: Caller<DeskCalls>;
  /** Epoch ms of this machine; request ids follow the server's clock. */
  readonly now: () => number;
  readonly later: (ms: number, then: () => void) => () => void;
  readonly random: () => number;
  readonly storage: Storage;
  readonly play: (sound: Sound) => void;
  readonly changed: (view: DeskView) => void;
};

const RECORD_TIMEOUT_MS = 25_000;
const REPLAY_MAX_AGE_MS = 2 * 60 * 60_000;
const ASK_AGAIN_MS = 4_000;

/** The desk before anything has happened. */
export const closedDesk: DeskView = {
  waiting: [],
  entries: [],
  cleared: new Set(),
  index: { done: 0, total: 0, isWhole: undefined },
};

export type Desk = {
  open(): void;
  /** `code` is clean (`cleanScan`). */
  scan(code: string): void;
  /** The reader in hand is done with. */
  finish(): void;
  clear(requestId: string): void;
  tryAgain(requestId: string): void;
  /** The network came back. */
  hurry(): void;
};

export function makeDesk(world: DeskWorld): Desk {
  const isRepeated = makeRepeatGuard(world.now);
  let view = closedDesk;
  let serverAhead = 0;
  let keeper: Keeper<DeskAct, ScanNote> | undefined;
  let asked = 0;

  const show = (change: Partial<DeskView>) => {
    view = { ...view, ...change };
    world.changed(view);
  };
  const index = new IndexKeeper({
    ...world,
    advanced(progress) {
      show({ index: progress });
      drain();
    },
  });
  const queue = makeQueue<DeskAct, ActResult, ScanNote>({
    // One operator for now: whoever opened the desk.
    send: (acts) => world.call('circulation.record', { acts: [...acts], operator: '' }, RECORD_TIMEOUT_MS),
    later: world.later,
    now: world.now,
    keep: (acts) => keeper?.keep(acts),
    changed: takeNews,
  });
  const newRequestId = () => makeRequestId(world.now() + serverAhead, world.random);

  async function open(): Promise<void> {
    show({ openingFailure: undefined });
    const reply = await world.call('circulation.openDesk', {});
    if (reply.state === 'answered') return start(reply.value);
    const refused = { kind: 'script', message: 'the desk was refused' } as const;
    show({ openingFailure: reply.state === 'failed' ? reply.failure : refused });
  }

  function start(opening: DeskOpening): void {
    serverAhead = opening.nowMs - world.now();
    keeper = makeKeeper(world.storage, opening.workbookId, newRequestId());
    show({ opening, waiting: view.waiting.map((scan) => ({ ...scan, requestId: newRequestId() })) });
    queue.replay(keeper.takeOver(), REPLAY_MAX_AGE_MS);
    drain();
    index.fill(opening);
  }

  function scan(code: string): void {
    const requestId = view.opening ? newRequestId() : '';
    const waiting = [...view.waiting, { requestId, code, isRepeat: isRepeated(code) }];
    show({ waiting, scannedTwice: undefined });
    drain();
  }

  /** Carries out waiting scans in order, up to the first that may be a card not fetched yet. */
  function drain(): void {
    while (view.opening) {
      const [next, ...waiting] = view.waiting;
      const kind = next && index.sort(next.code);
      if (!next || kind === 'unclear') return;
      show({ waiting });
      if (kind === 'card') takeCard(next.code);
      else takeCopy(next);
    }
  }

  function takeCard(code: string): void {
    if (openCard(view.hand).toUpperCase() === code) return;
    askForPage(takeInHand(code, index.readers.find(code)));
  }

  function takeCopy({ requestId, code, isRepeat }: WaitingScan): void {
    const known = index.copies.find(code);
    const copyBarcode = known?.copyBarcode ?? code;
    const title = known?.title ?? copyBarcode;
    const cardNumber = openCard(view.hand);
    const last = view.entries.filter((entry) => entry.act.copyBarcode === copyBarcode).pop();
    if (last && isSameScan(last, cardNumber, isRepeat)) {
      if (last.isParked) queue.tryAgain(last.act.requestId);
      show({ scannedTwice: title });
      return;
    }
    const readerName = view.hand?.page?.name ?? view.hand?.known?.name ?? '';
    const copyHint = index.copies.hint(copyBarcode, (copy) => copy.title);
    const readerHint = index.readers.hint(cardNumber, (reader) => reader.name);
    queue.add(
      { act: 'scan', requestId, copyBarcode, cardNumber, copyHint, readerHint },
      { title, readerName: cardNumber === '' ? '' : readerName },
    );
  }

  async function askForPage(of: ReaderInHand): Promise<void> {
    asked += 1;
    const asking = asked;
    show({ hand: askFor(of, asking) });
    const { cardNumber } = of;
    const readerHint = index.readers.hint(cardNumber, (reader) => reader.name);
    const reply = await world.call('circulation.readerPage', { cardNumber, readerHint });
    const { hand } = view;
    if (hand?.asking !== asking) return;
    if (reply.state === 'answered') {
      show({ hand: receivePage(hand, reply.value) });
      index.learn(reply.value);
    } else if (reply.state === 'refused') {
      show({ hand: { ...hand, asking: 0, refusal: reply.findings } });
    } else {
      show({ hand: { ...hand, failure: reply.failure } });
      world.later(ASK_AGAIN_MS, () => {
        if (view.hand?.asking === asking) askForPage(view.hand);
      });
    }
  }

  function takeNews(
    { entries, trouble }: QueueState<DeskAct, ActResult, ScanNote>,
    fresh: readonly DeskEntry[],
  ): void {
    const results = fresh.flatMap((entry) => entry.answer ?? []);
    const before = view.hand;
    const hand = before && results.reduce(receiveResult, before);
    show({ entries, trouble, hand });
    if (fresh.length > 0) world.play(soundOf(fresh));
    for (const result of results) index.learn(result);
    if (before && hand && results.some((each) => isNewsNeeded(before, each))) askForPage(hand);
  }

  return {
    open,
    scan,
    finish: () => show({ hand: undefined }),
    clear: (requestId) => show({ cleared: new Set([...view.cleared, requestId]) }),
    tryAgain: (requestId) => queue.tryAgain(requestId),
    hurry: () => queue.hurry(),
  };
}

/**
 * True when a scan adds nothing to the last act on its copy: read twice within five seconds, or scanned again, impatiently,
 * before the server has answered; then lending and at once taking back is never what was meant. A refusal may be tried again.
 */
function isSameScan(last: DeskEntry, cardNumber: string, isRepeat: boolean): boolean {
  if (isUnsettled(last)) return isRepeat || last.act.cardNumber === cardNumber;
  return isRepeat && last.state === 'settled';
}

/** One sound for answers that came together: the one that must not be missed. */
function soundOf(fresh: readonly DeskEntry[]): Sound {
  if (fresh.some((entry) => entry.state === 'refused')) return 'refused';
  return fresh.some((entry) => entry.answer?.act === 'takeBack') ? 'returned' : 'lent';
}
