// What is done about overdue loans by hand: looks, lines of the log, a mail that perhaps went, a stage of the ladder.

import type { Json } from '../../local/contract.ts';
import { makeOverdue } from '../../tests/support/notice-school.ts';
import { cards, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Swept } from './swept.ts';

const OPERATOR = '周老师';
const PERHAPS = 'class:2024-2:2026-10-13';

type Args = { readonly [key: string]: Json };

const stage = {
  ...{ stageId: 's-slip', name: '催还单', schoolDays: 3, to: 'reader', by: 'slip', isOn: true },
  words: '{姓名}，请还{书名}。',
};

const keysOf = (school: SmallSchool) => school.rows('loans').map(({ loanId, dueOn }) => `${loanId}@${dueOn}`);

/** A run was stopped between its claim and its mark. */
function perhapsSent(school: SmallSchool): void {
  makeOverdue(school);
  const cells = [PERHAPS, '2026-10-13 06:29:00', '三(2)班王老师', 'wang@school.example'];
  school.librarian.type(school.tabs.noticeClaims, 'A3:E3', [[...cells, keysOf(school).join(' ')]]);
}

function command(
  verb: string,
  situation: string,
  prepare: Swept['prepare'],
  args: (school: SmallSchool) => Args,
  timesDone: NonNullable<Swept['timesDone']>,
): Swept {
  const entry = `notices.${verb}`;
  return {
    ...{ entry, situation, kind: 'command', prepare, timesDone, journals: true },
    send: (school, requestId, by) => school.send(entry, { ...args(school), requestId }, by),
  };
}

/** Lines of the log that carry the request, of so many. */
const linesOf = (count: number) => (school: SmallSchool, requestId: string) =>
  school.rows('chaseLog').filter((row) => row.requestId === requestId).length / count;

const stagesSaying = (words: string, schoolDays: string) => (school: SmallSchool) =>
  school.rows('chaseSettings').filter((row) => row.words === words && row.schoolDays === schoolDays).length;

export const noticeCommands: readonly Swept[] = [
  command(
    'log',
    'a class list was copied',
    makeOverdue,
    (school) => ({ loanKeys: keysOf(school), by: 'text', result: 'copied', operator: OPERATOR }),
    linesOf(1),
  ),
  command(
    'log',
    'two readers were talked with',
    makeOverdue,
    (school) => ({ loanKeys: keysOf(school), by: 'talk', result: 'talked', operator: OPERATOR }),
    linesOf(2),
  ),
  command(
    'settlePerhaps',
    'it went',
    perhapsSent,
    () => ({ noticeKey: PERHAPS, wasSent: true, operator: OPERATOR }),
    linesOf(1),
  ),
  command(
    'saveStage',
    'one that is there',
    makeOverdue,
    () => ({ stage, operator: OPERATOR }),
    stagesSaying(stage.words, '3'),
  ),
  command(
    'saveStage',
    'a new one',
    makeOverdue,
    () => ({ stage: { ...stage, stageId: '', schoolDays: 21 }, operator: OPERATOR }),
    stagesSaying(stage.words, '21'),
  ),
];

const looks: { readonly [entry: string]: (school: SmallSchool) => Json } = {
  'notices.openChase': () => ({}),
  'notices.classText': () => ({ classId: '2024-2' }),
  'notices.slips': () => ({ classIds: ['2024-2'] }),
  'notices.previewStage': () => ({ stage }),
  'notices.readerLog': () => ({ cardNumber: cards.liMing }),
};

export const noticeQueries: readonly Swept[] = Object.entries(looks).map(([entry, args]) => ({
  ...{ entry, situation: '', kind: 'query', prepare: makeOverdue },
  send: (school, _, by) => school.send(entry, args(school), by),
}));
