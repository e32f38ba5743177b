// Renewing, undoing, correcting and the rest, stopped anywhere: done once when sent again, whole or not at all when not.

import { describe, expect, it } from 'vitest';
import type { ActResult } from '../../src/circulation/domain/desk.ts';
import { actOf, expectSoundLedger, linesOf } from '../support/ledger-truth.ts';
import { cards, copies, type SmallSchool, unpack, valueIn } from '../support/small-school.ts';
import { stopEverywhere } from '../support/stop-everywhere.ts';

const LONG = 90_000;

const LENDING = 'q0mfq1a2b3lending1';
const RETURNING = 'q0mfq1a2b3return01';

/** 《小王子》 out to Li Ming, with a loan before and one after it in 在借. */
const princeOut = (school: SmallSchool) => {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing, { requestId: LENDING });
  school.lend(copies.whys, cards.teacher);
};
const princeBack = (school: SmallSchool) => {
  princeOut(school);
  school.takeBack(copies.littlePrince, { requestId: RETURNING });
};

const ofPrince = (row: { readonly copyBarcode?: string }) => row.copyBarcode === copies.littlePrince;

function loanOf(school: SmallSchool): string {
  return school.rows('loans').find(ofPrince)?.loanId ?? '';
}

/** The act in the loan's state; a return that the night took to the history is one still. */
function nowAs(school: SmallSchool): string {
  const loan = school.rows('loans').find(ofPrince);
  if (loan) return actOf(loan);
  return school.rows('loanHistory').some(ofPrince) ? 'return' : 'gone';
}

type Change = {
  readonly before: (school: SmallSchool) => void;
  readonly act: (loanId: string) => { readonly [key: string]: string };
  /** The act in the loan's state once it is done, and until then. */
  readonly became: string;
  readonly was: string;
};

const changes: { readonly [name: string]: Change } = {
  renewing: {
    before: princeOut,
    act: (loanId) => ({ act: 'renew', loanId }),
    became: 'renew',
    was: 'lend',
  },
  'undoing a lending': {
    before: princeOut,
    act: () => ({ act: 'undo', undoes: LENDING }),
    became: 'void',
    was: 'lend',
  },
  'undoing a return': {
    before: princeBack,
    act: () => ({ act: 'undo', undoes: RETURNING }),
    became: 'open',
    was: 'return',
  },
  'correcting the reader': {
    before: princeOut,
    act: (loanId) => ({ act: 'correctReader', loanId, cardNumber: cards.wangFang }),
    became: 'correct',
    was: 'lend',
  },
  'noting “says returned”': {
    before: princeOut,
    act: (loanId) => ({ act: 'claimReturned', loanId }),
    became: 'claim',
    was: 'lend',
  },
  'noting “lost”': {
    before: princeOut,
    act: (loanId) => ({ act: 'reportLost', loanId }),
    became: 'lost',
    was: 'lend',
  },
};

describe.each(Object.entries(changes))(
  '%s, stopped at any service call',
  (_, { before, act, became, was }) => {
    const send = (school: SmallSchool, requestId: string) => {
      const acts = [{ ...act(loanOf(school)), requestId }];
      return school.send('circulation.record', { acts, operator: '周老师' });
    };

    it(
      'is done once when it is sent again, and no other loan is touched',
      async () => {
        await stopEverywhere(before, send, ({ school, requestId, told }) => {
          const others = school.rows('loans').filter((row) => !ofPrince(row));

          const { results } = valueIn<{ results: ActResult[] }>(unpack(send(school, requestId)));

          expect(results, told).toMatchObject([{ state: 'settled', title: '小王子' }]);
          expect(nowAs(school), told).toBe(became);
          expect(
            school.rows('loans').filter((row) => !ofPrince(row)),
            told,
          ).toEqual(others);
          school.night();
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

            expectSoundLedger(school, told);
            const isDone = nowAs(school) === became;
            expect([was, became], told).toContain(nowAs(school));
            expect(linesOf(school, requestId), told).toHaveLength(isDone ? 1 : 0);
          },
          ['appliedThenThrow', 'kill'],
        );
      },
      LONG,
    );
  },
);
