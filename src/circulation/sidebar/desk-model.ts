// The desk without a screen: a scan goes in, a view of everything known comes out, and acts go through the queue.

import type { Caller } from '../../browser/call.ts';
import { type Keeper, makeKeeper } from '../../browser/kept-acts.ts';
import { makeQueue } from '../../browser/queue.ts';
import type { QueueState } from '../../browser/queue-state.ts';
import { makeRepeatGuard } from '../../browser/scan-text.ts';
import type { Sound } from '../../browser/sounds.ts';
import type { Storage } from '../../browser/storage.ts';
import { makeRequestId } from '../../kernel/ids.ts';
import {
  type CommandCard,
  cardOfBadge,
  codeOfCommand,
  commandOf,
  type Mode,
} from '../domain/command-cards.ts';
import type { ActResult, DeskAct, DeskOpening } from '../domain/desk.ts';
import { boxSubject } from './box-subject.ts';
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
  type WaitingScan,
} from './desk-view.ts';
import { HandKeeper } from './hand-keeper.ts';
import { IndexKeeper } from './index-keeper.ts';
import type { NewAct, PaneName, PaneSubject } from './pane.ts';
import { makeQuietClose } from './quiet-close.ts';
import { openCard } from './reader-in-hand.ts';
import { isSameScan, isWhollyKnown, noteOf, soundOf, withHints } from './scan-acts.ts';

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

const RECORD_TIMEOUT_MS = 25_000;
const REPLAY_MAX_AGE_MS = 2 * 60 * 60_000;

const ACT_OF = { automatic: 'scan', returnOnly: 'takeBack', lendOnly: 'lend' } as const;
/** Panes that only show something give way to a reader who was scanned; in the others something may be half entered. */
const LOOKED_AT: readonly PaneName[] = ['pickReader', 'history', 'shelving', 'basket', 'operator'];

export type Desk = {
  readonly readers: Directory<IndexedReader>;
  readonly copies: Directory<IndexedCopy>;
  readonly newRequestId: () => string;
  open(): void;
  /** `code` is clean (`cleanScan`). */
  scan(code: string): void;
  /** A scanner's burst landed in a field of a pane: true when it was taken for a scan. */
  strayScan(code: string): boolean;
  /** The same as scanning the command card: in order with the scans that wait. */
  command(does: CommandCard['does']): void;
  /** Which was meant by a number that a reader and a copy share. */
  answer(meant: 'card' | 'copy'): void;
  /** The same by the keys 1 and 2; false when nothing was asked. */
  answerByKey(key: string): boolean;
  act(act: NewAct): void;
  /** Takes back this act, whatever came after it. */
  undo(entry: DeskEntry): void;
  openReader(cardNumber: string): void;
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
  const isRepeated = makeRepeatGuard(world.now);
  let view = closedDesk(world.start);
  let serverAhead = 0;
  let modeSince = Number.NEGATIVE_INFINITY;
  let keeper: Keeper<DeskAct, ScanNote> | undefined;

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
    quiet.touch();
    if (answerByKey(code)) return;
    const isRepeat = commandOf(code) === undefined && isRepeated(code);
    enqueue({ requestId: view.opening ? newRequestId() : '', code, isRepeat });
  }

  function enqueue(scanned: WaitingScan): void {
    show({ waiting: [...view.waiting, scanned], hint: undefined });
    drain();
  }

  /** Carries out waiting scans in order, up to the first of which it is not known what it is. */
  function drain(): void {
    while (!view.question) {
      const [next, ...waiting] = view.waiting;
      const kind = next && index.sort(next.code);
      if (!next || !kind || kind === 'unclear' || (kind !== 'command' && !view.opening)) return;
      if (kind !== 'both') show({ waiting });
      if (kind === 'both') ask(next.code);
      else if (kind === 'command') carryOut(commandOf(next.code) ?? 'finish');
      else if (kind === 'badge') takeBadge(next.code);
      else if (kind === 'box') show({ pane: { name: 'box', subject: boxSubject(next.code, index.copies) } });
      else if (kind === 'card') takeCard(next.code);
      else takeCopy(next);
    }
  }

  function ask(code: string): void {
    const reader = index.readers.find(code);
    const copy = index.copies.find(code);
    if (reader && copy) show({ question: { reader, copy } });
  }

  function answer(meant: 'card' | 'copy'): void {
    const [asked, ...waiting] = view.waiting;
    if (!view.question || !asked) return;
    show({ question: undefined, waiting });
    if (meant === 'card') takeCard(asked.code);
    else takeCopy(asked);
    drain();
  }

  function answerByKey(key: string): boolean {
    const isAnswer = view.question !== undefined && (key === '1' || key === '2');
    if (isAnswer) answer(key === '1' ? 'card' : 'copy');
    return isAnswer;
  }

  function carryOut(does: CommandCard['does']): void {
    if (does === 'finish') finish();
    else if (does === 'undo') undoNewest();
    else changeMode(does);
  }

  function finish(): void {
    quiet.stop();
    show({ hand: undefined, hint: undefined });
  }

  function changeMode(mode: Mode): void {
    modeSince = world.now();
    show({ mode, hint: undefined });
  }

  function undoNewest(): void {
    const next = nextUndo(view.entries);
    if (!next) show({ hint: { kind: 'nothingToUndo' } });
    else if ('undo' in next) act(undoing(next.undo));
    else show({ hint: { kind: 'notYetUndoable', title: next.wait.note.title } });
  }

  function takeBadge(code: string): void {
    const reader = index.readers.find(cardOfBadge(code) ?? '');
    if (reader?.readerType === 'assistant' && !reader.hasLeft) changeOperator(reader.name);
    else show({ hint: { kind: 'notABadge' } });
  }

  function changeOperator(name: string): void {
    show({ operator: name, hint: { kind: 'operatorNow', name } });
  }

  function takeCard(code: string): void {
    if (view.pane && LOOKED_AT.includes(view.pane.name)) show({ pane: undefined });
    quiet.start(view.opening?.closeAfterSeconds ?? 0);
    if (openCard(view.hand).toUpperCase() !== code.toUpperCase()) hands.take(code);
  }

  function takeCopy({ requestId, code, isRepeat }: WaitingScan): void {
    const copyBarcode = index.copies.find(code)?.copyBarcode ?? code;
    const cardNumber = openCard(view.hand);
    const last = view.entries.filter((entry) => entry.act.copyBarcode === copyBarcode).pop();
    if (last && last.madeAt >= modeSince && isSameScan(last, cardNumber, isRepeat)) {
      if (last.isParked) queue.tryAgain(last.act.requestId);
      show({ hint: { kind: 'scannedTwice', title: last.note.title } });
      return;
    }
    const happenedOn = view.happenedOn || undefined;
    add({ act: ACT_OF[view.mode], requestId, copyBarcode, cardNumber, happenedOn });
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

  return {
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
      if (view.waiting.length === 0) return carryOut(does);
      enqueue({ requestId: '', code: codeOfCommand(does), isRepeat: false });
    },
    answer,
    answerByKey,
    act,
    undo: (entry) => act(undoing(entry)),
    openReader: takeCard,
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
    hurry: () => queue.hurry(),
    touch: quiet.touch,
  };
}
