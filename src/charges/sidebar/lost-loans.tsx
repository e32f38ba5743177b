// What has no case yet and may need one: loans reported lost at the desk, and, behind a line with their number, those that chasing presumes lost.

import type { LostLoan } from '../domain/charge-page.ts';
import type { Chased } from './charge-calls.ts';
import type { Saying } from './saying.ts';

/** The copy and the loan that a case is opened about. */
export type CaseLoan = Pick<LostLoan, 'loanId' | 'copyBarcode'>;

type Shown = CaseLoan & Pick<LostLoan, 'readerName' | 'className' | 'title'>;
type PresumedLost = Shown & { readonly overdueDays: number };

/** In the order in which the page of chasing has them. */
export const presumedLost = ({ classes }: Chased): readonly PresumedLost[] =>
  classes.flatMap(({ loans }) => loans.filter(({ isPresumedLost }) => isPresumedLost));

type Props = {
  readonly reported: readonly LostLoan[];
  readonly presumed: readonly PresumedLost[];
  readonly saying: Saying;
  readonly begin: (loan: CaseLoan) => void;
};

export function LostLoans({ reported, presumed, saying, begin }: Props) {
  const { words, day } = saying;
  const given = { saying, begin };
  return (
    <>
      {reported.length > 0 && (
        <section>
          <h2 class="class-name">{words.lostLoans({ count: reported.length })}</h2>
          <Loans loans={reported} {...given} since={({ lostOn }) => words.lostOn({ day: day(lostOn) })} />
        </section>
      )}
      {presumed.length > 0 && (
        <details>
          <summary>{words.presumedLost({ count: presumed.length })}</summary>
          <p class="soft">{words.presumedHow}</p>
          <Loans
            loans={presumed}
            {...given}
            since={({ overdueDays }) => words.overdue({ count: overdueDays })}
          />
        </details>
      )}
    </>
  );
}

type LoansProps<Loan> = Pick<Props, 'saying' | 'begin'> & {
  readonly loans: readonly Loan[];
  readonly since: (loan: Loan) => string;
};

function Loans<Loan extends Shown>({ loans, saying, begin, since }: LoansProps<Loan>) {
  const { words } = saying;
  return (
    <ul>
      {loans.map((loan) => (
        <li key={loan.loanId}>
          <button type="button" class="case" onClick={() => begin(loan)}>
            <span class="case-head">
              <b>{loan.readerName}</b>
              <span>{words.begin}</span>
            </span>
            <span class="book" title={loan.title}>
              {words.quoted({ title: loan.title })}
            </span>
            <span class="soft">
              {loan.className || words.noClass} · {since(loan)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
