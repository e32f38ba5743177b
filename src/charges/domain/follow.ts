// What a case makes of its copy and of the loan it stands for.

import type { CopyStatus } from '../../catalogue/domain/copy.ts';
import { type Charge, isGone, isReplacement } from './charge.ts';

/** What the loan becomes, if it is still open: reported lost, ended by the compensation, returned, or as before it was reported lost. */
export type LoanTurn = 'lost' | 'compensated' | 'return' | 'notLost';

/** `undefined`: left as it is. */
export type Following = { readonly status: CopyStatus | undefined; readonly loan: LoanTurn | undefined };

/**
 * 遗失 or 待修补 while the case is open, 注销 when another copy or money took its place, 在馆 when it was mended or turned up. A copy that is gone and
 * waived stays 遗失, and its loan is over.
 */
export function followingOf(charge: Charge): Following {
  const { first, state, settled } = charge;
  const gone = isGone(first.case);
  const isUnusable = gone || first.case === 'damagedUnreadable';
  switch (state) {
    case 'open':
      if (gone) return { status: 'lost', loan: 'lost' };
      return { status: isUnusable ? 'damaged' : undefined, loan: undefined };
    case 'waived':
      return { status: undefined, loan: gone ? 'compensated' : undefined };
    case 'refunded':
      return { status: 'onShelf', loan: undefined };
    case 'reversed':
      return { status: isUnusable ? (first.statusBefore as CopyStatus) : undefined, loan: 'notLost' };
    default: {
      const way = settled?.way;
      // A cell that a hand emptied: nobody knows any more how it was settled.
      if (!way) return { status: undefined, loan: undefined };
      if (way === 'found') return { status: 'onShelf', loan: 'return' };
      if (way === 'mended') return { status: 'onShelf', loan: undefined };
      const isOver = isReplacement(way) || isUnusable;
      return { status: isOver ? 'withdrawn' : undefined, loan: isOver ? 'compensated' : undefined };
    }
  }
}
