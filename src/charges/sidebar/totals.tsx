// The figures for the finance office: month by month, term by term, newest first.

import { formatYuan } from '../../kernel/money.ts';
import type { ChargesPage, ChargeTotals } from '../domain/charge-page.ts';
import { Facts } from './facts.tsx';
import type { Saying } from './saying.ts';

type Props = { readonly page: ChargesPage; readonly saying: Saying };

export function Totals({ page, saying }: Props) {
  const { words } = saying;
  const { totals } = words;
  return (
    <details>
      <summary>{totals.heading}</summary>
      <div class="totals">
        <p>{totals.balance({ yuan: formatYuan(page.balance) })}</p>
        {page.months.length === 0 && <p class="soft">{totals.nothing}</p>}
        <Periods heading={totals.months} periods={page.months} saying={saying} />
        <Periods heading={totals.terms} periods={page.terms} saying={saying} />
      </div>
    </details>
  );
}

type PeriodsProps = {
  readonly heading: string;
  readonly periods: readonly ChargeTotals[];
  readonly saying: Saying;
};

function Periods({ heading, periods, saying }: PeriodsProps) {
  if (periods.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      {periods.map((each) => (
        <section key={each.from}>
          <h3>{nameOf(each, saying)}</h3>
          <Figures of={each} saying={saying} />
        </section>
      ))}
    </section>
  );
}

function nameOf({ from, to }: ChargeTotals, { words, day }: Saying): string {
  if (to !== '') return words.totals.term({ from: day(from), to: day(to) });
  const [year = 0, month = 0] = from.split('-').map(Number);
  return words.totals.month({ year, month });
}

/** What did not happen is left out, but for the cases opened. */
function Figures({ of, saying }: { readonly of: ChargeTotals; readonly saying: Saying }) {
  const { totals } = saying.words;
  const some = (count: number) => (count === 0 ? '' : totals.cases({ count }));
  return (
    <Facts
      of={[
        [totals.opened, totals.casesAnd({ count: of.opened, yuan: formatYuan(of.owed) })],
        [totals.replaced, some(of.replaced)],
        [totals.mended, some(of.mended)],
        [totals.waived, some(of.waived)],
        [
          totals.paid,
          of.paidCases === 0 ? '' : totals.casesAnd({ count: of.paidCases, yuan: formatYuan(of.paid) }),
        ],
        [totals.refunded, of.refunded === 0 ? '' : totals.yuan({ yuan: formatYuan(of.refunded) })],
      ]}
    />
  );
}
