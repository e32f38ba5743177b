// What may never be wrong in a ledger and its journal, reckoned from the cells alone: nothing here is the product's own.

import { actOf, isOut } from '../../tests/support/ledger-truth.ts';
import type { KeyedRow } from '../../tests/support/rows-by-key.ts';

export type LedgerRows = { readonly [tab in 'loans' | 'loanHistory' | 'journal']: readonly KeyedRow[] };

/** True at every moment, also between a stop and whatever comes next. `before` are the loans there were; one that was undone never was. */
export function wrongsAtAnyMoment({ loans, loanHistory }: LedgerRows, before: LedgerRows): string[] {
  const ids = idsOf(loans);
  const kept = new Set([...ids, ...idsOf(loanHistory)]);
  return [
    ...idsOf([...before.loans.filter((row) => actOf(row) !== 'void'), ...before.loanHistory])
      .filter((id) => !kept.has(id))
      .map((id) => `loan ${id} is lost`),
    ...repeated(ids).map((id) => `loan ${id} stands twice in 在借`),
    ...repeated(idsOf(loanHistory)).map((id) => `loan ${id} stands twice in 借阅历史`),
    ...repeated(loans.filter(isOut).map((row) => row.copyId ?? '')).map(
      (id) => `copy ${id} is with two readers`,
    ),
  ];
}

/** True after the next act or the night: the ledger's present, its past and its journal tell one story. */
export function wrongsOfSettledLedger(rows: LedgerRows): string[] {
  const { loans, loanHistory, journal } = rows;
  const inBoth = idsOf(loans).filter((id) => idsOf(loanHistory).includes(id));
  const ids = new Set([...idsOf(loans), ...idsOf(loanHistory), ...idsOf(journal)]);
  return [
    ...inBoth.map((id) => `loan ${id} stands in both tabs`),
    ...loans
      .filter((row) => !row.state?.startsWith(`${row.loanId}|`))
      .map((row) => `the state ${row.state} stands in another row`),
    ...[...ids].flatMap((id) => wrongsOfLoan(id, rows)),
    ...journal
      .filter((line) => line.loanId === '' && isState(line))
      .map((line) => `the state ${line.after} has no loan`),
  ];
}

/** The lines of one loan are a chain: from nothing through every state to the one that stands in the ledger, each with the request that wrote it. */
function wrongsOfLoan(id: string, { loans, loanHistory, journal }: LedgerRows): string[] {
  const own = journal.filter((line) => line.loanId === id);
  const lines = own.filter(isState);
  const afters = lines.map((line) => line.after ?? '');
  const befores = lines.map((line) => line.before ?? '');
  const wrongs = lines
    .filter(({ after, requestId }) => !after?.startsWith(`${id}|${requestId}|`))
    .map((line) => `the line ${line.after} has the request ${line.requestId}`);
  const requests = lines.map((line) => line.requestId ?? '');
  if (repeated(requests).length > 0)
    wrongs.push(`loan ${id} has two lines of the request ${repeated(requests)}`);
  const [start, ...more] = befores.filter((before) => !afters.includes(before));
  if (start !== '' || more.length > 0 || repeated(befores).length > 0)
    wrongs.push(
      `the journal of loan ${id} has a gap: ${befores.map((before, i) => `${before} → ${afters[i]}`).join('; ')}`,
    );
  const end = afters.filter((after) => !befores.includes(after)).join(' and ');
  if (!isPresent(id, end, loans, loanHistory))
    wrongs.push(`the journal of loan ${id} ends with ${end}, the ledger does not`);
  return wrongs;
}

const isState = ({ after = '' }: KeyedRow): boolean =>
  /^l[^|]*\|[^|]*\|[a-z]+\|\d{4}-\d\d-\d\d\|/.test(after);

/** A loan that is in neither tab was undone and swept: a row that never was leaves no history. */
function isPresent(
  id: string,
  end: string,
  loans: readonly KeyedRow[],
  history: readonly KeyedRow[],
): boolean {
  const [, , act = '', day, readerId, copyId] = end.split('|');
  const row = loans.find(({ loanId }) => loanId === id);
  if (row) return end === journalled(row);
  const past = history.find(({ loanId }) => loanId === id);
  if (!past) return act === 'void';
  const isOver = act === 'return' || act === 'compensated';
  return isOver && day === past.returnedOn && readerId === past.readerId && copyId === past.copyId;
}

/** A state as the journal keeps it: whose and which copy in between. */
function journalled({ state = '', readerId, copyId }: KeyedRow): string {
  const [loanId, requestId, act, day, marks] = state.split('|');
  const owner = /readerId=([^,]*)/.exec(marks ?? '')?.[1] ?? readerId;
  return [loanId, requestId, act, day, owner, copyId, ...(marks ? [marks] : [])].join('|');
}

function idsOf(rows: readonly KeyedRow[]): string[] {
  return rows.map(({ loanId = '' }) => loanId).filter((id) => id !== '');
}

export function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, at) => texts.indexOf(text) !== at))];
}
