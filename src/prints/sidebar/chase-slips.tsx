// 催还单: one slip a reader, eight to a page, cut apart and handed out in class; each overdue copy on exactly one of them.

import { sayDay } from '../../i18n/say-day.ts';
import type { ClassSlips } from '../../notices/domain/chase-page.ts';
import { lettersIn } from '../domain/letters.ts';
import { type Card, slipSheets } from '../domain/slip-pages.ts';
import { classOfName } from './loan-table.tsx';
import type { Order, Paper, PaperPage } from './paper.ts';

export const chaseSlips: Paper = {
  name: 'chaseSlips',
  asks: 'classes',
  needs: 'slips',
  pages: (order: Order) =>
    (order.slips?.classes ?? [])
      .filter(({ className }) => order.classNames.includes(className))
      .flatMap((each) => pagesOf(each, order)),
};

function pagesOf({ className, slips }: ClassSlips, order: Order): PaperPage[] {
  const { words } = order;
  const said = words.chase.slips;
  const copies = slips.reduce((sum, each) => sum + each.copies.length, 0);
  return slipSheets(slips).map((cards) => ({
    title: said.title({ className: className || words.nobodysClass }),
    aside: <p class="chase-aside">{said.count({ readers: slips.length, copies })}</p>,
    body: (
      <ol class="slips">
        {cards.map((card) => (
          <SlipCard key={card.copies[0]?.copyBarcode} {...{ card, className, order }} />
        ))}
      </ol>
    ),
  }));
}

/** Of the letters that three lines hold at the usual size. */
const SHORT_LETTERS = 130;

type CardProps = { readonly card: Card; readonly className: string; readonly order: Order };

function SlipCard({ card: { slip, copies, part, parts }, className, order }: CardProps) {
  const { words, list } = order;
  const said = words.chase.slips;
  const { readerName, seatNumber } = slip;
  const whose = [className, seatNumber && said.seat({ seat: seatNumber })].filter(Boolean).join(' ');
  return (
    <li>
      <p class="slip-head">
        <b class={classOfName(readerName, 'slip-name')} title={readerName}>
          {readerName}
        </b>
        <span>{whose}</span>
      </p>
      <p class={lettersIn(slip.words) > SHORT_LETTERS ? 'slip-words long' : 'slip-words'} title={slip.words}>
        {slip.words || said.words}
      </p>
      <ul>
        {copies.map(({ title, copyBarcode, dueOn, overdueDays }) => (
          <li key={copyBarcode}>
            <span class="slip-title" title={title}>
              {said.copyTitle({ title })}
            </span>
            <span class="slip-facts">
              <span class="copy-barcode">{copyBarcode}</span>{' '}
              {said.due({ day: sayDay(dueOn, list.language, list.today), days: overdueDays })}
            </span>
          </li>
        ))}
      </ul>
      <p class="slip-foot">
        <span title={list.schoolName}>{list.schoolName}</span>
        {parts > 1 && <span>{said.part({ part, parts })}</span>}
      </p>
    </li>
  );
}
