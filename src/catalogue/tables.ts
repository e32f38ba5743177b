// The tab 馆藏: one row for each copy, the accession register (个别登录, FIELD 1.6).

import { itemTypes } from '../settings/domain/reader-types.ts';
import { choice, day, key, money, optional, text } from '../tables/columns.ts';
import { defineTable } from '../tables/table.ts';
import { copyStatuses } from './domain/copy.ts';

export const catalogueTable = defineTable({
  name: 'catalogue',
  tab: { 'zh-CN': '馆藏', en: 'Catalogue' },
  key: 'copyId',
  tint: '#e8f0fe',
  frozenColumns: 2,
  columns: {
    copyBarcode: key({ label: { 'zh-CN': '条码号', en: 'Barcode' }, width: 100 }),
    title: text({ label: { 'zh-CN': '书名', en: 'Title' }, width: 260 }),
    volume: text({ label: { 'zh-CN': '分册', en: 'Volume' }, width: 60 }),
    callNumber: text({ label: { 'zh-CN': '索书号', en: 'Call number' }, width: 120 }),
    status: choice(copyStatuses, {
      label: { 'zh-CN': '状态', en: 'Status' },
      note: {
        'zh-CN': '“借出”每晚更新，以“在借”为准',
        en: 'On loan is refreshed nightly; Loans is the truth',
      },
      width: 90,
    }),
    location: text({ label: { 'zh-CN': '馆藏地', en: 'Location' }, width: 130 }),
    author: text({ label: { 'zh-CN': '著者', en: 'Author' }, width: 150 }),
    publisher: text({ label: { 'zh-CN': '出版社', en: 'Publisher' }, width: 150 }),
    publishedIn: text({ label: { 'zh-CN': '出版年', en: 'Year' }, width: 70 }),
    price: optional(money({ label: { 'zh-CN': '单价', en: 'Price' }, width: 70 })),
    isbn: text({ label: { 'zh-CN': 'ISBN', en: 'ISBN' }, width: 130 }),
    gradeBand: text({ label: { 'zh-CN': '适读年级', en: 'Grades' }, width: 80 }),
    itemType: optional(choice(itemTypes, { label: { 'zh-CN': '图书类型', en: 'Item type' }, width: 90 })),
    source: text({ label: { 'zh-CN': '来源', en: 'Source' }, width: 60 }),
    batch: text({ label: { 'zh-CN': '批次', en: 'Batch' }, width: 110 }),
    accessionedOn: optional(day({ label: { 'zh-CN': '登录日期', en: 'Accessioned' }, width: 110 })),
    note: text({ label: { 'zh-CN': '备注', en: 'Note' }, width: 180 }),
    condition: text({
      label: { 'zh-CN': '书况', en: 'Condition' },
      note: {
        'zh-CN': '已知的污损，借还时会提醒，免得怪错人',
        en: 'Known damage: said at lending and return, so that the right child answers for it',
      },
      width: 160,
    }),
    accessionNumber: text({ label: { 'zh-CN': '登录号', en: 'Accession no.' }, width: 100, hidden: true }),
    copyId: key({ label: { 'zh-CN': '内部册号', en: 'Copy id' }, hidden: true }),
    titleKey: text({ label: { 'zh-CN': '内部书目号', en: 'Title key' }, hidden: true }),
  },
});

/** What the journal calls an import, and a new label in the place of an old one. */
export const importedWords = { 'zh-CN': '导入馆藏', en: 'Copies imported' } as const;
export const barcodeReplacedWords = { 'zh-CN': '换条码', en: 'Barcode replaced' } as const;
