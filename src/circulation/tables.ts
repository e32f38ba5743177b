// The tabs of lending: 在借, the ledger of what is out, and 借阅历史, what came back.

import type { Bilingual } from '../i18n/language.ts';
import { type Column, day, integer, key, optional, text } from '../tables/columns.ts';
import { defineTable } from '../tables/table.ts';
import { formatState, type LoanAct, type LoanState, parseState } from './domain/loan.ts';

const TINT = '#fef7e0';

/** The ledger's one cell (DESIGN §4.1). */
const state: Column<LoanState> = {
  look: { label: { 'zh-CN': '借阅状态', en: 'Loan state' }, hidden: true },
  format: '@',
  decode: (cell) => {
    if (cell === '') return { problem: 'missingValue' };
    const parsed = typeof cell === 'string' ? parseState(cell) : undefined;
    return parsed ? { value: parsed } : { problem: 'badState' };
  },
  encode: formatState,
};

const loanId = key({ label: { 'zh-CN': '内部借阅号', en: 'Loan id' }, hidden: true });
const requestId = key({ label: { 'zh-CN': '请求号', en: 'Request' }, hidden: true });
const readerId = key({ label: { 'zh-CN': '内部读者号', en: 'Reader id' }, hidden: true });
const copyId = key({ label: { 'zh-CN': '内部册号', en: 'Copy id' }, hidden: true });
const title = text({ label: { 'zh-CN': '书名', en: 'Title' }, width: 240 });
const copyBarcode = text({ label: { 'zh-CN': '条码号', en: 'Barcode' }, width: 100 });
const readerName = text({ label: { 'zh-CN': '姓名', en: 'Name' }, width: 110 });
const lentOn = day({ label: { 'zh-CN': '借出日期', en: 'Lent' }, width: 110 });
const operator = text({ label: { 'zh-CN': '经手人', en: 'By' }, width: 90 });

/** Everything but ids and `state` is for reading only: the nightly check writes it anew from them. */
export const loansTable = defineTable({
  name: 'loans',
  tab: { 'zh-CN': '在借', en: 'Loans' },
  key: 'loanId',
  tint: TINT,
  columns: {
    dueOn: optional(
      day({
        label: { 'zh-CN': '应还日期', en: 'Due' },
        note: { 'zh-CN': '由系统写入；要延期请用续借', en: 'Written by the system; renew to extend' },
        width: 110,
      }),
    ),
    overdueDays: optional(
      integer({
        label: { 'zh-CN': '超期天数', en: 'Days overdue' },
        note: { 'zh-CN': '每晚更新', en: 'Refreshed every night' },
        width: 105,
      }),
    ),
    className: text({ label: { 'zh-CN': '班级', en: 'Class' }, width: 80 }),
    readerName,
    title,
    copyBarcode,
    lentOn: optional(lentOn),
    renewals: optional(integer({ label: { 'zh-CN': '续借', en: 'Renewed' }, width: 75 })),
    chase: text({ label: { 'zh-CN': '催还', en: 'Chased' }, width: 90 }),
    operator,
    state,
    loanId,
    requestId,
    readerId,
    copyId,
  },
});

export const loanHistoryTable = defineTable({
  name: 'loanHistory',
  tab: { 'zh-CN': '借阅历史', en: 'Loan history' },
  key: 'loanId',
  tint: TINT,
  columns: {
    returnedOn: day({ label: { 'zh-CN': '归还日期', en: 'Returned' }, width: 110 }),
    title,
    copyBarcode,
    readerName,
    classAtLoan: text({ label: { 'zh-CN': '当时班级', en: 'Class then' }, width: 90 }),
    lentOn: optional(lentOn),
    dueOn: optional(day({ label: { 'zh-CN': '应还日期', en: 'Due' }, width: 110 })),
    overdueDays: optional(integer({ label: { 'zh-CN': '超期', en: 'Days overdue' }, width: 105 })),
    condition: text({ label: { 'zh-CN': '书况', en: 'Condition' }, width: 110 }),
    operator,
    loanId,
    readerId,
    copyId,
    requestId,
  },
});

/** What the journal calls each act. */
export const loanActWords: { readonly [act in LoanAct]: Bilingual } = {
  lend: { 'zh-CN': '借出', en: 'Lent' },
  return: { 'zh-CN': '归还', en: 'Returned' },
  void: { 'zh-CN': '作废', en: 'Voided' },
};
