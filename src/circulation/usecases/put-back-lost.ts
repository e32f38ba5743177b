// A loan that the journal knows to be out and that stands in neither tab comes back, and the librarian hears of it (DESIGN §4.6).

import type { App } from '../../app.ts';
import { isCivilDay } from '../../kernel/civil-day.ts';
import { isOpen } from '../domain/loan.ts';
import { parseSubject } from '../domain/loan-subject.ts';
import { loanHistoryTable, loansTable } from '../tables.ts';
import type { Ledger } from './ledger.ts';
import { putInBasket } from './put-in-basket.ts';
import { type LastWord, type Lending, type LoanJournal, readJournal } from './read-journal.ts';

/**
 * Puts back what somebody deleted while the copy was out; if the copy was lent to somebody since, it had come back. 待处理 tells of it first, so that a
 * run stopped in between tells once and puts back the next time.
 */
export function putBackLost(app: App, ledger: Ledger): void {
  const inLoans = app.tab(loansTable).readAll(['loanId']).rows;
  const inHistory = app.tab(loanHistoryTable).readAll(['loanId']).rows;
  const present = new Set([...inLoans, ...inHistory].map(({ row }) => row.loanId));
  const outAgain = new Set(ledger.openLoans().map((each) => each.copyId));
  const journal = readJournal(app);
  for (const [loanId, last] of journal.lastOf)
    if (
      isOpen(last.state) &&
      !present.has(loanId) &&
      !outAgain.has(last.copyId) &&
      !isLentSince(journal, last)
    ) {
      const { subject, state } = last;
      putInBasket({ app, operator: '' }, { kind: 'putBack', requestId: state.requestId, code: '', subject });
      app.tab(loansTable).append(rowOf(last, journal.lendingOf.get(loanId)));
    }
}

/** A lending that was undone tells nothing of where the copy was. */
function isLentSince({ lastOf, lendingOf }: LoanJournal, { copyId, state, at }: LastWord): boolean {
  return [...lastOf].some(([loanId, other]) => {
    const isOther = other.copyId === copyId && loanId !== state.loanId && other.state.act !== 'void';
    return isOther && (lendingOf.get(loanId)?.at ?? '') > at;
  });
}

/** As the last line has it; the day, the request and the desk are those of the lending. */
function rowOf({ state, readerId, copyId, subject, at }: LastWord, lending: Lending | undefined) {
  const { loanId } = state;
  const lentOn = (lending?.at ?? at).slice(0, 10);
  return {
    ...parseSubject(subject),
    ...{ copyBarcode: '', chase: '', condition: '' },
    operator: lending?.operator ?? '',
    dueOn: state.day,
    overdueDays: null,
    lentOn: isCivilDay(lentOn) ? lentOn : null,
    renewals: state.marks?.renewals ?? null,
    state,
    loanId,
    requestId: lending?.requestId ?? state.requestId,
    readerId: lending?.readerId ?? readerId,
    copyId,
  };
}
