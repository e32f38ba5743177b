// The tabs of lending: 在借, the ledger of what is out, and 借阅历史, what came back.

import type { Bilingual } from '../i18n/language.ts';
import { type Column, choice, day, integer, key, moment, optional, text } from '../tables/columns.ts';
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
    condition: text({
      label: { 'zh-CN': '借出时书况', en: 'Condition when lent' },
      note: { 'zh-CN': '借出时已经知道的污损', en: 'Damage known when it was lent' },
      width: 120,
    }),
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

/** 待处理: what the desk could not settle by itself and the librarian looks at later. */
export const basketTable = defineTable({
  name: 'basket',
  tab: { 'zh-CN': '待处理', en: 'To look at' },
  tint: TINT,
  columns: {
    at: moment({ label: { 'zh-CN': '时间', en: 'When' }, width: 150 }),
    kind: choice(
      {
        unknownLabel: { 'zh-CN': '没查到的条码', en: 'Unknown label' },
        flagged: { 'zh-CN': '交老师查看', en: 'For the librarian' },
        putBack: { 'zh-CN': '缺行已补回', en: 'Deleted loan put back' },
      },
      { label: { 'zh-CN': '事由', en: 'Why' }, width: 120 },
    ),
    code: text({ label: { 'zh-CN': '条码号', en: 'Barcode' }, width: 110 }),
    subject: text({ label: { 'zh-CN': '内容', en: 'What' }, width: 320 }),
    operator,
    doneOn: optional(
      day({
        label: { 'zh-CN': '处理日期', en: 'Settled' },
        note: { 'zh-CN': '填了日期就是处理完了', en: 'A day here means it is settled' },
        width: 110,
      }),
    ),
    note: text({ label: { 'zh-CN': '备注', en: 'Note' }, width: 200 }),
    requestId,
  },
});

/** 馆内阅览: how many read in the room, one row for each press of the button. */
export const inRoomUseTable = defineTable({
  name: 'inRoomUse',
  tab: { 'zh-CN': '馆内阅览', en: 'In-room reading' },
  tint: TINT,
  columns: {
    at: moment({ label: { 'zh-CN': '时间', en: 'When' }, width: 150 }),
    className: text({ label: { 'zh-CN': '班级', en: 'Class' }, width: 90 }),
    count: integer({ label: { 'zh-CN': '人次', en: 'Readers' }, width: 75 }),
    operator,
    requestId,
  },
});

/** What the journal calls each act. */
export const loanActWords: { readonly [act in LoanAct]: Bilingual } = {
  lend: { 'zh-CN': '借出', en: 'Lent' },
  renew: { 'zh-CN': '续借', en: 'Renewed' },
  move: { 'zh-CN': '改期', en: 'Due day moved' },
  correct: { 'zh-CN': '更正借书人', en: 'Reader corrected' },
  claim: { 'zh-CN': '声称已还', en: 'Says returned' },
  lost: { 'zh-CN': '登记遗失', en: 'Reported lost' },
  open: { 'zh-CN': '撤销', en: 'Undone' },
  return: { 'zh-CN': '归还', en: 'Returned' },
  compensated: { 'zh-CN': '赔偿结案', en: 'Compensated' },
  void: { 'zh-CN': '作废', en: 'Voided' },
};

/** What the journal calls a rule passed over for a reason. */
export const overrideWords: Bilingual = { 'zh-CN': '馆员特批', en: 'Librarian’s leave' };

/** What the journal calls a note on a copy's condition. */
export const damagedWords: Bilingual = { 'zh-CN': '登记污损', en: 'Damage noted' };

/** What the journal calls a line of 待处理 that was dealt with. */
export const settledWords: Bilingual = { 'zh-CN': '处理完了', en: 'Settled' };
