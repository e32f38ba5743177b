// From a wish to an act as a page sends it, and as the plain desk hears it.

import type { Json } from '../../local/contract.ts';
import { plusDays } from './plain-days.ts';
import type { PlainAct } from './plain-desk.ts';
import type { PlainLibrary } from './plain-library.ts';
import type { Wish } from './steps.ts';

/** An act in both tongues. */
export type Sent = { readonly plain: PlainAct; readonly args: { readonly [key: string]: Json } };

export type Planning = {
  readonly library: PlainLibrary;
  readonly isAssistant: boolean;
  /** Every act sent so far, oldest first. */
  readonly sent: readonly Sent[];
  readonly loanIdOf: (lentBy: string) => string | undefined;
  /** Where the page saw the row of a number; nothing when it sends no hints. */
  readonly hintOf: (number: string) => Json | undefined;
  /** Its run was stopped before the journal line: what was before nobody knows until the night, so it is not undone. */
  readonly lacksLine: (requestId: string) => boolean;
  readonly newRequest: () => string;
};

const UNKNOWN_COPY = 'T9999999';
const UNKNOWN_CARD = 'R999999';
const NO_LOAN = 'l000000000000';
const REASON = '公开课要用';

/** Nothing when there is nothing to send again, or when its loan's row was deleted by hand. */
export function plan(planning: Planning, wish: Wish): Sent | undefined {
  const { isAssistant } = planning;
  if (wish.act === 'again') return sendAgain(planning, wish.ago);
  const asking = { requestId: planning.newRequest(), isAssistant };
  const { requestId } = asking;
  switch (wish.act) {
    case 'lend':
    case 'scan':
    case 'takeBack':
      return scanned(planning, wish, requestId);
    case 'undo': {
      const undoes = planning.sent.at(-1 - wish.ago)?.plain.requestId ?? 'q0mfq1a2b3nothing1';
      if (planning.lacksLine(undoes)) return undefined;
      return { plain: { ...asking, act: 'undo', undoes }, args: { requestId, act: 'undo', undoes } };
    }
    case 'readInRoom': {
      const { act, count } = wish;
      return { plain: { ...asking, act, count }, args: { act, requestId, count } };
    }
    case 'flag':
    case 'reportDamage':
      return noted(planning, wish, requestId);
    case 'renew':
      return staysInRoom(planning, wish.copy) ? undefined : changed(planning, wish, requestId);
    default:
      return changed(planning, wish, requestId);
  }
}

function scanned(
  { library, isAssistant, hintOf }: Planning,
  wish: Extract<Wish, { label: string }>,
  requestId: string,
): Sent {
  const { act, agrees, overrides, daysAgo } = wish;
  const copyBarcode = {
    now: copyAt(library, wish.copy).barcode,
    replaced: library.oldBarcodes.at(-1) ?? UNKNOWN_COPY,
    unknown: UNKNOWN_COPY,
    isbn: '9787020042494',
  }[wish.label];
  const cardNumber = {
    now: readerAt(library, wish.reader).card,
    replaced: library.oldCards.at(-1) ?? UNKNOWN_CARD,
    unknown: UNKNOWN_CARD,
    nobody: '',
  }[wish.card];
  const happenedOn = daysAgo === null ? '' : plusDays(library.today, -daysAgo);
  const copyHint = hintOf(copyBarcode);
  const readerHint = hintOf(cardNumber);
  return {
    plain: { act, requestId, isAssistant, copyBarcode, cardNumber, happenedOn, agrees, overrides },
    args: {
      ...{ act, requestId, copyBarcode, cardNumber },
      ...(happenedOn === '' ? {} : { happenedOn }),
      ...(agrees ? { agreed: ['sameTitleTwice'] } : {}),
      ...(overrides ? { override: REASON } : {}),
      ...(copyHint === undefined ? {} : { copyHint }),
      ...(readerHint === undefined ? {} : { readerHint }),
    },
  };
}

function changed(
  { library, isAssistant, loanIdOf, hintOf }: Planning,
  wish: Extract<Wish, { act: 'renew' | 'claimReturned' | 'reportLost' | 'correctReader' }>,
  requestId: string,
): Sent {
  const { id } = copyAt(library, wish.copy);
  const lentBy = library.loans.findLast((loan) => loan.copyId === id)?.lentBy ?? '';
  const loanId = loanIdOf(lentBy) ?? NO_LOAN;
  const asking = { requestId, isAssistant, lentBy };
  const args = { act: wish.act, requestId, loanId };
  if (wish.act === 'correctReader') {
    const { card: cardNumber } = readerAt(library, wish.reader);
    const readerHint = hintOf(cardNumber);
    return {
      plain: { ...asking, act: wish.act, cardNumber },
      args: { ...args, cardNumber, ...(readerHint === undefined ? {} : { readerHint }) },
    };
  }
  if (wish.act !== 'renew') return { plain: { ...asking, act: wish.act }, args };
  const { act, overrides } = wish;
  return {
    plain: { ...asking, act, overrides },
    args: { ...args, ...(overrides ? { override: REASON } : {}) },
  };
}

function noted(
  { library, isAssistant }: Planning,
  wish: Extract<Wish, { act: 'flag' | 'reportDamage' }>,
  requestId: string,
): Sent {
  const { barcode: copyBarcode } = copyAt(library, wish.copy);
  const asking = { requestId, isAssistant, copyBarcode };
  if (wish.act === 'flag')
    return {
      plain: { ...asking, act: 'flag' },
      args: { act: 'flag', requestId, copyBarcode, note: '请看一下' },
    };
  const { act, note, needsMending } = wish;
  return {
    plain: { ...asking, act, note, needsMending },
    args: { act, requestId, copyBarcode, note, needsMending },
  };
}

function sendAgain({ sent, library, isAssistant }: Planning, ago: number): Sent | undefined {
  const before = sent.at(-1 - ago);
  if (!before) return undefined;
  const deed = library.deeds[before.plain.requestId];
  const isDeleted = library.loans.some(({ lentBy, place }) => lentBy === deed?.lentBy && place === 'deleted');
  return isDeleted ? undefined : { ...before, plain: { ...before.plain, isAssistant } };
}

/** Whether a copy that stays in the room and was lent for a reason may be renewed, the product and the manual see differently: left out. */
function staysInRoom({ library }: Planning, copy: number): boolean {
  const { itemType } = copyAt(library, copy);
  return library.policies.some((row) => row.itemType === itemType && row.loanDays === 0);
}

export function copyAt({ copies }: PlainLibrary, n: number) {
  return copies[n % copies.length] as PlainLibrary['copies'][number];
}

export function readerAt({ readers }: PlainLibrary, n: number) {
  return readers[n % readers.length] as PlainLibrary['readers'][number];
}
