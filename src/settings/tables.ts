// The tabs a school sets itself up with: 设置, 借阅规则, 校历, and 操作记录, where every act leaves its line.

import { choice, day, integer, key, moment, optional, text } from '../tables/columns.ts';
import { defineTable } from '../tables/table.ts';
import type { CalendarKind } from './domain/calendar.ts';
import { itemTypes, readerTypes } from './domain/reader-types.ts';

const TINT = '#e8eaed';

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
    maxLoans: integer({ label: { 'zh-CN': '可借册数', en: 'Copies at once' } }),
    loanDays: integer({
      label: { 'zh-CN': '借期（天）', en: 'Days' },
      note: { 'zh-CN': '0 表示只能在馆内看', en: '0 means in the room only' },
    }),
    renewals: integer({ label: { 'zh-CN': '可续借次数', en: 'Renewals' } }),
    renewalDays: integer({ label: { 'zh-CN': '续借天数', en: 'Days per renewal' } }),
    note: text({ label: { 'zh-CN': '备注', en: 'Note' }, width: 260 }),
  },
});

const calendarKinds = {
  closed: { 'zh-CN': '闭馆', en: 'Closed' },
  open: { 'zh-CN': '开馆', en: 'Open' },
  term: { 'zh-CN': '学期', en: 'Term' },
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
        'zh-CN': '闭馆；开馆（调休上班的周末）；学期',
        en: 'Closed; Open (a working weekend); Term',
      },
    }),
    name: text({ label: { 'zh-CN': '名称', en: 'Name' }, width: 220 }),
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
