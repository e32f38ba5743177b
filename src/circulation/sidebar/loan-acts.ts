// The acts that change a loan on the reader's page.

import { isUnsettled } from '../../browser/queue-state.ts';
import type { PageLoan, ReaderPage } from '../domain/desk.ts';
import type { DeskEntry } from './desk-view.ts';
import type { NewAct } from './pane.ts';

/** Renews this loan, or notes what the reader says of it. */
export function changing(
  act: 'renew' | 'claimReturned' | 'reportLost',
  { loanId, copyBarcode }: PageLoan,
  cardNumber: string,
): NewAct {
  return { act, loanId, copyBarcode, cardNumber };
}

/** 全部续借: every loan but the lost ones and those whose renewal is under way. */
export function renewals(page: ReaderPage, entries: readonly DeskEntry[]): NewAct[] {
  const isUnderWay = (loan: PageLoan) =>
    entries.some((each) => isUnsettled(each) && each.act.act === 'renew' && each.act.loanId === loan.loanId);
  return page.loans
    .filter((loan) => loan.lostOn === '' && !isUnderWay(loan))
    .map((loan) => changing('renew', loan, page.cardNumber));
}
