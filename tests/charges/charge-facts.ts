// Cases of compensation as the rules see them: a lost 《小王子》, and whatever happened to it afterwards.

import {
  type Charge,
  type ChargeCase,
  type ChargeEntry,
  type ChargeWay,
  foldCharges,
} from '../../src/charges/domain/charge.ts';
import { nextEntry } from '../../src/charges/domain/next-entry.ts';

/** 《小王子》 of 22.00, lost by Li Ming of Three-2, unless said otherwise. */
export const first: ChargeEntry = {
  ...{ number: 'P2026-001', kind: 'opened', className: '三(2)班', readerName: '李明', title: '小王子' },
  ...{ case: 'lost', owed: 2200, way: null, receipt: '', closedOn: null, paid: 0, copyBarcode: 'T0000001' },
  ...{ newBarcode: '', note: '', reckoning: '22.00×1=22.00+0.00=22.00', operator: '周老师' },
  ...{ at: '2026-09-28T08:00:00', chargeId: 'hone0000', requestId: 'open0001', undoes: '' },
  ...{ readerId: 'rliming00', copyId: 'cprince00', loanId: '', statusBefore: 'onShelf', refundDays: 30 },
  newCopy: '',
};

export const on = (day: string, requestId: string) => ({ requestId, operator: '', at: `${day}T09:00:00` });

/** The case that these entries make. */
export function caseOf(entries: readonly ChargeEntry[]): Charge {
  const [charge] = foldCharges(entries);
  if (!charge) throw new Error('no case');
  return charge;
}

/** The same entries and one more. */
export function withStep(
  entries: readonly ChargeEntry[],
  asked: ReturnType<typeof on>,
  added: Partial<ChargeEntry> & Pick<ChargeEntry, 'kind'>,
): readonly ChargeEntry[] {
  return [...entries, nextEntry({ first: entries[0] ?? first }, asked, added)];
}

export const openOf = (chargeCase: ChargeCase) => [{ ...first, case: chargeCase }];

/** Settled that way, and owing nothing since. */
export function settledOf(chargeCase: ChargeCase, way: ChargeWay): readonly ChargeEntry[] {
  const paid = way === 'money' ? 2200 : 0;
  const receipt = way === 'money' ? '票0012' : '';
  return withStep(openOf(chargeCase), on('2026-09-30', 'done0001'), {
    ...{ kind: way === 'waived' ? 'waived' : 'settled', way, owed: -2200, paid, receipt },
  });
}

export const reversedOf = (chargeCase: ChargeCase) =>
  withStep(openOf(chargeCase), on('2026-09-29', 'undo0001'), {
    ...{ kind: 'reversed', undoes: 'open0001', owed: -2200 },
  });
