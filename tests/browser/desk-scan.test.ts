// A scan's way from the key to the sheet and back, as the person at the desk sees it.

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { loansOf, newestLine, openDeskPage, openSchool, type School, scan } from '../support/school-desk.ts';

let browser: Browser;
let school: School;
let page: Page;
let errors: string[];

/** Each test has its own readers and copies of the one school. */
let used = 0;

beforeAll(async () => {
  browser = await openBrowser();
  school = await openSchool();
});
afterAll(async () => {
  await browser?.close();
  await school?.workspace.close();
});
beforeEach(async () => {
  used += 2;
  ({ page, errors } = await openDeskPage(browser, school));
});
afterEach(async () => {
  await page.context().close();
  expect(errors).toEqual([]);
});

const card = () => school.freeCards[used] ?? '';
const otherCard = () => school.freeCards[used + 1] ?? '';
const copy = () => school.freeCopies[used] ?? { barcode: '', title: '' };
const cardShown = (of: string) => page.locator(`[data-card="${of}"]`).waitFor();

describe('lending and taking back at the desk', () => {
  it('shows the reader, lends the copy, and lists it with its due day', async () => {
    await scan(page, card());
    await cardShown(card());
    await scan(page, copy().barcode);

    expect(await newestLine(page, 'settled')).toMatch(/^✓ 已借《.+》，10月\d+日前还$/);
    expect(await page.locator('.loans li').count()).toBe(1);
    expect(await page.locator('.count').textContent()).toBe('在借 1/2 本');
    expect(loansOf(school.workspace)).toContainEqual(
      expect.objectContaining({ copyBarcode: copy().barcode, isOpen: true }),
    );
  });

  it('takes a lent copy back when it is scanned with nobody open', async () => {
    await scan(page, card());
    await scan(page, copy().barcode);
    await newestLine(page, 'settled');
    await page.reload();
    await page.getByText('可以扫码了').waitFor();
    await scan(page, copy().barcode);

    expect(await newestLine(page, 'settled')).toMatch(/^✓ 已还《.+》$/);
    expect(loansOf(school.workspace)).toContainEqual(
      expect.objectContaining({ copyBarcode: copy().barcode, isOpen: false }),
    );
  });

  it('answers every scan at once, with its title, long before the server does', async () => {
    await page.context().close();
    const slow = async (name: string, args: unknown) => {
      if (name === 'circulation.record') await new Promise((resolve) => setTimeout(resolve, 1_000));
      return school.answer(name, args);
    };
    ({ page, errors } = await openDeskPage(browser, school, { answer: slow }));
    await scan(page, card());
    await cardShown(card());
    await scan(page, copy().barcode);

    const line = page.locator('.lines > li').first();
    expect(await line.getAttribute('data-state')).toBe('queued');
    expect(await line.textContent()).toContain('已扫到，正在登记，请等绿勾');
    expect(await line.textContent()).toContain(copy().title.slice(0, 8));
    expect(await newestLine(page, 'settled')).toContain('已借');
  });

  it('asks for a card first when nobody is open and the copy is not out', async () => {
    await scan(page, copy().barcode);

    expect(await newestLine(page, 'refused')).toBe('✕ 请先扫借书证');
  });

  it('keeps a refusal red until somebody has seen it', async () => {
    await scan(page, 'T9999999');
    expect(await newestLine(page, 'refused')).toBe('✕ 没查到这个条码，请把书放进“待处理”筐');
    expect(await page.locator('.line.refused').count()).toBe(1);

    await page.getByRole('button', { name: '知道了 T9999999' }).click();

    expect(await page.locator('.line.refused').count()).toBe(0);
    expect(await page.locator('.line[data-state=refused]').count()).toBe(1);
  });

  it('says so in the reader’s place when a card is unknown', async () => {
    await scan(page, 'R9999999');

    await page.getByText('没查到这张借书证').waitFor();
  });

  it('goes to the next reader by 完成，下一位', async () => {
    await scan(page, card());
    await cardShown(card());
    await page.getByRole('button', { name: /完成，下一位/ }).click();

    await page.getByText('先扫借书证，再扫书').waitFor();
    await scan(page, otherCard());
    await cardShown(otherCard());
  });
});

describe('the scan box', () => {
  it('has the focus from the start, after a click elsewhere and while a button has it', async () => {
    await scan(page, card());
    await cardShown(card());
    await page.locator('.just-now h2').click();
    await scan(page, otherCard());
    await cardShown(otherCard());
    await page.getByRole('button', { name: /完成，下一位/ }).focus();
    await scan(page, card());

    await cardShown(card());
  });

  it('takes Tab for the end of a scan, and lets an empty Tab move on', async () => {
    await scan(page, card(), 'Tab');
    await cardShown(card());
    await page.keyboard.press('Tab');

    const focused = await page.evaluate(() => document.activeElement?.tagName);
    expect(focused).toBe('BUTTON');
  });

  it('reads full-width and small letters as the code on the label', async () => {
    const wide = [...card().toLowerCase()].map((letter) =>
      String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
    );
    await page.getByTestId('scan').fill(` ${wide.join('')}　`);
    await page.keyboard.press('Enter');

    await cardShown(card());
  });

  it('says in words when a scan would go elsewhere, and when it is ready again', async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await page.getByText('请先点一下这里，再扫码').waitFor();

    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('可以扫码了').waitFor();
  });

  it('counts a label read twice within five seconds once, and says so', async () => {
    await scan(page, card());
    await scan(page, copy().barcode);
    await newestLine(page, 'settled');
    await scan(page, copy().barcode);

    await page.getByText(/刚扫过，只算一次/).waitFor();
    expect(await page.locator('.lines > li').count()).toBe(1);
  });
});

describe('working without a mouse', () => {
  it('reaches the buttons in order and comes back to the box', async () => {
    await scan(page, 'T9999999');
    await newestLine(page, 'refused');
    await scan(page, card());
    await cardShown(card());

    const seen = page.getByRole('button', { name: '知道了 T9999999' });
    for (let tabs = 0; tabs < 12 && !(await seen.evaluate((it) => it === document.activeElement)); tabs += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.line.refused').count()).toBe(0);
    await scan(page, otherCard());

    await cardShown(otherCard());
  });
});
