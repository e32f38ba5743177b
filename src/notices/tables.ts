// The tabs of chasing: 催还设置, the ladder a school edits; 催还记录, who was told what; and, hidden, which mails were claimed before they were sent.

import { isBlank, textOf } from '../tables/cell.ts';
import {
  type Column,
  choice,
  day,
  integer,
  key,
  type Look,
  moment,
  optional,
  text,
} from '../tables/columns.ts';
import { defineTable } from '../tables/table.ts';
import { chaseResults, logWays } from './domain/log-words.ts';
import { stageTargets, stageWays } from './domain/stage.ts';
import { unknownFields } from './domain/template.ts';

const TINT = '#fce8e6';

/** Farther from the due day than two school years is a slip of the hand. */
const MOST_SCHOOL_DAYS = 400;

/** A whole number of days that may lie before the due day. */
function schoolDays(look: Look): Column<number> {
  return {
    look,
    format: '0',
    decode: (cell) => {
      if (isBlank(cell)) return { problem: 'missingValue' };
      const days = Number(textOf(cell).normalize('NFKC').replace(/[−–—]/, '-').trim());
      return Number.isInteger(days) && Math.abs(days) <= MOST_SCHOOL_DAYS
        ? { value: days }
        : { problem: 'notANumber' };
    },
    encode: (days) => days,
  };
}

const yesNo = { yes: { 'zh-CN': '是', en: 'yes' }, no: { 'zh-CN': '否', en: 'no' } } as const;

/** 是 or 否. */
function isYes(look: Look): Column<boolean> {
  const column = choice(yesNo, look);
  return {
    ...column,
    decode: (cell) => {
      const read = column.decode(cell);
      return 'value' in read ? { value: read.value === 'yes' } : read;
    },
    encode: (value, language) => yesNo[value ? 'yes' : 'no'][language],
  };
}

/** A template: with a field that nobody knows the whole stage is not used, for it would be sent as it stands. */
function template(look: Look): Column<string> {
  const column = text(look);
  return {
    ...column,
    decode: (cell) => {
      const read = column.decode(cell);
      return 'value' in read && unknownFields(read.value).length > 0 ? { problem: 'unknownField' } : read;
    },
  };
}

export const chaseSettingsTable = defineTable({
  name: 'chaseSettings',
  tab: { 'zh-CN': '催还设置', en: 'Chase settings' },
  tint: TINT,
  columns: {
    stage: key({ label: { 'zh-CN': '阶段', en: 'Stage' }, width: 130 }),
    schoolDays: schoolDays({
      label: { 'zh-CN': '开馆日数', en: 'Open days' },
      note: {
        'zh-CN': '应还日期之后第几个开馆日；负数是之前',
        en: 'The how many-th open day after the due day; negative: before it',
      },
      width: 85,
    }),
    to: choice(stageTargets, {
      label: { 'zh-CN': '对象', en: 'To' },
      note: { 'zh-CN': '班主任、读者、家长、馆员', en: 'Class teacher, Reader, Guardian, Librarian' },
      width: 90,
    }),
    by: choice(stageWays, {
      label: { 'zh-CN': '方式', en: 'By' },
      note: {
        'zh-CN': '邮件、催还单、复制文本、提议赔偿',
        en: 'Mail, Slip, Text to copy, Propose compensation',
      },
      width: 110,
    }),
    isOn: isYes({
      label: { 'zh-CN': '启用', en: 'On' },
      note: { 'zh-CN': '是 或 否', en: 'yes or no' },
      width: 60,
    }),
    words: template({
      label: { 'zh-CN': '文本', en: 'Words' },
      note: {
        'zh-CN': '可以写 {姓名} {座号} {班级} {书名} {应还日期} {超期天数} {册数} {今天} {学校}',
        en: 'May hold {name} {seat} {class} {title} {due} {days overdue} {copies} {today} {school}',
      },
      width: 520,
    }),
    /** Blank in a row that a hand wrote, until the night. */
    stageId: text({ label: { 'zh-CN': '内部阶段号', en: 'Stage id' }, hidden: true }),
  },
});

const at = moment({ label: { 'zh-CN': '时间', en: 'When' }, width: 150 });
const to = text({ label: { 'zh-CN': '对象', en: 'To' }, width: 160 });
/** `loanId@dueOn`, separated by blanks. */
const loanKeys = text({ label: { 'zh-CN': '内部借阅号', en: 'Loan ids' }, hidden: true });

/** Append-only: what is said is said. */
export const chaseLogTable = defineTable({
  name: 'chaseLog',
  tab: { 'zh-CN': '催还记录', en: 'Chase log' },
  tint: TINT,
  columns: {
    at,
    stage: text({ label: { 'zh-CN': '阶段', en: 'Stage' }, width: 110 }),
    to,
    className: text({ label: { 'zh-CN': '班级', en: 'Class' }, width: 90 }),
    by: choice(logWays, { label: { 'zh-CN': '方式', en: 'By' }, width: 90 }),
    copies: integer({ label: { 'zh-CN': '册数', en: 'Copies' }, width: 60 }),
    result: choice(chaseResults, { label: { 'zh-CN': '结果', en: 'Result' }, width: 90 }),
    promisedOn: optional(
      day({
        label: { 'zh-CN': '答应日期', en: 'Promised for' },
        note: { 'zh-CN': '到这一天为止先不催', en: 'Not chased until this day is over' },
        width: 110,
      }),
    ),
    note: text({ label: { 'zh-CN': '备注', en: 'Note' }, width: 220 }),
    operator: text({ label: { 'zh-CN': '经手人', en: 'By whom' }, width: 90 }),
    noticeId: text({ label: { 'zh-CN': '内部通知号', en: 'Notice id' }, hidden: true }),
    loanKeys,
    requestId: text({ label: { 'zh-CN': '请求号', en: 'Request' }, hidden: true }),
  },
});

/** Append-only: a mail is claimed here before it is sent, and marked in 催还记录 after. */
export const noticeClaimsTable = defineTable({
  name: 'noticeClaims',
  tab: { 'zh-CN': '催还发送登记', en: 'Mails claimed' },
  tint: TINT,
  hidden: true,
  columns: {
    noticeKey: key({ label: { 'zh-CN': '内部通知号', en: 'Notice id' }, width: 260 }),
    at,
    to,
    recipient: text({ label: { 'zh-CN': '邮箱', en: 'Address' }, width: 200 }),
    loanKeys,
  },
});

/** What the journal calls the acts of chasing. */
export const chasedWords = { 'zh-CN': '催还', en: 'Chased' } as const;
export const stageSavedWords = { 'zh-CN': '催还设置', en: 'Chase settings' } as const;
export const perhapsSettledWords = { 'zh-CN': '可能已发：已查', en: 'Perhaps sent: looked into' } as const;
export const takenOverWords = { 'zh-CN': '接手催还', en: 'Notices taken over' } as const;
export const mailsSentWords = { 'zh-CN': '发催还邮件', en: 'Notices mailed' } as const;
