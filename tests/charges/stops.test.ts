// Every step of a case, stopped anywhere: done once when sent again, whole or not at all when nobody sends it again.

import { describe, expect, it } from 'vitest';
import type { Json } from '../../local/contract.ts';
import type { ChargeDone } from '../../src/charges/domain/charge-page.ts';
import {
  chargesPage,
  copyOf,
  princeCharged,
  princeOut,
  princePaid,
  settleCharge,
  sumOf,
} from '../support/charge-acts.ts';
import { actOf, expectSoundLedger, linesOf, loansOut } from '../support/ledger-truth.ts';
import { copies, openSmallSchool, type SmallSchool, unpack, valueIn } from '../support/small-school.ts';
import { stopEverywhere } from '../support/stop-everywhere.ts';

const LONG = 120_000;

/** What the school looks like when the step is done, or not. */
type Look = {
  readonly entries: number;
  /** The copy, the loan, and how many copies were given for it. */
  readonly is: readonly [status: string, loan: string, replacements: number];
  /** Yuan still owed and yuan held. */
  readonly sums: readonly [owed: number, paid: number];
};

type Step = {
  readonly before: (school: SmallSchool) => void;
  readonly call: string;
  readonly args: (school: SmallSchool) => { readonly [name: string]: Json };
  readonly was: Look;
  readonly became: Look;
};

const idOf = (school: SmallSchool) => school.rows('charges')[0]?.chargeId ?? '';
const lastOf = (school: SmallSchool) => school.rows('charges').at(-1)?.requestId ?? '';

const out: Look = { entries: 0, is: ['在馆', 'lend', 0], sums: [0, 0] };
const open: Look = { entries: 1, is: ['遗失', 'lost', 0], sums: [22, 0] };
const replaced: Look = { entries: 2, is: ['注销', 'compensated', 1], sums: [0, 0] };
const paid: Look = { entries: 2, is: ['注销', 'compensated', 0], sums: [0, 22] };
const charged = (school: SmallSchool) => void princeCharged(school);
const wasPaid = (school: SmallSchool) => void princePaid(school);
const wasReplaced = (school: SmallSchool) =>
  void settleCharge(school, princeCharged(school).chargeId, 'sameEdition');

const steps: { readonly [name: string]: Step } = {
  'opening a case': {
    before: princeOut,
    call: 'charges.open',
    args: () => ({ copyBarcode: copies.littlePrince, case: 'lost', note: '=说是丢在车上' }),
    was: out,
    became: open,
  },
  'settling by another copy': {
    before: charged,
    call: 'charges.settle',
    args: (school) => ({ chargeId: idOf(school), way: 'sameEdition' }),
    was: open,
    became: replaced,
  },
  'settling by money': {
    before: (school) => {
      school.set('allowMoney', '是');
      charged(school);
    },
    call: 'charges.settle',
    args: (school) => ({ chargeId: idOf(school), way: 'money', receipt: '2026-0815' }),
    was: open,
    became: paid,
  },
  'settling as found': {
    before: charged,
    call: 'charges.settle',
    args: (school) => ({ chargeId: idOf(school), way: 'found' }),
    was: open,
    became: { entries: 2, is: ['在馆', 'return', 0], sums: [0, 0] },
  },
  waiving: {
    before: charged,
    call: 'charges.settle',
    args: (school) => ({ chargeId: idOf(school), way: 'waived', reason: '家里失火' }),
    was: open,
    became: { entries: 2, is: ['遗失', 'compensated', 0], sums: [0, 0] },
  },
  refunding: {
    before: wasPaid,
    call: 'charges.refund',
    args: (school) => ({ chargeId: idOf(school), receipt: '退0001' }),
    was: paid,
    became: { entries: 3, is: ['在馆', 'compensated', 0], sums: [0, 0] },
  },
  'taking back an opening': {
    before: charged,
    call: 'charges.reverse',
    args: (school) => ({ chargeId: idOf(school), entry: lastOf(school), reason: '记错了读者' }),
    was: open,
    became: { entries: 2, is: ['在馆', 'open', 0], sums: [0, 0] },
  },
  'taking back a replacement': {
    before: wasReplaced,
    call: 'charges.reverse',
    args: (school) => ({ chargeId: idOf(school), entry: lastOf(school), reason: '书是别人的' }),
    was: replaced,
    became: { entries: 3, is: ['遗失', 'compensated', 0], sums: [22, 0] },
  },
};

