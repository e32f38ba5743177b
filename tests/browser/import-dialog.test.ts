// The import dialog in a real browser: a file in, rows checked, and everything said about them.

import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { choose, drop, fileOf, openImport, result, summary } from '../support/import-page.ts';
import { inRepository } from '../support/repository.ts';

const COPIES = inRepository('tests', 'fixtures', 'import', 'copies.tsv');
const READERS = inRepository('tests', 'fixtures', 'import', 'readers.csv');
const REAL_COPIES = inRepository('..', 'shared', 'data', 'picture-books-83.tsv');
const REAL_READERS = inRepository('..', 'shared', 'data', 'tw-users.csv');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('importing a list of books', () => {
  it('makes a copy for each of the quantity, tidied, and tells the numbers given', async () => {
    const { page, server, errors } = await openImport(browser);
    await choose(page, COPIES);

    expect(await summary(page)).toContain('将登记8册');
    expect(await page.getByTestId('preview').textContent()).toContain('萝卜回来了');
    await page.getByTestId('import').click();

    expect(await result(page)).toContain('已导入8册');
    expect(await result(page)).toContain('T0000001');
    expect(server.stored).toHaveLength(8);
    expect(server.requests[0]).toMatchObject({ batch: '2026-09-28' });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('lists a rejected row with its reason and saves it as a file that can be chosen again', async () => {
    const { page } = await openImport(browser);
    await choose(page, COPIES);

    expect(await page.getByTestId('rejected').textContent()).toMatch(/第4行[\s\S]*没有书名/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-rejected').click(),
    ]);
    const saved = readFileSync(await download.path(), 'utf8');

    expect(download.suggestedFilename()).toBe('未导入的行.csv');
    expect(saved.split('\r\n')[0]).toBe('\ufeff序号,书名,作者,出版社,出版日期,数量,单价,ISBN,行,原因');
    expect(saved).toContain('佚名');
    expect(saved).toContain('没有书名');
    await page.context().close();
  });

  it('takes another column when the person says so', async () => {
    const { page, server } = await openImport(browser);
    await choose(page, fileOf('书名,卷\n小王子,上\n'));
    await page.getByText('对应列').click();
    await page.getByLabel('分册').selectOption({ label: '卷' });
    await page.getByTestId('import').click();
    await result(page);

    expect(server.stored).toMatchObject([{ title: '小王子', volume: '上' }]);
    await page.context().close();
  });

  it('offers to import readers when the file is a list of readers', async () => {
    const { page, server } = await openImport(browser);
    await choose(page, READERS);
    await page.getByRole('button', { name: '按读者导入' }).click();

    expect(await summary(page)).toContain('将登记4位读者');
    await page.getByTestId('import').click();
    expect(await result(page)).toContain('已导入4位读者');
    expect(server.stored[0]).toMatchObject({ name: '王小明', entryYear: 2022, classNumber: 1 });
    await page.context().close();
  });

  it('says which copies the server turned down', async () => {
    const { page } = await openImport(browser, { takenBarcodes: ['T9'] });
    await choose(page, fileOf('书名,条码号\n小王子,T8\n夏洛的网,T9\n'));
    await page.getByTestId('import').click();

    expect(await result(page)).toContain('已导入1册');
    expect(await page.getByTestId('rejected').textContent()).toMatch(/第3行[\s\S]*条码号已有书用/);
    await page.context().close();
  });

  if (existsSync(REAL_COPIES))
    it('takes the list of a real reading room whole', async () => {
      const { page, server } = await openImport(browser);
      await choose(page, REAL_COPIES);
      await page.getByTestId('import').click();

      expect(await result(page)).toMatch(/已导入\d+册/);
      expect(server.stored.length).toBeGreaterThan(83);
      await page.context().close();
    });

  if (existsSync(REAL_READERS))
    it('takes a list of readers in traditional Chinese whole', async () => {
      const { page, server } = await openImport(browser);
      await page.getByLabel('读者').check();
      await choose(page, REAL_READERS);
      await page.getByTestId('import').click();

      expect(await result(page)).toContain('已导入6位读者');
      expect(server.stored.map((each) => 'name' in each && each.name)).toContain('陳老師');
      await page.context().close();
    });
});

describe('choosing a file', () => {
  it('reads GB18030, Big5 and UTF-16 by themselves', async () => {
    const gb18030 = Buffer.from('cae9c3fb2cd7f7d5df0ad0a1cdf5d7d32cd8fdc3fb0a', 'hex');
    const big5 = Buffer.from('aed1a6572ca740aacc0aa470a4fda46c2cb54ca6570a', 'hex');
    const utf16 = Buffer.from('\ufeff书名,作者\n小王子,佚名\n', 'utf16le');
    for (const bytes of [gb18030, big5, utf16]) {
      const { page } = await openImport(browser);
      await choose(page, fileOf(bytes));

      expect(await page.getByTestId('preview').textContent()).toContain('小王子');
      await page.context().close();
    }
  });

  it.each([
    ['a workbook of Excel', Buffer.from('504b030414000600', 'hex'), '这是Excel文件'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000dff', 'hex'), '这不是文本文件'],
    ['a file with a header alone', Buffer.from('书名,作者\n'), '文件里没有数据行'],
    ['an empty file', Buffer.from(''), '文件里没有数据行'],
  ])('refuses %s in words', async (_, bytes, words) => {
    const { page } = await openImport(browser);
    await choose(page, fileOf(bytes));

    expect(await page.getByRole('alert').textContent()).toContain(words);
    await page.context().close();
  });

  it('refuses a file over 20 MB in words', async () => {
    const { page } = await openImport(browser);
    await drop(page, 'a', 20 * 1024 * 1024 + 1);

    expect(await page.getByRole('alert').textContent()).toContain('文件太大了');
    await page.context().close();
  });

  it('takes a file that is dropped', async () => {
    const { page } = await openImport(browser);
    await drop(page, '书名\n小王子\n');

    expect(await summary(page)).toContain('将登记1册');
    await page.context().close();
  });
});

describe('using the dialog', () => {
  it.each(['zh-CN', 'en'] as const)('is accessible at every step in %s', async (language) => {
    const { page } = await openImport(browser, { language });
    await page.getByTestId('file').waitFor({ state: 'attached' });
    await expectNoAxeViolations(page);
    await choose(page, COPIES);
    await page.getByTestId('summary').waitFor();
    await expectNoAxeViolations(page);
    await page.getByTestId('import').click();
    await page.getByTestId('result').waitFor();
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('shows text from a file as text', async () => {
    const { page, errors } = await openImport(browser);
    await choose(page, fileOf('书名\n<img src=x onerror="throw 1">\n'));

    expect(await page.getByTestId('preview').textContent()).toContain('<img src=x');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
