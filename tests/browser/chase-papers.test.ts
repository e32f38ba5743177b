// 催还单 and 班主任清单 in the print dialog: what a class gets to cut apart, and its teacher to unfold.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Slip } from '../../src/notices/domain/chase-page.ts';
import { CUT, LINES } from '../../src/prints/domain/slip-pages.ts';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { aChaseClass, aChasePage } from '../support/chase-page.ts';
import { type Answering, answered, faulted } from '../support/page-harness.ts';
import {
  aPrintList,
  chooseEveryClass,
  choosePaper,
  listed,
  openPrint,
  printed,
} from '../support/print-page.ts';
import { loansOf, openSchool } from '../support/school-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Longer than a slip has room for. */
const WORDS =
  '李明的家长：孩子借的《小王子》《草房子》到期，还没有还。请帮忙找一找；找不到请告诉我们。'.repeat(4);

/** A reader for each number: so many copies. */
function slipsWith(...counts: number[]): Slip[] {
  return counts.map((count, at) => ({
    ...{ readerName: `学生${at}`, seatNumber: String(at + 1), words: WORDS },
    copies: Array.from({ length: count }, (_, nth) => ({
      title: '我的第一本科学漫画书：儿童百问百答系列之神奇的人体与奇妙的海洋生物大百科',
      copyBarcode: `T${String(at * 100 + nth).padStart(7, '0')}`,
      ...{ dueOn: '2026-09-21', overdueDays: 7 },
    })),
  }));
}

/** One class with these slips. */
const overdue =
  (slips: readonly Slip[]): Answering =>
  (name, args) => {
    if (name === 'notices.openChase')
      return answered(aChasePage('zh-CN', slips.length === 0 ? [] : [aChaseClass('zh-CN')]));
    if (name !== 'notices.slips') return listed(aPrintList())(name, args);
    const classes = [{ className: '三(2)班', teacher: '王老师', slips }];
    return answered({ schoolName: '书香小学', today: '2026-09-28', classes });
  };

async function openPaper(answer: Answering, name: 'chaseSlips' | 'teacherList') {
  const opened = await openPrint(browser, answer);
  await choosePaper(opened.page, name);
  await chooseEveryClass(opened.page);
  await opened.page.locator('.page').first().waitFor();
  return opened;
}

