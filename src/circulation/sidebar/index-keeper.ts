// Keeps the page's index right: fills it when the desk opens, fetches a tab's part again when its rows have moved.

import type { Caller } from '../../browser/call.ts';
import type { DeskOpening } from '../domain/desk.ts';
import type { DeskCalls } from './desk-calls.ts';
import { Directory, type IndexedCopy, type IndexedReader, type ScanKind, sortScan } from './desk-index.ts';
import { fillIndex, type Load, refetch } from './load-index.ts';

export type IndexProgress = {
  readonly done: number;
  readonly total: number;
  /** `undefined` while it is still coming; false when a part did not come. */
  readonly isWhole: boolean | undefined;
};

type IndexWorld = {
  readonly call: Caller<DeskCalls>;
  readonly now: () => number;
  readonly later: (ms: number, then: () => void) => () => void;
  /** After each slice of the first filling. */
  readonly advanced: (progress: IndexProgress) => void;
};

type Tab = 'readers' | 'copies';

const REFETCH_PAUSE_MS = 60_000;

export class IndexKeeper {
  readonly readers = new Directory<IndexedReader>();
  readonly copies = new Directory<IndexedCopy>();
  private readonly world: IndexWorld;
  private readonly refetchedAt = {
    readers: Number.NEGATIVE_INFINITY,
    copies: Number.NEGATIVE_INFINITY,
  };

  constructor(world: IndexWorld) {
    this.world = world;
  }

  sort(code: string): ScanKind {
    return sortScan(code, this.readers, this.copies);
  }

  /** The first filling, with a word after each slice. */
  async fill(opening: DeskOpening): Promise<void> {
    let last = { done: 0, total: 0 };
    const advanced = (done: number, total: number) => {
      last = { done, total };
      this.world.advanced({ ...last, isWhole: undefined });
    };
    const isWhole = await fillIndex(this.load(4, advanced), opening, this.readers, this.copies);
    this.world.advanced({ ...last, isWhole });
    if (!isWhole) this.fillAgain();
  }

  /** Parts that did not come are worth another try a minute later, and as often as it takes. */
  private fillAgain(): void {
    this.world.later(REFETCH_PAUSE_MS, async () => {
      const isWhole = (await this.fetchAnew('readers')) && (await this.fetchAnew('copies'));
      if (isWhole) this.world.advanced({ done: 1, total: 1, isWhole });
      else this.fillAgain();
    });
  }

  /** Takes in where the server found a reader and a copy; 0 is no news. */
  learn(found: { cardNumber: string; readerRow: number; copyBarcode?: string; copyRow?: number }): void {
    if (this.readers.learn(found.cardNumber, found.readerRow)) this.renew('readers');
    if (this.copies.learn(found.copyBarcode ?? '', found.copyRow ?? 0)) this.renew('copies');
  }

  /** Quietly, and not more than once a minute: someone may be sorting the tab this way and that. */
  private renew(tab: Tab): void {
    const wait = this.refetchedAt[tab] + REFETCH_PAUSE_MS - this.world.now();
    if (wait > 0) {
      this.world.later(wait, () => this.renew(tab));
      return;
    }
    this.refetchedAt[tab] = this.world.now();
    this.fetchAnew(tab).then((came) => {
      if (!came) this.renew(tab);
    });
  }

  private async fetchAnew(tab: Tab): Promise<boolean> {
    const reply = await this.world.call('circulation.openDesk', {});
    if (reply.state !== 'answered') return false;
    const fresh = await refetch(
      this.load(2, () => {}),
      reply.value,
      tab,
    );
    if (!fresh) return false;
    if (tab === 'readers') this.readers.replace(fresh.readers);
    else this.copies.replace(fresh.copies);
    return true;
  }

  private load(lanes: number, advanced: Load['advanced']): Load {
    const wait = (ms: number) => new Promise<void>((resolve) => this.world.later(ms, resolve));
    return { call: this.world.call, wait, lanes, advanced };
  }
}
