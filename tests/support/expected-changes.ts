// What each act of a day must do to the workbook, reckoned by key from how it was before.

import { isOut } from './ledger-truth.ts';
import type { KeyedRow } from './rows-by-key.ts';
import { type Change, nameOf, type Picture } from './workbook-picture.ts';

export const TODAY = '2026-09-28';
/** Ninety days for a teacher, then the first open day after the closed ones of the small school's calendar. */
export const TEACHERS_DUE = '2026-12-30';
export const OPERATOR = '周老师';

/** An act as the page sends it. */
export type Sent = { readonly requestId: string; readonly copyBarcode: string; readonly cardNumber: string };

/** 西游记（上册）: as the desk reads it out. */
export function titleOf({ title = '', volume = '' }: KeyedRow): string {
  return volume ? `${title}（${volume}）` : title;
}

/** What a lending adds: the row of 在借 and its journal line. */
export function lent(before: Picture, act: Sent, loanId: string): Change[] {
  const copy = before.catalogue.find((each) => each.copyBarcode === act.copyBarcode) ?? {};
  const reader = before.readers.find((each) => each.cardNumber === act.cardNumber) ?? {};
  const state = `${loanId}|${act.requestId}|lend|${TEACHERS_DUE}`;
  const { className = '', name: readerName = '', readerId = '' } = reader;
  const { copyId = '', copyBarcode = '', condition = '' } = copy;
  const title = titleOf(copy);
  const words = { className, readerName, title, copyBarcode, condition, operator: OPERATOR, mark: '' };
  const ids = { loanId, requestId: act.requestId, readerId, copyId };
  const days = { dueOn: TEACHERS_DUE, lentOn: TODAY, overdueDays: '', renewals: '', chase: '' };
  const after = `${state}|${readerId}|${copyId}`;
  return [
    { tab: 'loans', added: { ...words, ...ids, ...days, state } },
    line('借出', `《${title}》 ${className} · ${readerName}`, OPERATOR, act.requestId, {
      loanId,
      before: '',
      after,
    }),
  ];
}

/** What a return changes: the state of one loan, and its journal line. */
export function returned(loan: KeyedRow, act: Sent): Change[] {
  const { marks } = stateOf(loan);
  return becomes(loan, act.requestId, '归还', { act: 'return', day: TODAY, marks });
}

type Marks = { readonly [name: string]: string };
type State = { readonly act: string; readonly day: string; readonly marks: Marks };

/** What the state of a loan says: the act, its day, and what the loan has gathered on its way. */
export function stateOf({ state = '' }: KeyedRow): State {
  const [, , act = '', day = '', marks = ''] = state.split('|');
  return { act, day, marks: marksIn(marks) };
}

function marksIn(text: string): Marks {
  return Object.fromEntries(text === '' ? [] : text.split(',').map((pair) => pair.split('=')));
}

/** Whose loan it is: of a corrected one the right reader's. */
export function ownerOf(loan: KeyedRow): string {
  return stateOf(loan).marks.readerId ?? loan.readerId ?? '';
}

/** A loan's new state, with what is written beside it, and its journal line. */
export function becomes(
  loan: KeyedRow,
  requestId: string,
  word: string,
  { act, day, marks }: State,
  beside: KeyedRow = {},
): Change[] {
  const { loanId = '', title, className, readerName } = { ...loan, ...beside };
  const gathered = ['renewals', 'readerId', 'claimedOn', 'lostOn', 'undid']
    .flatMap((name) => (marks[name] === undefined ? [] : [`${name}=${marks[name]}`]))
    .join(',');
  const state = [loanId, requestId, act, day, ...(gathered ? [gathered] : [])].join('|');
  const shown = Object.entries(beside).filter(([key, to]) => loan[key] !== to);
  return [
    { tab: 'loans', row: nameOf(loan), key: 'state', to: state },
    ...shown.map(([key, to]): Change => ({ tab: 'loans', row: nameOf(loan), key, to })),
    line(word, `《${title}》 ${className} · ${readerName}`, OPERATOR, requestId, {
      loanId,
      before: journalled(loan),
      after: journalled({ ...loan, state }),
    }),
  ];
}

/** The state as the journal keeps it: whose and which copy in between. */
function journalled(loan: KeyedRow): string {
  const [loanId, requestId, act, day, ...marks] = (loan.state ?? '').split('|');
  return [loanId, requestId, act, day, ownerOf(loan), loan.copyId, ...marks].join('|');
}

/** A line of 操作记录, written now. */
export function line(
  act: string,
  subject: string,
  operator: string,
  requestId: string,
  of: { loanId: string; before: string; after: string } = { loanId: '', before: '', after: '' },
): Change {
  return { tab: 'journal', added: { at: 'now', act, subject, operator, requestId, ...of, mark: '' } };
}

/** What the night does: what came back goes to the history, and the tabs show what is out. */
export function nightOf(before: Picture): Change[] {
  const out = before.loans.filter(isOut);
  const swept = before.loans
    .filter((loan) => !isOut(loan))
    .flatMap((loan): Change[] => [
      { tab: 'loans', removed: nameOf(loan) },
      { tab: 'loanHistory', added: historyRow(loan) },
    ]);
  const shown = before.catalogue.flatMap((copy): Change[] => {
    const to = out.some((loan) => loan.copyId === copy.copyId) ? '借出' : '在馆';
    const isOurs = ['在馆', '借出'].includes(copy.status ?? '');
    return isOurs && copy.status !== to ? [{ tab: 'catalogue', row: nameOf(copy), key: 'status', to }] : [];
  });
  const counted = before.readers.flatMap((reader): Change[] => {
    const to = String(out.filter((loan) => ownerOf(loan) === reader.readerId).length || '');
    return reader.onLoan === to ? [] : [{ tab: 'readers', row: nameOf(reader), key: 'onLoan', to }];
  });
  return [...swept, ...shown, ...counted, ...classNamesOf(before)];
}

/** Every class of the small school entered in 2024 as the second of its year. */
function classNamesOf(before: Picture): Change[] {
  return (['readers', 'classes'] as const).flatMap((tab) =>
    before[tab]
      .filter((row) => row.entryYear === '2024' && row.className !== '三(2)班')
      .map((row): Change => ({ tab, row: nameOf(row), key: 'className', to: '三(2)班' })),
  );
}

function historyRow(loan: KeyedRow): KeyedRow {
  const { title = '', copyBarcode = '', readerName = '', className = '', lentOn = '', dueOn = '' } = loan;
  const { operator = '', loanId = '', copyId = '', requestId = '', condition = '' } = loan;
  const words = { title, copyBarcode, readerName, classAtLoan: className, condition, operator };
  const days = { returnedOn: stateOf(loan).day, lentOn, dueOn, overdueDays: '' };
  return { ...words, ...days, loanId, readerId: ownerOf(loan), copyId, requestId, mark: '' };
}
