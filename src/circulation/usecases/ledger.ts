// The ledger of what is out: the tab 在借, read whole under the lock, written one row or one cell at a time (DESIGN §4).

import type { App } from '../../app.ts';
import { Fault } from '../../kernel/fault.ts';
import { isSameNumber } from '../../kernel/ids.ts';
import type { JournalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import type { RowOf } from '../../tables/table.ts';
import { isOpen, type Loan, type LoanState, parseState } from '../domain/loan.ts';
import { loansTable } from '../tables.ts';
import { type Asking, loanLine } from './loan-line.ts';

/** A loan with its present row and the words beside it. */
export type LedgerRow = Loan & {
  readonly number: number;
  /** On whose card it was lent; `readerId` is whose it is, which a correction changes. */
  readonly lentTo: string;
  readonly className: string;
  readonly readerName: string;
  readonly title: string;
  readonly copyBarcode: string;
  /** As the cells say; '' when blank. `dueOn` stays after the return, when the state has forgotten it. */
  readonly dueOn: string;
  readonly overdueDays: string;
  readonly lentOn: string;
  readonly operator: string;
  readonly renewals: string;
  /** Damage known when it was lent. */
  readonly condition: string;
};

/** A row whose ids or state cannot be read, or whose state names another loan. */
export type BrokenRow = {
  readonly number: number;
  readonly loanId: string;
  readonly copyId: string;
  readonly copyBarcode: string;
  readonly stateText: string;
};

/** What is only shown, at the left edge: a return needs none of it. */
const SHOWN_KEYS = ['dueOn', 'overdueDays'] as const;

const LEDGER_KEYS = [
  'className',
  'readerName',
  'title',
  'copyBarcode',
  'lentOn',
  'renewals',
  'operator',
  'condition',
  'state',
  'loanId',
  'requestId',
  'readerId',
  'copyId',
] as const;

/** What a change of state shows beside it: read by people, mended at night. */
type Shown = Partial<Pick<LedgerRow, 'className' | 'readerName' | 'dueOn'>>;

export class Ledger {
  readonly broken: BrokenRow[] = [];
  private readonly app: App;
  private readonly rows: LedgerRow[] = [];
  /** Lines of what was written in this call and is not in the journal yet. */
  private lines: JournalLine[] = [];
  /** What loans were before this call changed them. */
  private readonly covered: { readonly by: string; readonly row: LedgerRow }[] = [];

  /**
   * Reads the tab whole. Only under the lock does it stay true. `forReturns`: nothing is appended and no due day is shown, so the columns at the left
   * edge are left out, which keeps a return as flat in the size of the ledger as it can be; `dueOn` and `overdueDays` are '' then.
   */
  constructor(app: App, { forReturns = false } = {}) {
    this.app = app;
    const tab = app.tab(loansTable);
    const notShown = { dueOn: '', overdueDays: '' };
    const rows = forReturns
      ? tab.readSpanTexts(LEDGER_KEYS).map(({ number, row }) => ({ number, row: { ...notShown, ...row } }))
      : tab.readAllTexts([...SHOWN_KEYS, ...LEDGER_KEYS]);
    for (const { number, row } of rows) {
      const state = parseState(row.state);
      if (state && state.loanId === row.loanId && row.copyId !== '' && row.readerId !== '')
        this.rows.push({
          ...row,
          readerId: state.marks?.readerId ?? row.readerId,
          lentTo: row.readerId,
          number,
          state,
        });
      else
        this.broken.push({
          number,
          loanId: row.loanId,
          copyId: row.copyId,
          copyBarcode: row.copyBarcode,
          stateText: row.state,
        });
    }
  }

  /** Every readable row, open or closed. */
  allLoans(): readonly LedgerRow[] {
    return this.rows;
  }

  openLoans(): LedgerRow[] {
    return this.rows.filter((each) => isOpen(each.state));
  }

  closedLoans(): LedgerRow[] {
    return this.rows.filter((each) => !isOpen(each.state));
  }

  openLoansOf(readerId: string): LedgerRow[] {
    return this.openLoans().filter((each) => each.readerId === readerId);
  }

  openLoanOfCopy(copyId: string): LedgerRow | undefined {
    return this.openLoans().find((each) => each.copyId === copyId);
  }

  /** A loan by its id, open or closed. */
  loan(loanId: string): LedgerRow | undefined {
    return this.rows.find((each) => each.loanId === loanId);
  }

  /** The open loan that carries this barcode; `undefined` when there is none or more than one: then the Catalogue is asked. */
  openLoanByBarcode(copyBarcode: string): LedgerRow | undefined {
    const found = this.openLoans().filter((each) => isSameNumber(each.copyBarcode, copyBarcode));
    return found.length === 1 ? found[0] : undefined;
  }

  /** A copy whose row cannot be read may be out: nothing is done with it until the row is mended. Throws `rowUnreadable`. */
  stopAtBrokenRow(copy: { readonly copyId: string; readonly copyBarcode: string }): void {
    const broken = this.broken.find(
      (each) => each.copyId === copy.copyId || isSameNumber(each.copyBarcode, copy.copyBarcode),
    );
    if (!broken) return;
    const tab = this.app.tab(loansTable);
    throw new Fault('rowUnreadable', {
      tab: tab.port.name,
      row: broken.number,
      column: tab.labelOf('state'),
    });
  }

  /** The loan a request lent, whose state it wrote last, or whose return it was before that was undone. */
  byRequest(requestId: string): LedgerRow | undefined {
    return this.rows.find(
      ({ requestId: lent, state }) =>
        lent === requestId || state.requestId === requestId || state.marks?.undid === requestId,
    );
  }

  /** The loan as that request had left it, when an earlier act of this call has changed it since: the journal may not tell of it yet. */
  coveredInCall(requestId: string): LedgerRow | undefined {
    return this.covered.find(({ row }) => row.state.requestId === requestId)?.row;
  }

  /** The loan as it was when that request, of this call, changed it. */
  beforeInCall(requestId: string): LedgerRow | undefined {
    return this.covered.find(({ by }) => by === requestId)?.row;
  }

  /** Lend: one appended row. Its journal line follows with `finish`. */
  append(row: RowOf<typeof loansTable.columns>, asking: Asking): LedgerRow {
    this.mustTakeLines();
    this.app.tab(loansTable).append(row);
    const added: LedgerRow = {
      ...row,
      dueOn: row.dueOn ?? '',
      overdueDays: '',
      renewals: '',
      lentOn: row.lentOn ?? '',
      lentTo: row.readerId,
      number: 0,
    };
    this.rows.push(added);
    this.lines.push(loanLine(this.app, added, asking, undefined));
    return added;
  }

  /**
   * Return and every later act: one cell, `state`; what `shown` names is written beside it for people to read. The cell is durable before its journal line,
   * which follows with `finish`, or at once when the loan changes twice in one call: after a stop the check knows a loan's last state alone.
   */
  setState(
    row: LedgerRow,
    change: Omit<LoanState, 'loanId' | 'requestId'>,
    asking: Asking,
    shown: Shown = {},
  ) {
    if (this.lines.some((line) => line.loanId === row.loanId)) this.finish();
    this.mustTakeLines();
    const state: LoanState = { loanId: row.loanId, requestId: asking.requestId, ...change };
    const number = row.number || this.numberOf(row.loanId);
    const tab = this.app.tab(loansTable);
    if (this.lines.length === 0) tab.noticeWidth();
    if (shown.dueOn !== undefined) {
      tab.write(number, 'dueOn', shown.dueOn);
      tab.write(number, 'renewals', state.marks?.renewals ?? null);
    }
    if (shown.readerName !== undefined) tab.write(number, 'readerName', shown.readerName);
    if (shown.className !== undefined) tab.write(number, 'className', shown.className);
    // After what is shown: the night that finds a state without its line takes the names from beside it.
    tab.write(number, 'state', state);
    if (isOpen(state) !== isOpen(row.state)) tab.port.grey(number, !isOpen(state));
    const changed: LedgerRow = {
      ...row,
      ...shown,
      readerId: state.marks?.readerId ?? row.lentTo,
      number,
      state,
    };
    this.lines.push(loanLine(this.app, changed, asking, row));
    this.rows.splice(this.rows.indexOf(row), 1, changed);
    this.covered.push({ by: asking.requestId, row });
    return changed;
  }

  /** A line of the journal that is not about a loan's state: why a rule was passed over, what was noted. */
  note(line: JournalLine): void {
    this.mustTakeLines();
    if (!this.lines.some(({ requestId }) => requestId === line.requestId)) this.lines.push(line);
  }

  /** Writes the journal lines of this call; they follow the ledger's own writes in one buffered order (PLATFORM 3.16). */
  finish(): void {
    const { lines } = this;
    // Let go of first: an error does not tell whether they were written, and the night writes what is missing, not what is there twice.
    this.lines = [];
    if (lines.length > 0) this.app.tab(journalTable).appendAll(lines);
  }

  /** Asked while nothing is pending: a question between two writes would write the first down by itself (PLATFORM 3.1). */
  private mustTakeLines(): void {
    if (this.lines.length === 0) this.app.tab(journalTable).mustTakeRows();
  }

  /** A loan lent earlier in the same call has no known row yet. */
  private numberOf(loanId: string): number {
    const found = this.app
      .tab(loansTable)
      .readAllTexts(['loanId'])
      .find((each) => each.row.loanId === loanId);
    if (!found) throw new Error(`loan ${loanId} vanished from the ledger`);
    return found.number;
  }
}
