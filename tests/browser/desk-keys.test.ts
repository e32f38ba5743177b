// Keys at the desk, in the real browser: input methods, who keeps the focus, commands without a mouse.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { readDist } from '../support/dist.ts';
import { openPage } from '../support/page-harness.ts';
import { newestLine, scan } from '../support/school-desk.ts';
import { type Script, type ScriptedLibrary, scriptedLibrary } from '../support/scripted-library.ts';
import { type Keys, keysOf } from '../support/typing.ts';

const script: Script = {
  maxLoans: 5,
  readers: [
    { card: 'R0001', name: '李明', className: '三(2)班', seat: '12' },
    { card: 'R0002', name: '王小红', className: '三(2)班', seat: '13' },
    { card: '700', name: '张三', className: '三(2)班', seat: '14' },
    { card: 'R0100', name: '陈思远', className: '五(1)班', seat: '3', readerType: 'assistant' },
  ],
  copies: [
    { barcode: 'T0001', title: '小王子' },
    { barcode: 'T-002', title: '草房子' },
    { barcode: '700', title: '西游记' },
  ],
};

let browser: Browser;
let context: BrowserContext;
let page: Page;
let library: ScriptedLibrary;
let errors: string[];
let keys: Keys;

async function open(change: Partial<Script> = {}, start = 'desk') {
  library = scriptedLibrary({ ...script, ...change });
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 300, height: 720 } });
  const html = readDist('desk.html').replace('data-start="desk"', `data-start="${start}"`);
  if (change.closeAfterSeconds) await context.clock.install();
  ({ page, errors } = await openPage(browser, { file: 'desk.html', html, answer: library.answer, context }));
  await page.bringToFront();
  await page.locator('.scan.ready').waitFor();
  await page.locator('.band .progress').waitFor({ state: 'detached' });
  keys = await keysOf(page);
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(() => open());
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

