// One book goes out and comes back, as a librarian does it: in a real browser, on the bundle that clasp pushes, and still there after a restart.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../local/workspace.ts';
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';
import { openWindow, soon, type Window } from '../support/local-desk.ts';
import { cards, copies, furnish, MORNING } from '../support/small-school.ts';

const LIBRARIAN = 'librarian@school.example';

let browser: Awaited<ReturnType<typeof openBrowser>>;
let data: string;
beforeAll(async () => {
  browser = await openBrowser();
  data = mkdtempSync(join(tmpdir(), 'shuxiang-slice-'));
});
afterAll(async () => {
  await browser?.close();
  rmSync(data, { recursive: true, force: true });
});

async function scan({ sidebar }: Window, code: string): Promise<void> {
  const box = sidebar.getByTestId('scan');
  await box.fill(code);
  await box.press('Enter');
}

describe('the first book', () => {
  it('is set up for, lent, sorted over, returned, and all of it is there after a restart', async () => {
    const workspace = await openWorkspace({ dist, data, fill: 'empty', lang: 'zh-CN', now: MORNING });
    workspace.person(LIBRARIAN, { role: 'owner' });
    const server = await workspace.serve();
    const window = await openWindow(browser, server.url, LIBRARIAN);
    const { page, sidebar } = window;

    await window.choose('书香', '初始设置');
    await soon(() => workspace.snapshot().map((tab) => tab.name)).toContain('在借');
    const school = furnish(workspace);

    await window.choose('书香', '借还书');
    await sidebar.locator('.scan.ready').waitFor();
    await scan(window, cards.wangFang);
    await scan(window, copies.journeyTwo);
    await sidebar.locator('[data-state=settled]').first().waitFor();
    await scan(window, cards.liMing);
    await scan(window, copies.littlePrince);
    await soon(() => sidebar.locator('[data-state=settled]').count()).toBe(2);
    const lent = school.rows('loans').map((row) => row.copyBarcode);
    expect(lent).toEqual([copies.journeyTwo, copies.littlePrince]);

    await page.getByText('在借', { exact: true }).first().click();
    await window.click(3, 4);
    await window.choose('数据', '按 A 到 Z 对工作表排序');
    await soon(() => school.rows('loans').map((row) => row.copyBarcode)).toEqual([...lent].reverse());

    await window.choose('书香', '借还书');
    await soon(() => sidebar.locator('[data-state]').count()).toBe(0);
    await sidebar.locator('.scan.ready').waitFor();
    await scan(window, copies.journeyTwo);
    await soon(() => sidebar.locator('[data-state=settled]').textContent()).toContain(
      '已还《西游记（下册）》',
    );
    const states = () =>
      Object.fromEntries(school.rows('loans').map((row) => [row.copyBarcode, row.state?.split('|')[2]]));
    expect(states()).toEqual({ [copies.littlePrince]: 'lend', [copies.journeyTwo]: 'return' });
    const before = workspace.snapshot();

    await server.close();
    await workspace.close();
    const again = await openWorkspace({ dist, data });

    expect(again.snapshot()).toEqual(before);
    await again.close();
  }, 120_000);
});
