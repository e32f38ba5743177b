// A state written a moment after a person sorted, moved or inserted rows stands in another row: where it belongs (DESIGN §4.6).

import { type LoanState, parseState } from './loan.ts';

export type LedgerCell = { readonly number: number; readonly loanId: string; readonly stateText: string };

/** `number`'s state cell is to hold `state`; with null it is no loan's row, and what an act left there goes. */
export type Mend = { readonly number: number; readonly state: LoanState | null };

/**
 * Sends displaced states home and gives the rows they covered their own again; a blank row that was inserted at that moment is blank again.
 * `lastKnown` tells a loan's last state by the journal. Rows that cannot be mended are left alone and stay reported.
 */
export function planMends(
  rows: readonly LedgerCell[],
  lastKnown: (loanId: string) => LoanState | undefined,
): Mend[] {
  const mends: Mend[] = [];
  for (const row of rows) {
    const state = parseState(row.stateText);
    if (row.loanId === state?.loanId) continue;
    const home = state && rows.find((each) => each.loanId === state.loanId);
    const own = row.loanId === '' ? undefined : lastKnown(row.loanId);
    if (own) mends.push({ number: row.number, state: own });
    if (state && home) mends.push({ number: home.number, state });
    if (home && row.loanId === '') mends.push({ number: row.number, state: null });
  }
  return mends;
}
