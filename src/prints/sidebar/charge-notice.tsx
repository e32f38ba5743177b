// 赔偿通知单: one sheet a case for the guardian to sign; what is asked for above, the part that comes back below the cut.

import { chargeCases, isGone, offeredWays } from '../../charges/domain/charge.ts';
import type { ChargeNotice } from '../../charges/domain/charge-page.ts';
import { en as chargesEn } from '../../charges/messages/en.ts';
import { zhCN as chargesZhCN } from '../../charges/messages/zh-CN.ts';
import { sayDay } from '../../i18n/say-day.ts';
import { shorten } from '../../i18n/sentence.ts';
import { formatYuan } from '../../kernel/money.ts';
import { SignLine } from './loan-table.tsx';
import type { Order, Paper, PaperPage } from './paper.ts';

export const chargeNotice: Paper = {
  name: 'chargeNotice',
  asks: 'charges',
  pages: (order: Order) => order.notices.map((notice) => pageOf(notice, order)),
};

function pageOf(notice: ChargeNotice, order: Order): PaperPage {
  const { onPaper } = order.words;
  return {
    title: onPaper.chargeNotice,
    aside: <p>{notice.charge.number}</p>,
    own: { number: 1, total: 1 },
    body: (
      <div class="charge-notice">
        <Asked notice={notice} order={order} />
        <Answer notice={notice} order={order} />
      </div>
    ),
  };
}

type Props = { readonly notice: ChargeNotice; readonly order: Order };

/** A teacher signs for himself: only pupils have a class. */
const isPupil = ({ charge }: ChargeNotice) => charge.className !== '';

function Asked({ notice, order }: Props) {
  const { words, list } = order;
  const { onPaper } = words;
  const { charge, ways, refundDays } = notice;
  const { className, readerName, title, copyBarcode, openedOn, note, reckoning, amount } = charge;
  const sayReckoning = (list.language === 'zh-CN' ? chargesZhCN : chargesEn).reckoning;
  /** A sum nobody is asked for would only frighten. */
  const isAsked = amount > 0 && (ways.includes('money') || ways.includes('equalWorth'));
  const rows = [
    [onPaper.chargeFacts.book, onPaper.chargeBook({ title, barcode: copyBarcode })],
    [onPaper.chargeFacts.case, chargeCases[charge.case][list.language]],
    [onPaper.chargeFacts.opened, sayDay(openedOn, list.language, list.today)],
    [onPaper.chargeFacts.note, note],
    [onPaper.chargeFacts.amount, isAsked ? onPaper.chargeYuan({ yuan: formatYuan(amount) }) : ''],
    [onPaper.chargeFacts.reckoning, isAsked && reckoning ? sayReckoning(reckoning) : ''],
  ];
  return (
    <>
      <p class="to">
        {isPupil(notice)
          ? onPaper.chargeToGuardian({ className, name: readerName })
          : onPaper.chargeToReader({ name: readerName })}
      </p>
      <p>{onPaper.chargeWhy}</p>
      <table class="charge-facts">
        <tbody>
          {rows.map(
            ([label, value]) =>
              value && (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{value}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
      {ways.length > 0 && <h3>{onPaper.chargeWays}</h3>}
      <ol class="charge-ways">
        {ways.map((way) => (
          <li key={way}>
            <b>{offeredWays[way][list.language]}</b> {onPaper.chargeWay[way]({ yuan: formatYuan(amount) })}
          </li>
        ))}
      </ol>
      <p>
        {isGone(charge.case) && onPaper.chargeFound}
        {ways.includes('money') && refundDays > 0 && onPaper.chargeRefund({ days: refundDays })}
      </p>
    </>
  );
}

/** What comes back to the library. */
function Answer({ notice, order }: Props) {
  const { words, list } = order;
  const { onPaper } = words;
  const { charge, ways } = notice;
  const { className, readerName, number, title } = charge;
  return (
    <section class="answer">
      <h3>{onPaper.chargeAnswer}</h3>
      <p>
        {[number, className, readerName, onPaper.chargeTitle({ title: shorten(title, 40) })]
          .filter(Boolean)
          .join('  ')}
      </p>
      <ul class="charge-choices">
        {ways.map((way) => (
          <li key={way}>
            <span class="box" aria-hidden="true" /> {offeredWays[way][list.language]}
          </li>
        ))}
      </ul>
      <SignLine
        labels={[
          isPupil(notice) ? onPaper.signGuardian : onPaper.signReader,
          onPaper.signDay,
          onPaper.signLibrary,
        ]}
      />
    </section>
  );
}
