// The journal line of what a loan has become.

import type { App } from '../../app.ts';
import type { CivilMoment } from '../../kernel/civil-day.ts';
import { type JournalLine, journalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import { formatJournalled } from '../domain/journalled.ts';
import type { Loan, LoanState } from '../domain/loan.ts';
import { formatSubject } from '../domain/loan-subject.ts';
import { loanActWords } from '../tables.ts';

/** Who asked, and under which request. */
export type Asking = { readonly requestId: string; readonly operator: string };

type Journalable = Loan & { readonly title: string; readonly className: string; readonly readerName: string };

/** What it was until then; `undefined` for a new loan. */
export type Before = { readonly state: LoanState; readonly readerId: string } | undefined;

/** The line of `loan` as it is now, `at` that moment. */
export function loanLine(
  app: App,
  loan: Journalable,
  asking: Asking,
  before: Before,
  at: CivilMoment = app.now,
): JournalLine {
  const { loanId, readerId, copyId, state } = loan;
  const { language } = app;
  return journalLine(
    { now: at, language },
    {
      act: loanActWords[state.act],
      subject: formatSubject(loan),
      operator: asking.operator,
      requestId: asking.requestId,
      loanId,
      before: before ? formatJournalled({ ...before, copyId }) : '',
      after: formatJournalled({ state, readerId, copyId }),
    },
  );
}

/** Writes the line by itself: for the check, which mends one loan at a time. */
export function writeLoanLine(
  app: App,
  loan: Journalable,
  asking: Asking,
  before: Before,
  at?: CivilMoment,
): void {
  app.tab(journalTable).append(loanLine(app, loan, asking, before, at));
}
