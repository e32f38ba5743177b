// 班级清书单 and 离校清书单 in the print dialog, with the sample school behind it: what a class teacher gets to sign.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { faulted } from '../support/page-harness.ts';
import {
  aPrintList,
  aPrintReader,
  chooseEveryClass,
  choosePaper,
  clearingOf,
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

async function theSampleSchool() {
  const school = await openSchool();
  onTestFinished(() => school.workspace.close());
  return school;
}

const barcodesOn = (page: Page) => page.locator('.loan-table .copy-barcode').allTextContents();

async function openClearing(...args: Parameters<typeof listed>) {
  const opened = await openPrint(browser, listed(...args));
  await choosePaper(opened.page, 'clearingSheet');
  await chooseEveryClass(opened.page);
  await opened.page.locator('.page').first().waitFor();
  return opened;
}

describe('printing what all classes have to clear', () => {
  it('gives A4 pages on which, with those of the leavers, every open loan stands exactly once', async () => {
    const school = await theSampleSchool();
    const { page, errors } = await openPrint(browser, school.answer);
    await choosePaper(page, 'clearingSheet');
    await chooseEveryClass(page);
    await page.locator('.loan-table').first().waitFor();

    const paper = await printed(page);
    const inClasses = await barcodesOn(page);
    expect(paper.pages).toBe(await page.locator('.page').count());
    expect(paper.width).toBeCloseTo(210, 0);
    expect(paper.height).toBeCloseTo(297, 0);

    await choosePaper(page, 'leavingSheet');
    await page.locator('.page .className').or(page.locator('.nothing')).first().waitFor();
    const out = loansOf(school.workspace).filter(({ isOpen }) => isOpen);
    expect([...inClasses, ...(await barcodesOn(page))].sort()).toEqual(
      out.map(({ copyBarcode }) => copyBarcode).sort(),
    );
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('names the class, its teacher, the school and who is clear, with places to sign on each page', async () => {
    const names = ['李明', '王芳', '赵小雨'];
    const readers = names.map((name, at) =>
      aPrintReader({ name, seatNumber: String(at + 1), cardNumber: `R00000${at}` }),
    );
    const list = aPrintList({ readers });
    const { page } = await openClearing(list, {}, clearingOf(list, [0, 2, 0]));

    const text = (await page.locator('.page').textContent()) ?? '';
    for (const part of ['三(2)班清书单', '班主任：王老师', '书香小学', '在借2册，已清2人', '班主任签字'])
      expect(text).toContain(part);
    expect(await page.locator('.clear-names li').allTextContents()).toEqual(['1\u00a0李明', '3\u00a0赵小雨']);
    expect(await page.locator('.loan-table tbody tr').count()).toBe(2);
    await page.context().close();
  });

  it('says which copies are overdue', async () => {
    const list = aPrintList();
    const { page } = await openClearing(list, {}, clearingOf(list, [2]));

    expect(await page.locator('.loan-table tbody tr b').allTextContents()).toEqual(['超期']);
    await page.context().close();
  });

  it('keeps each reader of a full class whole on as many pages as it takes', async () => {
    const readers = Array.from({ length: 55 }, (_, at) =>
      aPrintReader({ seatNumber: String(at + 1), cardNumber: `R${100 + at}`, name: `学生${at + 1}` }),
    );
    const list = aPrintList({ readers });
    const { page } = await openClearing(
      list,
      {},
      clearingOf(
        list,
        readers.map(() => 2),
      ),
    );

    const onEach = await page
      .locator('.page')
      .evaluateAll((pages) => pages.map((each) => each.querySelectorAll('.copy-barcode').length));
    expect(onEach.reduce((sum, count) => sum + count, 0)).toBe(110);
    expect(onEach.filter((count) => count % 2 !== 0)).toEqual([]);
    expect((await printed(page)).pages).toBe(onEach.length);
    await page.context().close();
  });
});

describe('choosing a clearing paper', () => {
  it('looks at the loans again each time: what came back meanwhile is off the sheet', async () => {
    const school = await theSampleSchool();
    const { page } = await openPrint(browser, school.answer);
    await choosePaper(page, 'clearingSheet');
    await chooseEveryClass(page);
    await page.locator('.loan-table').first().waitFor();
    const [first = ''] = await barcodesOn(page);

    await school.answer('circulation.takeBack', {
      ...{ requestId: 'q0mfq1a2b3takebk77', copyBarcode: first, cardNumber: '' },
    });
    await choosePaper(page, 'commandCards');
    await choosePaper(page, 'clearingSheet');
    await page.locator('.loan-table').first().waitFor();

    expect(await barcodesOn(page)).not.toContain(first);
    await page.context().close();
  });

  it('says when the loans cannot be read, and tries again', async () => {
    const list = aPrintList();
    const works = listed(list, {}, clearingOf(list, [1]));
    let isBroken = true;
    const { page } = await openPrint(browser, (name, args) =>
      name === 'prints.clearing' && isBroken ? faulted('tabMissing', { tab: '在借' }) : works(name, args),
    );
    await choosePaper(page, 'clearingSheet');
    await chooseEveryClass(page);
    await page.getByText('找不到「在借」表').waitFor();
    isBroken = false;

    await page.getByRole('button', { name: '再试一次' }).click();

    await page.locator('.loan-table').waitFor();
    await page.context().close();
  });

  it('says that no leaver has a copy when none has', async () => {
    const { page } = await openPrint(browser, listed(aPrintList()));
    await choosePaper(page, 'leavingSheet');

    await page.getByText('离校的读者都已清').waitFor();
    await page.context().close();
  });
});
