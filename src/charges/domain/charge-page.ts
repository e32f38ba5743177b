// What travels between the charges' pages and the server.

import type { Language } from '../../i18n/language.ts';
import type { CivilDay, CivilMoment } from '../../kernel/civil-day.ts';
import type { Finding } from '../../kernel/finding.ts';
import type { Fen } from '../../kernel/money.ts';
import type { ChargeCase, ChargeState, ChargeWay, OfferedWay } from './charge.ts';
import type { ChargeCode } from './codes.ts';
import type { Reckoning } from './reckon.ts';

/** A case as a page shows it. */
export type ShownCharge = {
  readonly chargeId: string;
  readonly number: string;
  readonly state: ChargeState;
  readonly case: ChargeCase;
  readonly title: string;
  readonly copyBarcode: string;
  readonly readerName: string;
  /** Today's class; that of the day it was opened when the reader is no longer there. */
  readonly className: string;
  readonly openedOn: CivilDay;
  readonly note: string;
  readonly operator: string;
  readonly amount: Fen;
  /** What is still owed: `amount` while the case is open, else 0. */
  readonly balance: Fen;
  readonly reckoning: Reckoning | null;
  readonly way: ChargeWay | '';
  readonly receipt: string;
  readonly newBarcode: string;
  readonly closedOn: CivilDay | '';
  /** The last day on which money is paid back when the copy turns up; '' when there is none. */
  readonly refundUntil: CivilDay | '';
  /** Names the entry that `charges.reverse` takes back. */
  readonly lastEntry: string;
  /** The copy came back at the desk while the case is open: settle it as found. */
  readonly isBack: boolean;
};

/** What `charges.propose` answers: nothing is written. */
export type ChargeProposal = {
  readonly copyBarcode: string;
  readonly title: string;
  readonly case: ChargeCase;
  /** Whose loan it is, or the reader of the card; '' when nobody is known yet. */
  readonly cardNumber: string;
  readonly readerName: string;
  readonly className: string;
  readonly loanId: string;
  /** Of the Catalogue, or as given; null when it is not known. */
  readonly price: Fen | null;
  /** Whole years; null when not known. */
  readonly age: number | null;
  /** null when a price or a rule is missing: `findings` says which. */
  readonly reckoning: Reckoning | null;
  readonly ways: readonly OfferedWay[];
  readonly refundDays: number;
  /** What would keep `charges.open` from opening it. */
  readonly findings: readonly Finding<ChargeCode>[];
};

/** Money and cases of a month or a term, for 财务室. */
export type ChargeTotals = {
  /** `2026-09`, or the first day of a term. */
  readonly from: string;
  /** The last day of a term; '' for a month. */
  readonly to: CivilDay | '';
  readonly opened: number;
  readonly owed: Fen;
  readonly replaced: number;
  readonly mended: number;
  readonly waived: number;
  /** Cases settled with money, what came in and what was paid back. */
  readonly paidCases: number;
  readonly paid: Fen;
  readonly refunded: Fen;
};

/** A loan reported lost that no case has been opened for. */
export type LostLoan = {
  readonly loanId: string;
  readonly title: string;
  readonly copyBarcode: string;
  readonly readerName: string;
  readonly className: string;
  readonly lostOn: CivilDay;
};

export type ChargesPage = {
  readonly language: Language;
  readonly schoolName: string;
  readonly today: CivilDay;
  readonly allowMoney: boolean;
  /** Open cases, the classes in the order of their names. */
  readonly classes: readonly { readonly className: string; readonly charges: readonly ShownCharge[] }[];
  readonly lostLoans: readonly LostLoan[];
  /** Closed lately, newest first: for 退款 and 更正. */
  readonly closed: readonly ShownCharge[];
  readonly months: readonly ChargeTotals[];
  readonly terms: readonly ChargeTotals[];
  /** Σ of all entries: what is owed to the school. */
  readonly balance: Fen;
  /** Rows of 赔偿登记 that cannot be read and are in no sum. */
  readonly unreadable: number;
};

/** What opening, settling, refunding and reversing answer. */
export type ChargeDone = { readonly charge: ShownCharge; readonly isRepeat: boolean };

/** The 赔偿通知单 for the guardian. */
export type ChargeNotice = {
  readonly language: Language;
  readonly schoolName: string;
  readonly today: CivilDay;
  readonly charge: ShownCharge;
  readonly ways: readonly OfferedWay[];
  readonly refundDays: number;
  readonly at: CivilMoment;
};
