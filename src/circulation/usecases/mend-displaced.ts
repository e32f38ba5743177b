// Puts states that landed in another loan's row back home.

import type { App } from '../../app.ts';
import { planMends } from '../domain/displaced.ts';
import { loansTable } from '../tables.ts';
import type { Ledger } from './ledger.ts';
import { readJournal } from './read-journal.ts';

/** True when something was mended, so that the ledger is to be read again. */
export function mendDisplaced(app: App, ledger: Ledger): boolean {
  const tab = app.tab(loansTable);
  if (!ledger.broken.some((each) => each.loanId !== '')) return false;
  const cells = tab
    .readAllTexts(['loanId', 'state'])
    .map(({ number, row }) => ({ number, loanId: row.loanId, stateText: row.state }));
  const { lastOf } = readJournal(app);
  const mends = planMends(cells, (loanId) => lastOf.get(loanId)?.state);
  for (const { number, state } of mends) tab.write(number, 'state', state);
  app.flush();
  return mends.length > 0;
}
