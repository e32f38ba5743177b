// Writes anew what the tabs show of the ledger: a copy's 借出, a reader's counts, a loan's due day and days overdue. Never trusted (DESIGN §4.7).

import type { App } from '../../app.ts';
import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { catalogueTable } from '../../catalogue/tables.ts';
import { readersTable } from '../../readers/tables.ts';
import { readAligned } from '../../tables/read-aligned.ts';
import type { Numbered, PartOf } from '../../tables/tab.ts';
import { type LoanState, overdueDays } from '../domain/loan.ts';
import { formatSubject, parseSubject } from '../domain/loan-subject.ts';
import { loansTable } from '../tables.ts';
import type { Ledger } from './ledger.ts';
import type { LoanJournal } from './read-journal.ts';

/** Touches only cells that differ; leaves it to the next night when someone is sorting the Catalogue meanwhile. */
export function refreshProjections(app: App, ledger: Ledger, journal: LoanJournal): void {
  const columns = [['copyId'], ['copyBarcode', 'title', 'volume', 'status']] as const;
  const catalogue = readAligned(app.tab(catalogueTable), columns);
  if (!catalogue) return;
  const copies = catalogue.rows;
  const readers = app.tab(readersTable).readSpanTexts(['name', 'className', 'onLoan', 'overdue', 'readerId']);
  refreshCopies(app, ledger, copies);
  const unnamed = catalogue.problems.filter(({ key }) => key === 'copyBarcode').map(({ row }) => row);
  clearStrayStatuses(app, unnamed);
  refreshReaders(app, ledger, readers);
  refreshLoans(app, ledger, {
    copyOf: new Map(copies.map(({ row }) => [row.copyId, row])),
    readerOf: new Map(readers.map(({ row }) => [row.readerId, row])),
    classOf: (loanId) => classIn(journal.lastOf.get(loanId)?.subject),
  });
  app.flush();
}

type CopyRow = Numbered<
  PartOf<typeof catalogueTable.columns, 'copyBarcode' | 'title' | 'volume' | 'status' | 'copyId'>
>;
type ReaderRow = Numbered<{
  readonly [key in 'name' | 'className' | 'onLoan' | 'overdue' | 'readerId']: string;
}>;

type Names = {
  readonly copyOf: ReadonlyMap<string, CopyRow['row']>;
  readonly readerOf: ReadonlyMap<string, ReaderRow['row']>;
  /** The class on the day of the loan, as the journal has it. */
  readonly classOf: (loanId: string) => string | undefined;
};

/** `undefined` where the journal has no line, or one that somebody rewrote. */
function classIn(subject: string | undefined): string | undefined {
  const words = parseSubject(subject ?? '');
  return formatSubject(words) === subject ? words.className : undefined;
}

/** The class stays as it was on the day of the loan. */
function refreshLoans(app: App, ledger: Ledger, { copyOf, readerOf, classOf }: Names): void {
  const tab = app.tab(loansTable);
  for (const loan of ledger.openLoans()) {
    const copy = copyOf.get(loan.copyId);
    const reader = readerOf.get(loan.readerId);
    if (copy && loan.copyBarcode !== copy.copyBarcode)
      tab.write(loan.number, 'copyBarcode', copy.copyBarcode);
    if (copy && loan.title !== titleWithVolume(copy)) tab.write(loan.number, 'title', titleWithVolume(copy));
    if (reader && loan.readerName !== reader.name) tab.write(loan.number, 'readerName', reader.name);
    const className = classOf(loan.loanId) ?? (loan.className || (reader?.className ?? ''));
    if (loan.className !== className) tab.write(loan.number, 'className', className);
    const renewals = loan.state.marks?.renewals ?? null;
    if (loan.renewals !== String(renewals ?? '')) tab.write(loan.number, 'renewals', renewals);
    const late = overdueDays(loan.state.day, app.today);
    if (loan.dueOn !== loan.state.day) tab.write(loan.number, 'dueOn', loan.state.day);
    if (loan.overdueDays !== (late > 0 ? String(late) : ''))
      tab.write(loan.number, 'overdueDays', late > 0 ? late : null);
  }
}

/**
 * Only 在馆 and 借出 are ours to change, and 遗失 while its loan says so or until that copy has come back (a loan that was compensated is over without it): every other status was somebody's decision.
 */
function refreshCopies(app: App, ledger: Ledger, copies: readonly CopyRow[]): void {
  const tab = app.tab(catalogueTable);
  const out = new Set(ledger.openLoans().map((each) => each.copyId));
  const isReportedLost = ({ state }: { readonly state: LoanState }) => state.marks?.lostOn !== undefined;
  const lost = new Set(
    ledger
      .openLoans()
      .filter(isReportedLost)
      .map((each) => each.copyId),
  );
  const found = new Set(
    ledger
      .closedLoans()
      .filter((each) => each.state.act === 'return' && isReportedLost(each))
      .map((each) => each.copyId),
  );
  for (const { number, row } of copies) {
    const isFound = row.status === 'lost' && found.has(row.copyId) && !lost.has(row.copyId);
    if (row.status !== 'onShelf' && row.status !== 'onLoan' && !isFound) continue;
    const status = lost.has(row.copyId) ? 'lost' : out.has(row.copyId) ? 'onLoan' : 'onShelf';
    if (status !== row.status) tab.write(number, 'status', status);
  }
}

/** A status that fell into a row just inserted stands there alone, and is taken away again. One read spans them all. */
function clearStrayStatuses(app: App, unnamed: readonly number[]): void {
  if (unnamed.length === 0) return;
  const tab = app.tab(catalogueTable);
  const [column = 0] = tab.columns(['status']);
  const first = Math.min(...unnamed);
  const rows = tab.readTexts(
    ['copyBarcode', 'title', 'volume', 'status'],
    first,
    Math.max(...unnamed) - first + 1,
  );
  rows.forEach(([barcode, title, volume, status], i) => {
    const isAlone = status !== '' && [barcode, title, volume].every((text) => text === '');
    if (isAlone) tab.port.write(first + i, column, [['']]);
  });
}

/** A row without a reader has no loans: a count that fell into a row just inserted is taken away again. */
function refreshReaders(app: App, ledger: Ledger, readers: readonly ReaderRow[]): void {
  const tab = app.tab(readersTable);
  const loans = groupByReader(ledger);
  for (const { number, row } of readers) {
    const own = loans.get(row.readerId) ?? [];
    const late = own.filter((each) => overdueDays(each.state.day, app.today) > 0).length;
    if (row.onLoan !== shownCount(own.length)) tab.write(number, 'onLoan', own.length || null);
    if (row.overdue !== shownCount(late)) tab.write(number, 'overdue', late || null);
  }
}

const shownCount = (count: number): string => (count > 0 ? String(count) : '');

function groupByReader(ledger: Ledger) {
  const loans = new Map<string, ReturnType<Ledger['openLoans']>>();
  for (const loan of ledger.openLoans())
    loans.set(loan.readerId, [...(loans.get(loan.readerId) ?? []), loan]);
  return loans;
}
