// The desk without a screen: a scan goes in, a view of everything known comes out, and acts go through the queue.

import type { Caller } from '../../browser/call.ts';
import { type Keeper, makeKeeper } from '../../browser/kept-acts.ts';
import { makeQueue } from '../../browser/queue.ts';
import type { QueueState } from '../../browser/queue-state.ts';
import type { Sound } from '../../browser/sounds.ts';
import type { Storage } from '../../browser/storage.ts';
import { makeRequestId } from '../../kernel/ids.ts';
import type { CommandCard } from '../domain/command-cards.ts';
import type { ActResult, DeskAct, DeskOpening } from '../domain/desk.ts';
import type { DeskCalls } from './desk-calls.ts';
import type { Directory, IndexedCopy, IndexedReader } from './desk-index.ts';
import { nextUndo, undoing } from './desk-undo.ts';
import {
  closedDesk,
  type DeskEntry,
  type DeskView,
  isUnderWay,
  type ScanNote,
  type Start,
} from './desk-view.ts';
import { HandKeeper } from './hand-keeper.ts';
import { IndexKeeper } from './index-keeper.ts';
import type { NewAct, PaneName, PaneSubject } from './pane.ts';
import { makeQuietClose } from './quiet-close.ts';
import { isWhollyKnown, noteOf, soundOf, withHints } from './scan-acts.ts';
import { makeScanTaker, type ScanTaker } from './scan-taker.ts';

export type DeskWorld = {
  readonly call: Caller<DeskCalls>;
  readonly start: Start;
  /** Epoch ms of this machine; request ids follow the server's clock. */
  readonly now: () => number;
  readonly later: (ms: number, then: () => void) => () => void;
  readonly random: () => number;
  readonly storage: Storage;
  readonly play: (sound: Sound) => void;
  readonly changed: (view: DeskView) => void;
};

const OPENING_TIMEOUT_MS = 20_000;
const RECORD_TIMEOUT_MS = 25_000;
const OPEN_AGAIN_MS = 8_000;
const REPLAY_MAX_AGE_MS = 2 * 60 * 60_000;

export type Desk = Omit<ScanTaker, 'drain' | 'changeMode'> & {
  readonly readers: Directory<IndexedReader>;
  readonly copies: Directory<IndexedCopy>;
  readonly newRequestId: () => string;
  open(): void;
  /** A scanner's burst landed in a field of a pane: true when it was taken for a scan. */
  strayScan(code: string): boolean;
  act(act: NewAct): void;
  /** Takes back this act, whatever came after it. */
  undo(entry: DeskEntry): void;
  showPane(name: PaneName, subject?: PaneSubject): void;
  closePane(): void;
  changeOperator(name: string): void;
  changeDay(day: string): void;
  becomeLibrarian(): void;
  clear(requestId: string): void;
  tryAgain(requestId: string): void;
  /** The network came back. */
  hurry(): void;
  /** Somebody is there: a key, a click. */
  touch(): void;
};

