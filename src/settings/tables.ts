// The tabs a school sets itself up with: 设置, 借阅规则, 校历, and 操作记录, where every act leaves its line.

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
import type { CalendarKind } from './domain/calendar.ts';
import { gradesOf } from './domain/grades.ts';
import { itemTypes, readerTypes } from './domain/reader-types.ts';

const TINT = '#e8eaed';

/** A slip here is told, not passed over: the row would be for nobody, and another policy would hold in its stead. */
function grades(look: Look): Column<string> {
  const column = text(look);
  return {
    ...column,
    decode: (cell) => {
      const read = column.decode(cell);
      return 'value' in read && !gradesOf(read.value) ? { problem: 'unknownChoice' } : read;
    },
  };
}

export const settingsTable = defineTable({
  name: 'settings',
  tab: { 'zh-CN': '设置', en: 'Settings' },
  key: 'settingKey',
  tint: TINT,
  columns: {
    label: text({ label: { 'zh-CN': '项目', en: 'Setting' }, width: 160 }),
    value: text({ label: { 'zh-CN': '值', en: 'Value' }, width: 220 }),
    note: text({ label: { 'zh-CN': '说明', en: 'Meaning' }, width: 360 }),
    settingKey: key({ label: { 'zh-CN': '内部项目名', en: 'Setting key' }, hidden: true }),
  },
});

export const loanPoliciesTable = defineTable({
  name: 'loanPolicies',
  tab: { 'zh-CN': '借阅规则', en: 'Loan policies' },
  tint: TINT,
  columns: {
    readerType: optional(
      choice(readerTypes, {
        label: { 'zh-CN': '读者类型', en: 'Reader type' },
        note: { 'zh-CN': '空白表示所有读者', en: 'Blank means every reader' },
      }),
    ),
    itemType: optional(
      choice(itemTypes, {
        label: { 'zh-CN': '图书类型', en: 'Item type' },
        note: { 'zh-CN': '空白表示所有图书', en: 'Blank means every item' },
      }),
    ),
    grades: grades({
      label: { 'zh-CN': '年级', en: 'Grades' },
      note: { 'zh-CN': '例如 1-2；空白表示所有年级', en: 'e.g. 1-2; blank means every grade' },
      width: 70,
    }),
    maxLoans: integer({ label: { 'zh-CN': '可借册数', en: 'Copies at once' } }),
    loanDays: integer({
      label: { 'zh-CN': '借期（天）', en: 'Days' },
      note: { 'zh-CN': '0 表示只能在馆内看', en: '0 means in the room only' },
    }),
    renewals: integer({ label: { 'zh-CN': '可续借次数', en: 'Renewals' } }),
    renewalDays: integer({ label: { 'zh-CN': '续借天数', en: 'Days per renewal' } }),
    stopFactor: optional(
      integer({
        label: { 'zh-CN': '停借倍数', en: 'Stop factor' },
        note: {
          'zh-CN': '超期1天停借几天（以停代金）；空白或 0 表示不停',
          en: 'Days without lending for each day overdue; blank or 0 means none',
        },
      }),
    ),
    holidayLoans: optional(
      integer({
        label: { 'zh-CN': '假期可借册数', en: 'Copies over a holiday' },
        note: { 'zh-CN': '空白表示和平时一样', en: 'Blank means as at other times' },
      }),
    ),
    note: text({ label: { 'zh-CN': '备注', en: 'Note' }, width: 260 }),
  },
});

const calendarKinds = {
  closed: { 'zh-CN': '闭馆', en: 'Closed' },
  open: { 'zh-CN': '开馆', en: 'Open' },
  term: { 'zh-CN': '学期', en: 'Term' },
  holiday: { 'zh-CN': '假期', en: 'Holiday' },
  holidayLoans: { 'zh-CN': '假期借阅', en: 'Holiday loans' },
  returnOnly: { 'zh-CN': '只还不借', en: 'Returns only' },
} satisfies { readonly [kind in CalendarKind]: object };

