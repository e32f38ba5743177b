// What the open reader had out before, newest first: fetched part by part, grouped by month.

import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '../../browser/call.ts';
import { sayDay } from '../../i18n/say-day.ts';
import type { PastLoan } from '../domain/desk.ts';
import type { PaneProps } from './pane.ts';
import { PaneFrame } from './pane-frame.tsx';
import { Empty, ReplyNote, Waiting } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';

export function HistoryPane(props: PaneProps) {
  const { saying, hand, close } = props;
  const words = paneWords(saying.language).history;
  const cardNumber = hand && !hand.refusal ? hand.cardNumber : '';
  const name = hand?.page?.name ?? hand?.known?.name ?? cardNumber;
  return (
    <PaneFrame heading={words.heading({ name })} saying={saying} close={close}>
      {cardNumber ? (
        <History key={cardNumber} props={props} cardNumber={cardNumber} />
      ) : (
        <Empty {...words.nobody} />
      )}
    </PaneFrame>
  );
}

type Part = { readonly loans: readonly PastLoan[]; readonly next: number; readonly left: number };

function History({ props, cardNumber }: { readonly props: PaneProps; readonly cardNumber: string }) {
  const { saying } = props;
  const words = paneWords(saying.language).history;
  const { loans, left, isFetching, failure, goOn } = useHistory(props, cardNumber);
  const sorted = [...loans].sort((a, b) => b.returnedOn.localeCompare(a.returnedOn));
  return (
    <>
      {loans.length > 0 && <p class="soft">{words.count({ count: loans.length + left })}</p>}
      {isFetching && (
        <Waiting saying={saying} {...(left > 0 ? { text: words.older({ count: left }) } : {})} />
      )}
      <ReplyNote reply={failure} saying={saying} again={goOn} />
      {!isFetching && !failure && loans.length === 0 && <Empty {...words.none} />}
      {sorted.length > 0 && <Months loans={sorted} props={props} />}
    </>
  );
}

function Months({ loans, props }: { readonly loans: readonly PastLoan[]; readonly props: PaneProps }) {
  const words = paneWords(props.saying.language).history;
  const months = [...new Set(loans.map(({ returnedOn }) => returnedOn.slice(0, 7)))];
  const nameOf = (month: string) =>
    month ? words.month({ year: month.slice(0, 4), month: month.slice(5) }) : words.noDay;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
    <section class="pane-list" tabIndex={0} data-first aria-label={words.count({ count: loans.length })}>
      {months.map((month) => (
        <section key={month}>
          <h3>{nameOf(month)}</h3>
          <ul>
            {loans
              .filter(({ returnedOn }) => returnedOn.startsWith(month) && (month || !returnedOn))
              .map((loan) => (
                <Line key={loan.copyBarcode + loan.returnedOn + loan.lentOn} loan={loan} props={props} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Line({ loan, props: { saying } }: { readonly loan: PastLoan; readonly props: PaneProps }) {
  const words = paneWords(saying.language).history;
  const dayOf = (day: string) => sayDay(day, saying.language, saying.today);
  const { title, copyBarcode, lentOn, returnedOn, overdueDays, condition } = loan;
  const day = returnedOn && dayOf(returnedOn);
  return (
    <li>
      <span class="title" title={title}>
        {title || copyBarcode}
      </span>
      <span class="facts">
        <span>{lentOn ? words.backSince({ from: dayOf(lentOn), day }) : words.back({ day })}</span>
        <span>{copyBarcode}</span>
        {overdueDays > 0 && <span class="tag look">! {words.late({ days: overdueDays })}</span>}
        {condition && <span>{condition}</span>}
      </span>
    </li>
  );
}

/** Fetches part after part by itself; what has come stays when a part does not, and `goOn` asks for that part again. */
function useHistory({ call, readers, role }: PaneProps, cardNumber: string) {
  const [part, setPart] = useState<Part>({ loans: [], next: 0, left: 0 });
  const [isFetching, setFetching] = useState(true);
  const [failure, setFailure] = useState<Reply<unknown> | undefined>(undefined);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has come so far is the starting point, not a reason to ask again
  useEffect(() => {
    let isOver = false;
    const readerHint = readers.hint(cardNumber, (reader) => reader.name);
    const fetchFrom = async (from: Part): Promise<void> => {
      const reply = await call('circulation.readerHistory', {
        cardNumber,
        role,
        readerHint,
        skip: from.next,
      });
      if (isOver) return;
      if (reply.state !== 'answered') {
        setFailure(reply);
        setFetching(false);
        return;
      }
      const { loans, next, left } = reply.value;
      const so = { loans: [...from.loans, ...loans], next, left };
      setPart(so);
      setFetching(left > 0);
      if (left > 0) await fetchFrom(so);
    };
    setFetching(true);
    setFailure(undefined);
    fetchFrom(part);
    return () => {
      isOver = true;
    };
  }, [cardNumber, tries]);
  return { ...part, isFetching, failure, goOn: () => setTries(tries + 1) };
}
