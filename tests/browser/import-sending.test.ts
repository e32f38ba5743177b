// A long list goes out in slices: nothing lost or doubled, whatever happens to the answers.

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { choose, fileOf, manyTitles, openImport, result } from '../support/import-page.ts';
import { faulted, openPage } from '../support/page-harness.ts';
import { scriptedImport } from '../support/scripted-import.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('sending a long list', () => {
  it('goes in slices of 200 rows, each with a request id of its own', async () => {
    const { page, server } = await openImport(browser);
    await choose(page, manyTitles(450));
    await page.getByTestId('import').click();

    expect(await result(page)).toContain('已导入450册');
    expect(await result(page)).toMatch(/T0000001[\s\S]*T0000450/);
    expect(server.requests.map((each) => each.rows.length)).toEqual([200, 200, 50]);
    expect(new Set(server.requests.map((each) => each.requestId)).size).toBe(3);
    await page.context().close();
  });

  it('sends a slice again with the same request id when its answer was lost, and stores it once', async () => {
    const { page, server } = await openImport(browser, {
      insteadOf: (n) => (n === 1 ? { error: 'NetworkError: Connection failure due to HTTP 0' } : undefined),
    });
    await choose(page, manyTitles(450));
    await page.getByTestId('import').click();

    expect(await result(page)).toContain('已导入450册');
    expect(server.requests.map((each) => each.rows.length)).toEqual([200, 200, 200, 50]);
    expect(server.requests[1]?.requestId).toBe(server.requests[2]?.requestId);
    expect(server.stored).toHaveLength(450);
    await page.context().close();
  });

  it('stops after the slice under way, keeps what is in, and goes on from there', async () => {
    let release = () => {};
    const held = new Promise<undefined>((resolve) => {
      release = () => resolve(undefined);
    });
    const { page, server } = await openImport(browser, { insteadOf: (n) => (n === 0 ? held : undefined) });
    await choose(page, manyTitles(450));
    await page.getByTestId('import').click();
    await page.getByRole('button', { name: '停止' }).click();
    release();
    await page.getByRole('heading', { name: '已停止' }).waitFor();

    expect(server.requests).toHaveLength(1);
    await page.getByRole('button', { name: '继续' }).click();
    expect(await result(page)).toContain('已导入450册');
    expect(server.stored).toHaveLength(450);
    await page.context().close();
  });

  it('goes on when the window was closed midway and the same file is chosen again', async () => {
    const server = scriptedImport({ insteadOf: (n) => (n === 1 ? faulted('notSetUp') : undefined) });
    const options = { file: 'import.html', answer: server.answer };
    const { page, context } = await openPage(browser, options);
    await choose(page, manyTitles(450));
    await page.getByTestId('import').click();
    await page.getByRole('heading', { name: '已停止' }).waitFor();
    await page.close();

    const { page: again } = await openPage(browser, { ...options, context });
    await choose(again, manyTitles(450));
    await again.getByTestId('import').click();

    expect(await result(again)).toContain('已导入450册');
    expect(server.stored).toHaveLength(450);
    await context.close();
  });

  it('makes new copies when a finished list is imported once more', async () => {
    const { page, server } = await openImport(browser);
    for (let time = 0; time < 2; time++) {
      await choose(page, fileOf('书名\n小王子\n'));
      await page.getByTestId('import').click();
      await result(page);
      await page.getByRole('button', { name: '再导入一个文件' }).click();
    }

    expect(server.stored).toHaveLength(2);
    await page.context().close();
  });

  it('gives back the rows that were not sent when the person ends it', async () => {
    const { page } = await openImport(browser, {
      insteadOf: (n) => (n === 1 ? faulted('notSetUp') : undefined),
    });
    await choose(page, manyTitles(450));
    await page.getByTestId('import').click();
    await page.getByRole('button', { name: '到此为止' }).click();

    expect(await result(page)).toContain('已导入200册');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-rejected').click(),
    ]);
    const saved = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(saved).toHaveLength(251);
    expect(saved[1]).toContain('第201本书');
    await page.context().close();
  });
});
