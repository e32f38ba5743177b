// Chance that repeats: every invented school is the same again for the same seed.

import { type IdKind, makeId, makeRequestId } from '../../src/kernel/ids.ts';
import { chanceFrom } from '../runtime/random.ts';

/** A seeded source of chance. Two with one seed, asked the same questions, give the same answers. */
export class Random {
  /** At least 0 and less than 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = chanceFrom(seed).next;
  }

  /** A whole number of at least `low` and at most `high`. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of the list. Throws on an empty one. */
  pick<T>(list: readonly T[]): T {
    const chosen = list[this.between(0, list.length - 1)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  }

  /** A new list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const mixed = [...list];
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = this.between(0, i);
      [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
    }
    return mixed;
  }

  /** A fresh internal id. */
  id(kind: IdKind): string {
    const half = () =>
      Math.floor(this.next() * 4_294_967_296)
        .toString(16)
        .padStart(8, '0');
    return makeId(kind, half() + half());
  }

  /** A request id as a page in China would have made it at `at`, `YYYY-MM-DDTHH:mm:ss` of its wall clock. */
  requestId(at: string): string {
    return makeRequestId(Date.parse(`${at}+08:00`), this.next);
  }
}
