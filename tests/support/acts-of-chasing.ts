// The acts of a day about chasing: the page, a reader's log, a talk written down, a mail that perhaps went looked into, a stage changed.

import type { ChaseOpening, ReaderLogEntry } from '../../src/notices/domain/chase-page.ts';
import { type Act, throughDoor } from './act.ts';
import { untouched } from './change-acts.ts';
import { line, OPERATOR, ownerOf, stateOf } from './expected-changes.ts';
import { isOut } from './ledger-truth.ts';
import type { KeyedRow } from './rows-by-key.ts';
import { cards, valueIn } from './small-school.ts';
import { nameOf, type Picture } from './workbook-picture.ts';

/** Claims of which the log says nothing yet. */
function perhapsIn({ noticeClaims, chaseLog }: Picture): KeyedRow[] {
  const said = new Set(chaseLog.map(({ noticeId }) => noticeId));
  return noticeClaims.filter(({ noticeKey }) => !said.has(noticeKey));
}

const keyOf = (loan: KeyedRow) => `${loan.loanId}@${stateOf(loan).day}`;

const logTalk: Act = {
  name: 'write down a talk',
  touches: ['chaseLog', 'chaseSettings', 'loans', 'readers', 'classes', 'calendar', 'journal'],
  readsJournal: true,
  run: (school, before) => {
    const requestId = school.newRequest();
    const loan = untouched(before)[0] ?? {};
    const loanKeys = [keyOf(loan)];
    const said = { by: 'talk', result: 'talked', note: '明天带来' };
    const args = { requestId, loanKeys, ...said, operator: OPERATOR };
    const { readerName = '', className = '' } = loan;
    const words = { stage: '快到期', to: readerName, className, by: '谈话', copies: '1', result: '已谈话' };
    const ids = { noticeId: `log:${requestId}:${ownerOf(loan)}`, loanKeys: loanKeys.join(' '), requestId };
    const more = { at: 'now', promisedOn: '', note: '明天带来', operator: OPERATOR, mark: '' };
    return {
      ...throughDoor(school, 'notices.log', args),
      expected: () => [
        { tab: 'chaseLog', added: { ...words, ...ids, ...more } },
        line('催还', `${readerName} · 1 · 已谈话`, OPERATOR, requestId),
      ],
    };
  },
};

const lookInto: Act = {
  name: 'look into a mail that perhaps went',
  touches: [
    'noticeClaims',
    'chaseLog',
    'chaseSettings',
    'loans',
    'readers',
    'classes',
    'calendar',
    'journal',
  ],
  readsJournal: true,
  run: (school, before) => {
    const requestId = school.newRequest();
    const { noticeKey = '', to = '', loanKeys = '' } = perhapsIn(before)[0] ?? {};
    const args = { requestId, noticeKey, wasSent: true, operator: OPERATOR };
    const words = { stage: '', to, className: '', by: '邮件', copies: '1', result: '已发出' };
    const more = { at: 'now', promisedOn: '', note: '', operator: OPERATOR, mark: '' };
    return {
      ...throughDoor(school, 'notices.settlePerhaps', args),
      expected: () => [
        { tab: 'chaseLog', added: { ...words, ...more, noticeId: noticeKey, loanKeys, requestId } },
        line('可能已发：已查', `${to} · 1 · 已发出`, OPERATOR, requestId),
      ],
    };
  },
};

const changeStage: Act = {
  name: 'change a stage',
  touches: ['chaseSettings', 'journal'],
  readsJournal: true,
  run: (school, before) => {
    const requestId = school.newRequest();
    const row = before.chaseSettings.find(({ stageId }) => stageId === 's-slip') ?? {};
    const words = `{姓名}，请还{书名}。${requestId}`;
    const stage = {
      ...{ stageId: 's-slip', name: '催还单', schoolDays: 7, to: 'reader', by: 'slip', isOn: true },
      words,
    };
    return {
      ...throughDoor(school, 'notices.saveStage', { requestId, stage, operator: OPERATOR }),
      expected: () => [
        { tab: 'chaseSettings', row: nameOf(row), key: 'words', to: words },
        line('催还设置', `催还单 · 7 · ${words}`, OPERATOR, requestId),
      ],
    };
  },
};

const lookAtChase: Act = {
  name: 'look at what is to be chased',
  touches: [
    ...(['chaseSettings', 'chaseLog', 'noticeClaims'] as const),
    ...(['loans', 'readers', 'classes', 'calendar', 'settings'] as const),
  ],
  run: (school, before) => {
    const done = throughDoor(school, 'notices.openChase', {});
    return {
      ...done,
      expected: () => [],
      answer: () => {
        const { stages, perhapsSent, classes, problems } = valueIn<ChaseOpening>(done.envelope);
        const loans = classes.flatMap((each) => each.loans);
        return {
          said: {
            stages: stages.map(({ name, words }) => `${name} ${words}`).sort(),
            perhaps: perhapsSent.map(({ noticeKey }) => noticeKey).sort(),
            loans: loans.map(({ loanId }) => loanId).sort(),
            problems,
          },
          expected: {
            stages: before.chaseSettings.map(({ stage, words }) => `${stage} ${words}`).sort(),
            perhaps: perhapsIn(before)
              .map(({ noticeKey }) => noticeKey)
              .sort(),
            loans: before.loans
              .filter(isOut)
              .map(({ loanId }) => loanId)
              .sort(),
            problems: [],
          },
        };
      },
    };
  },
};

const lookAtLog: Act = {
  name: 'look at what a reader was told',
  touches: ['chaseLog', 'loans', 'readers'],
  run: (school, before) => {
    const done = throughDoor(school, 'notices.readerLog', { cardNumber: cards.teacher });
    return {
      ...done,
      expected: () => [],
      answer: () => {
        const { entries } = valueIn<{ entries: readonly ReaderLogEntry[] }>(done.envelope);
        const teacher = before.readers.find((each) => each.cardNumber === cards.teacher)?.readerId ?? '';
        const own = before.loans.filter((loan) => isOut(loan) && ownerOf(loan) === teacher);
        const ids = own.map(({ loanId = '' }) => loanId);
        const told = before.chaseLog.filter(({ loanKeys = '' }) => ids.some((id) => loanKeys.includes(id)));
        return {
          said: entries.map(({ to, by, result, note }) => [to, by, result, note]),
          expected: told.map(({ to, by, result, note }) => [to, by, result, note]),
        };
      },
    };
  },
};

export const chasingActs = [logTalk, lookInto, changeStage, lookAtChase, lookAtLog] as const;
