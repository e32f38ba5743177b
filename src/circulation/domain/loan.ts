// A loan and the one text cell that is its truth.

import { type CivilDay, daysBetween, isCivilDay } from '../../kernel/civil-day.ts';

/** Acts that leave a loan open carry its due day; acts that close it carry the day they happened. */
export const openActs = ['lend'] as const;
export const closedActs = ['return', 'void'] as const;

export type LoanAct = (typeof openActs)[number] | (typeof closedActs)[number];

/** What a `state` cell says: the loan it belongs to, the request that wrote it, the act and its day. */
export type LoanState = {
  readonly loanId: string;
  readonly requestId: string;
  readonly act: LoanAct;
  readonly day: CivilDay;
};

/** A row of the ledger as an act needs it. */
export type Loan = {
  readonly loanId: string;
  /** The request that lent it. */
  readonly requestId: string;
  readonly readerId: string;
  readonly copyId: string;
  readonly state: LoanState;
};

/** The cell's text, `loanId|requestId|act|day` (DESIGN §4.1). */
export function formatState(state: LoanState): string {
  return [state.loanId, state.requestId, state.act, state.day].join('|');
}

/** Reads a `state` cell; `undefined` when it is not one. */
export function parseState(text: string): LoanState | undefined {
  const parts = text.split('|');
  const [loanId, requestId, act, day] = parts;
  if (parts.length !== 4 || !loanId || !requestId || !act || !day) return undefined;
  if (!isLoanAct(act) || !isCivilDay(day)) return undefined;
  return { loanId, requestId, act, day };
}

function isLoanAct(text: string): text is LoanAct {
  return [...openActs, ...closedActs].some((each) => each === text);
}

/** True while the copy is with the reader. */
export function isOpen(state: LoanState): boolean {
  return openActs.some((each) => each === state.act);
}

/** Days past the due day of an open loan; 0 on the due day and before. */
export function overdueDays(dueOn: CivilDay, today: CivilDay): number {
  return Math.max(0, daysBetween(dueOn, today));
}