export function makeDesk(world: DeskWorld): Desk {
  let view = closedDesk(world.start);
  let serverAhead = 0;
  let keeper: Keeper<DeskAct, ScanNote> | undefined;
  let stopAsking = () => {};

  const show = (change: Partial<DeskView>) => {
    view = { ...view, ...change };
    world.changed(view);
  };
  const index = new IndexKeeper({
    ...world,
    advanced(progress) {
      show({ index: progress });
      scans.drain();
    },
  });
  const hands = new HandKeeper({ ...world, index, view: () => view, show });
  const quiet = makeQuietClose({
    later: world.later,
    isBusy: () => view.pane !== undefined || isUnderWay(view),
    warn: (isClosingSoon) => show({ isClosingSoon }),
    close: () => show({ hand: undefined }),
  });
  const queue = makeQueue<DeskAct, ActResult, ScanNote>({
    send: (acts, { operator, role }) =>
      world.call('circulation.record', { acts, operator, role }, RECORD_TIMEOUT_MS),
    isTogether: (a, b) => a.operator === b.operator && a.role === b.role,
    later: world.later,
    now: world.now,
    keep: (acts) => keeper?.keep(acts),
    changed: takeNews,
  });
  const newRequestId = () => makeRequestId(world.now() + serverAhead, world.random);
  const scans = makeScanTaker({
    now: world.now,
    view: () => view,
    show,
    index,
    hands,
    newRequestId,
    add,
    tryAgain: (requestId) => queue.tryAgain(requestId),
    carryOut,
    changeOperator,
    opened: () => quiet.start(view.opening?.closeAfterSeconds ?? 0),
  });

  function open(): void {
    show({ openingFailure: undefined });
    askToOpen();
  }

  /** Scans wait for a desk that the network keeps shut: it is asked for until it opens. */
  async function askToOpen(): Promise<void> {
    stopAsking();
    const reply = await world.call('circulation.openDesk', {}, OPENING_TIMEOUT_MS);
    if (view.opening) return;
    if (reply.state === 'answered') return start(reply.value);
    const refused = { kind: 'script', message: 'the desk was refused' } as const;
    const openingFailure = reply.state === 'failed' ? reply.failure : refused;
    show({ openingFailure });
    stopAsking();
    const isAway = openingFailure.kind === 'network' || openingFailure.kind === 'timeout';
    if (isAway) stopAsking = world.later(OPEN_AGAIN_MS, askToOpen);
  }

  function start(opening: DeskOpening): void {
    serverAhead = opening.nowMs - world.now();
    keeper = makeKeeper(world.storage, opening.workbookId, newRequestId());
    show({
      opening,
      openingFailure: undefined,
      waiting: view.waiting.map((scan) => ({ ...scan, requestId: newRequestId() })),
    });
    queue.replay(keeper.takeOver(), REPLAY_MAX_AGE_MS);
    scans.drain();
    index.fill(opening);
  }

  function carryOut(does: CommandCard['does']): void {
    if (does === 'finish') finish();
    else if (does === 'undo') undoNewest();
    else scans.changeMode(does);
  }

  function finish(): void {
    quiet.stop();
    show({ hand: undefined, hint: undefined });
  }

  function undoNewest(): void {
    const next = nextUndo(view.entries);
    if (!next) show({ hint: { kind: 'nothingToUndo' } });
    else if ('undo' in next) act(undoing(next.undo));
    else show({ hint: { kind: 'notYetUndoable', title: next.wait.note.title } });
  }

  function changeOperator(name: string): void {
    show({ operator: name, hint: { kind: 'operatorNow', name } });
  }

  function act(asked: NewAct): void {
    quiet.touch();
    show({ hint: undefined });
    add({ ...asked, requestId: newRequestId() });
  }

  function add(plain: DeskAct): void {
    queue.add(withHints(plain, index), noteOf(plain, view, index));
  }

  function takeNews(
    { entries, trouble }: QueueState<DeskAct, ActResult, ScanNote>,
    fresh: readonly DeskEntry[],
  ): void {
    const results = fresh.flatMap((entry) => entry.answer ?? []);
    const before = view.hand;
    show({ entries, trouble, hand: hands.afterResults(results) });
    if (fresh.length > 0) quiet.touch();
    if (fresh.length > 0) world.play(soundOf(fresh));
    for (const result of results) index.learn(result);
    hands.askWhatChanged(before, results);
  }

  function scan(code: string): void {
    quiet.touch();
    scans.scan(code);
  }

  return {
    ...scans,
    readers: index.readers,
    copies: index.copies,
    newRequestId,
    open,
    scan,
    strayScan(code) {
      const isTaken = isWhollyKnown(code, index);
      if (isTaken) scan(code);
      return isTaken;
    },
    command(does) {
      quiet.touch();
      scans.command(does);
    },
    act,
    undo: (entry) => act(undoing(entry)),
    showPane: (name, subject) => show({ pane: { name, subject } }),
    closePane() {
      quiet.touch();
      show({ pane: undefined });
    },
    changeOperator,
    changeDay: (day) => show({ happenedOn: day === view.opening?.today ? '' : day }),
    becomeLibrarian: () => show({ role: 'librarian', operator: '' }),
    clear: (requestId) => show({ cleared: new Set([...view.cleared, requestId]) }),
    tryAgain: (requestId) => queue.tryAgain(requestId),
    hurry() {
      if (view.openingFailure) askToOpen();
      queue.hurry();
    },
    touch: quiet.touch,
  };
}
