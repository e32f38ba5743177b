// Makes the copy, its loan and the copy in its place agree with a case: after each entry, and again where a run was stopped.

import type { App } from '../../app.ts';
import { type CopyDraft, registerCopy } from '../../catalogue/domain/import-copies.ts';
import { catalogueTable } from '../../catalogue/tables.ts';
import { readCopyById } from '../../catalogue/usecases/read-copy.ts';
import { isOpen } from '../../circulation/domain/loan.ts';
import { Ledger } from '../../circulation/usecases/ledger.ts';
import { derivedId } from '../../kernel/ids.ts';
import { readCarrier } from '../../settings/usecases/read-carrier.ts';
import { readFreeNumber } from '../../settings/usecases/read-free-number.ts';
import { rewriteCells } from '../../tables/rewrite-cell.ts';
import { FIRST_ROW } from '../../tables/table.ts';
import type { Charge, ChargeEntry } from '../domain/charge.ts';
import { followingOf, type LoanTurn } from '../domain/follow.ts';

/** Its own request id, so that the entry's line alone answers for the request. */
const ofLoan = (requestId: string) => `${requestId}-loan`;

/** The copy that a settling entry brings into the Catalogue. */
export const newCopyId = (requestId: string) => derivedId('copy', requestId, 0);

/** Does what is not done yet; done twice it changes nothing. `undone` is the settling entry that the last one takes back. */
export function followCharge(app: App, charge: Charge, undone: ChargeEntry | undefined): void {
  const { status, loan } = followingOf(charge);
  if (loan && charge.first.loanId !== '') turnLoan(app, charge, loan);
  if (charge.settled?.newCopy) enterNewCopy(app, charge.settled);
  if (undone?.newCopy) withdrawNewCopy(app, newCopyId(undone.requestId));
  if (status) setStatus(app, charge.first.copyId, status);
}

function turnLoan(app: App, { first, last }: Charge, turn: LoanTurn): void {
  const ledger = new Ledger(app);
  ledger.stopAtBrokenRow(first);
  const loan = ledger.loan(first.loanId);
  if (!loan || !isOpen(loan.state)) return;
  const asking = { requestId: ofLoan(last.requestId), operator: last.operator };
  const { marks, day } = loan.state;
  if (turn === 'lost') {
    if (marks?.lostOn) return;
    ledger.setState(loan, { act: 'lost', day, marks: { ...marks, lostOn: last.at.slice(0, 10) } }, asking);
  } else if (turn === 'notLost') {
    if (loan.state.requestId !== ofLoan(first.requestId)) return;
    const { lostOn: _, ...kept } = marks ?? {};
    ledger.setState(loan, { act: 'open', day, marks: kept }, asking);
  } else {
    ledger.setState(loan, { act: turn, day: last.at.slice(0, 10), ...(marks ? { marks } : {}) }, asking);
  }
  ledger.finish();
}

/** Under the number its entry names, or the next one when something else has got that number since. */
function enterNewCopy(app: App, entry: ChargeEntry): void {
  const tab = app.tab(catalogueTable);
  const copyId = newCopyId(entry.requestId);
  tab.refreshMap();
  if (tab.findNumber('copyId', copyId) !== undefined) return;
  const isTaken = readCarrier(app, entry.newBarcode) !== undefined;
  const copyBarcode = (isTaken && nextBarcode(app)) || entry.newBarcode;
  const draft = JSON.parse(entry.newCopy) as CopyDraft;
  tab.append(registerCopy(draft, { copyId, copyBarcode, batch: '', today: entry.at.slice(0, 10) }));
}

/** The next number by the school's pattern that nothing carries or carried; `undefined` when there is none. */
export function nextBarcode(app: App): string | undefined {
  const tab = app.tab(catalogueTable);
  const labels = tab.readTexts(['copyBarcode'], FIRST_ROW, tab.port.lastRow()).map(([label = '']) => label);
  return readFreeNumber(app, app.school.copyPattern, labels);
}

/** A copy that was entered by mistake; one that was lent or set aside meanwhile is somebody's decision. */
function withdrawNewCopy(app: App, copyId: string): void {
  if (readCopyById(app, copyId)?.row.status === 'onShelf') setStatus(app, copyId, 'withdrawn');
}

function setStatus(
  app: App,
  copyId: string,
  status: NonNullable<ReturnType<typeof followingOf>['status']>,
): void {
  const copy = readCopyById(app, copyId)?.row;
  if (!copy || copy.status === status) return;
  rewriteCells(app.tab(catalogueTable), {
    idKey: 'copyId',
    id: copyId,
    values: { status },
    flush: app.flush,
  });
}
