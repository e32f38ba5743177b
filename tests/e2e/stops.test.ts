// A run that is stopped anywhere: what was done stands, the retry completes it, and without a retry the night leaves no half of it.

import { describe, expect, it } from 'vitest';
import type { ActResult } from '../../src/circulation/domain/desk.ts';
import { actOf, expectSoundLedger, linesOf } from '../support/ledger-truth.ts';
import { cards, copies, type SmallSchool, unpack, valueIn } from '../support/small-school.ts';
import { stopEverywhere } from '../support/stop-everywhere.ts';

/** Milliseconds one of these may take on a slow machine: each carries out some dozens of days. */
const LONG = 90_000;

const lendPrince = (school: SmallSchool, requestId: string) =>
  school.send('circulation.lend', { requestId, copyBarcode: copies.littlePrince, cardNumber: cards.liMing });
const returnPrince = (school: SmallSchool, requestId: string) =>
  school.send('circulation.takeBack', { requestId, copyBarcode: copies.littlePrince });
const princeOut = (school: SmallSchool) => {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.whys, cards.teacher);
};
const loansOfPrince = (school: SmallSchool) =>
  school.rows('loans').filter((row) => row.copyBarcode === copies.littlePrince);

describe('lending stopped at any service call', () => {
  it(
    'is done once when it is sent again',
    async () => {
      const calls = await stopEverywhere(
        (school) => school.lend(copies.grassHouse, cards.wangFang),
        lendPrince,
        ({ school, requestId, told }) => {
          const retried = valueIn<ActResult>(unpack(lendPrince(school, requestId)));

          expect(retried, told).toMatchObject({ state: 'settled', act: 'lend', readerName: '李明' });
          expect(loansOfPrince(school), told).toMatchObject([{ requestId, readerName: '李明' }]);
          school.night();
          expectSoundLedger(school, told);
          expect(linesOf(school, requestId), told).toHaveLength(1);
        },
      );
      expect(calls.length).toBeGreaterThan(5);
    },
    LONG,
  );

  it(
    'has happened whole or not at all when nobody sends it again',
    async () => {
      await stopEverywhere(
        () => undefined,
        lendPrince,
        ({ school, requestId, told }) => {
          school.night();

          expectSoundLedger(school, told);
          expect(linesOf(school, requestId), told).toHaveLength(loansOfPrince(school).length);
        },
        ['appliedThenThrow', 'kill'],
      );
    },
    LONG,
  );
});

describe('taking back stopped at any service call', () => {
  it(
    'is done once when it is sent again, and no other loan is touched',
    async () => {
      await stopEverywhere(princeOut, returnPrince, ({ school, requestId, told }) => {
        const others = school.rows('loans').filter((row) => row.copyBarcode !== copies.littlePrince);
        const retried = valueIn<ActResult>(unpack(returnPrince(school, requestId)));

        expect(retried, told).toMatchObject({ state: 'settled', act: 'takeBack' });
        expect(loansOfPrince(school).map(actOf), told).toEqual(['return']);
        expect(
          school.rows('loans').filter((row) => row.copyBarcode !== copies.littlePrince),
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
        princeOut,
        returnPrince,
        ({ school, requestId, told }) => {
          school.night();

          expectSoundLedger(school, told);
          const isBack = loansOfPrince(school).map(actOf)[0] === 'return';
          expect(linesOf(school, requestId), told).toHaveLength(isBack ? 1 : 0);
        },
        ['appliedThenThrow', 'kill'],
      );
    },
    LONG,
  );
});

describe('a batch of scans stopped at any service call', () => {
  const acts = (requestId: string) => [
    { act: 'lend', requestId: `${requestId}a`, copyBarcode: copies.littlePrince, cardNumber: cards.teacher },
    { act: 'scan', requestId: `${requestId}b`, copyBarcode: copies.grassHouse, cardNumber: cards.teacher },
    { act: 'lend', requestId: `${requestId}c`, copyBarcode: copies.whys, cardNumber: cards.teacher },
    { act: 'takeBack', requestId: `${requestId}d`, copyBarcode: copies.littlePrince, cardNumber: '' },
  ];
  const sendBatch = (school: SmallSchool, requestId: string) =>
    school.send('circulation.record', { acts: acts(requestId), operator: '周老师' });
  it(
    'keeps the scans before the stop and none after it; sending all of it again completes it',
    async () => {
      await stopEverywhere(
        (school) => void school.lend(copies.grassHouse, cards.wangFang),
        sendBatch,
        ({ school, requestId, told }) => {
          const written = school.rows('loans').flatMap((row) => [row.requestId, row.state?.split('|')[1]]);
          const isDone = ['a', 'b', 'c', 'd'].map((each) => written.includes(requestId + each));
          expect(isDone, told).toEqual([...isDone].sort((one, other) => Number(other) - Number(one)));

          const { results } = valueIn<{ results: ActResult[] }>(unpack(sendBatch(school, requestId)));

          expect(
            results.map((each) => [each.act, each.state]),
            told,
          ).toEqual([
            ['lend', 'settled'],
            ['takeBack', 'settled'],
            ['lend', 'settled'],
            ['takeBack', 'settled'],
          ]);
          expect(
            school.rows('loans').map((row) => [row.title, actOf(row)]),
            told,
          ).toEqual([
            ['草房子', 'return'],
            ['小王子', 'return'],
            ['十万个为什么', 'lend'],
          ]);
          school.night();
          expectSoundLedger(school, told);
          for (const each of ['a', 'b', 'c', 'd'])
            expect(linesOf(school, requestId + each), told).toHaveLength(1);
        },
        ['kill'],
      );
    },
    LONG,
  );
});
