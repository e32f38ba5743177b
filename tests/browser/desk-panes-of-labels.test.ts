// The panes of cards, labels and boxes, where scans go into fields.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { anOpenPane, press, said } from '../support/an-open-pane.ts';
import { openBrowser } from '../support/browser.ts';
import { openDeskFor } from '../support/open-pane.ts';
import { faulted } from '../support/page-harness.ts';
import { paneLibrary } from '../support/pane-library.ts';
import { scan } from '../support/school-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('a new card', () => {
  it('takes a scanned card for its number, though the desk knows that card', async () => {
    const { page, askedFor } = await anOpenPane(browser, 'replaceCard');
    await scan(page, 'R3');

    await said(page, 'R000777');
    expect(askedFor('readers.replaceCard')).toMatchObject([{ cardNumber: 'R1', newCardNumber: 'R3' }]);
  });

  it('makes none by an Enter too many', async () => {
    const { page, askedFor } = await anOpenPane(browser, 'replaceCard');
    await press(page, 'Enter');
    await page.getByRole('button', { name: '先挂失' }).press('Enter');

    await said(page, '李明的证已挂失');
    expect(askedFor('readers.replaceCard')).toEqual([]);
  });

  it('keeps the number when the server says no', async () => {
    const { page } = await anOpenPane(browser, 'replaceCard', {
      'readers.replaceCard': () => faulted('busy'),
    });
    await scan(page, 'R000777');

    await said(page, '别人正在登记');
    expect(await page.locator('.pane input').inputValue()).toBe('R000777');
  });
});

describe('a new label', () => {
  it('goes from the old label to the new one by two scans', async () => {
    const { page, askedFor } = await anOpenPane(browser, 'replaceBarcode');
    await scan(page, 'T1');
    await said(page, '《草房子》');
    await scan(page, 'T0000777');

    await page.locator('.pane-number').waitFor();
    expect(askedFor('catalogue.replaceBarcode')).toMatchObject([
      { copyBarcode: 'T1', newBarcode: 'T0000777', role: 'librarian' },
    ]);
  });

  it('says when the old one is not known, and keeps what was typed', async () => {
    const { page } = await anOpenPane(browser, 'replaceBarcode');
    await scan(page, 'ZZ9');

    await said(page, '没查到条码 ZZ9');
    expect(await page.locator('.pane input').inputValue()).toBe('ZZ9');
  });
});

describe('a box of one title', () => {
  it('is opened by its label from the scan box, and lends as many as are typed', async () => {
    const library = paneLibrary('zh-CN');
    const { page, context } = await openDeskFor(browser, 'box', library.answer);
    onTestFinished(() => context.close());
    await scan(page, 'B32');
    await scan(page, 'SX-B-T1');
    await said(page, '在馆39本');
    await page.locator('.pane input').fill('2');
    await press(page, 'Enter');

    await said(page, '2本正在登记');
    await page.locator('.line').nth(1).waitFor();
    const sent = library.asked
      .filter(({ name }) => name === 'circulation.record')
      .flatMap(({ args }) => args);
    expect(JSON.stringify(sent)).toContain('"copyBarcode":"T11"');
    expect(library.carriedOut).toMatchObject([{ act: 'lend', copyBarcode: 'T1', cardNumber: 'B32' }]);
  });

  it('wants a card before it lends, and takes one that is scanned', async () => {
    const library = paneLibrary('zh-CN');
    const { page, context } = await openDeskFor(browser, 'box', library.answer);
    onTestFinished(() => context.close());
    await scan(page, 'SX-B-T1');
    await said(page, '请先扫班级证');
    await scan(page, 'B32');

    await page.getByRole('button', { name: '借39本给三(2)班' }).waitFor();
  });

  it('does not lend more than are there', async () => {
    const { page, carriedOut } = await anOpenPane(browser, 'box');
    await scan(page, 'T1');
    await page.locator('.pane input').fill('45');
    await press(page, 'Enter');

    await said(page, '在馆的只有39本');
    expect(carriedOut).toEqual([]);
  });
});
