// A day's acts at the desk, from the key to the ledger and back: undone, overridden, left to the librarian.

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { readDist } from '../support/dist.ts';
import { loansOf, newestLine, openDeskPage, openSchool, type School, scan } from '../support/school-desk.ts';

let browser: Browser;
let school: School;
let page: Page;
let used = 0;

beforeAll(async () => {
  browser = await openBrowser();
  school = await openSchool();
});
afterAll(async () => {
  await browser?.close();
  await school?.workspace.close();
});
afterEach(() => page.context().close());

/** A reader and three copies no other test uses. */
async function begin(start = 'desk') {
  used += 3;
  const html = readDist('desk.html').replace('data-start="desk"', `data-start="${start}"`);
  ({ page } = await openDeskPage(browser, school, { html }));
  await page.locator('.band .progress').waitFor({ state: 'detached' });
  const card = school.freeCards[used] ?? '';
  const barcodes = school.freeCopies.slice(used, used + 3).map((copy) => copy.barcode);
  return { card, barcodes };
}

/** Lends copies to a reader, each settled before the next. */
async function lendAll(card: string, barcodes: readonly string[]) {
  await scan(page, card);
  await page.locator('.count').waitFor();
  for (const [at, barcode] of barcodes.entries()) {
    await scan(page, barcode);
    await page.locator('.line[data-state=settled]').nth(at).waitFor();
  }
}

const isOut = (barcode: string) =>
  loansOf(school.workspace).some((loan) => loan.copyBarcode === barcode && loan.isOpen);

describe('the acts of a day', () => {
  it('takes a loan back by F8, and lends it again', async () => {
    const { card, barcodes } = await begin();
    const [barcode = ''] = barcodes;
    await lendAll(card, [barcode]);

    await page.keyboard.press('F8');
    await page.locator('.taken-back').waitFor();
    await page.getByText(/已撤销：借《/).waitFor();
    expect(isOut(barcode)).toBe(false);
    await scan(page, barcode);
    await page.locator('.line:not(.taken-back)', { hasText: '已借《' }).waitFor();

    expect(isOut(barcode)).toBe(true);
  });

  it('renews all that is out, and shows the page as the server has it', async () => {
    const { card, barcodes } = await begin();
    await lendAll(card, barcodes.slice(0, 2));

    await page.getByRole('button', { name: '全部续借' }).click();
    await page.locator('.line', { hasText: '续借' }).nth(1).waitFor();

    expect(await page.locator('.line[data-state=queued], .line[data-state=unknown]').count()).toBe(0);
  });

  it('returns only by the printed card: what is not out is refused, not lent', async () => {
    const { card, barcodes } = await begin();
    const [barcode = ''] = barcodes;
    await scan(page, card);
    await scan(page, 'SX-RETURN');
    await scan(page, barcode);

    expect(await newestLine(page, 'refused')).toBe('✕ 这本书没有借出，不用还');
    expect(isOut(barcode)).toBe(false);
  });

  it('lends beyond the limit when the librarian says why', async () => {
    const { card, barcodes } = await begin();
    await lendAll(card, barcodes.slice(0, 2));
    await scan(page, barcodes[2] ?? '');
    expect(await newestLine(page, 'refused')).toBe('✕ 已借满2本，还一本才能再借');

    await page.getByRole('button', { name: /^馆员特批/ }).click();
    await page.locator('.pane input').first().fill('校长同意');
    await page.locator('.pane button.main').click();
    await page.locator('.line[data-state=settled]').nth(2).waitFor();

    expect(isOut(barcodes[2] ?? '')).toBe(true);
  });

  it('lets an assistant leave a refusal to the librarian, and nothing more', async () => {
    const { card, barcodes } = await begin('assistant');
    await lendAll(card, barcodes.slice(0, 2));
    await scan(page, barcodes[2] ?? '');
    await newestLine(page, 'refused');
    expect(await page.getByRole('button', { name: /^馆员特批/ }).count()).toBe(0);

    await page.getByRole('button', { name: /^交老师查看/ }).click();
    await page.locator('.pane button.main').click();

    await page.getByText(/已交老师查看$/).waitFor();
    expect(isOut(barcodes[2] ?? '')).toBe(false);
  });
});
