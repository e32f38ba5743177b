// The reader whose card was scanned: known at once from the index, filled in by the server, kept true by each answer.

import type { Failure } from '../../browser/call.ts';
import type { Finding } from '../../kernel/finding.ts';
import type { ActResult, ReaderPage } from '../domain/desk.ts';
import type { IndexedReader } from './desk-index.ts';

export type ReaderInHand = {
  /** As the sheet spells it; as scanned while unknown. */
  readonly cardNumber: string;
  readonly known?: IndexedReader | undefined;
  readonly page?: ReaderPage | undefined;
  /** The number of the question under way, 0 when none: an answer to an older one is dropped. */
  readonly asking: number;
  /** Answers to acts that came while the page was being fetched, to be worked into it. */
  readonly since: readonly ActResult[];
  /** There is no such reader: nobody is open. */
  readonly refusal?: readonly Finding[] | undefined;
  /** Why the page has not come; it is asked for again. */
  readonly failure?: Failure | undefined;
};

/** A card was scanned. */
export function takeInHand(cardNumber: string, known: IndexedReader | undefined): ReaderInHand {
  return { cardNumber: known?.cardNumber ?? cardNumber, known, since: [], asking: 0 };
}

/** The card number acts are made with; '' when nobody is open. */
export function openCard(hand: ReaderInHand | undefined): string {
  return hand && !hand.refusal ? hand.cardNumber : '';
}

/** The server is asked: answers to acts from now on may be newer than the page that comes. */
export function askFor(hand: ReaderInHand, asking: number): ReaderInHand {
  return { ...hand, asking, since: [] };
}

/** The server's page, brought up to the answers that overtook it. */
export function receivePage(hand: ReaderInHand, page: ReaderPage): ReaderInHand {
  const { cardNumber, known, since } = hand;
  return {
    cardNumber: page.cardNumber || cardNumber,
    known,
    page: since.reduce(applyResult, page),
    since: [],
    asking: 0,
  };
}

/** Takes in what became of an act of this or another reader. */
export function receiveResult(hand: ReaderInHand, result: ActResult): ReaderInHand {
  if (!isOf(hand, result)) return hand;
  return {
    ...hand,
    page: hand.page && applyResult(hand.page, result),
    since: hand.asking ? [...hand.since, result] : hand.since,
  };
}

/**
 * True when the page can no longer be reckoned from here: a return may have taken away what stood in the reader's way, and
 * an answer about something done before says nothing of what happened to the loan since.
 */
export function isNewsNeeded(hand: ReaderInHand, result: ActResult): boolean {
  if (result.state !== 'settled' || !hand.page) return false;
  if (result.act === 'reportDamage' || result.act === 'flag' || result.act === 'readInRoom') return false;
  if (result.act === 'lend') return isOf(hand, result) && result.isRepeat;
  if (result.act === 'takeBack')
    return isOf(hand, result) && (result.isRepeat || hand.page.findings.length > 0);
  // Renewed, undone, corrected, claimed, lost: another reader's loan may have become this one's, so nothing is reckoned here.
  return isOf(hand, result) || result.cardNumber === hand.cardNumber || result.readerName === hand.page.name;
}

/** A return names the card that was open, not whose loan it was: the loan itself tells, or nothing changes. */
function isOf(hand: ReaderInHand, result: ActResult): boolean {
  if (result.state !== 'settled') return false;
  if (result.act === 'lend') return result.cardNumber === hand.cardNumber;
  return !hand.page || hand.page.loans.some((loan) => loan.loanId === result.loanId);
}

/** Lending and returning are reckoned at once; whatever else changes a loan is fetched. */
function applyResult(page: ReaderPage, result: ActResult): ReaderPage {
  const others = page.loans.filter((loan) => loan.loanId !== result.loanId);
  if (result.act === 'takeBack') return { ...page, loans: others };
  if (result.act !== 'lend') return page;
  if (result.dueOn === '') return { ...page, loans: others };
  const { loanId, title, copyBarcode, dueOn } = result;
  const fresh = { lentOn: '', overdueDays: 0, renewals: 0, claimedOn: '', lostOn: '' } as const;
  return { ...page, loans: [...others, { loanId, title, copyBarcode, dueOn, ...fresh }] };
}

/** Loans in the order they matter at the desk: first due first. */
export function byDueDay(page: ReaderPage): ReaderPage['loans'] {
  return [...page.loans].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}
