// The loans of a class, each with its tick; what is presumed lost has a way to a case beside it.

import type { ChaseLoan } from '../domain/chase-loan.ts';
import type { ChaseOpening } from '../domain/chase-page.ts';
import { LoanFacts } from './loan-facts.tsx';
import type { Saying } from './saying.ts';

type Props = {
  readonly page: ChaseOpening;
  readonly saying: Saying;
  readonly loans: readonly ChaseLoan[];
  readonly chosen: readonly ChaseLoan[];
  readonly tick: (loans: readonly ChaseLoan[], isTicked: boolean) => void;
  readonly openCase: (loan: ChaseLoan) => void;
};

export function LoanChoice({ page, saying, loans, chosen, tick, openCase }: Props) {
  const { words } = saying;
  const areAll = chosen.length === loans.length;
  return (
    <section class="choice">
      <header>
        <p role="status">{words.choose.chosen({ count: chosen.length, all: loans.length })}</p>
        <button type="button" onClick={() => tick(loans, !areAll)}>
          {areAll ? words.choose.none : words.choose.all}
        </button>
      </header>
      {chosen.length === 0 && <p>{words.choose.nothing}</p>}
      <ul class="loans">
        {loans.map((loan) => (
          <li key={loan.loanId} class="loan">
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(loan)}
                onChange={(event) => tick([loan], event.currentTarget.checked)}
              />
              <LoanFacts {...{ loan, saying, page }} />
            </label>
            {loan.isPresumedLost && <OpenCase {...{ loan, saying }} openCase={() => openCase(loan)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type OpenCaseProps = {
  readonly loan: ChaseLoan;
  readonly saying: Saying;
  readonly openCase: () => void;
};

export function OpenCase({ loan: { readerName: name, title }, saying: { words }, openCase }: OpenCaseProps) {
  return (
    <button type="button" aria-label={words.lost.verb({ name, title })} onClick={openCase}>
      {words.lost.short}
    </button>
  );
}
