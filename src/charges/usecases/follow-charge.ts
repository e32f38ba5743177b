// Makes the copy, its loan and the copy in its place agree with a case: after each entry, and again where a run was stopped.

import type { App } from '../../app.ts';
import type { Copy, CopyStatus } from '../../catalogue/domain/copy.ts';
import { type CopyDraft, registerCopy } from '../../catalogue/domain/import-copies.ts';
import { catalogueTable } from '../../catalogue/tables.ts';
import { readCopyById } from '../../catalogue/usecases/read-copy.ts';
import { isOpen } from '../../circulation/domain/loan.ts';
import { Ledger, type LedgerRow } from '../../circulation/usecases/ledger.ts';
import { derivedId } from '../../kernel/ids.ts';
import { readCarrier } from '../../settings/usecases/read-carrier.ts';
import { readFreeNumber } from '../../settings/usecases/read-free-number.ts';
import { rewriteCells } from '../../tables/rewrite-cell.ts';
import { FIRST_ROW } from '../../tables/table.ts';
import { type Charge, type ChargeEntry, isGone } from '../domain/charge.ts';
import { followingOf, type LoanTurn } from '../domain/follow.ts';

/** Its own request id, so that the entry's line alone answers for the request. */
const ofLoan = (requestId: string) => `${requestId}-loan`;

/** The copy that a settling entry brings into the Catalogue. */
export const newCopyId = (requestId: string) => derivedId('copy', requestId, 0);

/** What a step read before its entry, under the same lock; it is not read again. */
export type ReadBefore = { readonly ledger?: Ledger; readonly copy?: CopyNow };
type CopyNow = Pick<Copy, 'copyId' | 'status'>;

/**
 * Does what is not done yet; done twice it changes nothing. `undone` is the settling entry that the last one takes back; `before` is given where that last
 * one was written in this call. Answers the barcode of a copy that it has entered.
 */
export function followCharge(
  app: App,
  charge: Charge,
  undone: ChargeEntry | undefined,
  before: ReadBefore | undefined,
): string | undefined {
  const { first, state, settled } = charge;
  const { status, loan: turn } = followingOf(charge);
  const ledger = before?.ledger ?? new Ledger(app);
  ledger.stopAtBrokenRow(first);
  const loan = first.loanId === '' ? undefined : ledger.loan(first.loanId);
  if (turn && loan && isOpen(loan.state)) turnLoan(ledger, charge, loan, turn);
  const isNew = before !== undefined;
  const newBarcode = settled?.newCopy ? enterNewCopy(app, settled, isNew) : undefined;
  if (undone?.newCopy) withdrawNewCopy(app, ledger, newCopyId(undone.requestId));
  // Somebody else has taken the copy back since a run was stopped: the page tells of it.
  const isBack = state === 'open' && !undone && loan?.state.act === 'return' && isGone(first.case);
  const copy = () => before?.copy ?? readCopyById(app, first.copyId)?.row;
  if (status && !isBack) setStatus(app, ledger, copy(), status);
  return newBarcode;
}

function turnLoan(ledger: Ledger, { first, last }: Charge, loan: LedgerRow, turn: LoanTurn): void {
  const asking = { requestId: ofLoan(last.requestId), operator: last.operator };
  const { marks, day } = loan.state;
  const today = last.at.slice(0, 10);
  if (turn === 'lost') {
    if (marks?.lostOn) return;
    ledger.setState(loan, { act: 'lost', day, marks: { ...marks, lostOn: today } }, asking);
  } else if (turn === 'notLost') {
    if (loan.state.requestId !== ofLoan(first.requestId)) return;
    const { lostOn: _, ...kept } = marks ?? {};
    ledger.setState(loan, { act: 'open', day, marks: kept }, asking);
  } else {
    ledger.setState(loan, { act: turn, day: today, ...(marks ? { marks } : {}) }, asking);
  }
  ledger.finish();
}

/**
 * Under the number its entry names, or the next one when something else has got that number since. `isNew`: the number was chosen in this call, and
 * nothing was entered under it. Answers the number; `undefined` for a copy that was there.
 */
function enterNewCopy(app: App, entry: ChargeEntry, isNew: boolean): string | undefined {
  const tab = app.tab(catalogueTable);
  const copyId = newCopyId(entry.requestId);
  tab.refreshMap();
  if (!isNew && tab.findNumber('copyId', copyId) !== undefined) return undefined;
  const isTaken = !isNew && readCarrier(app, entry.newBarcode) !== undefined;
  const copyBarcode = (isTaken && nextBarcode(app)) || entry.newBarcode;
  const draft = JSON.parse(entry.newCopy) as CopyDraft;
  tab.append(registerCopy(draft, { copyId, copyBarcode, batch: '', today: entry.at.slice(0, 10) }));
  return copyBarcode;
}

/** The next number by the school's pattern that nothing carries or carried; `undefined` when there is none. */
export function nextBarcode(app: App): string | undefined {
  const tab = app.tab(catalogueTable);
  const labels = tab.readTexts(['copyBarcode'], FIRST_ROW, tab.port.lastRow()).map(([label = '']) => label);
  return readFreeNumber(app, app.school.copyPattern, labels);
}

/** A copy that was entered by mistake; one that was lent or set aside meanwhile is somebody's decision. */
function withdrawNewCopy(app: App, ledger: Ledger, copyId: string): void {
  const copy = readCopyById(app, copyId)?.row;
  if (copy?.status === 'onShelf') setStatus(app, ledger, copy, 'withdrawn');
}

/** A copy that is out is shown as on loan, as the night would show it. Its row is looked for again just before it is written. */
function setStatus(app: App, ledger: Ledger, copy: CopyNow | undefined, wanted: CopyStatus): void {
  if (!copy) return;
  const isOut = wanted === 'onShelf' && ledger.openLoanOfCopy(copy.copyId) !== undefined;
  const status = isOut ? 'onLoan' : wanted;
  if (copy.status === status) return;
  rewriteCells(app.tab(catalogueTable), {
    idKey: 'copyId',
    id: copy.copyId,
    values: { status },
    flush: app.flush,
  });
}
