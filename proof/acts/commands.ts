// Every command of the page, each in the situations that take another way through the code.

import type { Json } from '../../local/contract.ts';
import type { KeyedRow } from '../../tests/support/rows-by-key.ts';
import { cards, copies, copyDraft, readerDraft, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Swept } from './swept.ts';

const LENDING = 'q0mfq1a2b3lending1';
const RETURNING = 'q0mfq1a2b3return01';
const RENEWING = 'q0mfq1a2b3renew001';
const UNKNOWN = 'X0000042';
const OPERATOR = '周老师';

const asMade = (): void => undefined;

/** 《小王子》 out to Li Ming, with a loan before and one after it in 在借. */
function threeOut(school: SmallSchool): void {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing, { requestId: LENDING });
  school.lend(copies.whys, cards.teacher);
}

function princeBack(school: SmallSchool): void {
  threeOut(school);
  school.takeBack(copies.littlePrince, { requestId: RETURNING });
}

function princeRenewed(school: SmallSchool): void {
  threeOut(school);
  school.act({ act: 'renew', requestId: RENEWING, loanId: loanOf(school) });
}

/** As the desk's page still names it when the row is gone: the journal knows the loan by its request. */
function loanOf(school: SmallSchool): string {
  const loans = [...school.rows('loans'), ...school.rows('loanHistory')];
  const loan = loans.find((row) => row.copyBarcode === copies.littlePrince);
  return (loan ?? school.rows('journal').find((row) => row.requestId === LENDING))?.loanId ?? '';
}

/** Rows of a tab that carry the request id. */
const rowsOf = (tab: Parameters<SmallSchool['rows']>[0]) => (school: SmallSchool, requestId: string) =>
  school.rows(tab).filter((row) => row.requestId === requestId).length;

/** How often the request was ever written as a loan's state: it is what a loan says now, or what the journal says it said. */
function timesInLedger(school: SmallSchool, requestId: string): number {
  const states = school.rows('loans').filter((row) => row.state?.split('|')[1] === requestId);
  const lines = school.rows('journal').filter((row) => row.requestId === requestId);
  return new Set([...states.map(loanIdOf), ...lines.map(loanIdOf)]).size;
}

const loanIdOf = ({ loanId }: KeyedRow): string | undefined => loanId;

type Scene = Pick<Swept, 'prepare' | 'timesDone' | 'journals'> & {
  readonly situation: string;
  readonly act: (school: SmallSchool) => { readonly [key: string]: Json };
};

const scenes: readonly Scene[] = [
  {
    situation: 'lend',
    prepare: (school) => void school.lend(copies.grassHouse, cards.wangFang),
    act: () => ({ act: 'lend', copyBarcode: copies.littlePrince, cardNumber: cards.liMing }),
  },
  {
    situation: 'lend for a reason, in spite of a rule',
    prepare: asMade,
    act: () => ({
      ...{ act: 'lend', copyBarcode: copies.dictionary, cardNumber: cards.liMing },
      override: '公开课要用',
    }),
  },
  {
    situation: 'scan a copy that is in',
    prepare: threeOut,
    act: () => ({ act: 'scan', copyBarcode: copies.reunion, cardNumber: cards.teacher }),
  },
  {
    situation: 'scan a copy that is out',
    prepare: threeOut,
    act: () => ({ act: 'scan', copyBarcode: copies.littlePrince, cardNumber: '' }),
  },
  {
    situation: 'take back',
    prepare: threeOut,
    act: () => ({ act: 'takeBack', copyBarcode: copies.littlePrince, cardNumber: '' }),
  },
  {
    situation: 'take back late, which stops the reader',
    prepare: (school) => {
      threeOut(school);
      // 停借倍数 of the first policy, which holds for everybody.
      school.librarian.type(school.tabs.loanPolicies, 'H3', [['1']]);
      school.workspace.clock.set('2026-10-20T08:00:00');
    },
    act: () => ({ act: 'takeBack', copyBarcode: copies.littlePrince, cardNumber: '' }),
  },
  {
    situation: 'renew',
    prepare: threeOut,
    act: (school) => ({ act: 'renew', loanId: loanOf(school) }),
  },
  {
    situation: 'correct the reader',
    prepare: threeOut,
    act: (school) => ({ act: 'correctReader', loanId: loanOf(school), cardNumber: cards.wangFang }),
  },
  {
    situation: 'says returned',
    prepare: threeOut,
    act: (school) => ({ act: 'claimReturned', loanId: loanOf(school) }),
  },
  {
    situation: 'report lost',
    prepare: threeOut,
    act: (school) => ({ act: 'reportLost', loanId: loanOf(school) }),
  },
  { situation: 'undo a lending', prepare: threeOut, act: () => ({ act: 'undo', undoes: LENDING }) },
  { situation: 'undo a return', prepare: princeBack, act: () => ({ act: 'undo', undoes: RETURNING }) },
  { situation: 'undo a renewal', prepare: princeRenewed, act: () => ({ act: 'undo', undoes: RENEWING }) },
  {
    situation: 'report damage',
    prepare: threeOut,
    act: () => ({
      act: 'reportDamage',
      copyBarcode: copies.littlePrince,
      note: '封面破',
      needsMending: true,
    }),
    timesDone: rowsOf('journal'),
  },
  {
    situation: 'leave a copy for the teacher',
    prepare: threeOut,
    act: () => ({ act: 'flag', copyBarcode: copies.littlePrince, note: '书里有水渍' }),
    timesDone: rowsOf('basket'),
    journals: false,
  },
  {
    situation: 'scan a number nobody knows',
    prepare: asMade,
    act: () => ({ act: 'scan', copyBarcode: UNKNOWN }),
    timesDone: rowsOf('basket'),
    journals: false,
  },
  {
    situation: 'count readers in the room',
    prepare: asMade,
    act: () => ({ act: 'readInRoom', count: 2, className: '三(2)班' }),
    timesDone: rowsOf('inRoomUse'),
    journals: false,
  },
];

