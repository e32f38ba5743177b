// The whole way of an import, from the menu over the dialog and the pushed bundle into the spreadsheet's tab.

import { existsSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWorkspace } from '../../local/workspace.ts';
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';
import { inRepository } from '../support/repository.ts';

const REAL_COPIES = inRepository('..', 'shared', 'data', 'picture-books-83.tsv');
const COPIES = existsSync(REAL_COPIES)
  ? REAL_COPIES
  : inRepository('tests', 'fixtures', 'import', 'copies.tsv');

async function aSchoolOnScreen() {
  const workspace = await openWorkspace({
    dist,
    fill: 'sample',
    lang: 'zh-CN',
    now: '2026-09-28T10:00:00+08:00',
  });
  const server = await workspace.serve();
  const browser = await openBrowser();
  onTestFinished(async () => {
    await browser.close();
    await server.close();
    workspace.close();
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 800 }, locale: 'zh-CN' });
  await page.goto(server.url);
  return { workspace, page };
}

async function openImport(page: Page): Promise<Frame> {
  await page.getByText('书香', { exact: true }).first().click();
  await page.getByText('导入', { exact: true }).first().click();
  const frame = await (await page.getByTestId('dialog').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The dialog is no frame.');
  return frame;
}

describe('importing from the menu', () => {
  it('adds the copies of a list below those that are there, numbered on', async () => {
    const { workspace, page } = await aSchoolOnScreen();
    const barcodes = () =>
      workspace
        .snapshot()
        .find((tab) => tab.name === '馆藏')
        ?.cells.map((row) => String(row[0])) ?? [];
    const before = barcodes();

    const dialog = await openImport(page);
    await dialog.getByTestId('file').setInputFiles(COPIES);
    await dialog.getByTestId('import').click();
    const answer = (await dialog.getByTestId('result').textContent()) ?? '';

    const count = Number(/已导入(\d+)册/.exec(answer)?.[1]);
    const added = barcodes().slice(before.length);
    expect(count).toBeGreaterThan(0);
    expect(added).toHaveLength(count);
    expect(answer).toContain(added[0]);
    expect(new Set([...before, ...added]).size).toBe(new Set(before).size + count);
  });
});
