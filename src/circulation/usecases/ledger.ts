// The ledger of what is out: the tab 在借, read whole under the lock, written one row or one cell at a time (DESIGN §4).

import type { App } from '../../app.ts';
import type { CivilMoment } from '../../kernel/civil-day.ts';
import { Fault } from '../../kernel/fault.ts';
import { isSameNumber } from '../../kernel/ids.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import type { RowOf } from '../../tables/table.ts';
import { formatJournalled } from '../domain/journalled.ts';
import { isOpen, type Loan, type LoanAct, type LoanState, parseState } from '../domain/loan.ts';
import { formatSubject } from '../domain/loan-subject.ts';
import { loanActWords, loansTable } from '../tables.ts';

/** A loan with its present row and the words beside it. */
export type LedgerRow = Loan & {
  readonly number: number;
  readonly className: string;
  readonly readerName: string;
  readonly title: string;
  readonly copyBarcode: string;
  /** As the cells say; '' when blank. `dueOn` stays after the return, when the state has forgotten it. */
  readonly dueOn: string;
  readonly overdueDays: string;
  readonly lentOn: string;
  readonly operator: string;
};

/** A row whose ids or state cannot be read, or whose state names another loan. */
export type BrokenRow = {
  readonly number: number;
  readonly loanId: string;
  readonly copyId: string;
  readonly copyBarcode: string;
  readonly stateText: string;
};

const LEDGER_KEYS = [
  'dueOn',
  'overdueDays',
  'className',
  'readerName',
  'title',
  'copyBarcode',
  'lentOn',
  'operator',
  'state',
  'loanId',
  'requestId',
  'readerId',
  'copyId',
] as const;

/** Who asked, and under which request. */
export type Asking = { readonly requestId: string; readonly operator: string };

export class Ledger {
  readonly broken: BrokenRow[] = [];
  private readonly app: App;
  private readonly rows: LedgerRow[] = [];

  /** Reads the tab whole. Only under the lock does it stay true. */
  constructor(app: App) {
    this.app = app;
    for (const { number, row } of app.tab(loansTable).readAllTexts(LEDGER_KEYS)) {
      const state = parseState(row.state);
      if (state && state.loanId === row.loanId && row.copyId !== '' && row.readerId !== '')
        this.rows.push({ ...row, number, state });
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

  /** The loan a request lent, or whose state it wrote last. */
  byRequest(requestId: string): LedgerRow | undefined {
    return this.rows.find((each) => each.requestId === requestId || each.state.requestId === requestId);
  }

  /** Lend: one appended row, then its journal line. */
  append(row: RowOf<typeof loansTable.columns>, asking: Asking): LedgerRow {
    this.app.tab(journalTable).mustTakeRows();
    this.app.tab(loansTable).append(row);
    writeLoanLine(this.app, row, asking, undefined);
    const added: LedgerRow = {
      ...row,
      dueOn: row.dueOn ?? '',
      overdueDays: '',
      lentOn: row.lentOn ?? '',
      number: 0,
    };
    this.rows.push(added);
    return added;
  }

  /** Return and every later act: one cell, made durable, then its journal line. */
  setState(row: LedgerRow, act: LoanAct, day: string, asking: Asking): LedgerRow {
    const state: LoanState = { loanId: row.loanId, requestId: asking.requestId, act, day };
    this.app.tab(journalTable).mustTakeRows();
    const tab = this.app.tab(loansTable);
    const number = row.number || this.numberOf(row.loanId);
    if (!isOpen(state)) tab.port.grey(number);
    tab.write(number, 'state', state);
    this.app.flush();
    const changed: LedgerRow = { ...row, number, state };
    writeLoanLine(this.app, changed, asking, row.state);
    this.rows.splice(this.rows.indexOf(row), 1, changed);
    return changed;
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

type Journalable = Loan & { readonly title: string; readonly className: string; readonly readerName: string };

/**
 * The journal line of what a loan has become, `at` that moment; `before` is its state until then, `undefined` for a new loan.
 */
export function writeLoanLine(
  app: App,
  loan: Journalable,
  asking: Asking,
  before: LoanState | undefined,
  at: CivilMoment = app.now,
): void {
  const { loanId, readerId, copyId, state } = loan;
  const { language } = app;
  app.tab(journalTable).append(
    journalLine(
      { now: at, language },
      {
        act: loanActWords[state.act],
        subject: formatSubject(loan),
        operator: asking.operator,
        requestId: asking.requestId,
        loanId,
        before: before ? formatJournalled({ state: before, readerId, copyId }) : '',
        after: formatJournalled({ state, readerId, copyId }),
      },
    ),
  );
}
