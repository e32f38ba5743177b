// The furnished school as a plain library, and the workbook as rows: the one place where the model's words meet the sheet's.

import { type KeyedRow, keyedRows, sheetOf } from '../../tests/support/rows-by-key.ts';
import { copyDraft, readerDraft, type SmallSchool, valueIn } from '../../tests/support/small-school.ts';
import { COPY_STATUS, READER_STATUS, type Rows } from './look.ts';
import type { PlainCopy, PlainLibrary, PlainPolicy, PlainReader } from './plain-library.ts';

export const READER_TYPE = {
  学生: 'student',
  小管理员: 'assistant',
  教师: 'teacher',
  班级: 'classCard',
} as const;
export const ITEM_TYPE = {
  图书: 'book',
  绘本: 'pictureBook',
  工具书: 'reference',
  期刊: 'periodical',
} as const;

/** A second copy of two titles, and an assistant who borrows too. */
export function furnishMore(school: SmallSchool): void {
  const copies = [copyDraft(), copyDraft({ title: '草房子', author: '曹文轩' })];
  const readers = [readerDraft({ name: '陈思远', seatNumber: '30', readerType: 'assistant' })];
  valueIn(school.call('catalogue.importCopies', { requestId: school.newRequest(), batch: '', rows: copies }));
  valueIn(school.call('readers.importReaders', { requestId: school.newRequest(), rows: readers }));
}

export function readRows(school: SmallSchool): Rows {
  const tabs = ['loans', 'loanHistory', 'journal', 'readers', 'catalogue', 'basket', 'inRoomUse'] as const;
  const snapshot = school.workspace.snapshot();
  const rowsOf = (tab: (typeof tabs)[number]) => keyedRows(sheetOf(snapshot, school.tabs[tab]));
  return Object.fromEntries(tabs.map((tab) => [tab, rowsOf(tab)])) as unknown as Rows;
}

/** The library on its first morning, with nothing out. Readers who may borrow come first. */
export function readLibrary(school: SmallSchool): PlainLibrary {
  const readers = school.rows('readers').map(plainReader);
  return {
    today: school.workspace.clock.now().slice(0, 10),
    school: { overdueBlocks: true, graceDays: 0, clearDays: 0, holidayDueDay: 2, assistantExtra: 1 },
    policies: school.rows('loanPolicies').map(plainPolicy),
    calendar: [],
    readers: [
      ...readers.filter(({ status }) => status === 'active'),
      ...readers.filter(({ status }) => status !== 'active'),
    ],
    copies: school.rows('catalogue').map(plainCopy),
    ...{ loans: [], oldCards: [], oldBarcodes: [], deeds: {}, basket: [], inRoom: [] },
  };
}

export function plainReader(row: KeyedRow): PlainReader {
  const { readerId: id = '', name = '', cardNumber: card = '', stoppedUntil = '' } = row;
  const status = READER_STATUS[row.status as keyof typeof READER_STATUS];
  const type = READER_TYPE[row.readerType as keyof typeof READER_TYPE];
  if (type === 'classCard') throw new Error('The small school has no class card.');
  return { id, type, name, card, status, stoppedUntil };
}

export function plainCopy(row: KeyedRow): PlainCopy {
  const { copyId: id = '', copyBarcode: barcode = '', title = '', volume = '', condition = '' } = row;
  const status = COPY_STATUS[row.status as keyof typeof COPY_STATUS];
  const itemType = ITEM_TYPE[row.itemType as keyof typeof ITEM_TYPE];
  if (itemType === 'periodical') throw new Error('The small school has no periodical.');
  const named = volume === '' ? title : `${title}（${volume}）`;
  return {
    id,
    title: named,
    itemType,
    barcode,
    status,
    notes: condition === '' ? [] : condition.split('；'),
  };
}

function plainPolicy(row: KeyedRow): PlainPolicy {
  return {
    readerType: READER_TYPE[row.readerType as keyof typeof READER_TYPE] ?? null,
    itemType: ITEM_TYPE[row.itemType as keyof typeof ITEM_TYPE] ?? null,
    maxLoans: Number(row.maxLoans),
    loanDays: Number(row.loanDays),
    renewals: Number(row.renewals),
    renewalDays: Number(row.renewalDays),
    stopFactor: Number(row.stopFactor),
    holidayLoans: row.holidayLoans === '' ? null : Number(row.holidayLoans),
  };
}
