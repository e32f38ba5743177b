// The print dialog in a real browser: choosing, looking, printing; with the sample school behind it where the papers must be whole.

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openWorkspace } from '../../local/workspace.ts';
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';
import { answered, faulted } from '../support/page-harness.ts';
import {
  aPrintList,
  aPrintReader,
  chooseEveryClass,
  choosePaper,
  listed,
  openPrint,
  printed,
} from '../support/print-page.ts';
import { openSchool, scan } from '../support/school-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function theSampleSchool() {
  const school = await openSchool();
  onTestFinished(() => school.workspace.close());
  const readers = school.workspace.snapshot().find(({ name }) => name === '读者');
  const keys = readers?.cells[0] ?? [];
  const column = (row: readonly unknown[], key: string) => String(row[keys.indexOf(key)] ?? '');
  const people = (readers?.cells.slice(2) ?? [])
    .map((row) => ({
      card: column(row, 'cardNumber'),
      status: column(row, 'status'),
      type: column(row, 'readerType'),
      className: column(row, 'className'),
    }))
    .filter(({ card, type }) => card !== '' && type !== '班级');
  return { ...school, people };
}

const numbersOn = (page: Page) => page.locator('.codes .number').allTextContents();

describe('printing the sheets of all classes', () => {
  it('gives A4 pages on which everybody at the school stands exactly once, and nobody who left', async () => {
    const school = await theSampleSchool();
    const { page, errors } = await openPrint(browser, school.answer);
    await chooseEveryClass(page);
    await page.locator('.page').first().waitFor();

    const paper = await printed(page);

    const lost = school.people.filter(({ status }) => status === '挂失').length;
    const present = school.people.filter(({ status }) => status !== '离校').map(({ card }) => card);
    const numbers = await numbersOn(page);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBe(present.length - lost);
    expect(present).toEqual(expect.arrayContaining(numbers));
    expect(await page.locator('.codes li').count()).toBe(present.length);
    expect(paper.pages).toBe(await page.locator('.page').count());
    expect(paper.width).toBeCloseTo(210, 0);
    expect(paper.height).toBeCloseTo(297, 0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('says on each page which class, which school, which day and which page of how many', async () => {
    const school = await theSampleSchool();
    const { page } = await openPrint(browser, school.answer);
    await chooseEveryClass(page);

    const pages = page.locator('.page');
    const total = await pages.count();
    const classes = await page.locator('.page h2').allTextContents();
    expect(classes.slice(0, 3)).toEqual(['一(1)班条码单', '一(2)班条码单', '二(1)班条码单']);
    for (let at = 0; at < total; at++) {
      expect(await pages.nth(at).locator('header').textContent()).toContain('书香小学');
      expect(await pages.nth(at).locator('footer').textContent()).toBe(
        `2026年9月28日第${at + 1}页，共${total}页`,
      );
    }
    await page.context().close();
  });

  it('keeps a class of forty-five on one page, in seat order', async () => {
    const readers = Array.from({ length: 45 }, (_, at) =>
      aPrintReader({ seatNumber: String(45 - at), cardNumber: `R${String(at + 1).padStart(6, '0')}` }),
    );
    const { page } = await openPrint(browser, listed(aPrintList({ readers })));
    await page.getByLabel('三(2)班').check();

    expect(await page.locator('.codes li b').allTextContents()).toEqual(
      Array.from({ length: 45 }, (_, at) => String(at + 1)),
    );
    expect((await printed(page)).pages).toBe(1);
    await page.context().close();
  });

  it('tells two children of one name apart by seat and sex', async () => {
    const readers = [
      aPrintReader({ name: '王子涵', seatNumber: '7', sex: '女' }),
      aPrintReader({ name: '王子涵', seatNumber: '12', sex: '男', cardNumber: 'R000002' }),
      aPrintReader({ name: '李明', seatNumber: '', cardNumber: 'R000003' }),
    ];
    const { page } = await openPrint(browser, listed(aPrintList({ readers })));
    await chooseEveryClass(page);

    expect(await page.locator('.codes .who').allTextContents()).toEqual([
      '7\u00a0王子涵（女）',
      '12\u00a0王子涵（男）',
      '李明',
    ]);
    await page.context().close();
  });
});

describe('pressing the button', () => {
  it('prints with the keyboard alone', async () => {
    const { page } = await openPrint(browser, listed(aPrintList()));
    await page.evaluate(() =>
      addEventListener('beforeprint', () => document.body.setAttribute('data-printed', '')),
    );

    await page.locator('input[value=classSheet]').focus();
    // To 全选, 全不选, the class, then the button.
    for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.locator('.page').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await page.locator('body[data-printed]').waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('saves the same pages as a file that prints by itself', async () => {
    const school = await theSampleSchool();
    const { page, context } = await openPrint(browser, school.answer);
    await chooseEveryClass(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存成文件' }).click(),
    ]);
    const saved = await context.newPage();
    await saved.setContent(readFileSync(await download.path(), 'utf8'));

    expect(download.suggestedFilename()).toBe('班级条码单 2026-09-28.html');
    expect(await numbersOn(saved)).toEqual(await numbersOn(page));
    expect(await printed(saved)).toEqual(await printed(page));
    await context.close();
  });

  it('is not possible while there is nothing to print', async () => {
    const { page } = await openPrint(browser, listed(aPrintList({ classes: [], readers: [] })));

    for (const name of ['classSheet', 'dutyBadges', 'boxLabels'] as const) {
      await choosePaper(page, name);
      expect(await page.getByRole('button', { name: '打印', exact: true }).isDisabled()).toBe(true);
      expect(await page.locator('.nothing').textContent()).toMatch(
        /^还没有读者|^还没有小管理员|^请先扫一册书/,
      );
    }
    await page.context().close();
  });
});

describe('labelling boxes', () => {
  it('takes copies one after the other from scanners that end with Enter or Tab, and forgets one again', async () => {
    const titles = { T0000001: '小王子', T0000002: '草房子' };
    const { page } = await openPrint(browser, listed(aPrintList(), titles));
    await choosePaper(page, 'boxLabels');

    await scan(page, 't0000001');
    await page.locator('.boxes li').nth(0).waitFor();
    await scan(page, 'T0000002', 'Tab');
    await page.locator('.boxes li').nth(1).waitFor();
    await page.getByRole('button', { name: '去掉《小王子》' }).click();

    expect(await page.locator('.boxes .name').allTextContents()).toEqual(['草房子']);
    await page.context().close();
  });

  it('makes no second label for the same copy, also when the box’s own code is scanned', async () => {
    const { page } = await openPrint(browser, listed(aPrintList(), { T0000001: '小王子' }));
    await choosePaper(page, 'boxLabels');
    for (const code of ['T0000001', 'SX-B-T0000001']) {
      await scan(page, code);
      await page.locator('.boxes li').waitFor();
    }

    expect(await page.locator('.boxes li').count()).toBe(1);
    await page.context().close();
  });

  it('says which barcode no copy has', async () => {
    const { page } = await openPrint(browser, listed(aPrintList()));
    await choosePaper(page, 'boxLabels');
    await scan(page, 'T9999999');

    expect(await page.locator('.note').textContent()).toMatch(/没查到这个条码[\s\S]*T9999999/);
    await page.context().close();
  });
});

describe('opening the dialog', () => {
  it('says how many readers could not be read', async () => {
    const { page } = await openPrint(browser, listed(aPrintList({ unreadCount: 3 })));

    expect(await page.locator('.note').textContent()).toContain('有3位读者读不懂，没有列出');
    await page.context().close();
  });

  it('says what is wrong when the school cannot be read, and tries again', async () => {
    let isMended = false;
    const list = aPrintList();
    const { page } = await openPrint(browser, () => (isMended ? answered(list) : faulted('notSetUp')), {
      isOpenWhen: '[role=alert]',
    });
    isMended = true;
    await page.getByRole('button', { name: '再试一次' }).click();

    await page.locator('.papers').waitFor();
    await page.context().close();
  });

  it('comes from the menu, in a frame that may print', async () => {
    const workspace = await openWorkspace({
      dist,
      fill: 'sample',
      lang: 'zh-CN',
      now: '2026-09-28T10:00:00',
    });
    const server = await workspace.serve();
    onTestFinished(async () => {
      await server.close();
      workspace.close();
    });
    const page = await browser.newPage({ viewport: { width: 1366, height: 800 }, locale: 'zh-CN' });
    await page.goto(server.url);
    await page.getByText('书香', { exact: true }).first().click();
    await page.getByRole('menuitem', { name: '打印', exact: true }).click();
    const dialog = page.getByTestId('dialog');
    const frame = dialog.contentFrame();
    await frame.getByLabel('三(2)班').check();

    expect(await frame.locator('.codes li').count()).toBe(45);
    expect(await dialog.getAttribute('sandbox')).toContain('allow-modals');
    await page.context().close();
  });
});
