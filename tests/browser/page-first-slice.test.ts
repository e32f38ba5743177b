// One book goes out and comes back in a real browser, through what clasp pushes, and is still there after a power cut.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleFacts } from '../../local/fills/sample-facts.ts';
import { openBrowser } from '../support/browser.ts';
import { openWindow, soon, type Window } from '../support/local-desk.ts';
import { type LocalServer, startLocalServer } from '../support/local-server.ts';

const LIBRARIAN = 'librarian@school.example';
const { liMing, onShelf } = sampleFacts({ lang: 'zh-CN', seed: 7, today: '2026-09-28' });
const copy = onShelf[0] ?? { barcode: '', title: '' };
const data = mkdtempSync(join(tmpdir(), 'first-slice-'));

let browser: Browser;
let server: LocalServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startLocalServer('--data', data, '--date', '2026-09-28');
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens the desk in a window of its own and waits until it takes scans. */
async function openDesk(): Promise<Window> {
  const window = await openWindow(browser, server.url, LIBRARIAN);
  await window.choose('书香', '借还书');
  await window.sidebar.getByTestId('scan').waitFor();
  return window;
}

async function scan(window: Window, code: string): Promise<void> {
  await window.sidebar.getByTestId('scan').fill(code);
  await window.sidebar.getByTestId('scan').press('Enter');
}

const settledLines = (window: Window) =>
  window.sidebar.locator('[data-request-id][data-state=settled]').allTextContents();

describe('a book', () => {
  it('goes out to the scanned card', async () => {
    const window = await openDesk();
    await scan(window, liMing.card);

    await scan(window, copy.barcode);

    await soon(() => settledLines(window)).toEqual([expect.stringContaining(`已借《${copy.title}》`)]);
  });

  it('is still out after the computer lost its power, and comes back after the tab was sorted', async () => {
    await server.kill();
    server = await startLocalServer('--data', data);
    const window = await openDesk();
    await window.page.getByText('在借', { exact: true }).click();
    await soon(() => window.page.getByTestId('grid').getAttribute('data-shown')).not.toBe('');
    await window.choose('数据', '按 Z 到 A 对工作表排序');

    await scan(window, copy.barcode);

    await soon(() => settledLines(window)).toEqual([expect.stringContaining(`已还《${copy.title}》`)]);
  });

  it('is back after a clean end and another start', async () => {
    await server.stop();
    server = await startLocalServer('--data', data);
    const window = await openDesk();
    await scan(window, liMing.card);

    await window.sidebar.getByText(liMing.name).first().waitFor();

    expect(await window.sidebar.getByText(copy.title, { exact: true }).count()).toBe(0);
  });
});
