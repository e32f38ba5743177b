// A state written a moment after a person sorted or moved rows stands in another loan's row: where it belongs (DESIGN §4.6).

import { type LoanState, parseState } from './loan.ts';

export type LedgerCell = { readonly number: number; readonly loanId: string; readonly stateText: string };

/** `number`'s state cell is to hold `state`. */
export type Mend = { readonly number: number; readonly state: LoanState };

/**
 * Sends displaced states home and gives the rows they covered their own again.
 * `lastKnown` tells a loan's last state by the journal. Rows that cannot be mended are left alone and stay reported.
 */
export function planMends(
  rows: readonly LedgerCell[],
  lastKnown: (loanId: string) => LoanState | undefined,
): Mend[] {
  const mends: Mend[] = [];
  for (const row of rows) {
    const state = parseState(row.stateText);
    if (row.loanId === '' || state?.loanId === row.loanId) continue;
    const own = lastKnown(row.loanId);
    if (own) mends.push({ number: row.number, state: own });
    if (!state) continue;
    const home = rows.find((each) => each.loanId === state.loanId);
    if (home) mends.push({ number: home.number, state });
  }
  return mends;
}
