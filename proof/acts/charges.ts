// Every step of a compensation case, and the looks at them.

import type { Json } from '../../local/contract.ts';
import { derivedId } from '../../src/kernel/ids.ts';
import { cards, copies, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Swept } from './swept.ts';

const CHARGING = 'q0mfq1a2b3charge01';
const SETTLING = 'q0mfq1a2b3settle01';
const OPERATOR = '周老师';
const chargeId = derivedId('charge', CHARGING, 0);

type Args = { readonly [key: string]: Json };

/** 《小王子》 out to Li Ming, with a loan before and one after it in 在借. */
function threeOut(school: SmallSchool): void {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.whys, cards.teacher);
}

function lostPrince(school: SmallSchool): void {
  threeOut(school);
  const what = { copyBarcode: copies.littlePrince, case: 'lost', note: '丢在车上' };
  school.call('charges.open', { requestId: CHARGING, operator: OPERATOR, ...what });
}

function settled(school: SmallSchool, args: Args): void {
  school.set('allowMoney', '是');
  lostPrince(school);
  school.call('charges.settle', { requestId: SETTLING, operator: OPERATOR, chargeId, ...args });
}

function step(verb: string, situation: string, prepare: Swept['prepare'], args: Args): Swept {
  const entry = `charges.${verb}`;
  return {
    ...{ entry, situation, kind: 'command', prepare, journals: true },
    timesDone: (school, requestId) =>
      school.rows('charges').filter((row) => row.requestId === requestId).length,
    send: (school, requestId, by) => school.send(entry, { ...args, requestId, operator: OPERATOR }, by),
  };
}

const lost = { copyBarcode: copies.littlePrince, case: 'lost' };
const back = { chargeId, reason: '记错了' };

export const chargeCommands: readonly Swept[] = [
  step('open', 'a lost book that is out', threeOut, lost),
  step('open', 'a spoilt book of a card', threeOut, {
    ...{ copyBarcode: copies.reunion, case: 'damagedUnreadable', cardNumber: cards.liMing, note: '泡了水' },
  }),
  step('settle', 'by the same edition', lostPrince, { chargeId, way: 'sameEdition' }),
  step('settle', 'as found', lostPrince, { chargeId, way: 'found' }),
  step('settle', 'waived', lostPrince, { chargeId, way: 'waived', reason: '家里失火' }),
  step('refund', '', (school) => settled(school, { way: 'money', receipt: '815' }), {
    chargeId,
    receipt: '退1',
  }),
  step('reverse', 'an opening', lostPrince, { ...back, entry: CHARGING }),
  step('reverse', 'a replacement', (school) => settled(school, { way: 'sameEdition' }), {
    ...back,
    entry: SETTLING,
  }),
];

const looks: { readonly [entry: string]: Json } = {
  'charges.openPage': {},
  'charges.propose': lost,
  'charges.ofReader': { cardNumber: cards.liMing },
  'charges.notice': { chargeId },
};

export const chargeQueries: readonly Swept[] = Object.entries(looks).map(([entry, args]) => ({
  ...{ entry, situation: '', kind: 'query', prepare: lostPrince },
  send: (school, _, by) => school.send(entry, args, by),
}));
