// Due days moved off a day that was closed later, two loans in one call, and the look at them before.

import { cards, copies, DUE, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Swept } from './swept.ts';

const NEXT = '2026-10-13';
const OPERATOR = '周老师';

type Move = { readonly loanId: string; readonly from: string; readonly to: string };

/** The list as it was looked at: whatever happens to the rows, the page sends the same. */
const listed = new WeakMap<SmallSchool, readonly Move[]>();

/** Three out, and the Monday on which they are due closed since. */
function closedMonday(school: SmallSchool): void {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.whys, cards.teacher);
  school.librarian.type(school.tabs.calendar, 'A3', [[DUE, '', '闭馆', '运动会']]);
  listed.set(school, movesOf(school));
}

/** The pupils’ loans; a teacher’s is due another day. */
function movesOf(school: SmallSchool): readonly Move[] {
  return school
    .rows('loans')
    .filter(({ copyBarcode }) => copyBarcode !== copies.whys)
    .map(({ loanId = '' }) => ({ loanId, from: DUE, to: NEXT }));
}

/** The first `count` of the loans. */
export const sending =
  (count: number): Swept['send'] =>
  (school, requestId, by) => {
    const moves = (listed.get(school) ?? []).slice(0, count);
    const args = { requestId, moves, operator: OPERATOR };
    return school.send('circulation.moveDueDays', args, by);
  };

const COUNT = 2;

export const dueMove: Swept = {
  ...{ entry: 'circulation.moveDueDays', situation: '', kind: 'command', journals: true },
  prepare: closedMonday,
  timesDone: (school, requestId) =>
    school.rows('loans').filter(({ state }) => state?.split('|')[1] === requestId).length / COUNT,
  send: sending(COUNT),
};

export const dueMoveQueries: readonly Swept[] = [
  {
    ...{ entry: 'circulation.previewDueMoves', situation: '', kind: 'query', prepare: closedMonday },
    send: (school, _, by) => school.send('circulation.previewDueMoves', {}, by),
  },
];
