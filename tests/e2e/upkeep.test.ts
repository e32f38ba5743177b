// What a hand typed into the tabs is completed by 初始设置 and by the night.

import { describe, expect, it } from 'vitest';
import { cards, copies, openSmallSchool, type SmallSchool } from '../support/small-school.ts';

type Typed = { readonly [key: string]: string };

/** The librarian types a new row under the last one, cell by cell. */
function typeRow(school: SmallSchool, tab: 'catalogue' | 'readers', cells: Typed): void {
  const sheetId = school.tabs[tab];
  const found = school.workspace.snapshot().find((each) => each.sheetId === sheetId);
  const keys = (found?.cells[0] ?? []).map(String);
  const row = (found?.cells.length ?? 0) + 1;
  for (const [key, text] of Object.entries(cells))
    school.librarian.type(sheetId, `${String.fromCharCode(65 + keys.indexOf(key))}${row}`, [[text]]);
}

const newBook = { copyBarcode: 'T0009999', title: '夏洛的网', author: 'E.B.怀特' };
const newPupil = { cardNumber: 'R009999', name: '周新', className: '三(2)班' };

describe('a copy that the librarian typed into 馆藏 by hand', () => {
  it('cannot be lent before it has an id, and the desk is told which row it is', async () => {
    const school = await openSmallSchool();
    typeRow(school, 'catalogue', newBook);
    const args = { requestId: school.newRequest(), copyBarcode: 'T0009999', cardNumber: cards.liMing };

    const answer = school.call('circulation.lend', args);

    expect(answer).toMatchObject({ ok: false, fault: { code: 'rowUnreadable', params: { tab: '馆藏' } } });
  });

  it('is completed by 初始设置 and can be lent at once', async () => {
    const school = await openSmallSchool();
    typeRow(school, 'catalogue', newBook);

    school.librarian.call('setUp', [], 'menu');

    const row = school.rows('catalogue').find((each) => each.copyBarcode === 'T0009999');
    expect(row).toMatchObject({ ...newBook, status: '在馆', accessionNumber: 'T0009999' });
    expect(row?.copyId).toMatch(/^c/);
    expect(school.lend('T0009999', cards.liMing)).toMatchObject({ state: 'settled', title: '夏洛的网' });
  });

  it('is completed by the night', async () => {
    const school = await openSmallSchool();
    typeRow(school, 'catalogue', newBook);

    school.night();

    expect(school.lend('T0009999', cards.liMing).state).toBe('settled');
  });
});

describe('a reader who was typed into 读者 by hand', () => {
  it('gets type, status, entry year and id from card, name and class', async () => {
    const school = await openSmallSchool();
    typeRow(school, 'readers', newPupil);

    school.librarian.call('setUp', [], 'menu');

    const row = school.rows('readers').find((each) => each.cardNumber === 'R009999');
    expect(row).toMatchObject({
      ...newPupil,
      readerType: '学生',
      status: '正常',
      entryYear: '2024',
      classNumber: '2',
    });
    expect(school.lend(copies.littlePrince, 'R009999').state).toBe('settled');
  });
});

describe('a night in which one job cannot be done', () => {
  it('does the others all the same: with 班级 deleted, what came back is still put into 借阅历史', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    school.takeBack(copies.littlePrince);
    school.workspace.clock.advance(16 * 60_000);
    school.librarian.edit({ do: 'deleteTab', sheetId: school.tabs.classes });

    school.night();

    expect(school.rows('loanHistory').map((row) => row.title)).toEqual(['小王子']);
    expect(school.rows('loans')).toEqual([]);
  });
});

describe('the first of September', () => {
  it('moves every class up a grade and leaves the loans the class they were lent in', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);

    school.workspace.clock.set('2027-09-01T08:00:00');
    school.night();

    const liMing = school.rows('readers').find((each) => each.cardNumber === cards.liMing);
    expect(liMing?.className).toBe('四(2)班');
    expect(school.rows('loans')[0]?.className).toBe('三(2)班');
  });

  it('brings a row in 班级 for each class that was imported', async () => {
    const school = await openSmallSchool();

    const classes = school.rows('classes').map((each) => each.className);

    expect(classes).toContain('三(2)班');
    expect(new Set(classes).size).toBe(classes.length);
  });
});

describe('rows to spare', () => {
  it('are kept below the data by the night, as plain text where numbers stand', async () => {
    const school = await openSmallSchool();
    const sheetId = school.tabs.loans;
    school.librarian.edit({ do: 'deleteRows', sheetId, at: 20, count: 975 });

    school.night();
    school.lend(copies.littlePrince, cards.liMing);

    const grid = school.workspace.snapshot().find((each) => each.sheetId === sheetId);
    expect(grid?.cells).toHaveLength(3);
    expect(school.librarian.type(sheetId, 'F400', [['000123']])[0]?.state ?? 'done').toBe('done');
    expect(school.librarian.read(sheetId, 'F400')).toEqual([['000123']]);
  });
});

describe('the cover', () => {
  it('shows the school’s name once it was written in 设置 and 初始设置 pressed again', async () => {
    const school = await openSmallSchool();
    const name = school.rows('settings').findIndex((row) => row.settingKey === 'schoolName');
    school.librarian.type(school.tabs.settings, `B${name + 3}`, [['实验小学']]);

    school.librarian.call('setUp', [], 'menu');

    const home = school.workspace.snapshot().find((tab) => tab.name === '首页');
    expect(home?.cells[2]?.[1]).toBe('实验小学');
  });

  it('leaves what the librarian wrote on it', async () => {
    const school = await openSmallSchool();
    const home = () => school.workspace.snapshot().find((tab) => tab.name === '首页');
    school.librarian.type(home()?.sheetId ?? 0, 'B3', [['欢迎来到图书室']]);

    school.librarian.call('setUp', [], 'menu');

    expect(home()?.cells[2]?.[1]).toBe('欢迎来到图书室');
  });
});

describe('a workbook that a later version of the product has made', () => {
  it('is not touched: neither lent from nor set up', async () => {
    const school = await openSmallSchool();
    const meta = school.workspace.snapshot().find((tab) => tab.name === '_shuxiang');
    const row = (meta?.cells.findIndex(([key]) => key === 'schemaVersion') ?? 0) + 1;
    school.librarian.type(meta?.sheetId ?? 0, `B${row}`, [['99']]);
    const before = school.workspace.snapshot();
    const args = {
      requestId: school.newRequest(),
      copyBarcode: copies.littlePrince,
      cardNumber: cards.liMing,
    };

    const lent = school.call('circulation.lend', args);
    const setUp = school.librarian.call('setUp', [], 'menu');

    expect(lent).toMatchObject({ ok: false, fault: { code: 'workbookNewer' } });
    expect(setUp).toMatchObject({ state: 'threw', error: expect.stringContaining('表格比程序新') });
    expect(school.workspace.snapshot()).toEqual(before);
  });
});
