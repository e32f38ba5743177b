// The import dialog's screens for pictures: normal, empty, error and long, in either language.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { faulted } from '../support/page-harness.ts';
import { inRepository } from '../support/repository.ts';
import { scriptedImport } from '../support/scripted-import.ts';
import type { Language, PageScene } from './scene.ts';

/** As a dialog, and where a page is no wider than a sidebar. */
const SIZES = [
  { width: 700, height: 560 },
  { width: 300, height: 720 },
];

const library = (language: Language) => scriptedImport({ language, takenBarcodes: ['T0000007'] }).answer;
const fixture = (name: string) => readFileSync(inRepository('tests', 'fixtures', 'import', name), 'utf8');

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.getByTestId('file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

const send = async (page: Page) => {
  await page.getByTestId('import').click();
  await page.getByTestId('result').waitFor();
};

const longList = () => {
  const title = '《关于一只想飞到月亮上去却总是忘记带翅膀的小企鹅和他的朋友们的漫长夏天》';
  const rows = Array.from({ length: 320 }, (_, at) =>
    at % 4 === 3
      ? `,佚名,不知道哪一年,28,9787540587850,T${at}`
      : `${title}第${at + 1}集,安托万·德·圣埃克苏佩里 著／马振骋 译,不知道哪一年,US$3,9787540587850,T${at}`,
  );
  return [
    '书名,作者,出版日期,单价,ISBN,条码号,一个名字特别特别长的没有用到的列,另一个没有用到的列',
    ...rows,
  ].join('\n');
};

const scenes: readonly Omit<PageScene, 'file' | 'sizes'>[] = [
  { name: 'import-empty', answer: library, arrange: (page) => page.locator('.drop').waitFor() },
  {
    name: 'import-normal',
    answer: library,
    arrange: (page) => choose(page, 'picture-books.tsv', fixture('copies.tsv')),
  },
  {
    name: 'import-readers',
    answer: library,
    arrange: async (page) => {
      await page.locator('input[type=radio]').nth(1).check();
      await choose(page, 'readers.csv', fixture('readers.csv'));
    },
  },
  {
    name: 'import-done',
    answer: library,
    arrange: async (page) => {
      await choose(page, 'list.csv', '书名,条码号\n小王子,\n夏洛的网,T0000007\n');
      await send(page);
    },
  },
  {
    name: 'import-error-file',
    answer: library,
    arrange: (page) => choose(page, 'list.xlsx', 'PK\u0003\u0004'),
  },
  {
    name: 'import-error-column',
    answer: library,
    arrange: (page) => choose(page, 'list.csv', '甲,乙\n小王子,佚名\n'),
  },
  {
    name: 'import-error-stopped',
    answer: (language) => {
      const server = library(language);
      return (name, args) => (name === 'catalogue.importCopies' ? faulted('notSetUp') : server(name, args));
    },
    arrange: async (page) => {
      await choose(page, 'list.csv', '书名\n小王子\n');
      await page.getByTestId('import').click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'import-error-opening',
    answer: () => () => faulted('tabMissing', { tab: '馆藏' }),
    arrange: (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'import-long',
    answer: library,
    arrange: (page) =>
      choose(
        page,
        '二〇二六年秋季学期新书登记清单（含赠书和调拨的书，最终稿第三版，请勿外传）.csv',
        longList(),
      ),
  },
];

export const importScenes: readonly PageScene[] = scenes.map((scene) => ({
  ...scene,
  file: 'import.html',
  sizes: SIZES,
}));
