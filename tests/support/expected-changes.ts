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
  const { copyId = '', copyBarcode = '' } = copy;
  const title = titleOf(copy);
  const words = { className, readerName, title, copyBarcode, operator: OPERATOR, mark: '' };
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
  const { loanId = '', title, className, readerName, readerId, copyId } = loan;
  const state = `${loanId}|${act.requestId}|return|${TODAY}`;
  const who = `${readerId}|${copyId}`;
  const states = { before: `${loan.state}|${who}`, after: `${state}|${who}` };
  return [
    { tab: 'loans', row: nameOf(loan), key: 'state', to: state },
    line('归还', `《${title}》 ${className} · ${readerName}`, OPERATOR, act.requestId, { loanId, ...states }),
  ];
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
    const to = String(out.filter((loan) => loan.readerId === reader.readerId).length || '');
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
  const { operator = '', loanId = '', readerId = '', copyId = '', requestId = '' } = loan;
  return {
    ...{
      returnedOn: loan.state?.split('|')[3] ?? '',
      title,
      copyBarcode,
      readerName,
      classAtLoan: className,
    },
    ...{
      lentOn,
      dueOn,
      overdueDays: '',
      condition: '',
      operator,
      loanId,
      readerId,
      copyId,
      requestId,
      mark: '',
    },
  };
}