/** What the loan has become; the night takes one that is over to the history. */
function loanNow(school: SmallSchool): string {
  const ofPrince = (row: { readonly copyBarcode?: string }) => row.copyBarcode === copies.littlePrince;
  const loan = school.rows('loans').find(ofPrince);
  if (loan) return actOf(loan);
  return school.rows('loanHistory').find(ofPrince)?.condition === '赔偿结案' ? 'compensated' : 'return';
}

function looks(school: SmallSchool): Look {
  const given = school.rows('catalogue').filter((row) => row.source === '赔' && row.status === '在馆');
  // By hand or by night, a copy that is out is shown as on loan.
  const status = (copyOf(school, copies.littlePrince)?.status ?? '').replace('借出', '在馆');
  return {
    entries: school.rows('charges').length,
    is: [status, loanNow(school), given.length],
    sums: [sumOf(school, 'owed'), sumOf(school, 'paid')],
  };
}

/** What the tab 读者 shows as out with Li Ming after a night, and what is. */
function outWithLiMing(school: SmallSchool) {
  const reader = school.rows('readers').find((row) => row.name === '李明');
  const loans = loansOut(school).filter((row) => row.readerId === reader?.readerId);
  return { shown: Number(reader?.onLoan ?? 0), is: loans.length };
}

/** One number a case, one case a number; what the page says is owed is the sum of the column. */
function expectSoundRegister(school: SmallSchool, told: string): void {
  const rows = school.rows('charges');
  const numbers = new Set(rows.map((row) => row.number));
  const barcodes = school.rows('catalogue').map((row) => row.copyBarcode);
  const page = chargesPage(school);

  expect(new Set(rows.map((row) => row.chargeId)).size, told).toBe(numbers.size);
  expect(new Set(rows.map((row) => row.requestId)).size, told).toBe(rows.length);
  expect(new Set(barcodes).size, told).toBe(barcodes.length);
  expect(page.balance / 100, told).toBe(sumOf(school, 'owed'));
  expect(
    page.classes.flatMap(({ charges }) => charges.map(({ balance }) => balance)).reduce((a, b) => a + b, 0),
    told,
  ).toBe(page.balance);
}

describe.each(Object.entries(steps))(
  '%s, stopped at any service call',
  (_, { before, call, args, was, became }) => {
    const sent = new Map<string, Json>();
    // The page sends what it sent before, whatever the school looks like by now.
    const send = (school: SmallSchool, requestId: string) => {
      const same = sent.get(requestId) ?? { ...args(school), requestId, operator: '周老师' };
      sent.set(requestId, same);
      return school.send(call, same);
    };

    it(
      'is done once when it is sent again',
      async () => {
        await stopEverywhere(before, send, ({ school, requestId, told }) => {
          valueIn(unpack(send(school, requestId)));
          valueIn(unpack(send(school, requestId)));

          expect(looks(school), told).toEqual(became);
          expectSoundRegister(school, told);
          school.night();
          expect(looks(school), told).toEqual(became);
          expectSoundLedger(school, told);
          expect(linesOf(school, requestId), told).toHaveLength(1);
        });
      },
      LONG,
    );

    it(
      'has happened whole or not at all when nobody sends it again',
      async () => {
        await stopEverywhere(
          before,
          send,
          ({ school, requestId, told }) => {
            school.night();

            const isDone = school.rows('charges').length === became.entries;
            expect(looks(school), told).toEqual(isDone ? became : was);
            expectSoundRegister(school, told);
            expectSoundLedger(school, told);
            const { shown, is } = outWithLiMing(school);
            expect(shown, told).toBe(is);
            expect(linesOf(school, requestId), told).toHaveLength(isDone ? 1 : 0);
          },
          ['appliedThenThrow', 'kill'],
        );
      },
      LONG,
    );
  },
);

describe('a step that was finished', () => {
  it('is not done again by its request once the case has moved on', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const opening = { requestId: school.newRequest(), copyBarcode: copies.littlePrince, case: 'lost' };
    school.call('charges.open', opening);
    settleCharge(school, idOf(school), 'found');
    const now = looks(school);

    const again = valueIn<ChargeDone>(school.call('charges.open', opening));

    expect(again).toMatchObject({ isRepeat: true, charge: { state: 'settled', way: 'found' } });
    expect(looks(school)).toEqual(now);
  });
});
