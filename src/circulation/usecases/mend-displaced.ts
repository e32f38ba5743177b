// Puts states that landed in another loan's row back home.

import type { App } from '../../app.ts';
import { isCivilDay } from '../../kernel/civil-day.ts';
import type { Tab } from '../../tables/tab.ts';
import { planMends } from '../domain/displaced.ts';
import { type LoanState, parseState } from '../domain/loan.ts';
import { loansTable } from '../tables.ts';
import type { BrokenRow, Ledger } from './ledger.ts';
import { readJournal } from './read-journal.ts';

/** True for a row that holds another loan's state: the next act mends it. A state that someone typed over waits for the night. */
export function isDisplaced({ loanId, stateText }: BrokenRow): boolean {
  const state = parseState(stateText);
  return state !== undefined && state.loanId !== loanId;
}

/** Mends what the journal and the rows themselves explain; reads the journal whole, so it is called when something is broken. */
export function mendDisplaced(app: App, ledger: Ledger): void {
  if (!ledger.broken.some((each) => each.loanId !== '' || isDisplaced(each))) return;
  const tab = app.tab(loansTable);
  const rows = tab.readAllTexts(['dueOn', 'loanId', 'requestId', 'state']);
  const first = new Map(rows.map(({ row }) => [row.loanId, firstState(row)]));
  const { lastOf } = readJournal(app);
  const cells = rows.map(({ number, row }) => ({ number, loanId: row.loanId, stateText: row.state }));
  for (const { number, state } of planMends(
    cells,
    (loanId) => lastOf.get(loanId)?.state ?? first.get(loanId),
  ))
    if (state) tab.write(number, 'state', state);
    else blank(tab, number);
  app.flush();
}

/** Takes away what an act writes into a row that has no loan: the state, and the words beside it. */
function blank(tab: Tab<typeof loansTable.columns>, number: number): void {
  for (const column of tab.columns(['state', 'dueOn', 'renewals', 'readerName', 'className']))
    tab.port.write(number, column, [['']]);
}

/** The state a loan was lent with, by its own row: for one whose journal line was never written. */
function firstState(row: {
  readonly dueOn: string;
  readonly loanId: string;
  readonly requestId: string;
}): LoanState | undefined {
  const { dueOn, loanId, requestId } = row;
  return isCivilDay(dueOn) && requestId !== '' ? { loanId, requestId, act: 'lend', day: dueOn } : undefined;
}
