// The panes of the day's work, by keyboard alone: counting, the basket, the shelves, who is on duty and for which day.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOpenPane, isClosed, press, said } from '../support/an-open-pane.ts';
import { openBrowser } from '../support/browser.ts';
import { openPane } from '../support/open-pane.ts';
import { answered, faulted } from '../support/page-harness.ts';
import { scan } from '../support/school-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('counting who reads in the room', () => {
  it('counts one, five and a class by Enter, and asks for a number nobody wrote down', async () => {
    const { page, carriedOut } = await anOpenPane(browser, 'inRoom');
    await press(page, 'Enter', 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Enter');
    await said(page, '三(10)班来了几人');
    await page.keyboard.type('38');
    await press(page, 'Enter');

    await said(page, '已记89人');
    await page.locator('.line[data-state=settled]').nth(3).waitFor();
    expect(carriedOut).toMatchObject([
      { count: 1, className: '' },
      { count: 5, className: '' },
      { count: 45, className: '三(2)班' },
      { count: 38, className: '三(10)班' },
    ]);
  });
});

describe('settling what waits', () => {
  it('keeps the note when the server is busy, and asks again with the same request', async () => {
    let isBusy = true;
    const { page, askedFor } = await anOpenPane(browser, 'basket', {
      'circulation.settleBasket': () => {
        const outcome = isBusy ? faulted('busy') : answered({ settledOn: '2026-09-28' });
        isBusy = false;
        return outcome;
      },
    });
    const note = page.locator('.basket input').first();
    await note.fill('已贴新条码');
    await note.press('Enter');
    await said(page, '别人正在登记');
    expect(await note.inputValue()).toBe('已贴新条码');
    await note.press('Enter');

    await said(page, '已处理：9787020042494');
    await said(page, '1条没处理');
    const [first, second] = askedFor('circulation.settleBasket');
    expect(second).toEqual(first);
    expect(first).toMatchObject({ of: 'qbasket0001', note: '已贴新条码', role: 'librarian' });
  });
});

describe('printing what is to be shelved', () => {
  it('prints the list alone, with school and day above it', async () => {
    const { page } = await anOpenPane(browser, 'shelving');
    await page.locator('.pane-list').waitFor();
    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('.for-print').textContent()).toBe('育才小学 · 上架清单 · 2026年9月28日');
    for (const selector of ['.band', '.just-now', 'footer', '.pane-head', '.pane-foot'])
      expect(await page.locator(selector).first().isVisible()).toBe(false);
  });
});

describe('entering afterwards', () => {
  it('gives the acts that follow the day that was chosen', async () => {
    const { page, carriedOut } = await anOpenPane(browser, 'afterwards');
    await press(page, 'Enter');
    await isClosed(page);
    await page.locator('.day-strip').waitFor();
    await scan(page, 'R3');
    await scan(page, 'T1');

    await page.locator('.line[data-state=settled]').waitFor();
    expect(carriedOut).toMatchObject([{ copyBarcode: 'T1', happenedOn: '2026-09-27' }]);
  });

  it('takes no day that has not come, and none too long ago', async () => {
    const { page } = await anOpenPane(browser, 'afterwards');
    const day = page.locator('input[type=date]');
    await day.fill('2026-09-29');
    await day.press('Enter');
    await said(page, '这一天还没到');
    await day.fill('2026-07-01');
    await day.press('Enter');

    await said(page, '最早补60天以内的');
  });
});

describe('who is at the desk', () => {
  it('is told by a duty badge scanned into the pane', async () => {
    const { page } = await anOpenPane(browser, 'operator');
    await scan(page, 'SX-D-R4');

    await isClosed(page);
    await page.locator('.on-duty').getByText('曾乐').waitFor();
  });

  it('remembers the librarian’s name in this browser', async () => {
    const { page } = await anOpenPane(browser, 'operator');
    await page.getByLabel('老师的名字').fill('周老师');
    await press(page, 'Enter');
    await page.locator('.on-duty').getByText('周老师').waitFor();
    await openPane(page, 'operator');

    expect(await page.getByLabel('老师的名字').inputValue()).toBe('周老师');
  });
});

describe('leaving the assistants’ desk', () => {
  it('says when the PIN is wrong, and hands over when it is right', async () => {
    const { page } = await anOpenPane(browser, 'leaveAssistant');
    await scan(page, '1111');
    await said(page, '密码不对');
    await page.locator('.pane input').fill('2468');
    await press(page, 'Enter');

    await isClosed(page);
    await page.locator('details.more summary').click();
    await page.locator('details.more').getByRole('button', { name: '待处理' }).waitFor();
  });
});
