// Scans in their order: each waits until it is known what it is, then opens a reader, becomes an act or commands the desk.

import { makeRepeatGuard } from '../../browser/scan-text.ts';
import {
  type CommandCard,
  cardOfBadge,
  codeOfCommand,
  commandOf,
  type Mode,
} from '../domain/command-cards.ts';
import type { DeskAct } from '../domain/desk.ts';
import { boxSubject } from './box-subject.ts';
import type { DeskView, WaitingScan } from './desk-view.ts';
import type { HandKeeper } from './hand-keeper.ts';
import type { IndexKeeper } from './index-keeper.ts';
import type { PaneName } from './pane.ts';
import { openCard } from './reader-in-hand.ts';
import { isSameScan } from './scan-acts.ts';

type ScanWorld = {
  readonly now: () => number;
  readonly view: () => DeskView;
  readonly show: (change: Partial<DeskView>) => void;
  readonly index: IndexKeeper;
  readonly hands: HandKeeper;
  readonly newRequestId: () => string;
  readonly add: (act: DeskAct) => void;
  readonly tryAgain: (requestId: string) => void;
  readonly carryOut: (does: CommandCard['does']) => void;
  readonly changeOperator: (name: string) => void;
  /** A reader was opened, or scanned again. */
  readonly opened: () => void;
};

export type ScanTaker = {
  /** `code` is clean (`cleanScan`). */
  scan(code: string): void;
  /** The same as scanning the command card: in order with the scans that wait. */
  command(does: CommandCard['does']): void;
  /** Carries out waiting scans in order, up to the first of which it is not known what it is. */
  drain(): void;
  /** Which was meant by a number that a reader and a copy share. */
  answer(meant: 'card' | 'copy'): void;
  /** The same by the keys 1 and 2; false when nothing was asked. */
  answerByKey(key: string): boolean;
  /** Opens a reader as if the card had been scanned. */
  openReader(cardNumber: string): void;
  changeMode(mode: Mode): void;
};

const ACT_OF = { automatic: 'scan', returnOnly: 'takeBack', lendOnly: 'lend' } as const;
/** Panes that only show something give way to a reader who was scanned; in the others something may be half entered. */
const LOOKED_AT: readonly PaneName[] = ['pickReader', 'history', 'shelving', 'basket', 'operator'];

export function makeScanTaker(world: ScanWorld): ScanTaker {
  const { view, show, index } = world;
  const isRepeated = makeRepeatGuard(world.now);
  let modeSince = Number.NEGATIVE_INFINITY;

  function enqueue(code: string, isRepeat: boolean): void {
    const requestId = view().opening ? world.newRequestId() : '';
    show({ waiting: [...view().waiting, { requestId, code, isRepeat }], hint: undefined });
    drain();
  }

  function drain(): void {
    while (!view().question) {
      const [next, ...waiting] = view().waiting;
      const kind = next && index.sort(next.code);
      if (!next || !kind || kind === 'unclear' || (kind !== 'command' && !view().opening)) return;
      if (kind !== 'both') show({ waiting });
      if (kind === 'both') ask(next.code);
      else if (kind === 'command') world.carryOut(commandOf(next.code) ?? 'finish');
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
    const [asked, ...waiting] = view().waiting;
    if (!view().question || !asked) return;
    show({ question: undefined, waiting });
    if (meant === 'card') takeCard(asked.code);
    else takeCopy(asked);
    drain();
  }

  function answerByKey(key: string): boolean {
    const isAnswer = view().question !== undefined && (key === '1' || key === '2');
    if (isAnswer) answer(key === '1' ? 'card' : 'copy');
    return isAnswer;
  }

  function takeBadge(code: string): void {
    const reader = index.readers.find(cardOfBadge(code) ?? '');
    if (reader?.readerType === 'assistant' && !reader.hasLeft) world.changeOperator(reader.name);
    else show({ hint: { kind: 'notABadge' } });
  }

  function takeCard(code: string): void {
    const { pane, hand } = view();
    if (pane && LOOKED_AT.includes(pane.name)) show({ pane: undefined });
    world.opened();
    if (openCard(hand).toUpperCase() !== code.toUpperCase()) world.hands.take(code);
  }

  function takeCopy({ requestId, code, isRepeat }: WaitingScan): void {
    const { hand, entries, mode } = view();
    const copyBarcode = index.copies.find(code)?.copyBarcode ?? code;
    const cardNumber = openCard(hand);
    const last = entries.filter((entry) => entry.act.copyBarcode === copyBarcode).pop();
    if (last && last.madeAt >= modeSince && isSameScan(last, cardNumber, isRepeat)) {
      if (last.isParked) world.tryAgain(last.act.requestId);
      show({ hint: { kind: 'scannedTwice', title: last.note.title } });
      return;
    }
    const happenedOn = view().happenedOn || undefined;
    world.add({ act: ACT_OF[mode], requestId, copyBarcode, cardNumber, happenedOn });
  }

  return {
    scan(code) {
      if (answerByKey(code)) return;
      enqueue(code, commandOf(code) === undefined && isRepeated(code));
    },
    command(does) {
      if (view().waiting.length === 0) world.carryOut(does);
      else enqueue(codeOfCommand(does), false);
    },
    drain,
    answer,
    answerByKey,
    openReader: takeCard,
    changeMode(mode) {
      modeSince = world.now();
      show({ mode, hint: undefined });
    },
  };
}