describe('overdue slips', () => {
  it('have every overdue copy of the school on exactly one, on A4 pages', async () => {
    const school = await openSchool();
    onTestFinished(() => school.workspace.close());
    // By then all of it is overdue.
    school.workspace.clock.set('2026-12-07T12:00:00');
    const out = loansOf(school.workspace).filter(({ isOpen }) => isOpen);
    const { page, errors } = await openPaper(school.answer, 'chaseSlips');

    const paper = await printed(page);
    expect(paper.pages).toBe(await page.locator('.page').count());
    expect(paper.width).toBeCloseTo(210, 0);
    expect(paper.height).toBeCloseTo(297, 0);
    const onSlips = await page.locator('.slips .copy-barcode').allTextContents();
    const onList = async () => page.locator('.loan-table .copy-barcode').allTextContents();
    expect(onSlips.length).toBeGreaterThan(0);
    expect(new Set(onSlips).size).toBe(onSlips.length);
    const asked = school.answer('notices.openChase', {}) as { readonly value: string };
    const { classes } = JSON.parse(asked.value).value as ReturnType<typeof aChasePage>;
    const late = classes.flatMap(({ loans }) => loans).filter((loan) => loan.overdueDays > 0);
    expect([...onSlips].sort()).toEqual(late.map(({ copyBarcode }) => copyBarcode).sort());
    expect(out.map(({ copyBarcode }) => copyBarcode)).toEqual(expect.arrayContaining(onSlips));

    await choosePaper(page, 'teacherList');
    await page.locator('.loan-table').first().waitFor();
    expect((await onList()).sort()).toEqual([...onSlips].sort());
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('are of one size, whatever they hold, and nothing on them is cut off below', async () => {
    const { page, context } = await openPaper(
      overdue(slipsWith(1, CUT.copies, CUT.copies + 1)),
      'chaseSlips',
    );
    await page.emulateMedia({ media: 'print' });

    const boxes = await page.locator('.slips > li').evaluateAll((slips) =>
      slips.map((slip) => {
        const box = slip.getBoundingClientRect();
        const lowest = Math.max(...[...slip.children].map((each) => each.getBoundingClientRect().bottom));
        return { width: Math.round(box.width), height: Math.round(box.height), room: box.bottom - lowest };
      }),
    );
    expect(boxes).toHaveLength(4);
    expect(new Set(boxes.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    expect(boxes.every(({ room }) => room >= 0)).toBe(true);
    await context.close();
  });

  it('say on which of several slips a reader’s copies go on', async () => {
    const { page, context } = await openPaper(overdue(slipsWith(CUT.copies + 1)), 'chaseSlips');

    expect(await page.locator('.slip-foot').allTextContents()).toEqual([
      '书香小学第1张，共2张',
      '书香小学第2张，共2张',
    ]);
    await expectNoAxeViolations(page);
    await context.close();
  });

  it('say that nothing is overdue, or that it cannot be read', async () => {
    let isOut = true;
    const server = overdue([]);
    const { page, context } = await openPrint(browser, (name, args) =>
      isOut && name === 'notices.openChase' ? faulted('unexpected') : server(name, args),
    );
    await choosePaper(page, 'chaseSlips');
    await page.getByText('服务器出错了').waitFor();
    isOut = false;

    await page.getByRole('button', { name: '再试一次' }).click();

    await page.getByText('没有超期的书').waitFor();
    await context.close();
  });
});

describe('the class teacher’s list', () => {
  it('shows no name above the fold of its first page', async () => {
    const { page, context } = await openPaper(overdue(slipsWith(2, 1)), 'teacherList');
    await expectNoAxeViolations(page);
    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('.addressee').textContent()).toBe('三(2)班王老师');
    const [fold, first] = await page.locator('.page').evaluate((sheet) => {
      const { top, height } = sheet.getBoundingClientRect();
      const share = (selector: string, side: 'top' | 'bottom') =>
        ((sheet.querySelector(selector)?.getBoundingClientRect()[side] ?? 0) - top) / height;
      return [share('.address', 'bottom'), share('.loan-table', 'top')];
    });
    expect(fold).toBeCloseTo(1 / 3, 2);
    expect(first).toBeGreaterThan(fold ?? 1);
    await context.close();
  });

  it('goes on over the pages, on none of which a line is cut off', async () => {
    const { page, context } = await openPaper(overdue(slipsWith(LINES.first, LINES.other, 1)), 'teacherList');
    await page.emulateMedia({ media: 'print' });

    const rooms = await page.locator('.page').evaluateAll((sheets) =>
      sheets.map((sheet) => {
        const last = sheet.querySelector('.body > div > :last-child')?.getBoundingClientRect();
        const foot = sheet.querySelector('footer')?.getBoundingClientRect();
        return (foot?.top ?? 0) - (last?.bottom ?? 0);
      }),
    );
    expect(rooms).toHaveLength(3);
    expect(rooms.every((room) => room >= 0)).toBe(true);
    await context.close();
  });
});

describe('numbers by class', () => {
  const withCounts =
    (classCounts: boolean): Answering =>
    (name, args) =>
      name === 'prints.readers'
        ? answered(aPrintList({ classCounts }))
        : overdue(slipsWith(2, 1))(name, args);

  it('are on display without a name, where the school has switched them on', async () => {
    const { page, context, errors } = await openPrint(browser, withCounts(true));
    await choosePaper(page, 'classCounts');
    await page.locator('.page').waitFor();

    expect(await page.locator('.class-counts').textContent()).toBe('三(2)班3册');
    expect(await page.locator('.page').textContent()).not.toContain('学生');
    await expectNoAxeViolations(page);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('stand in the order of the school, whoever has the most', async () => {
    const names = ['一(1)班', '二(1)班', '二(2)班'];
    const list = aPrintList({
      classCounts: true,
      classes: names.map((className) => ({ className, classCard: '' })),
    });
    const classes = [2, 0, 1].map((at) => ({
      ...{ className: names[at] ?? '', teacher: '', slips: slipsWith(3 - at) },
    }));
    const { page, context } = await openPrint(browser, (name, args) =>
      name === 'notices.slips'
        ? answered({ schoolName: '书香小学', today: '2026-09-28', classes })
        : name === 'prints.readers'
          ? answered(list)
          : overdue(slipsWith(1))(name, args),
    );

    await choosePaper(page, 'classCounts');

    await page.locator('.page').waitFor();
    expect(await page.locator('.class-counts li > span').allTextContents()).toEqual(names);
    await context.close();
  });

  it('are not offered before', async () => {
    const { page, context } = await openPrint(browser, withCounts(false));
    await page.locator('input[value=teacherList]').waitFor();

    expect(await page.locator('input[value=classCounts]').count()).toBe(0);
    await context.close();
  });
});
