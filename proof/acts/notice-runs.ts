// The daily run of the notices, the same by hand, and who runs it. What a stop or another sender does to its mails is swept in tests/notices/run-stopped.test.ts.

import { makeOverdue, takeOver } from '../../tests/support/notice-school.ts';
import { cards, copies, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Swept } from './swept.ts';

const OPERATOR = '周老师';

/** Out, and due in two weeks: nobody is told. */
function nothingOverdue(school: SmallSchool): void {
  takeOver(school);
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.grassHouse, cards.wangFang);
}

const inJournal = (school: SmallSchool, requestId: string) =>
  school.rows('journal').filter((row) => row.requestId === requestId).length;

function command(
  verb: string,
  situation: string,
  prepare: Swept['prepare'],
  args: { readonly [name: string]: string | number },
): Swept {
  const entry = `notices.${verb}`;
  return {
    ...{ entry, situation, kind: 'command', prepare, journals: true, timesDone: inJournal },
    send: (school, requestId, by) => school.send(entry, { ...args, requestId }, by),
  };
}

export const noticeRunCommands: readonly Swept[] = [
  command('takeOver', 'for the first time', (school) => void school.lend(copies.whys, cards.teacher), {
    ownerName: OPERATOR,
  }),
  command('sendNow', 'with nothing overdue', nothingOverdue, { most: 10, operator: OPERATOR }),
];

export const noticeRunLooks: readonly Swept[] = [
  {
    ...{ entry: 'notices.health', situation: '', kind: 'query', prepare: nothingOverdue },
    send: (school, _, by) => school.send('notices.health', {}, by),
  },
  {
    ...{ entry: 'runNotices', situation: 'of somebody who is not the owner', kind: 'trigger' },
    prepare: makeOverdue,
    send: (school, _, by = school.librarian) => by.call('runNotices', [], 'editor'),
  },
];
