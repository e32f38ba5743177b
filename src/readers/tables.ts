// The tabs of the people: 读者 and 班级.

import { readerTypes } from '../settings/domain/reader-types.ts';
import { choice, day, integer, key, optional, text } from '../tables/columns.ts';
import { defineTable } from '../tables/table.ts';
import { readerStatuses } from './domain/reader.ts';

const TINT = '#e6f4ea';

export const readersTable = defineTable({
  name: 'readers',
  tab: { 'zh-CN': '读者', en: 'Readers' },
  key: 'readerId',
  tint: TINT,
  frozenColumns: 2,
  columns: {
    cardNumber: key({ label: { 'zh-CN': '借书证号', en: 'Card no.' }, width: 100 }),
    name: text({ label: { 'zh-CN': '姓名', en: 'Name' }, width: 120 }),
    className: text({
      label: { 'zh-CN': '班级', en: 'Class' },
      note: { 'zh-CN': '由入学年和班号算出', en: 'Reckoned from entry year and class number' },
      width: 80,
    }),
    seatNumber: text({ label: { 'zh-CN': '座号', en: 'Seat' }, width: 56 }),
    readerType: choice(readerTypes, { label: { 'zh-CN': '类型', en: 'Type' }, width: 80 }),
    status: choice(readerStatuses, { label: { 'zh-CN': '状态', en: 'Status' }, width: 80 }),
    onLoan: optional(
      integer({
        label: { 'zh-CN': '在借', en: 'On loan' },
        note: { 'zh-CN': '每晚更新', en: 'Refreshed every night' },
        width: 70,
      }),
    ),
    overdue: optional(
      integer({
        label: { 'zh-CN': '超期', en: 'Overdue' },
        note: { 'zh-CN': '每晚更新', en: 'Refreshed every night' },
        width: 75,
      }),
    ),
    stoppedUntil: optional(day({ label: { 'zh-CN': '停借至', en: 'Stopped until' }, width: 110 })),
    studentNumber: text({ label: { 'zh-CN': '学号', en: 'Student no.' }, width: 120 }),
    sex: text({ label: { 'zh-CN': '性别', en: 'Sex' }, width: 56 }),
    note: text({ label: { 'zh-CN': '备注', en: 'Note' }, width: 180 }),
    entryYear: optional(
      integer({
        label: { 'zh-CN': '入学年', en: 'Entry year' },
        note: { 'zh-CN': '一年级入学的年份；教师空白', en: 'The year of grade 1; blank for teachers' },
        width: 85,
      }),
    ),
    classNumber: optional(integer({ label: { 'zh-CN': '班号', en: 'Class no.' }, width: 75 })),
    readerId: key({ label: { 'zh-CN': '内部读者号', en: 'Reader id' }, hidden: true }),
    email: text({ label: { 'zh-CN': '邮箱', en: 'E-mail' }, width: 180 }),
    guardianEmail: text({ label: { 'zh-CN': '家长邮箱', en: 'Guardian’s e-mail' }, width: 180 }),
  },
});

export const classesTable = defineTable({
  name: 'classes',
  tab: { 'zh-CN': '班级', en: 'Classes' },
  key: 'classId',
  tint: TINT,
  columns: {
    className: text({ label: { 'zh-CN': '班级', en: 'Class' }, width: 90 }),
    entryYear: integer({ label: { 'zh-CN': '入学年', en: 'Entry year' } }),
    classNumber: integer({ label: { 'zh-CN': '班号', en: 'Class no.' } }),
    teacher: text({ label: { 'zh-CN': '班主任', en: 'Class teacher' }, width: 110 }),
    email: text({ label: { 'zh-CN': '邮箱', en: 'E-mail' }, width: 200 }),
    headcount: optional(integer({ label: { 'zh-CN': '人数', en: 'Headcount' } })),
    visitDay: text({
      label: { 'zh-CN': '借书日', en: 'Visit day' },
      note: { 'zh-CN': '例如 单周二 12:00', en: 'e.g. odd Tue 12:00' },
      width: 120,
    }),
    classCard: text({ label: { 'zh-CN': '班级证号', en: 'Class card' }, width: 100 }),
    classId: key({ label: { 'zh-CN': '内部班级号', en: 'Class id' }, hidden: true }),
  },
});

/** What the journal calls an import, a card that was reported lost, and a new card in the place of an old one. */
export const importedWords = { 'zh-CN': '导入读者', en: 'Readers imported' } as const;
export const cardLostWords = { 'zh-CN': '挂失', en: 'Card reported lost' } as const;
export const cardReplacedWords = { 'zh-CN': '补证', en: 'Card replaced' } as const;
