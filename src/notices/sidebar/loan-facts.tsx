// One overdue loan in a few lines: who, what, since when, how far on the ladder, and what was said already.

import { Sign } from '../../browser/sign.tsx';
import { dayOf } from '../../kernel/civil-day.ts';
import type { ChaseLoan } from '../domain/chase-loan.ts';
import type { ChaseOpening } from '../domain/chase-page.ts';
import { chaseResults, logWays } from '../domain/log-words.ts';
import type { Saying } from './saying.ts';

type Props = {
  readonly loan: ChaseLoan;
  readonly saying: Saying;
  readonly page: ChaseOpening;
  /** Left out: among its class's. On the list for the shelves which copy matters, not how late it is. */
  readonly list?: 'class' | 'presumed' | 'shelf';
};

export function LoanFacts({ loan, saying, page, list = 'class' }: Props) {
  const { words, day } = saying;
  const { readerName, seatNumber, className, title, copyBarcode, dueOn, overdueDays } = loan;
  const stage = page.stages.find(({ stageId }) => stageId === loan.stageId)?.name ?? '';
  const isOnShelf = list === 'shelf';
  const whose = list !== 'class' ? className : seatNumber && words.loan.seat({ seat: seatNumber });
  const late = overdueDays > 0 ? words.loan.overdue({ count: overdueDays }) : words.loan.soon;
  const facts = isOnShelf
    ? [copyBarcode, words.loan.claimed({ day: day(loan.claimedOn) })]
    : [words.loan.due({ day: day(dueOn) }), loan.isPresumedLost ? copyBarcode : stage];
  return (
    <span class="facts">
      <span class="head">
        <span>
          <b>{readerName || copyBarcode}</b> <span class="soft">{whose}</span>
        </span>
        {!isOnShelf && <span>{late}</span>}
      </span>
      <span class="book" title={title}>
        {words.quoted({ title })}
      </span>
      <span class="soft">{facts.filter(Boolean).join(' · ')}</span>
      {!isOnShelf && <span class="soft">{sayTold(loan, saying)}</span>}
      {!isOnShelf && <Tags {...{ loan, saying, list }} today={page.today} />}
    </span>
  );
}

function sayTold({ lastTold }: ChaseLoan, { words, day, language }: Saying): string {
  if (!lastTold) return words.loan.notTold;
  const { at, by, result, to } = lastTold;
  // 已谈话 says nothing of a telephone; of everything else the result says how.
  const how = result === 'talked' ? logWays[by][language] : chaseResults[result][language];
  return [`${day(dayOf(at))} ${how}`, to].filter(Boolean).join(' · ');
}

type TagsProps = Pick<Props, 'loan' | 'saying' | 'list'> & { readonly today: string };

function Tags({ loan, saying, list, today }: TagsProps) {
  const said = sayPromise(loan, saying, today);
  return (
    <>
      {loan.isPresumedLost && list !== 'presumed' && (
        <span class="tag look">
          <Sign sign="!" /> {saying.words.loan.presumedLost}
        </span>
      )}
      {said && (
        <span class={`tag ${said.isBroken ? 'look' : 'waiting'}`}>
          <Sign sign={said.isBroken ? '!' : '…'} /> {said.text}
        </span>
      )}
    </>
  );
}

/** A promise that was kept needs no words: the book is back. */
function sayPromise(loan: ChaseLoan, { words, day }: Saying, today: string) {
  const { promisedOn, isPaused, lastTold } = loan;
  const isWaived = lastTold?.result === 'waived';
  if (promisedOn === '') return isPaused ? { text: words.loan.waivedForGood, isBroken: false } : undefined;
  const by = { day: day(promisedOn) };
  if (isPaused) return { text: isWaived ? words.loan.waived(by) : words.loan.promised(by), isBroken: false };
  if (isWaived || promisedOn >= today) return undefined;
  return { text: words.loan.promiseBroken(by), isBroken: true };
}
