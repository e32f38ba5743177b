// The tabs of compensation: 赔偿规则, which the school sets, and 赔偿登记, the register, whose rows are written once and never again.

import type { Bilingual } from '../i18n/language.ts';
import { itemTypes } from '../settings/domain/reader-types.ts';
import { isBlank, textOf } from '../tables/cell.ts';
import {
  type Column,
  choice,
  day,
  integer,
  key,
  type Look,
  moment,
  money,
  optional,
  text,
} from '../tables/columns.ts';
import { defineTable } from '../tables/table.ts';
import {
  chargeCases,
  chargeWays,
  type EntryKind,
  entryKinds,
  type OfferedWay,
  offeredWays,
} from './domain/charge.ts';

const TINT = '#fce8e6';

/** More than a hundred times the price is a slip of the hand. */
const MOST_FACTOR = 10_000;

/** A factor in hundredths; the cell shows it as written, with two decimals at most. */
function factor(look: Look): Column<number> {
  return {
    look,
    format: 'general',
    decode: (cell) => {
      if (isBlank(cell)) return { problem: 'missingValue' };
      const written = Number(textOf(cell).trim()) * 100;
      const hundredths = Math.round(written);
      const isFactor = hundredths >= 0 && hundredths <= MOST_FACTOR && Math.abs(written - hundredths) < 1e-6;
      return isFactor ? { value: hundredths } : { problem: 'notANumber' };
    },
    encode: (hundredths) => hundredths / 100,
  };
}

/** Money that may also go the other way: whole fen, the cell shows yuan. */
function balanceMoney(look: Look): Column<number> {
  return {
    look,
    format: '0.00',
    decode: (cell) => {
      if (isBlank(cell)) return { problem: 'missingValue' };
      const yuan = Number(textOf(cell).trim());
      return Number.isFinite(yuan) ? { value: Math.round(yuan * 100) } : { problem: 'notANumber' };
    },
    encode: (fen) => fen / 100,
  };
}

/** 修补、赔同版: ways in the order a school likes them, in the words of either language. */
function ways(look: Look): Column<readonly OfferedWay[]> {
  const codes = Object.keys(offeredWays) as OfferedWay[];
  const wayOf = (word: string) =>
    codes.find(
      (code) =>
        code === word || [offeredWays[code]['zh-CN'], offeredWays[code].en].some((each) => each === word),
    );
  return {
    look,
    format: '@',
    decode: (cell) => {
      const words = textOf(cell).split(/[、,，;；]/);
      const read = words.map((word) => word.trim()).filter(Boolean);
      const found = read.flatMap((word) => wayOf(word) ?? []);
      return found.length === read.length ? { value: found } : { problem: 'unknownChoice' };
    },
    encode: (value, language) =>
      value.map((way) => offeredWays[way][language]).join(language === 'zh-CN' ? '、' : ', '),
  };
}

export const chargeRulesTable = defineTable({
  name: 'chargeRules',
  tab: { 'zh-CN': '赔偿规则', en: 'Compensation rules' },
  tint: TINT,
  columns: {
    case: choice(chargeCases, { label: { 'zh-CN': '情形', en: 'Case' }, width: 130 }),
    itemType: optional(
      choice(itemTypes, {
        label: { 'zh-CN': '图书类型', en: 'Item type' },
        note: { 'zh-CN': '空白表示所有图书', en: 'Blank means every item' },
      }),
    ),
    fromYears: optional(
      integer({
        label: { 'zh-CN': '书龄满（年）', en: 'Age from (years)' },
        note: {
          'zh-CN': '按出版年算，没有出版年按登录日期；空白表示不论新旧',
          en: 'By the year it came out, else the day it came in; blank means any age',
        },
      }),
    ),
    factor: factor({
      label: { 'zh-CN': '倍数', en: 'Times the price' },
      note: { 'zh-CN': '单价的几倍，例如 1 或 1.5', en: 'How many times the price, e.g. 1 or 1.5' },
    }),
    fee: optional(money({ label: { 'zh-CN': '手续费', en: 'Fee' }, width: 80 })),
    ceiling: optional(
      money({
        label: { 'zh-CN': '上限', en: 'At most' },
        note: { 'zh-CN': '空白表示没有上限', en: 'Blank means no ceiling' },
        width: 80,
      }),
    ),
    refundDays: optional(
      integer({
        label: { 'zh-CN': '退款期（天）', en: 'Refund within (days)' },
        note: {
          'zh-CN': '赔款后这么多天内找到原书，可以退款',
          en: 'Money is paid back when the copy is found within so many days',
        },
      }),
    ),
    ways: ways({
      label: { 'zh-CN': '处理方式', en: 'Ways to settle' },
      note: {
        'zh-CN': '按先后写：修补、赔同版、赔新版、赔等值书、赔款；“赔款”要在“设置”里允许才有用',
        en: 'In order: Mend, Same edition, Newer edition, Book of equal worth, Money (only when allowed in Settings)',
      },
      width: 280,
    }),
    note: text({ label: { 'zh-CN': '备注', en: 'Note' }, width: 200 }),
  },
});

