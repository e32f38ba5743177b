// What the print dialog asks the server, through the built bundle: who stands on the lists, and what a box holds.

import { describe, expect, it } from 'vitest';
import type { PrintList } from '../../src/prints/domain/print-list.ts';
import { keysIn, sheetOf } from '../support/rows-by-key.ts';
import {
  cards,
  copies,
  openSmallSchool,
  readerDraft,
  type SmallSchool,
  valueIn,
} from '../support/small-school.ts';

const listOf = (school: SmallSchool) => valueIn<PrintList>(school.call('prints.readers', {}));

function bringIn(school: SmallSchool, ...rows: ReturnType<typeof readerDraft>[]): void {
  valueIn(school.call('readers.importReaders', { requestId: school.newRequest(), rows }));
}

/** Types into a cell of a tab, row 3 being the first below the labels. */
function type(school: SmallSchool, tab: 'readers' | 'classes', key: string, row: number, text: string): void {
  const sheet = sheetOf(school.workspace.snapshot(), school.tabs[tab]);
  const column = String.fromCharCode(65 + keysIn(sheet).indexOf(key));
  school.librarian.type(school.tabs[tab], `${column}${row}`, [[text]]);
}

describe('asking for the readers to print', () => {
  it('names the school, its language and the day', async () => {
    const school = await openSmallSchool();

    expect(listOf(school)).toMatchObject({
      schoolName: '我们的学校',
      language: 'zh-CN',
      today: '2026-09-28',
    });
  });

  it('leaves out who has left or graduated', async () => {
    const school = await openSmallSchool();
    bringIn(school, readerDraft({ name: '毕业生', entryYear: 2019, classNumber: 1 }));

    const list = listOf(school);

    const names = list.readers.map(({ name }) => name);
    expect(names).toEqual(['李明', '王芳', '赵小雨', '孙浩', '周老师']);
    expect(list.classes.map(({ className }) => className)).toEqual(['三(2)班', '']);
  });

  it('puts the classes in school order, the youngest first and everybody in no class last', async () => {
    const school = await openSmallSchool();
    bringIn(
      school,
      readerDraft({ name: '六年级', entryYear: 2021, classNumber: 1 }),
      readerDraft({ name: '三年级', entryYear: 2024, classNumber: 10 }),
      readerDraft({ name: '一年级', entryYear: 2026, classNumber: 2 }),
    );

    const names = listOf(school).classes.map(({ className }) => className);

    expect(names).toEqual(['一(2)班', '三(2)班', '三(10)班', '六(1)班', '']);
  });

  it('keeps classes of next year apart, which have no grade yet', async () => {
    const school = await openSmallSchool();
    bringIn(
      school,
      readerDraft({ entryYear: 2027, classNumber: 1 }),
      readerDraft({ entryYear: 2027, classNumber: 2 }),
    );

    const names = listOf(school).classes.map(({ className }) => className);

    expect(names.slice(0, 2)).toEqual(['未入学 2027(1)', '未入学 2027(2)']);
  });

  it('calls a class by this year’s name before the night has written it into the tab', async () => {
    const school = await openSmallSchool();
    type(school, 'readers', 'className', 3, '二(2)班');

    expect(listOf(school).readers[0]).toMatchObject({ name: '李明', className: '三(2)班' });
  });

  it('tells that a card is lost, so that its code is not printed', async () => {
    const school = await openSmallSchool();

    const lost = listOf(school).readers.filter(({ isCardLost }) => isCardLost);

    expect(lost.map(({ cardNumber }) => cardNumber)).toEqual([cards.cardLost]);
  });

  it('gives a class the card written in its row, and does not list it among the children', async () => {
    const school = await openSmallSchool();
    const card = readerDraft({
      cardNumber: 'B001',
      name: '三(2)班',
      readerType: 'classCard',
      seatNumber: '',
    });
    bringIn(school, card);
    type(school, 'classes', 'classCard', 3, 'B001');

    const list = listOf(school);

    expect(list.classes[0]).toEqual({ className: '三(2)班', classCard: 'B001' });
    expect(list.readers.filter(({ cardNumber }) => cardNumber === 'B001')).toEqual([]);
  });

  it('finds the class card among the readers when the class’s row does not name it', async () => {
    const school = await openSmallSchool();
    bringIn(
      school,
      readerDraft({ cardNumber: 'B001', name: '三(2)班', readerType: 'classCard', seatNumber: '' }),
    );

    expect(listOf(school).classes[0]).toEqual({ className: '三(2)班', classCard: 'B001' });
  });

  it('counts rows that cannot be read', async () => {
    const school = await openSmallSchool();
    type(school, 'readers', 'readerType', 4, '不知道');

    const list = listOf(school);

    expect(list.unreadCount).toBe(1);
    expect(list.readers.map(({ name }) => name)).not.toContain('王芳');
  });

  it('sends no more of a child than a list shows, and changes nothing', async () => {
    const school = await openSmallSchool();
    const before = JSON.stringify(school.workspace.snapshot());

    const [reader = {}] = listOf(school).readers;

    const shown = ['cardNumber', 'className', 'isCardLost', 'name', 'readerType', 'seatNumber', 'sex'];
    expect(Object.keys(reader).sort()).toEqual(shown);
    expect(JSON.stringify(school.workspace.snapshot())).toBe(before);
  });
});

describe('asking for the title of a copy in hand', () => {
  it('names it with its volume', async () => {
    const school = await openSmallSchool();

    expect(valueIn(school.call('prints.titleOf', { copyBarcode: copies.journeyTwo }))).toEqual({
      copy: { copyBarcode: copies.journeyTwo, title: '西游记（下册）' },
    });
  });

  it('answers that no copy has the barcode', async () => {
    const school = await openSmallSchool();

    expect(valueIn(school.call('prints.titleOf', { copyBarcode: 'T7777777' }))).toEqual({ copy: null });
  });
});
