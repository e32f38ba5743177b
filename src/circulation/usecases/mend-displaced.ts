// Puts states that landed in another loan's row back home.

import type { App } from '../../app.ts';
import { journalTable } from '../../settings/tables.ts';
import { planMends } from '../domain/displaced.ts';
import { type LoanState, parseState } from '../domain/loan.ts';
import { loansTable } from '../tables.ts';
import type { Ledger } from './ledger.ts';

/** True when something was mended, so that the ledger is to be read again. */
export function mendDisplaced(app: App, ledger: Ledger): boolean {
  const tab = app.tab(loansTable);
  if (!ledger.broken.some((each) => each.loanId !== '')) return false;
  const cells = tab
    .readAllTexts(['loanId', 'state'])
    .map(({ number, row }) => ({ number, loanId: row.loanId, stateText: row.state }));
  const mends = planMends(cells, lastStates(app));
  for (const { number, state } of mends) tab.write(number, 'state', state);
  app.flush();
  return mends.length > 0;
}

/** The last state of each loan by the journal, however it is sorted; read whole, for mending is rare. */
function lastStates(app: App): (loanId: string) => LoanState | undefined {
  const last = new Map<string, { readonly at: string; readonly state: LoanState }>();
  for (const { row } of app.tab(journalTable).readAllTexts(['at', 'loanId', 'after'])) {
    const state = parseState(row.after);
    const before = last.get(row.loanId);
    if (state?.loanId === row.loanId && (!before || before.at <= row.at)) last.set(row.loanId, { at: row.at, state });
  }
  return (loanId) => last.get(loanId)?.state;
}
