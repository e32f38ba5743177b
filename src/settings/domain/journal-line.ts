// A line of 操作记录: who did what, when, and what the ledger said before and after.

import type { Bilingual, Language } from '../../i18n/language.ts';
import type { CivilMoment } from '../../kernel/civil-day.ts';

export type JournalLine = {
  readonly at: CivilMoment;
  readonly act: string;
  readonly subject: string;
  readonly operator: string;
  readonly requestId: string;
  readonly loanId: string;
  readonly before: string;
  readonly after: string;
};

export type JournalFacts = {
  readonly act: Bilingual;
  readonly subject: string;
  readonly operator: string;
  readonly requestId: string;
  readonly loanId?: string;
  /** The ledger cell before and after; '' where there was none. */
  readonly before?: string;
  readonly after?: string;
};

/** Builds the line; `at` and `language` are the app's. */
export function journalLine(
  app: { readonly now: CivilMoment; readonly language: Language },
  facts: JournalFacts,
): JournalLine {
  return {
    at: app.now,
    act: facts.act[app.language],
    subject: facts.subject,
    operator: facts.operator,
    requestId: facts.requestId,
    loanId: facts.loanId ?? '',
    before: facts.before ?? '',
    after: facts.after ?? '',
  };
}
