// What a column writes into a sheet is what it reads there again, and what a librarian sees is what she would have typed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilClock } from '../../src/google/civil-time.ts';
import { sheetPort } from '../../src/google/sheet-tab.ts';
import { addDays } from '../../src/kernel/civil-day.ts';
import { choice, day, integer, key, moment, money, optional, text } from '../../src/tables/columns.ts';
import { type RememberedMap, Tab } from '../../src/tables/tab.ts';
import { defineTable, FIRST_ROW, keysOf, type RowOf } from '../../src/tables/table.ts';
import { startRun } from '../support/plain-execution.ts';

const label = (word: string) => ({ label: { 'zh-CN': word, en: word } });
const states = { out: { 'zh-CN': '借出', en: 'On loan' }, back: { 'zh-CN': '已还', en: 'Returned' } };
const everyKind = defineTable({
  name: 'everyKind',
  tab: { 'zh-CN': '各种', en: 'All kinds' },
  tint: '#ffffff',
  columns: {
    number: key(label('条码号')),
    title: text(label('书名')),
    lentOn: day(label('借出日期')),
    at: moment(label('时间')),
    count: integer(label('次数')),
    price: money(label('单价')),
    state: choice(states, label('状态')),
    returnedOn: optional(day(label('归还日期'))),
    seat: optional(integer(label('座号'))),
    paid: optional(money(label('应赔'))),
  },
});
type Row = RowOf<typeof everyKind.columns>;

/** A sheet with the keys, the labels and the formats of the table, and what a tab over it needs. */
function aSheet(language: 'zh-CN' | 'en' = 'zh-CN') {
  const { sheet } = startRun();
  const keys = keysOf(everyKind);
  const labels = keys.map((each) => everyKind.columns[each].look.label[language]);
  sheet.getRange(1, 1, 2, keys.length).setValues([keys, labels]);
  let map: RememberedMap | undefined;
  const memory = {
    get: () => map,
    set: (next: RememberedMap) => {
      map = next;
    },
  };
  const port = sheetPort(sheet as unknown as GoogleAppsScript.Spreadsheet.Sheet, civilClock('Asia/Shanghai'));
  const tab = new Tab(everyKind, port, language, memory);
  sheet.getRange(FIRST_ROW, 1, 1, keys.length).setNumberFormats([tab.formats()]);
  return {
    sheet,
    tab,
    keys,
    shown: () => sheet.getRange(FIRST_ROW, 1, 1, keys.length).getDisplayValues()[0],
  };
}

const someDay = fc.integer({ min: 0, max: 40_000 }).map((ahead) => addDays('1990-01-01', ahead));
const someTime = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
/** What people type that a spreadsheet would rather take for something else, and whatever else there is. */
const someText = fc.oneof(
  fc.constantFrom(
    '007',
    '3-1',
    '1/2',
    '1e3',
    'TRUE',
    '50%',
    '=1+1',
    '+86',
    '-3',
    '@x',
    "'tis",
    '＝A1',
    '12:30',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }).map((each) => each.trim()),
);
const someRow: fc.Arbitrary<Row> = fc.record({
  number: someText.filter((each) => each !== ''),
  title: someText,
  lentOn: someDay,
  at: fc.tuple(someDay, someTime).map(([on, time]) => `${on}T${time}`),
  count: fc.nat(),
  price: fc.nat(99_999_999),
  state: fc.constantFrom('out', 'back'),
  returnedOn: fc.option(someDay),
  seat: fc.option(fc.nat(99)),
  paid: fc.option(fc.nat(99_999_999)),
});

describe('a row appended to a sheet', () => {
  it.each(['zh-CN', 'en'] as const)('is read back as it was, whatever it says, %s', (language) => {
    fc.assert(
      fc.property(someRow, (row) => {
        const { tab, keys } = aSheet(language);

        tab.append(row);

        expect(tab.readAll(keys)).toEqual({ rows: [{ number: FIRST_ROW, row }], problems: [] });
      }),
      { numRuns: 25 },
    );
  });

  it('looks as a librarian would have written it', () => {
    const { tab, shown } = aSheet();

    tab.append({
      number: '007',
      title: '=1+1',
      lentOn: '2026-09-28',
      at: '2026-09-28T08:05:09',
      count: 9_780_306_406_157,
      price: 1_990,
      state: 'out',
      returnedOn: null,
      seat: null,
      paid: 500,
    });

    expect(shown()).toEqual([
      '007',
      '=1+1',
      '2026-09-28',
      '2026-09-28 08:05:09',
      '9780306406157',
      '19.90',
      '借出',
      '',
      '',
      '5.00',
    ]);
  });
});
