// The rest of a step once its entry stands in the register: copy and loan follow, then the journal line, which says that all is done.

import type { App } from '../../app.ts';
import { catalogueTable } from '../../catalogue/tables.ts';
import { loansTable } from '../../circulation/tables.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import { type ChargeEntry, foldCharges } from '../domain/charge.ts';
import { chargesTable, chargeWords } from '../tables.ts';
import { followCharge, type ReadBefore } from './follow-charge.ts';

/** Nothing is begun that a missing or doubled column would stop halfway. */
function mustTakeSteps(app: App): void {
  app.tab(journalTable).mustTakeRows();
  app.tab(catalogueTable).mustTakeRows();
  app.tab(loansTable).mustTakeRows();
}

/** One row, which carries the fact; the rest follows from it. */
export function appendEntry(app: App, entry: ChargeEntry): void {
  mustTakeSteps(app);
  app.tab(chargesTable).append(entry);
}

/**
 * `entries`: the register with this entry in it. An entry that has its line is done: what hands have changed since stays. `before` is given for an entry
 * that was written in this call. Answers the barcode of a copy that was entered by it.
 */
export function finishEntry(
  app: App,
  entries: readonly ChargeEntry[],
  entry: ChargeEntry,
  before?: ReadBefore,
): string | undefined {
  if (hasJournalLine(app, entry.requestId)) return undefined;
  const own = entries.filter(({ chargeId }) => chargeId === entry.chargeId);
  const [charge] = foldCharges(own);
  const undone = own.find(({ requestId }) => requestId === entry.undoes);
  const newBarcode = charge && followCharge(app, charge, undone, before);
  const { number, title, className, readerName, operator, requestId, loanId } = entry;
  const subject = [number, `《${title}》`, className, readerName].filter(Boolean).join(' ');
  const facts = { act: chargeWords[entry.kind], subject, operator, requestId, loanId, after: number };
  app.tab(journalTable).append(journalLine(app, facts));
  return newBarcode;
}
