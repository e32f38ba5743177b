// Where unsettled acts wait for the page's next life, one place per page so that two desks do not write over each other.

import type { Kept } from './queue.ts';
import type { Storage } from './storage.ts';

export type Keeper<A, N> = {
  /** Writes down what is unsettled now; nothing, when all is settled. */
  keep(acts: readonly Kept<A, N>[]): void;
  /**
   * What earlier pages on this workbook left behind, oldest first. It is theirs no longer; a page still alive writes
   * its own again, and acts sent by both carry the same request ids.
   */
  takeOver(): readonly Kept<A, N>[];
};

/** `scope` names the workbook: an act must never be replayed into another school's. `pageId` is this page's own. */
export function makeKeeper<A extends { readonly requestId: string }, N>(
  storage: Storage,
  scope: string,
  pageId: string,
): Keeper<A, N> {
  const prefix = `shuxiang.acts.${scope}.`;
  const own = prefix + pageId;
  let last = '';
  return {
    keep(acts) {
      const text = acts.length > 0 ? JSON.stringify(acts) : '';
      if (text === last) return;
      last = text;
      storage.write(own, text);
    },
    takeOver() {
      const places = storage.keys(prefix).filter((key) => key !== own);
      const kept = places.flatMap((key) => readKept<A, N>(storage.read(key)));
      for (const key of places) storage.write(key, '');
      return kept.sort((a, b) => a.madeAt - b.madeAt);
    },
  };
}

function readKept<A extends { readonly requestId: string }, N>(text = '[]'): readonly Kept<A, N>[] {
  try {
    const all: unknown = JSON.parse(text);
    if (!Array.isArray(all)) return [];
    return all.filter((each) => typeof each?.act?.requestId === 'string' && typeof each.madeAt === 'number');
  } catch {
    return [];
  }
}
