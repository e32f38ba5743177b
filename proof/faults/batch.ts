// Acts of every kind that travelled in one call.

import { cards, copies, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Swept } from '../acts/swept.ts';

const LENDING = 'q0mfq1a2b3lending1';
const RETURNING = 'q0mfq1a2b3return01';

/** 《小王子》 and 《十万个为什么》 out, 《草房子》 just come back. */
function prepare(school: SmallSchool): void {
  school.lend(copies.littlePrince, cards.liMing, { requestId: LENDING });
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.whys, cards.teacher);
  school.takeBack(copies.grassHouse, { requestId: RETURNING });
}

const acts = (school: SmallSchool) => [
  { act: 'scan', copyBarcode: copies.journeyOne, cardNumber: cards.liMing },
  { act: 'renew', loanId: loanOf(school, copies.littlePrince) },
  { act: 'undo', undoes: RETURNING },
  { act: 'takeBack', copyBarcode: copies.journeyOne, cardNumber: '' },
  { act: 'flag', copyBarcode: copies.reunion, note: '缺页' },
  { act: 'correctReader', loanId: loanOf(school, copies.whys), cardNumber: cards.wangFang },
  { act: 'readInRoom', count: 2, className: '三(2)班' },
  { act: 'takeBack', copyBarcode: copies.littlePrince, cardNumber: '' },
];

function loanOf(school: SmallSchool, copyBarcode: string): string {
  return school.rows('loans').find((row) => row.copyBarcode === copyBarcode)?.loanId ?? '';
}

/** The first `count` of them. Each has a request id of its own, made from the call's. */
const sending =
  (count: number): Swept['send'] =>
  (school, requestId, by) => {
    const sent = acts(school)
      .map((act, i) => ({ ...act, requestId: `${requestId}${i}` }))
      .slice(0, count);
    return school.send('circulation.record', { acts: sent, operator: '周老师' }, by);
  };

const COUNT = 8;

export const batch: Swept = {
  ...{
    entry: 'circulation.record',
    situation: 'acts of every kind in one call',
    kind: 'command',
    journals: true,
  },
  prepare,
  send: sending(COUNT),
};

/** The prefix stands (DESIGN §4.6): nothing, the first, the first two … */
export const prefixes: readonly Swept['send'][] = [
  (school) => school.librarian.call('onEdit', [], 'edit'),
  ...Array.from({ length: COUNT }, (_, i) => sending(i + 1)),
];
