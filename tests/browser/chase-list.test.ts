// The list of the page 超期催还 in a real browser: found, empty, broken, with strange names, by keyboard.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stage } from '../../src/notices/domain/stage.ts';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { aCharge, aProposal } from '../support/charges-page.ts';
import { aChaseClass, aChaseLoan, aChasePage, chasing } from '../support/chase-page.ts';
import { type Answering, answered, faulted, openPage } from '../support/page-harness.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const openChase = (answer: Answering) => openPage(browser, { file: 'chase.html', answer });

const aStage = (name: string): Stage => ({
  ...{ stageId: `s-${name}`, name, schoolDays: 7, to: 'reader', by: 'slip', isOn: true, words: '' },
});

const openClass = (page: Page) => page.locator('button.class').first().click();

describe('the list of classes', () => {
  const many = Array.from({ length: 72 }, (_, at) =>
    aChaseClass('zh-CN', at, {
      isVisitToday: at === 0,
      loans: Array.from({ length: at === 3 ? 16 : 4 }, (_, nth) =>
        aChaseLoan('zh-CN', at * 20 + nth, { overdueDays: 72 - at, readerName: `学生${at}` }),
      ),
    }),
  );

  it('finds a class among seventy-two by its name, its teacher or a child in it', async () => {
    const { page, context } = await openChase(chasing(aChasePage('zh-CN', many)));
    await page.getByText('超期300册，72个班').waitFor();
    expect(await page.locator('button.class').first().textContent()).toContain('今天来馆');
    await expectNoAxeViolations(page);

    await page.getByLabel('查找：班级、姓名、书名').fill('二（３）');
    expect(await page.locator('button.class').allTextContents()).toEqual(['二(3)班超期4册王老师最久58天']);
    await page.getByLabel('查找：班级、姓名、书名').fill('学生30');
    expect(await page.locator('button.class').count()).toBe(1);
    await page.getByLabel('查找：班级、姓名、书名').fill('没有的');
    await page.getByText('没有查到').waitFor();
    await context.close();
  });

  it('says what will appear while nothing is overdue', async () => {
    const { page, context } = await openChase(chasing(aChasePage('zh-CN', [])));

    await page.getByText('过了应还日期还没还的书，会按班级列在这里。').waitFor();
    await expectNoAxeViolations(page);
    await context.close();
  });

  it('says what is wrong when it cannot be read, and reads it again', async () => {
    let isBroken = true;
    const page72 = chasing(aChasePage('zh-CN', many));
    const { page, context } = await openChase((name, args) =>
      isBroken && name === 'notices.openChase'
        ? faulted('rowUnreadable', { tab: '在借', row: 4, column: '应还日期' })
        : page72(name, args),
    );
    await page.getByText('有一行数据读不懂').waitFor();
    isBroken = false;

    await page.getByRole('button', { name: '刷新' }).click();

    await page.getByText('超期300册，72个班').waitFor();
    await context.close();
  });

  it('shows names and titles as they are written, whatever they hold', async () => {
    const title = '<img src=x onerror="document.title=1">';
    const loans = [aChaseLoan('zh-CN', 0, { title, readerName: '<b>李</b>' })];
    const { page, context, errors } = await openChase(
      chasing(aChasePage('zh-CN', [aChaseClass('zh-CN', 0, { loans })])),
    );
    await openClass(page);

    await page.getByText(`《${title}》`).waitFor();
    expect(await page.locator('.loans img, .loans b b').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('lists what is said to be returned for the shelves, and chases nobody for it', async () => {
    const claimed = aChaseLoan('zh-CN', 5, { claimedOn: '2026-10-19' });
    const { page, context } = await openChase(chasing(aChasePage('zh-CN', [], { shelfSearch: [claimed] })));

    await page.getByText('到书架上找（1册）').click();

    await page.getByText('T0000006 · 10月19日声称已还').waitFor();
    await expectNoAxeViolations(page);
    await context.close();
  });

  it('gathers what is presumed lost in every class, and opens a case from there', async () => {
    const lost = [1, 2].map((at) => {
      const loans = [aChaseLoan('zh-CN', at, { isPresumedLost: at === 2, overdueDays: 46 })];
      return aChaseClass('zh-CN', at, { loans });
    });
    const opened: unknown[] = [];
    const { page, context } = await openChase(
      chasing(aChasePage('zh-CN', lost), (name, args) => {
        if (name === 'charges.propose') return answered(aProposal('zh-CN'));
        if (name !== 'charges.open') return undefined;
        opened.push(args);
        return answered({ charge: aCharge('zh-CN'), isRepeat: false });
      }),
    );
    await page.getByText('疑似遗失（1册）').click();
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: '登记赔偿：赵小雨《西游记（上册）》' }).click();
    await page.locator('button.main', { hasText: '登记赔偿' }).click();

    await page.getByText('已登记赔偿 P2026-001').waitFor();
    expect(opened).toMatchObject([{ copyBarcode: 'T0000003', loanId: 'l7f3k9q2x0003', case: 'lost' }]);
    await page.locator('summary:focus', { hasText: '疑似遗失（1册）' }).waitFor();
    await context.close();
  });

  it('says that two stages are alike, of which one alone is obeyed', async () => {
    const { page, context } = await openChase(
      chasing(aChasePage('zh-CN', [], { stages: [aStage('催还单'), aStage('再催')] })),
    );

    await page.getByRole('button', { name: '催还阶段' }).click();

    await page.getByText('有两个阶段一样：再催').waitFor();
    await expectNoAxeViolations(page);
    await context.close();
  });

  it('is worked with the keyboard alone', async () => {
    const logged: unknown[] = [];
    const { page, context } = await openChase(
      chasing(aChasePage('zh-CN', [aChaseClass('zh-CN')]), (name, args) => {
        if (name === 'notices.log') logged.push(args);
        return undefined;
      }),
    );
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // The first class has the focus; in it, the button for the class teacher.
    await page.locator('button.class:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('button.main:focus').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => logged.length).toBe(1);
    await page.keyboard.press('Escape');

    await page.locator('button.class:focus').waitFor();
    await context.close();
  });
});
