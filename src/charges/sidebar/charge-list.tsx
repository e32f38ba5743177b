// The list of the page: open cases class by class, what was reported lost and has no case yet, what was settled lately.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { Sign } from '../../browser/sign.tsx';
import { formatYuan } from '../../kernel/money.ts';
import { chargeCases } from '../domain/charge.ts';
import type { ChargesPage, ShownCharge } from '../domain/charge-page.ts';
import type { Chased } from './charge-calls.ts';
import { findCharges } from './find-charges.ts';
import { type CaseLoan, LostLoans, presumedLost } from './lost-loans.tsx';
import type { Saying } from './saying.ts';
import { Totals } from './totals.tsx';

type Props = {
  readonly page: ChargesPage;
  /** `undefined` while it is not known, and when it could not be asked: the page does without. */
  readonly chased: Chased | undefined;
  readonly saying: Saying;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** The case that was looked at last. */
  readonly seen: string;
  readonly look: (charge: ShownCharge) => void;
  readonly begin: (loan: CaseLoan | undefined) => void;
};

/** With fewer open cases nobody searches. */
const FEW = 4;

export function ChargeList(props: Props) {
  const { page, chased, saying, query, setQuery, seen, look, begin } = props;
  const { words, language } = saying;
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list comes back, not whenever it is read again
  useLayoutEffect(() => {
    const button = place.current?.querySelector<HTMLElement>(`[data-case="${CSS.escape(seen)}"]`);
    if (button && !button.closest('details:not([open])')) button.focus();
    else place.current?.querySelector<HTMLElement>('button.main')?.focus({ preventScroll: true });
  }, []);
  const open = page.classes.flatMap(({ charges }) => charges);
  const isSearching = open.length >= FEW && query.trim() !== '';
  const classes = page.classes.flatMap(({ className, charges }) => {
    const found = isSearching ? findCharges(charges, query, language) : charges;
    return found.length > 0 ? [{ className, charges: found }] : [];
  });
  return (
    <div class="list" ref={place}>
      <button type="button" class="main" onClick={() => begin(undefined)}>
        {words.begin}
      </button>
      {page.unreadable > 0 && <Note look="look" {...words.unreadable({ count: page.unreadable })} />}
      {open.length === 0 && <Note look="settled" {...words.empty} />}
      {open.length > 0 && (
        <p role="status">{words.openCases({ count: open.length, yuan: formatYuan(page.balance) })}</p>
      )}
      {open.length >= FEW && (
        <label class="field">
          <span>{words.filter}</span>
          <input
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      )}
      {isSearching && classes.length === 0 && <Note look="look" {...words.nothingFound} />}
      {classes.map(({ className, charges }) => (
        <section key={className}>
          <h2 class="class-name">
            <span>{className || words.noClass}</span>
            <span class="soft">{words.openCount({ count: charges.length })}</span>
          </h2>
          <Cases {...{ charges, saying, look }} />
        </section>
      ))}
      <LostLoans
        reported={page.lostLoans}
        presumed={chased ? presumedLost(chased) : []}
        {...{ saying, begin }}
      />
      {page.closed.length > 0 && (
        <details>
          <summary>{words.closed({ count: page.closed.length })}</summary>
          <Cases charges={page.closed} saying={saying} look={look} />
        </details>
      )}
      <Totals page={page} saying={saying} />
    </div>
  );
}

type CasesProps = Pick<Props, 'saying' | 'look'> & { readonly charges: readonly ShownCharge[] };

function Cases({ charges, saying, look }: CasesProps) {
  const { words, language } = saying;
  return (
    <ul>
      {charges.map((charge) => {
        const { chargeId, readerName, title, number, state, isBack } = charge;
        const what = state === 'open' ? saying.yuan(charge.balance) : words.states[state];
        return (
          <li key={chargeId}>
            <button type="button" class="case" data-case={chargeId} onClick={() => look(charge)}>
              <span class="case-head">
                <b>{readerName}</b>
                <span>{what}</span>
              </span>
              <span class="book" title={title}>
                {words.quoted({ title })}
              </span>
              <span class="soft">
                {chargeCases[charge.case][language]} · {number}
              </span>
              {isBack && (
                <span class="tag look">
                  <Sign sign="!" /> {words.isBack.text}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
