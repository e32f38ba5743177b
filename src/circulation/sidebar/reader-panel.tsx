// The reader in hand: who it is, what is out, what stands in the way.

import { Note } from '../../browser/note.tsx';
import { byGravity, sayFinding } from '../../browser/say.ts';
import { Sign } from '../../browser/sign.tsx';
import { sayDay } from '../../i18n/say-day.ts';
import type { Finding } from '../../kernel/finding.ts';
import type { ReaderPage } from '../domain/desk.ts';
import type { Saying } from './line-words.ts';
import { byDueDay, type ReaderInHand } from './reader-in-hand.ts';

type Props = {
  readonly hand: ReaderInHand | undefined;
  readonly saying: Saying;
  readonly finish: () => void;
};

/** The panel, or how to begin when nobody is open. */
export function ReaderPanel({ hand, saying, finish }: Props) {
  const { words } = saying;
  if (!hand) {
    return (
      <section class="reader empty">
        <p class="name">{words.nobodyInHand.text}</p>
        <p class="soft">{words.nobodyInHand.detail}</p>
      </section>
    );
  }
  const name = hand.page?.name ?? hand.known?.name ?? '';
  const isLookedUp = hand.page !== undefined || hand.refusal !== undefined;
  return (
    <section class="reader" data-card={hand.cardNumber}>
      <Who hand={hand} saying={saying} />
      {hand.refusal && <Findings findings={hand.refusal} saying={saying} />}
      {hand.failure && <Note look="look" text={words.loansNotFetched} />}
      {!isLookedUp && !hand.failure && (
        <p class="soft after-a-while">{name ? words.lookingUpLoans : words.lookingUpCard}</p>
      )}
      {hand.page && <Findings findings={hand.page.findings} saying={saying} />}
      {hand.page && <Loans page={hand.page} saying={saying} />}
      <button type="button" class="finish" aria-label={name && words.finishLabel({ name })} onClick={finish}>
        {words.finish}
      </button>
    </section>
  );
}

function Who({ hand, saying: { words } }: { readonly hand: ReaderInHand; readonly saying: Saying }) {
  const { page, known } = hand;
  const name = page?.name ?? known?.name ?? '';
  const className = page?.className ?? known?.className ?? '';
  const seat = page?.seatNumber ?? known?.seatNumber ?? '';
  const place = [className, seat && words.seat({ seat })].filter(Boolean).join(' · ');
  return (
    <header>
      <h2 class="name" title={name}>
        {name || words.card({ card: hand.cardNumber })}
      </h2>
      <p class="place">
        <span class="soft">{place}</span>
        {page && (
          <span class="count">{words.loanCount({ count: page.loans.length, max: page.maxLoans })}</span>
        )}
      </p>
    </header>
  );
}

function Findings({ findings, saying }: { readonly findings: readonly Finding[]; readonly saying: Saying }) {
  return (
    <>
      {byGravity(findings).map((finding) => (
        <Note
          key={finding.code}
          look={finding.level === 'block' ? 'refused' : 'look'}
          {...sayFinding(finding, saying.words.findings)}
        />
      ))}
    </>
  );
}

function Loans({ page, saying }: { readonly page: ReaderPage; readonly saying: Saying }) {
  const { words, language, today } = saying;
  if (page.loans.length === 0) return <p class="soft">{words.noLoans}</p>;
  const label = words.loansOf({ name: page.name });
  return (
    // A long list scrolls in itself, also by keyboard: the lines below must stay in sight.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
    <section class="loans" tabIndex={0} aria-label={label}>
      <ul>
        {byDueDay(page).map((loan) => (
          <li key={loan.loanId}>
            <span class="title" title={loan.title}>
              {loan.title}
            </span>
            {loan.overdueDays > 0 ? (
              <span class="tag look">
                <Sign sign="!" /> {words.overdueBy({ days: loan.overdueDays })}
              </span>
            ) : (
              <span class="due">{words.dueOn({ day: sayDay(loan.dueOn, language, today) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