export const calendarTable = defineTable({
  name: 'calendar',
  tab: { 'zh-CN': '校历', en: 'Calendar' },
  tint: TINT,
  columns: {
    startsOn: day({ label: { 'zh-CN': '开始', en: 'From' }, width: 110 }),
    endsOn: optional(
      day({
        label: { 'zh-CN': '结束', en: 'To' },
        note: { 'zh-CN': '空白表示只有一天', en: 'Blank means one day' },
        width: 110,
      }),
    ),
    kind: choice(calendarKinds, {
      label: { 'zh-CN': '类型', en: 'Kind' },
      note: {
        'zh-CN': '闭馆；开馆（调休上班的周末）；学期；假期；假期借阅（这几天借的书假后还）；只还不借',
        en: 'Closed; Open (a working weekend); Term; Holiday; Holiday loans (due after it); Returns only',
      },
    }),
    name: text({ label: { 'zh-CN': '名称', en: 'Name' }, width: 220 }),
    dueOn: optional(
      day({
        label: { 'zh-CN': '还书日', en: 'Due' },
        note: {
          'zh-CN': '只用于假期借阅；空白表示按设置里的开馆日算',
          en: 'For holiday loans only; blank means by the setting',
        },
        width: 110,
      }),
    ),
  },
});

/** What becomes of a number on a card or a label when another takes its place. */
const numberKinds = {
  card: { 'zh-CN': '借书证', en: 'Card' },
  barcode: { 'zh-CN': '条码', en: 'Barcode' },
} as const;

export const replacedNumbersTable = defineTable({
  name: 'replacedNumbers',
  tab: { 'zh-CN': '旧号码', en: 'Old numbers' },
  tint: TINT,
  columns: {
    number: key({
      label: { 'zh-CN': '旧号码', en: 'Old number' },
      note: { 'zh-CN': '换下的号码不再使用', en: 'A replaced number is never used again' },
      width: 120,
    }),
    kind: choice(numberKinds, { label: { 'zh-CN': '种类', en: 'Kind' }, width: 80 }),
    newNumber: text({ label: { 'zh-CN': '新号码', en: 'New number' }, width: 120 }),
    subject: text({ label: { 'zh-CN': '姓名或书名', en: 'Name or title' }, width: 240 }),
    replacedOn: day({ label: { 'zh-CN': '更换日期', en: 'Replaced' }, width: 110 }),
    operator: text({ label: { 'zh-CN': '经手人', en: 'By' }, width: 90 }),
    ownerId: key({ label: { 'zh-CN': '内部编号', en: 'Internal id' }, hidden: true }),
    requestId: key({ label: { 'zh-CN': '请求号', en: 'Request' }, hidden: true }),
  },
});

export const journalTable = defineTable({
  name: 'journal',
  tab: { 'zh-CN': '操作记录', en: 'Journal' },
  tint: TINT,
  columns: {
    at: moment({ label: { 'zh-CN': '时间', en: 'When' }, width: 150 }),
    act: text({ label: { 'zh-CN': '操作', en: 'Act' }, width: 110 }),
    subject: text({ label: { 'zh-CN': '内容', en: 'What' }, width: 380 }),
    operator: text({ label: { 'zh-CN': '经手人', en: 'By' }, width: 100 }),
    requestId: key({ label: { 'zh-CN': '请求号', en: 'Request' }, hidden: true }),
    loanId: text({ label: { 'zh-CN': '内部借阅号', en: 'Loan id' }, hidden: true }),
    before: text({ label: { 'zh-CN': '操作前', en: 'Before' }, hidden: true }),
    after: text({ label: { 'zh-CN': '操作后', en: 'After' }, hidden: true }),
  },
});

/** Beside the all-blank policy, which is compulsory (DESIGN §3). */
export const fallbackNote = {
  'zh-CN': '其余情况都按这一行，请保留',
  en: 'Everything else follows this row: please keep it',
} as const;
