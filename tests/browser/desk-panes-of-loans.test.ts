// The panes about a reader, a copy or a loan, by keyboard alone; what is typed stays when the server says no.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOpenPane, isClosed, press, said } from '../support/an-open-pane.ts';
import { openBrowser } from '../support/browser.ts';
import { answered } from '../support/page-harness.ts';
import { pastLoans } from '../support/pane-library.ts';
import { scan } from '../support/school-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('finding a reader without the card', () => {
  it('opens the first who fits by initials and Enter', async () => {
    const { page } = await anOpenPane(browser, 'pickReader');
    await scan(page, 'wf');

    await isClosed(page);
    await page.locator('.reader[data-card=R3]').waitFor();
  });

  it('walks to the namesake in the other class by the arrows', async () => {
    const { page } = await anOpenPane(browser, 'pickReader');
    await page.keyboard.type('李明');
    await page.locator('.pick').nth(1).waitFor();
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter');

    await page.locator('.reader[data-card=R2]').waitFor();
  });

  it('goes by class and seat', async () => {
    const { page } = await anOpenPane(browser, 'pickReader');
    await press(page, 'ArrowDown', 'ArrowRight', 'Enter');
    await page.getByText('三(10)班', { exact: true }).first().waitFor();
    await page.locator('.seat').first().waitFor();
    await press(page, 'ArrowDown', 'Enter');

    await page.locator('.reader[data-card=R4]').waitFor();
  });

  it('opens a card that is scanned after all', async () => {
    const { page } = await anOpenPane(browser, 'pickReader');
    await scan(page, 'R5');

    await page.locator('.reader[data-card=R5]').waitFor();
  });
});

describe('noting damage', () => {
  it('wants to know what is wrong, and takes quick words and free ones together', async () => {
    const { page, carriedOut } = await anOpenPane(browser, 'damage');
    await said(page, '撕破（2026-03-05）');
    await press(page, 'Enter');
    await said(page, '请先写哪里坏了');
    await page.keyboard.type('第3页');
    await page.getByRole('button', { name: '缺页' }).press('Enter');
    await page.getByLabel('需要修补').press(' ');
    await page.locator('.pane button.main').press('Enter');

    await isClosed(page);
    await page.locator('.line[data-state=settled]').waitFor();
    expect(carriedOut).toMatchObject([
      { act: 'reportDamage', copyBarcode: 'L1', loanId: 'l0000001', note: '第3页；缺页', needsMending: true },
    ]);
  });
});

describe('permitting what was refused', () => {
  it('says why it was refused, wants a reason, and sends the act again with it', async () => {
    const { page, askedFor } = await anOpenPane(browser, 'override');
    await said(page, '已借满5本');
    await press(page, 'Enter');
    await said(page, '请先写原因');
    await page.getByRole('button', { name: '班主任作保' }).press('Enter');
    await page.locator('.pane button.main').press('Enter');

    await isClosed(page);
    await page.locator('.line').nth(1).waitFor();
    const last = askedFor('circulation.record').at(-1);
    expect(last).toMatchObject({
      acts: [{ act: 'lend', copyBarcode: 'T3', cardNumber: 'R3', override: '班主任作保' }],
    });
  });
});

describe('leaving a book to the librarian', () => {
  it('takes a word along, and goes under the assistants’ role', async () => {
    const { page, askedFor } = await anOpenPane(browser, 'flag');
    await page.keyboard.type('书脊开了');
    await press(page, 'Enter');

    await isClosed(page);
    await page.locator('.line').nth(1).waitFor();
    expect(askedFor('circulation.record').at(-1)).toMatchObject({
      acts: [{ act: 'flag', copyBarcode: 'T3', cardNumber: 'R3', note: '书脊开了' }],
      role: 'assistant',
    });
  });
});

describe('correcting the reader', () => {
  it('says when it is the same child, and corrects to another', async () => {
    const { page, carriedOut } = await anOpenPane(browser, 'correctReader');
    await scan(page, 'R1');
    await said(page, '现在就记在这位名下');
    await page.locator('.pane input').fill('王芳');
    await press(page, 'Enter');

    await isClosed(page);
    await page.locator('.line[data-state=settled]').waitFor();
    expect(carriedOut).toMatchObject([
      { act: 'correctReader', loanId: 'l0000001', copyBarcode: 'L1', cardNumber: 'R3' },
    ]);
  });
});

describe('what a reader had before', () => {
  it('comes part by part, and what has come stays when a part does not', async () => {
    let isAway = true;
    const loans = pastLoans('zh-CN', 30);
    const { page } = await anOpenPane(browser, 'history', {
      'circulation.readerHistory': (args) => {
        const { skip } = args as { skip: number };
        if (skip === 0) return answered({ loans: loans.slice(0, 20), next: 20, left: 10 });
        if (!isAway) return answered({ loans: loans.slice(20), next: 0, left: 0 });
        isAway = false;
        return { error: 'NetworkError: HTTP 0' };
      },
    });
    await said(page, '网络断了');
    expect(await page.locator('.pane-list li').count()).toBe(20);
    await page.getByRole('button', { name: '再试一次' }).press('Enter');

    await page.locator('.pane-list li').nth(29).waitFor();
    await said(page, '还过30本');
  });

  it('scrolls two hundred lines in their place', async () => {
    const { page } = await anOpenPane(browser, 'history');
    const list = page.locator('.pane-list');
    await list.focus();
    await press(page, 'End');
    await page.locator('.pane-list li').nth(199).waitFor();

    const height = await list.evaluate((element) => [element.scrollHeight, element.clientHeight]);
    expect(height[0]).toBeGreaterThan(4 * (height[1] ?? 0));
  });
});
