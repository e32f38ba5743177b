// A request that was carried out before is answered again, never carried out twice (DESIGN §4.2).

import type { App } from '../../app.ts';
import { mayBeOld } from '../../kernel/ids.ts';
import { journalTable } from '../../settings/tables.ts';
import type { ActResult, DeskAct } from '../domain/desk.ts';
import { type Journalled, parseJournalled } from '../domain/journalled.ts';
import { isOpen } from '../domain/loan.ts';
import { parseSubject } from '../domain/loan-subject.ts';
import { settled } from './act-result.ts';
import type { Ledger, LedgerRow } from './ledger.ts';

/**
 * What the request did, from the ledger; an older request is looked up in the journal. `undefined`: it has done nothing yet.
 * What it did stands even if the loan has moved on since.
 */
export function answerRepeat(app: App, ledger: Ledger, act: DeskAct): ActResult | undefined {
  const row = ledger.byRequest(act.requestId);
  if (row) {
    const isLast = row.state.requestId === act.requestId;
    const done = isLast && !isOpen(row.state) ? 'takeBack' : 'lend';
    return { ...settled(act, done, row), isRepeat: true };
  }
  return mayBeOld(act.requestId, app.nowMs) ? fromJournal(app, act) : undefined;
}

function fromJournal(app: App, act: DeskAct): ActResult | undefined {
  const tab = app.tab(journalTable);
  const number =
    tab.findNumber('requestId', act.requestId) ??
    (tab.refreshMap() ? tab.findNumber('requestId', act.requestId) : undefined);
  if (number === undefined) return undefined;
  const line = tab.readRow(number, ['subject', 'requestId', 'loanId', 'after']).rows[0]?.row;
  const entry = parseJournalled(line?.after ?? '');
  if (!line || line.requestId !== act.requestId || !entry) return undefined;
  return {
    ...settled(act, isOpen(entry.state) ? 'lend' : 'takeBack', asLedgerRow(line, entry)),
    isRepeat: true,
  };
}

function asLedgerRow(
  line: { readonly subject: string; readonly loanId: string },
  entry: Journalled,
): LedgerRow {
  const { title, className, readerName } = parseSubject(line.subject);
  const words = {
    title,
    className,
    readerName,
    copyBarcode: '',
    dueOn: '',
    overdueDays: '',
    lentOn: '',
    operator: '',
  };
  return { number: 0, loanId: line.loanId, requestId: entry.state.requestId, ...entry, ...words };
}