const hiddenText = (zh: string, en: string) => text({ label: { 'zh-CN': zh, en }, hidden: true });

/** Rows are only added: a case is what its rows make of it together, and a mistake is taken back by another row. */
export const chargesTable = defineTable({
  name: 'charges',
  tab: { 'zh-CN': '赔偿登记', en: 'Compensation' },
  key: 'requestId',
  tint: TINT,
  frozenColumns: 2,
  columns: {
    number: key({ label: { 'zh-CN': '编号', en: 'No.' }, width: 100 }),
    kind: choice(entryKinds, {
      label: { 'zh-CN': '状态', en: 'Status' },
      note: { 'zh-CN': '每办一步加一行，前面的行不改', en: 'Every step adds a row; earlier rows stay' },
      width: 80,
    }),
    className: text({ label: { 'zh-CN': '班级', en: 'Class' }, width: 80 }),
    readerName: text({ label: { 'zh-CN': '姓名', en: 'Name' }, width: 110 }),
    title: text({ label: { 'zh-CN': '书名', en: 'Title' }, width: 240 }),
    case: choice(chargeCases, { label: { 'zh-CN': '情形', en: 'Case' }, width: 110 }),
    owed: balanceMoney({
      label: { 'zh-CN': '应赔', en: 'Owed' },
      note: { 'zh-CN': '整列相加就是还没有赔的', en: 'The sum of the column is what is still owed' },
      width: 80,
    }),
    way: optional(choice(chargeWays, { label: { 'zh-CN': '处理方式', en: 'Settled by' }, width: 110 })),
    receipt: text({ label: { 'zh-CN': '票据号', en: 'Receipt no.' }, width: 110 }),
    closedOn: optional(day({ label: { 'zh-CN': '结案日期', en: 'Closed' }, width: 110 })),
    paid: balanceMoney({
      label: { 'zh-CN': '收款', en: 'Paid' },
      note: { 'zh-CN': '财务室收的钱；退款是负数', en: 'Money the bursar took; a refund is negative' },
      width: 80,
    }),
    copyBarcode: text({ label: { 'zh-CN': '条码号', en: 'Barcode' }, width: 100 }),
    newBarcode: text({ label: { 'zh-CN': '赔书条码号', en: 'New barcode' }, width: 110 }),
    note: text({ label: { 'zh-CN': '说明', en: 'Evidence and reason' }, width: 240 }),
    reckoning: text({ label: { 'zh-CN': '计算', en: 'Reckoning' }, width: 220 }),
    operator: text({ label: { 'zh-CN': '决定人', en: 'Decided by' }, width: 90 }),
    at: moment({ label: { 'zh-CN': '登记时间', en: 'Entered' }, width: 150 }),
    chargeId: key({ label: { 'zh-CN': '内部赔偿号', en: 'Case id' }, hidden: true }),
    requestId: key({ label: { 'zh-CN': '请求号', en: 'Request' }, hidden: true }),
    undoes: hiddenText('更正的请求', 'Request taken back'),
    readerId: key({ label: { 'zh-CN': '内部读者号', en: 'Reader id' }, hidden: true }),
    copyId: key({ label: { 'zh-CN': '内部册号', en: 'Copy id' }, hidden: true }),
    loanId: hiddenText('内部借阅号', 'Loan id'),
    statusBefore: hiddenText('原状态', 'Status before'),
    refundDays: optional(integer({ label: { 'zh-CN': '退款天数', en: 'Refund days' }, hidden: true })),
    newCopy: hiddenText('赔来的书', 'The new copy'),
  },
});

/** What the journal calls each step of a case. */
export const chargeWords: { readonly [kind in EntryKind]: Bilingual } = {
  opened: { 'zh-CN': '登记赔偿', en: 'Compensation opened' },
  settled: { 'zh-CN': '赔偿处理', en: 'Compensation settled' },
  waived: { 'zh-CN': '免赔', en: 'Compensation waived' },
  refunded: { 'zh-CN': '退款', en: 'Refunded' },
  reversed: { 'zh-CN': '更正赔偿', en: 'Compensation reversed' },
};

/** 来源 of a copy that was given in compensation (FIELD 1.6); the word of the register, whatever the language. */
export const replacementSource = '赔';
