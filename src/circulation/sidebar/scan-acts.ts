// What goes with an act: where its rows were last seen, what to call it meanwhile; and when a scan adds nothing to the last.

import { isUnsettled } from '../../browser/queue-state.ts';
import type { Sound } from '../../browser/sounds.ts';
import type { DeskAct } from '../domain/desk.ts';
import type { DeskEntry, DeskView, ScanNote } from './desk-view.ts';
import type { IndexKeeper } from './index-keeper.ts';

/** Adds the rows where the page saw the copy and the reader, for the acts that look them up. */
export function withHints(act: DeskAct, { readers, copies }: IndexKeeper): DeskAct {
  const copyHint = copies.hint(act.copyBarcode, (copy) => copy.title);
  const readerHint = readers.hint(act.cardNumber, (reader) => reader.name);
  switch (act.act) {
    case 'scan':
    case 'lend':
    case 'takeBack':
      return { copyHint, readerHint, ...act };
    case 'reportDamage':
    case 'flag':
      return { copyHint, ...act };
    case 'renew':
    case 'correctReader':
    case 'claimReturned':
    case 'reportLost':
      return { readerHint, ...act };
    default:
      return act;
  }
}

/** What the line calls the act until its answer comes, and who made it. */
export function noteOf(act: DeskAct, view: DeskView, { readers, copies }: IndexKeeper): ScanNote {
  const { copyBarcode, cardNumber } = act;
  const { hand, operator, role } = view;
  const loan = hand?.page?.loans.find((each) => each.copyBarcode === copyBarcode);
  const isInHand = hand !== undefined && cardNumber === hand.cardNumber;
  const inHand = isInHand ? (hand.page?.name ?? hand.known?.name) : undefined;
  const readerName = cardNumber === '' ? '' : (inHand ?? readers.find(cardNumber)?.name ?? '');
  const title = copies.find(copyBarcode)?.title ?? loan?.title ?? copyBarcode;
  return { title: act.act === 'readInRoom' ? act.className : title, readerName, operator, role };
}

/**
 * True when a scan adds nothing to the last act on its copy: read twice within five seconds, or scanned again, impatiently,
 * before the server has answered; then lending and at once taking back is never what was meant. A refusal may be tried again,
 * after an undo or a renewal a scan is a scan, and with another reader open it is the next child who takes the book.
 */
export function isSameScan(last: DeskEntry, cardNumber: string, isRepeat: boolean): boolean {
  if (!['scan', 'lend', 'takeBack'].includes(last.act.act)) return false;
  if (last.act.cardNumber !== cardNumber) return false;
  return isUnsettled(last) || (isRepeat && last.state === 'settled');
}

/** True for a code that is certainly a scan, wherever it landed: a card, a barcode, a command. */
export function isWhollyKnown(code: string, index: IndexKeeper): boolean {
  const isListed = index.readers.find(code) !== undefined || index.copies.find(code) !== undefined;
  return isListed || ['command', 'badge', 'box'].includes(index.sort(code));
}

/** One sound for answers that came together: the one that must not be missed. */
export function soundOf(fresh: readonly DeskEntry[]): Sound {
  if (fresh.some((entry) => entry.state === 'refused')) return 'refused';
  return fresh.some((entry) => entry.answer?.act === 'takeBack') ? 'returned' : 'lent';
}