const recorded = scenes.map(
  ({ situation, prepare, act, timesDone = timesInLedger, journals = true }): Swept => ({
    ...{ entry: 'circulation.record', kind: 'command', situation, prepare, timesDone, journals },
    send: (school, requestId, by) => {
      const acts = [{ ...act(school), requestId }];
      return school.send('circulation.record', { acts, operator: OPERATOR }, by);
    },
  }),
);

/** One command that takes its arguments plainly. */
function plain(
  entry: string,
  prepare: Swept['prepare'],
  args: (school: SmallSchool) => { readonly [key: string]: Json },
  timesDone: NonNullable<Swept['timesDone']>,
): Swept {
  return {
    ...{ entry, situation: '', kind: 'command', prepare, timesDone, journals: true },
    send: (school, requestId, by) => school.send(entry, { ...args(school), requestId }, by),
  };
}

const importedReaders = ['陈一', '陈二', '陈三'].map((name) => readerDraft({ name, seatNumber: '' }));
const importedCopies = ['稻草人', '稻草人', '宝葫芦的秘密'].map((title) => copyDraft({ title }));

/** An import is done once when each of its rows stands once; a part of it counts as none. */
const timesImported =
  (tab: 'readers' | 'catalogue', key: string, wanted: readonly string[]) => (school: SmallSchool) => {
    const found = school.rows(tab).filter((row) => wanted.includes(row[key] ?? ''));
    return found.length / wanted.length;
  };

/** The record command, in which a desk's acts travel, and every other command. */
export const commands: readonly Swept[] = [
  ...recorded,
  plain(
    'circulation.lend',
    asMade,
    () => ({ copyBarcode: copies.littlePrince, cardNumber: cards.liMing, operator: OPERATOR }),
    timesInLedger,
  ),
  plain(
    'circulation.takeBack',
    threeOut,
    () => ({ copyBarcode: copies.littlePrince, operator: OPERATOR }),
    timesInLedger,
  ),
  plain(
    'circulation.settleBasket',
    (school) => void school.act({ act: 'flag', requestId: LENDING, copyBarcode: copies.whys, note: '缺页' }),
    () => ({ of: LENDING, note: '已修补', operator: OPERATOR }),
    rowsOf('journal'),
  ),
  plain(
    'readers.reportCardLost',
    asMade,
    () => ({ cardNumber: cards.wangFang, operator: OPERATOR }),
    rowsOf('journal'),
  ),
  plain(
    'readers.replaceCard',
    asMade,
    () => ({ cardNumber: cards.wangFang, operator: OPERATOR }),
    rowsOf('replacedNumbers'),
  ),
  plain(
    'catalogue.replaceBarcode',
    asMade,
    () => ({ copyBarcode: copies.grassHouse, operator: OPERATOR }),
    rowsOf('replacedNumbers'),
  ),
  plain(
    'readers.importReaders',
    asMade,
    () => ({ rows: importedReaders }),
    timesImported(
      'readers',
      'name',
      importedReaders.map(({ name }) => name),
    ),
  ),
  plain(
    'catalogue.importCopies',
    asMade,
    () => ({ batch: '新书', rows: importedCopies }),
    timesImported(
      'catalogue',
      'title',
      importedCopies.map(({ title }) => title),
    ),
  ),
];
