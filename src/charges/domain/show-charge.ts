// A case as pages show it.

import { addDays } from '../../kernel/civil-day.ts';
import type { Charge } from './charge.ts';
import type { ShownCharge } from './charge-page.ts';
import { parseReckoning } from './reckon.ts';

/** `className`: today's, where it is known. */
export function showCharge(
  charge: Charge,
  { className, isBack }: { readonly className: string; readonly isBack: boolean },
): ShownCharge {
  const { first, last, settled, state, balance } = charge;
  const ending = state === 'open' ? undefined : last;
  return {
    chargeId: first.chargeId,
    number: first.number,
    state,
    case: first.case,
    title: first.title,
    copyBarcode: first.copyBarcode,
    readerName: first.readerName,
    className,
    openedOn: first.at.slice(0, 10),
    note: first.note,
    operator: first.operator,
    amount: first.owed,
    balance,
    reckoning: parseReckoning(first.reckoning) ?? null,
    way: ending?.way ?? '',
    receipt: ending?.receipt ?? '',
    newBarcode: settled?.newBarcode ?? '',
    closedOn: ending?.closedOn ?? '',
    refundUntil: refundUntil(charge),
    lastEntry: state === 'reversed' ? '' : last.requestId,
    isBack,
  };
}

/** The last day on which money is paid back; '' when none was paid, or none is. */
export function refundUntil({ first, settled, state }: Charge): string {
  const days = first.refundDays ?? 0;
  if (state !== 'settled' || settled?.way !== 'money' || !settled.closedOn || days === 0) return '';
  return addDays(settled.closedOn, days);
}
