// A copy as rules see one, and how its title is written with its volume.

import type { ItemType } from '../../settings/domain/reader-types.ts';

/** `onLoan` is a projection refreshed every night: what is out is known by the ledger alone (DESIGN §4.7). */
export type CopyStatus =
  | 'onShelf'
  | 'onLoan'
  | 'setAside'
  | 'damaged'
  | 'lost'
  | 'presumedLost'
  | 'missing'
  | 'withdrawn';

export type Copy = {
  readonly copyId: string;
  readonly copyBarcode: string;
  readonly title: string;
  readonly volume: string;
  readonly status: CopyStatus;
  readonly itemType: ItemType | null;
};

/** 三国演义（上）: the title as a desk reads it out. */
export function titleWithVolume(copy: { readonly title: string; readonly volume: string }): string {
  return copy.volume === '' ? copy.title : `${copy.title}（${copy.volume}）`;
}
