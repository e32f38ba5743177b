// What speaks against a number for a new card, and against reporting a card lost.

import { type Finding, finding } from '../../kernel/finding.ts';
import { isSameNumber } from '../../kernel/ids.ts';
import { type ReaderCode, readerFindings } from './codes.ts';
import { CARD_NUMBER } from './import-readers.ts';
import type { ReaderStatus } from './reader.ts';

/** Who asks; an assistant leaves cards to the librarian. */
export type Role = 'librarian' | 'assistant';

/** What `readers.reportCardLost` answers. */
export type LostCard = { readonly name: string; readonly className: string; readonly cardNumber: string };

/** What `readers.replaceCard` answers. */
export type ReplacedCard = LostCard & { readonly oldNumber: string };

export type NewNumber = {
  readonly oldNumber: string;
  readonly cardNumber: string;
  /** True when it was replaced before, or stands in the place of one that was. */
  readonly isUsed: boolean;
  /** What carries it now. */
  readonly carrier: 'card' | 'barcode' | undefined;
};

/** A number on a card is good for one reader, once: whoever has it, had it, or has it on a book stands in its way. */
export function reviewNewCard(asked: NewNumber): readonly Finding<ReaderCode>[] {
  const { oldNumber, cardNumber, isUsed, carrier } = asked;
  const found: ReaderCode[] = [];
  const isOwn = isSameNumber(oldNumber, cardNumber);
  if (!CARD_NUMBER.test(cardNumber)) found.push('cardMalformed');
  if (isOwn || isUsed) found.push('cardUsedBefore');
  else if (carrier === 'card') found.push('cardTaken');
  if (carrier === 'barcode') found.push('cardIsBarcode');
  return found.map((code) => sayCard(code, { cardNumber }));
}

/** Nothing more is lost with the card of a reader who may not borrow; the status that says so stays. */
export function reviewLostCard(status: ReaderStatus): readonly Finding<ReaderCode>[] {
  return status === 'suspended' || status === 'left' ? [sayCard('lossNotNeeded', { status })] : [];
}

export function sayCard(code: ReaderCode, params: Finding['params'] = {}): Finding<ReaderCode> {
  return finding(readerFindings[code], code, params);
}
