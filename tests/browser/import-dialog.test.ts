// The import dialog in a real browser: a file in, rows checked, slices out, and nothing lost or doubled on the way.

import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { faulted, openPage } from '../support/page-harness.ts';
import { inRepository } from '../support/repository.ts';
import { type ImportScript, scriptedImport } from '../support/scripted-import.ts';

const COPIES = inRepository('tests', 'fixtures', 'import', 'copies.tsv');
const READERS = inRepository('tests', 'fixtures', 'import', 'readers.csv');
const REAL_COPIES = inRepository('..', 'shared', 'data', 'picture-books-83.tsv');
const REAL_READERS = inRepository('..', 'shared', 'data', 'tw-users.csv');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function openImport(script: ImportScript = {}) {
  const server = scriptedImport(script);
  const language = script.language ?? 'zh-CN';
  const opened = await openPage(browser, {
    file: 'import.html',
    answer: server.answer,
    language,
    width: 700,
    height: 560,
  });
  return { ...opened, server };
}

type Upload = string | { name: string; mimeType: string; buffer: Buffer };
const choose = (page: Page, file: Upload) => page.getByTestId('file').setInputFiles(file);
const fileOf = (text: string | Buffer, name = 'list.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const manyTitles = (count: number) =>
  fileOf(['书名,单价', ...Array.from({ length: count }, (_, at) => `第${at + 1}本书,12.50`)].join('\n'));
const summary = (page: Page) => page.getByTestId('summary').textContent();
const result = (page: Page) => page.getByTestId('result').textContent();

/** Drops a file of that text, repeated, on the place for files. */
async function drop(page: Page, text: string, times = 1): Promise<void> {
  const make = ({ text, times }: { text: string; times: number }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text.repeat(times)], 'dropped.csv'));
    return transfer;
  };
  const dataTransfer = await page.evaluateHandle(make, { text, times });
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer });
}

describe('importing a list of books', () => {
  it('makes a copy for each of the quantity, tidied, and tells the numbers given', async () => {
    const { page, server, errors } = await openImport();
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
    const { page } = await openImport();
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
    const { page, server } = await openImport();
    await choose(page, fileOf('书名,卷\n小王子,上\n'));
    await page.getByText('对应列').click();
    await page.getByLabel('分册').selectOption({ label: '卷' });
    await page.getByTestId('import').click();
    await result(page);

    expect(server.stored).toMatchObject([{ title: '小王子', volume: '上' }]);
    await page.context().close();
  });

  it('offers to import readers when the file is a list of readers', async () => {
    const { page, server } = await openImport();
    await choose(page, READERS);
    await page.getByRole('button', { name: '按读者导入' }).click();

    expect(await summary(page)).toContain('将登记4位读者');
    await page.getByTestId('import').click();
    expect(await result(page)).toContain('已导入4位读者');
    expect(server.stored[0]).toMatchObject({ name: '王小明', entryYear: 2022, classNumber: 1 });
    await page.context().close();
  });

  it('says which copies the server turned down', async () => {
    const { page } = await openImport({ takenBarcodes: ['T9'] });
    await choose(page, fileOf('书名,条码号\n小王子,T8\n夏洛的网,T9\n'));
    await page.getByTestId('import').click();

    expect(await result(page)).toContain('已导入1册');
    expect(await page.getByTestId('rejected').textContent()).toMatch(/第3行[\s\S]*条码号已有书用/);
    await page.context().close();
  });

  it.runIf(existsSync(REAL_COPIES))('takes the list of a real reading room whole', async () => {
    const { page, server } = await openImport();
    await choose(page, REAL_COPIES);
    await page.getByTestId('import').click();

    expect(await result(page)).toMatch(/已导入\d+册/);
    expect(server.stored.length).toBeGreaterThan(83);
    await page.context().close();
  });

  it.runIf(existsSync(REAL_READERS))('takes a list of readers in traditional Chinese whole', async () => {
    const { page, server } = await openImport();
    await page.getByLabel('读者').check();
    await choose(page, REAL_READERS);
    await page.getByTestId('import').click();

    expect(await result(page)).toContain('已导入6位读者');
    expect(server.stored.map((each) => 'name' in each && each.name)).toContain('陳老師');
    await page.context().close();
  });
});

describe('sending a long list', () => {
  it('goes in slices of 200 rows, each with a request id of its own', async () => {
    const { page, server } = await openImport();
    await choose(page, manyTitles(450));
    await page.getByTestId('import').click();

    expect(await result(page)).toContain('已导入450册');
    expect(await result(page)).toMatch(/T0000001[\s\S]*T0000450/);
    expect(server.requests.map((each) => each.rows.length)).toEqual([200, 200, 50]);
    expect(new Set(server.requests.map((each) => each.requestId)).size).toBe(3);
    await page.context().close();
  });

  it('sends a slice again with the same request id when its answer was lost, and stores it once', async () => {
    const { page, server } = await openImport({
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
    const { page, server } = await openImport({ insteadOf: (n) => (n === 0 ? held : undefined) });
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
    const { page, server } = await openImport();
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
    const { page } = await openImport({ insteadOf: (n) => (n === 1 ? faulted('notSetUp') : undefined) });
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

describe('choosing a file', () => {
  it('reads GB18030, Big5 and UTF-16 by themselves', async () => {
    const gb18030 = Buffer.from('cae9c3fb2cd7f7d5df0ad0a1cdf5d7d32cd8fdc3fb0a', 'hex');
    const big5 = Buffer.from('aed1a6572ca740aacc0aa470a4fda46c2cb54ca6570a', 'hex');
    const utf16 = Buffer.from('\ufeff书名,作者\n小王子,佚名\n', 'utf16le');
    for (const bytes of [gb18030, big5, utf16]) {
      const { page } = await openImport();
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
    const { page } = await openImport();
    await choose(page, fileOf(bytes));

    expect(await page.getByRole('alert').textContent()).toContain(words);
    await page.context().close();
  });

  it('refuses a file over 20 MB in words', async () => {
    const { page } = await openImport();
    await drop(page, 'a', 20 * 1024 * 1024 + 1);

    expect(await page.getByRole('alert').textContent()).toContain('文件太大了');
    await page.context().close();
  });

  it('takes a file that is dropped', async () => {
    const { page } = await openImport();
    await drop(page, '书名\n小王子\n');

    expect(await summary(page)).toContain('将登记1册');
    await page.context().close();
  });
});

describe('using the dialog', () => {
  it.each(['zh-CN', 'en'] as const)('is accessible at every step in %s', async (language) => {
    const { page } = await openImport({ language });
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
    const { page, errors } = await openImport();
    await choose(page, fileOf('书名\n<img src=x onerror="throw 1">\n'));

    expect(await page.getByTestId('preview').textContent()).toContain('<img src=x');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
