// What is written beside a loan, stopped anywhere and sent again: the reason of the librarian's leave, and damage.

import { describe, expect, it } from 'vitest';
import type { ActResult } from '../../src/circulation/domain/desk.ts';
import { expectSoundLedger, linesOf } from '../support/ledger-truth.ts';
import { cards, copies, type SmallSchool, unpack, valueIn } from '../support/small-school.ts';
import { stopEverywhere } from '../support/stop-everywhere.ts';

const LONG = 90_000;

const send =
  (act: { readonly [key: string]: string | boolean }) => (school: SmallSchool, requestId: string) =>
    school.send('circulation.record', { acts: [{ ...act, requestId }], operator: '周老师' });

const resultOf = (school: SmallSchool, again: ReturnType<typeof send>, requestId: string) =>
  valueIn<{ results: ActResult[] }>(unpack(again(school, requestId))).results;

describe('lending by the librarian’s leave, stopped at any service call', () => {
  it(
    'is one loan with one reason when it is sent again',
    async () => {
      const lend = send({
        act: 'lend',
        copyBarcode: copies.dictionary,
        cardNumber: cards.liMing,
        override: '校长同意',
      });
      await stopEverywhere(
        () => undefined,
        lend,
        ({ school, requestId, told }) => {
          expect(resultOf(school, lend, requestId), told).toMatchObject([{ state: 'settled', act: 'lend' }]);
          expect(school.rows('loans'), told).toHaveLength(1);
          expect(linesOf(school, `${requestId}-why`), told).toMatchObject([
            { act: '馆员特批', subject: expect.stringContaining('校长同意 《新华字典》') },
          ]);
          school.night();
          expectSoundLedger(school, told);
          expect(linesOf(school, requestId), told).toHaveLength(1);
        },
      );
    },
    LONG,
  );
});

describe('noting damage, stopped at any service call', () => {
  it(
    'is noted once, with its line in the journal, when it is sent again',
    async () => {
      const note = send({
        act: 'reportDamage',
        copyBarcode: copies.whys,
        note: '=缺页',
        needsMending: true,
      });
      await stopEverywhere(
        () => undefined,
        note,
        ({ school, requestId, told }) => {
          expect(resultOf(school, note, requestId), told).toMatchObject([{ state: 'settled' }]);
          const copy = school.rows('catalogue').find((row) => row.copyBarcode === copies.whys);
          expect(copy, told).toMatchObject({ condition: '=缺页（2026-09-28）', status: '待修补' });
          expect(linesOf(school, requestId), told).toHaveLength(1);
        },
      );
    },
    LONG,
  );
});
