// A script that asks waits for the person's answer in the browser, while others go on working.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { CHEN, LIN, openWindow, soon } from '../support/local-desk.ts';
import { type LocalServer, startLocalServer } from '../support/local-server.ts';
import { makeSmallAddOn } from '../support/small-add-on.ts';

let server: LocalServer;
let browser: Browser;
let url: string;

/** The workspace runs in a process of its own: it sleeps while a question waits, and this one must not. */
beforeAll(async () => {
  const data = mkdtempSync(join(tmpdir(), 'local-data-'));
  server = await startLocalServer('--dist', makeSmallAddOn(), '--data', data, '--fill', 'empty');
  ({ url } = server);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('a prompt of the script', () => {
  it('waits for the answer and brings it to the script', async () => {
    const lin = await openWindow(browser, url, LIN);
    await lin.choose('试验', '问一问');
    const question = lin.page.getByTestId('question');
    await question.waitFor();

    await lin.page.keyboard.type('李明');
    await lin.page.keyboard.press('Enter');

    await soon(() => lin.page.getByTestId('toast').allTextContents()).toEqual(['答案OK 李明']);
    expect(await question.count()).toBe(0);
  });

  it('lets another person type meanwhile', async () => {
    const lin = await openWindow(browser, url, LIN);
    const chen = await openWindow(browser, url, CHEN);
    await lin.choose('试验', '问一问');
    await lin.page.getByTestId('question').waitFor();

    await chen.typeInto(2, 2, '照样能写');

    await lin.page.getByTestId('question').getByRole('button', { name: '取消' }).click();
    await soon(() => lin.page.getByTestId('toast').allTextContents()).toEqual(['答案CANCEL ']);
    await soon(() => lin.copy(2, 2)).toBe('照样能写');
  });

  it('is shown again to a window that was loaded anew', async () => {
    const lin = await openWindow(browser, url, LIN);
    await lin.choose('试验', '问一问');
    await lin.page.getByTestId('question').waitFor();

    await lin.page.reload();

    await lin.page.getByTestId('question').waitFor();
    await lin.page.getByTestId('question').getByRole('button', { name: '取消' }).click();
    await soon(() => lin.page.getByTestId('toast').allTextContents()).toEqual(['答案CANCEL ']);
  });
});
