// Fetches the page of the reader in hand, again and again until it comes, and keeps it true while answers arrive.

import type { Caller } from '../../browser/call.ts';
import type { ActResult } from '../domain/desk.ts';
import type { DeskCalls } from './desk-calls.ts';
import type { DeskView } from './desk-view.ts';
import type { IndexKeeper } from './index-keeper.ts';
import {
  askFor,
  isNewsNeeded,
  type ReaderInHand,
  receivePage,
  receiveResult,
  takeInHand,
} from './reader-in-hand.ts';

type HandWorld = {
  readonly call: Caller<DeskCalls>;
  readonly later: (ms: number, then: () => void) => () => void;
  readonly index: IndexKeeper;
  readonly view: () => DeskView;
  readonly show: (change: Partial<DeskView>) => void;
};

const ASK_AGAIN_MS = 4_000;

export class HandKeeper {
  private readonly world: HandWorld;
  private asked = 0;

  constructor(world: HandWorld) {
    this.world = world;
  }

  /** Opens the reader with this card; `card` is as scanned or as the sheet spells it. */
  take(card: string): void {
    this.ask(takeInHand(card, this.world.index.readers.find(card)));
  }

  /** What the answers make of the reader in hand; those that cannot be reckoned with are asked for with `askWhatChanged`. */
  afterResults(results: readonly ActResult[]): ReaderInHand | undefined {
    const { hand } = this.world.view();
    return hand && results.reduce(receiveResult, hand);
  }

  /** Asks for the page anew where an answer has changed more than can be told from here. */
  askWhatChanged(before: ReaderInHand | undefined, results: readonly ActResult[]): void {
    const { hand } = this.world.view();
    if (before && hand && results.some((each) => isNewsNeeded(before, each))) this.ask(hand);
  }

  private async ask(of: ReaderInHand): Promise<void> {
    const { call, index, view, show, later } = this.world;
    this.asked += 1;
    const asking = this.asked;
    show({ hand: askFor(of, asking) });
    const { cardNumber } = of;
    const readerHint = index.readers.hint(cardNumber, (reader) => reader.name);
    const reply = await call('circulation.readerPage', { cardNumber, readerHint, role: view().role });
    const { hand } = view();
    if (hand?.asking !== asking) return;
    if (reply.state === 'answered') {
      show({ hand: receivePage(hand, reply.value) });
      index.learn(reply.value);
    } else if (reply.state === 'refused') {
      show({ hand: { ...hand, asking: 0, refusal: reply.findings } });
    } else {
      show({ hand: { ...hand, failure: reply.failure } });
      later(ASK_AGAIN_MS, () => {
        const now = view().hand;
        if (now?.asking === asking) this.ask(now);
      });
    }
  }
}
