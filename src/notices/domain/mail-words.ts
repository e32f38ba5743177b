// The words a mail is made of; `messages/` says them in each language.

import type { CivilDay } from '../../kernel/civil-day.ts';

type Count = { readonly copies: number };

export type MailWords = {
  /** What the log calls whom the digest goes to. */
  readonly librarian: string;
  /** How a letter begins; `to` such as 三(2)班王老师. */
  readonly greeting: (p: { readonly to: string }) => string;
  readonly classSubject: (p: Count & { readonly className: string }) => string;
  readonly classLead: (p: Count & { readonly className: string }) => string;
  /** Under the list, where the school wrote no words of its own. */
  readonly classPlea: string;
  readonly ownSubject: (p: Count) => string;
  readonly readerLead: (p: Count) => string;
  readonly guardianLead: (p: Count & { readonly readerName: string }) => string;
  /** Over the columns: seat, name, title, barcode, due, days overdue. */
  readonly columns: {
    readonly seat: string;
    readonly reader: string;
    readonly title: string;
    readonly barcode: string;
    readonly due: string;
    readonly overdue: string;
  };
  readonly title: (p: { readonly title: string }) => string;
  readonly due: (p: { readonly dueOn: CivilDay; readonly today: CivilDay }) => string;
  /** 0 is said as nothing. */
  readonly overdue: (p: { readonly days: number }) => string;
  readonly digestSubject: (p: {
    readonly day: CivilDay;
    readonly sent: number;
    readonly notSent: number;
  }) => string;
  readonly digestLead: (p: { readonly schoolName: string; readonly day: CivilDay }) => string;
  readonly left: (p: { readonly count: number }) => string;
  readonly headings: {
    readonly sent: string;
    readonly notSent: string;
    readonly perhaps: string;
    readonly presumedLost: string;
    readonly problems: string;
  };
  readonly copies: (p: Count) => string;
  /** At the end of a list that was cut. */
  readonly more: (p: { readonly count: number }) => string;
  readonly cell: (p: { readonly tab: string; readonly row: number; readonly column: string }) => string;
  /** What a perhaps sent notice asks of the librarian. */
  readonly perhapsNote: string;
  /** Why something was not sent, by code. */
  readonly reasons: { readonly [code: string]: string };
};