const box = () => page.getByTestId('scan');
const hasFocus = (selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
const cardShown = (card: string) => page.locator(`[data-card="${card}"]`).waitFor();
const acts = () => library.carriedOut.map((act) => [act.act, act.copyBarcode]);

describe('scanning while a Chinese input method is on', () => {
  it('reads the code from the keys and leaves nothing of what the input method made of them', async () => {
    await keys.throughInputMethod('R0001', 'Enter', '日');
    await cardShown('R0001');

    expect(await box().inputValue()).toBe('');
    await hasFocus('#scan');
  });

  it('reads several in a row, ended by Tab as well, with a minus in the code', async () => {
    await keys.throughInputMethod('R0001');
    await cardShown('R0001');
    await keys.throughInputMethod('T-002', 'Tab');
    await newestLine(page, 'settled');
    await keys.throughInputMethod('T0001');
    await page.locator('.line[data-state=settled]').nth(1).waitFor();

    expect(acts()).toEqual([
      ['scan', 'T-002'],
      ['scan', 'T0001'],
    ]);
  });

  it('reads an ordinary scan right after it', async () => {
    await keys.throughInputMethod('R0001', 'Enter', '人');
    await cardShown('R0001');
    await scan(page, 'T0001');

    expect(await newestLine(page, 'settled')).toContain('已借《小王子》');
  });
});

describe('typing elsewhere on the page', () => {
  const openSearch = async () => {
    await page.getByRole('button', { name: '没带证，查姓名' }).first().click();
    await page.locator('.pane input').first().waitFor();
  };

  it('keeps the focus in a pane’s field through keys and clicks', async () => {
    await openSearch();
    await page.locator('.pane input').first().click();
    await page.keyboard.type('li', { delay: 120 });
    await page.locator('.pane h2').click();
    await page.locator('.pane input').first().click();
    await page.keyboard.type('m', { delay: 120 });

    expect(await page.locator('.pane input').first().inputValue()).toBe('lim');
    expect(await box().inputValue()).toBe('');
  });

  it('takes a scanner’s burst into that field for a scan when it is a card', async () => {
    await openSearch();
    await page.locator('.pane input').first().click();
    await keys.burst('R0002');

    await cardShown('R0002');
    await page.locator('.pane').waitFor({ state: 'detached' });
    await hasFocus('#scan');
  });

  it('comes back to the scan box by Esc', async () => {
    await openSearch();
    await page.keyboard.press('Escape');

    await page.locator('.pane').waitFor({ state: 'detached' });
    await hasFocus('#scan');
  });
});

describe('commands without a mouse', () => {
  it('changes the mode by F2, F3 and F4, in words and colour', async () => {
    const look = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.band') as Element).backgroundColor);
    const colours = new Set<string>();
    for (const [key, mode, word] of [
      ['F3', 'returnOnly', '只还'],
      ['F4', 'lendOnly', '只借'],
      ['F2', 'automatic', '自动'],
    ] as const) {
      await page.keyboard.press(key);
      await page.locator(`.band.${mode}`).waitFor();
      expect(await page.locator('.mode.chosen').textContent()).toBe(word);
      colours.add(await look());
    }
    expect(colours.size).toBe(3);
  });

  it('changes the mode and the person on duty by their cards', async () => {
    await scan(page, 'SX-RETURN');
    await page.locator('.band.returnOnly').waitFor();
    await scan(page, 'SX-D-R0100');

    await page.getByText('值班：陈思远').first().waitFor();
  });

  it('takes back the last act by F8, names it, and the one before by Ctrl+Z', async () => {
    await scan(page, 'R0001');
    await scan(page, 'T0001');
    await scan(page, 'T-002');
    await page.locator('.line[data-state=settled]').nth(1).waitFor();
    await page.getByRole('button', { name: '撤销：李明 借《草房子》', exact: false }).first().waitFor();

    await page.keyboard.press('F8');
    await page.locator('.taken-back').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.taken-back').nth(1).waitFor();

    expect(acts().filter(([act]) => act === 'undo')).toEqual([
      ['undo', 'T-002'],
      ['undo', 'T0001'],
    ]);
  });

  it('leaves Ctrl+Z to the text while there is some in the box', async () => {
    await scan(page, 'R0001');
    await scan(page, 'T0001');
    await newestLine(page, 'settled');
    await page.keyboard.type('T-0');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');

    expect(acts()).toEqual([['scan', 'T0001']]);
  });

  it('renews a loan from its menu, opened and chosen by keys', async () => {
    await scan(page, 'R0001');
    await scan(page, 'T0001');
    await newestLine(page, 'settled');
    await page.locator('.loan-more').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await page.getByText(/已续借《小王子》/).waitFor();
    expect(acts().at(-1)).toEqual(['renew', 'T0001']);
    await hasFocus('#scan');
  });
});

describe('a number that is a card and a barcode', () => {
  it('is settled by the key 2, without Enter', async () => {
    await scan(page, 'R0001');
    await scan(page, '700');
    await page.locator('.question').waitFor();
    await page.keyboard.press('2');

    expect(await newestLine(page, 'settled')).toContain('已借《西游记》');
  });

  it('is settled by arrows and Enter, and the scans behind it follow in order', async () => {
    await scan(page, 'R0002');
    await scan(page, '700');
    await page.locator('.question').waitFor();
    await scan(page, 'T0001');
    await page.locator('.question button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.line[data-state=settled]').nth(1).waitFor();

    expect(acts()).toEqual([
      ['scan', '700'],
      ['scan', 'T0001'],
    ]);
  });
});

describe('how the desk was opened', () => {
  it('begins afterwards entry with its day', async () => {
    await context.close();
    await open({}, 'afterwards');

    await page.locator('.pane').waitFor();
  });

  it('hides from an assistant what only the librarian may do', async () => {
    await context.close();
    await open({}, 'assistant');
    await scan(page, 'R0001');
    await scan(page, 'T0001');
    await newestLine(page, 'settled');
    await page.locator('.loan-more').click();

    await page.getByText('值班：小管理员').waitFor();
    expect(await page.getByRole('button', { name: /更正借书人|登记遗失|以前借过/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '交老师查看' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: '交回给老师' }).count()).toBe(1);
  });
});

describe('a quiet desk', () => {
  it('warns and then closes the reader’s page by itself', async () => {
    await context.close();
    await open({ closeAfterSeconds: 30 });
    await scan(page, 'R0001');
    await page.locator('.count').waitFor();

    await page.clock.runFor(26_000);
    await page.locator('.closing-soon').waitFor();
    await page.clock.runFor(6_000);

    await page.locator('.reader.empty').waitFor();
  });
});
