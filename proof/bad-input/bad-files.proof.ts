// Bad files in the real import dialog: a clear word about each, nothing lost, and a page that goes on answering.

import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../tests/support/browser.ts';
import { choose, fileOf, openImport, result, summary } from '../../tests/support/import-page.ts';
import { inRepository } from '../../tests/support/repository.ts';
import { tellCount } from '../tell-count.ts';
import { badFiles } from './bad-files.ts';

const SHOTS = inRepository('.out', 'bad-files');

let browser: Browser;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The longest that the page was deaf to the hand while the work went on, in ms. */
async function longestPause(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const scope = window as unknown as { longest: number };
    scope.longest = 0;
    let last = performance.now();
    setInterval(() => {
      scope.longest = Math.max(scope.longest, performance.now() - last);
      last = performance.now();
    }, 20);
  });
  await work();
  return page.evaluate(() => (window as unknown as { longest: number }).longest);
}

describe.each(['zh-CN', 'en'] as const)('a bad file, in %s', (language) => {
  it.each(badFiles.flatMap((file) => ('refused' in file ? [[file.told, file] as const] : [])))(
    'is refused in words, and another can be chosen at once: %s',
    async (told, { bytes, refused }) => {
      const { page, server, errors } = await openImport(browser, { language });
      await choose(page, fileOf(bytes()));

      const alert = await page.getByRole('alert').textContent();
      await page.screenshot({ path: `${SHOTS}/${language}-${told.replace(/\W+/g, '-')}.png` });
      await choose(page, fileOf('书名\n小王子\n'));

      tellCount('bad files', 1);
      expect(alert).toContain(refused[language]);
      expect(await summary(page)).toMatch(/1/);
      expect([server.requests, errors]).toEqual([[], []]);
      await page.context().close();
    },
  );
});

describe('a strange file', () => {
  it.each(badFiles.flatMap((file) => ('titles' in file ? [[file.told, file] as const] : [])))(
    'is imported whole: %s',
    async (_, { bytes, titles }) => {
      const { page, server, errors } = await openImport(browser);
      await choose(page, fileOf(bytes()));
      await page.getByTestId('import').click();
      await result(page);

      tellCount('bad files', 1);
      expect(server.stored.map((each) => 'title' in each && each.title)).toEqual(titles);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it('tells of a cell that is too long, and keeps the row for later', async () => {
    const { page } = await openImport(browser);
    await choose(page, fileOf(`书名,备注\n草房子,${'字'.repeat(50_001)}\n小王子,\n`));

    expect(await page.getByTestId('rejected').textContent()).toMatch(/第2行[\s\S]*一格里的字太多/);
    await page.context().close();
  });
});

describe('a file of 60 MB', () => {
  it('is refused before it is read', async () => {
    const { page } = await openImport(browser);
    await page.locator('.drop').waitFor();
    const name = 'large.csv';
    const read = await page.evaluate(async (fileName) => {
      let isRead = false;
      const file = new File([new Uint8Array(60 * 1024 * 1024)], fileName);
      Object.defineProperty(file, 'arrayBuffer', {
        value: () => {
          isRead = true;
          return Promise.resolve(new ArrayBuffer(0));
        },
      });
      const transfer = new DataTransfer();
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer });
      Object.defineProperty(event, 'dataTransfer', { value: { files: [file] } });
      document.querySelector('.drop')?.dispatchEvent(event);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return isRead;
    }, name);

    expect(await page.getByRole('alert').textContent()).toContain('文件太大了');
    expect(read).toBe(false);
    await page.context().close();
  });
});

describe('a file of 100,000 rows', () => {
  it('is reviewed whole, and the batch can be typed without waiting for it again', async () => {
    const { page } = await openImport(browser);
    const rows = Array.from({ length: 100_000 }, (_, at) => `第${at}本书,佚名,12.50`);
    const file = fileOf(['书名,作者,单价', ...rows].join('\n'));

    const reading = await longestPause(page, async () => {
      await choose(page, file);
      expect(await summary(page)).toContain('将登记100000册');
    });
    const typing = await longestPause(page, () => page.locator('.batch input').pressSequentially('2026秋季'));

    tellCount('bad files', 1);
    expect(reading).toBeLessThan(20_000);
    expect(typing).toBeLessThan(reading / 2);
    expect(await page.locator('.batch input').inputValue()).toContain('2026秋季');
    await page.context().close();
  });
});
