// A loan and the one text cell that is its truth.

import { type CivilDay, daysBetween, isCivilDay } from '../../kernel/civil-day.ts';

/** Acts that leave a loan open carry its due day; acts that close it carry the day they happened. `compensated`: the copy never came back, and that is settled. */
export const openActs = ['lend', 'renew', 'move', 'correct', 'claim', 'lost', 'open'] as const;
export const closedActs = ['return', 'compensated', 'void'] as const;

export type LoanAct = (typeof openActs)[number] | (typeof closedActs)[number];

/** What a loan has gathered on its way. Left out means never. */
export type LoanMarks = {
  /** How often it was renewed. */
  readonly renewals?: number;
  /** The reader it really belongs to, when it was lent on another's card. */
  readonly readerId?: string;
  /** The day the reader said it was returned (声称已还). */
  readonly claimedOn?: CivilDay;
  /** The day the reader said it was lost (遗失). */
  readonly lostOn?: CivilDay;
  /** The request that was undone last: sent again it is not carried out again. */
  readonly undid?: string;
};

/** What a `state` cell says: the loan it belongs to, the request that wrote it, the act and its day. */
export type LoanState = {
  readonly loanId: string;
  readonly requestId: string;
  readonly act: LoanAct;
  readonly day: CivilDay;
  readonly marks?: LoanMarks;
};

/** A row of the ledger as an act needs it. */
export type Loan = {
  readonly loanId: string;
  /** The request that lent it. */
  readonly requestId: string;
  /** Whose it is; after a correction not the one the row was written for. */
  readonly readerId: string;
  readonly copyId: string;
  readonly state: LoanState;
};

/** The cell's text, `loanId|requestId|act|day` (DESIGN §4.1), and `|marks` when there are any. */
export function formatState(state: LoanState): string {
  const { loanId, requestId, act, day, marks } = state;
  const gathered = formatMarks(marks);
  return [loanId, requestId, act, day, ...(gathered ? [gathered] : [])].join('|');
}

/** Reads a `state` cell; `undefined` when it is not one. */
export function parseState(text: string): LoanState | undefined {
  const parts = text.split('|');
  const [loanId, requestId, act, day, gathered = ''] = parts;
  if (parts.length > 5 || !loanId || !requestId || !act || !day) return undefined;
  if (!isLoanAct(act) || !isCivilDay(day)) return undefined;
  const marks = parseMarks(gathered);
  return marks && { loanId, requestId, act, day, ...(gathered ? { marks } : {}) };
}

/** `renewals=2,readerId=r…`: in one order, so that equal marks are equal text; '' when there are none. */
export function formatMarks(marks: LoanMarks = {}): string {
  const { renewals, readerId, claimedOn, lostOn, undid } = marks;
  return Object.entries({ renewals, readerId, claimedOn, lostOn, undid })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
}

/** Reads pairs as `formatMarks` writes them; `undefined` when one of them is none. */
export function parseMarks(text: string): LoanMarks | undefined {
  const marks: { -readonly [name in keyof LoanMarks]: LoanMarks[name] } = {};
  for (const pair of text === '' ? [] : text.split(',')) {
    const [, name, value = ''] = /^(\w+)=(.+)$/.exec(pair) ?? [];
    if (name === 'renewals' && /^\d{1,3}$/.test(value)) marks.renewals = Number(value);
    else if (name === 'readerId' || name === 'undid') marks[name] = value;
    else if ((name === 'claimedOn' || name === 'lostOn') && isCivilDay(value)) marks[name] = value;
    else return undefined;
  }
  return marks;
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
