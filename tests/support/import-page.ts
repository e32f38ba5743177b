// The import dialog in a browser, before a scripted server: opening it, choosing files, reading what it says.

import type { Browser, Page } from 'playwright-core';
import { openPage } from './page-harness.ts';
import { type ImportScript, scriptedImport } from './scripted-import.ts';

export async function openImport(browser: Browser, script: ImportScript = {}) {
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

export type Upload = string | { name: string; mimeType: string; buffer: Buffer };
export const choose = (page: Page, file: Upload) => page.getByTestId('file').setInputFiles(file);
export const fileOf = (text: string | Buffer, name = 'list.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
export const manyTitles = (count: number) =>
  fileOf(['书名,单价', ...Array.from({ length: count }, (_, at) => `第${at + 1}本书,12.50`)].join('\n'));
export const summary = (page: Page) => page.getByTestId('summary').textContent();
export const result = (page: Page) => page.getByTestId('result').textContent();

/** Drops a file of that text, repeated, on the place for files. */
export async function drop(page: Page, text: string, times = 1): Promise<void> {
  const make = ({ text, times }: { text: string; times: number }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text.repeat(times)], 'dropped.csv'));
    return transfer;
  };
  const dataTransfer = await page.evaluateHandle(make, { text, times });
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer });
}
