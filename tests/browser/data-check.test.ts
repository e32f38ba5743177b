// The data check in a real browser on the sample school, which has a bad row for it to find.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { type Answering, answered, faulted, openPage } from '../support/page-harness.ts';
import { openSchool, type School } from '../support/school-desk.ts';

let browser: Browser;
let school: School;
beforeAll(async () => {
  browser = await openBrowser();
  school = await openSchool();
});
afterAll(async () => {
  await browser?.close();
  await school?.workspace.close();
});

const openCheck = (answer: Answering, language: 'zh-CN' | 'en' = 'zh-CN') =>
  openPage(browser, { file: 'data-check.html', answer, language });

describe('checking the data', () => {
  it('lists each cell that cannot be read, under its tab, with the reason and what to do', async () => {
    const { page, errors } = await openCheck(school.answer);

    const section = page.locator('section', { has: page.getByRole('heading', { name: '馆藏' }) });
    await section.waitFor();

    expect(await section.textContent()).toContain('“3月5”不是日期');
    expect(await section.textContent()).toContain('请写成 2026-09-30 这样。');
    await expectNoAxeViolations(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('asks the grid to go to the cell', async () => {
    const asked: unknown[] = [];
    const { page } = await openCheck((name, args) => {
      if (name === 'settings.showCell') asked.push(args);
      return school.answer(name, args);
    });

    await page.getByRole('button', { name: /去看这一格：馆藏 P/ }).click();

    await expect
      .poll(() => asked)
      .toEqual([{ sheetId: expect.any(Number), a1: expect.stringMatching(/^P\d+$/) }]);
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await page.context().close();
  });

  it('finds nothing any more once the cell is mended and the check is made again', async () => {
    const mended = await openSchool();
    const { page } = await openCheck(mended.answer);
    await page.getByText(/格要改/).waitFor();
    const { problems } = reportOf(await mended.answer('settings.rowProblems', {}));
    for (const { sheetId, a1, code } of problems)
      mended.librarian.type(sheetId, a1, [[code === 'notADay' ? '2026-03-05' : '在馆']]);

    await page.getByRole('button', { name: '刷新' }).click();

    await page.getByText('数据都没问题').waitFor();
    await page.context().close();
    await mended.workspace.close();
  });

  it('speaks the workbook’s language, whatever the browser’s is', async () => {
    const { page } = await openCheck(school.answer, 'en');

    await page.getByRole('heading', { name: '数据检查' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await page.context().close();
  });

  it('says what is wrong when the check itself cannot be made, and lets one try again', async () => {
    let isBroken = true;
    const { page } = await openCheck(() =>
      isBroken
        ? faulted('tabMissing', { tab: '馆藏' })
        : answered({ language: 'zh-CN', problems: [], more: 0 }),
    );
    await page.getByText('找不到「馆藏」表').waitFor();
    await expectNoAxeViolations(page);

    isBroken = false;
    await page.getByRole('button', { name: '刷新' }).click();

    await page.getByText('数据都没问题').waitFor();
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await page.context().close();
  });
});

type Problem = { readonly sheetId: number; readonly a1: string; readonly code: string };

function reportOf(outcome: Awaited<ReturnType<Answering>>): { readonly problems: readonly Problem[] } {
  if (outcome === 'lost' || 'error' in outcome) throw new Error('the data check did not answer');
  return JSON.parse(outcome.value).value;
}
