// What a reader had out before: the history is never read whole, only where this reader stands in it.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { neededNumber } from '../../given-text.ts';
import { isCivilDay } from '../../kernel/civil-day.ts';
import { finding } from '../../kernel/finding.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { readReader } from '../../readers/usecases/read-reader.ts';
import { cheapestBlocks, costInCells, findNumbers, readRows } from '../../tables/read-rows.ts';
import type { PastLoan } from '../domain/desk.ts';
import { overdueDays } from '../domain/loan.ts';
import { loanHistoryTable } from '../tables.ts';
import { Ledger, type LedgerRow } from './ledger.ts';
import { roleInput, rowHintInput } from './record-input.ts';

export const readerHistoryInput = v.strictObject({
  cardNumber: neededNumber,
  role: roleInput,
  readerHint: v.optional(rowHintInput),
  /** So many of the newest rows are known already. */
  skip: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)), 0),
});

/** A part of what a reader had out before, newest first. */
export type ReaderHistory = {
  readonly loans: PastLoan[];
  /** What to `skip` to get the next part; 0 when there is none. */
  readonly next: number;
  /** Loans in the parts still to come. */
  readonly left: number;
};

/** What one call may spend on lines, a read counted as so many cells: 1.6 s modelled (PLATFORM 3C). */
const MOST_CELLS = 180_000;
const MOST_ROWS = 250;

const KEYS = [
  'returnedOn',
  'title',
  'copyBarcode',
  'lentOn',
  'overdueDays',
  'condition',
  'loanId',
  'readerId',
] as const;

/**
 * The newest part, or the one after `skip` rows: as many as one call can afford, whatever the size of the tab. An assistant is refused.
 * A query without the lock: a row that moves meanwhile is left out rather than mistaken for this reader's.
 */
export function readerHistory(
  app: App,
  { cardNumber, role, readerHint, skip }: v.InferOutput<typeof readerHistoryInput>,
): Outcome<ReaderHistory> {
  if (role === 'assistant') return refused([finding('block', 'assistantMayNot')]);
  const reader = readReader(app, cardNumber, readerHint);
  if (!reader) return refused([finding('block', 'readerUnknown')]);
  const { readerId } = reader.row;

  const tab = app.tab(loanHistoryTable);
  const numbers = findNumbers(tab, 'readerId', readerId).reverse().slice(skip);
  const wanted = affordable(numbers, tab.columns(KEYS));
  const rows = [...readRows(tab, wanted, KEYS).values()].filter((row) => row.readerId === readerId);
  const swept = new Set(rows.map(({ loanId }) => loanId));
  const recent = skip > 0 ? [] : closedLoansOf(app, readerId).filter(({ loanId }) => !swept.has(loanId));
  const left = numbers.length - wanted.length;
  const loans = [...recent.map(fromLedger), ...rows.map(fromHistory)];
  return done({
    loans: loans.sort((a, b) => b.returnedOn.localeCompare(a.returnedOn)),
    next: left > 0 ? skip + wanted.length : 0,
    left,
  });
}

/** As many of the rows, from the first on, as their reads may cost; one at least. */
function affordable(numbers: readonly number[], columns: readonly number[]): number[] {
  let count = Math.min(numbers.length, MOST_ROWS);
  while (count > 1 && costInCells(cheapestBlocks(numbers.slice(0, count), columns)) > MOST_CELLS) count -= 1;
  return numbers.slice(0, count);
}

/** What came back and still stands in the ledger. */
function closedLoansOf(app: App, readerId: string): LedgerRow[] {
  return new Ledger(app)
    .closedLoans()
    .filter((loan) => loan.readerId === readerId && loan.state.act !== 'void');
}

function fromLedger({ title, copyBarcode, lentOn, dueOn, condition, state }: LedgerRow): PastLoan {
  return {
    title,
    copyBarcode,
    returnedOn: state.day,
    lentOn: dayOrNone(lentOn),
    overdueDays: isCivilDay(dueOn) ? overdueDays(dueOn, state.day) : 0,
    condition,
  };
}

function fromHistory(row: { readonly [key in (typeof KEYS)[number]]: string }): PastLoan {
  const { title, copyBarcode, returnedOn, lentOn, condition } = row;
  return {
    title,
    copyBarcode,
    returnedOn: dayOrNone(returnedOn),
    lentOn: dayOrNone(lentOn),
    overdueDays: Number(row.overdueDays) || 0,
    condition,
  };
}

const dayOrNone = (text: string) => (isCivilDay(text) ? text : '');
