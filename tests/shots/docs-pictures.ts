// The pictures the documents show: real states of the sample school, cropped to what the text speaks of.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';
import { catalogueTable } from '../../src/catalogue/tables.ts';
import { loansTable } from '../../src/circulation/tables.ts';
import { calendarTable, loanPoliciesTable } from '../../src/settings/tables.ts';
import { inRepository } from '../support/repository.ts';
import { docsChasePictures } from './docs-chase-pictures.ts';
import { docsDeskPictures } from './docs-desk-pictures.ts';
import type { Language, Size } from './scene.ts';
import { openSchoolWindow } from './school-window.ts';
import { shrinkPng } from './small-png.ts';
import { STILL, settle } from './take-page.ts';
import { lend, MENU, type WindowScene } from './window-scenes.ts';

export type DocsPicture = Pick<WindowScene, 'fill' | 'arrange'> & {
  /** File name in `docs/pictures/<language>/`. */
  readonly name: string;
  readonly size: Size;
  /** CSS selector of what is kept, a part of the page in a frame, or how much of the window from its top left corner. */
  readonly keep?: string | Size | { readonly frame: 'sidebar' | 'dialog'; readonly part: string };
};

const BOOKS: { readonly [language in Language]: string } = {
  'zh-CN':
    '书名,作者,出版社,定价,ISBN,册数\n小王子,圣埃克苏佩里,人民文学出版社,22,9787020042494,3\n,佚名,,,,1\n夏洛的网,E·B·怀特,上海译文出版社,26,9787532733422,2\n',
  en: 'Title,Author,Publisher,Price,ISBN,Copies\nThe Little Prince,Antoine de Saint-Exupéry,Egmont,45,9781405216340,3\n,unknown,,,,1\nCharlotte’s Web,E. B. White,HarperCollins,52,9780064400558,2\n',
};

const WIDE: Size = { width: 1366, height: 768 };
const LOW: Size = { width: 1100, height: 520 };
/** Without the local desk at the foot, which a school does not have. */
const SHEET: Size = { width: 1100, height: 456 };

export const docsPictures: readonly DocsPicture[] = [
  {
    name: 'window',
    fill: 'sample',
    size: WIDE,
    async arrange(window, language) {
      await window.turnTo(loansTable.tab[language]);
      await lend(window, language);
    },
  },
  {
    name: 'menu',
    fill: 'empty',
    size: LOW,
    keep: { width: 760, height: 420 },
    arrange: ({ page }) => page.getByRole('button', { name: '书香', exact: true }).click(),
  },
  {
    name: 'set-up',
    fill: 'empty',
    size: LOW,
    keep: SHEET,
    async arrange(window, language) {
      await window.choose(MENU[language].setUp);
      await window.page.getByText(loansTable.tab[language], { exact: true }).waitFor();
    },
  },
  ...docsDeskPictures,
  ...docsChasePictures,
  {
    name: 'import',
    fill: 'sample',
    size: { width: 1280, height: 760 },
    keep: '.dialog',
    async arrange(window, language) {
      await window.choose(MENU[language].import);
      const dialog = await window.frame('dialog');
      const name = language === 'zh-CN' ? '新书清单.csv' : 'new-books.csv';
      const buffer = Buffer.from(BOOKS[language]);
      await dialog.getByTestId('file').setInputFiles({ name, mimeType: 'text/csv', buffer });
      await dialog.getByTestId('preview').waitFor();
    },
  },
  {
    name: 'data-check',
    fill: 'sample',
    size: LOW,
    keep: SHEET,
    async arrange(window, language) {
      await window.choose(MENU[language].dataCheck);
      const check = await window.frame('sidebar');
      await check.locator('.problem button').first().click();
      await window.page.waitForTimeout(1500);
    },
  },
  {
    name: 'catalogue',
    fill: 'sample',
    size: LOW,
    keep: { width: 1100, height: 330 },
    arrange: (window, language) => window.turnTo(catalogueTable.tab[language]),
  },
  {
    name: 'policies',
    fill: 'sample',
    size: LOW,
    keep: { width: 1100, height: 330 },
    arrange: (window, language) => window.turnTo(loanPoliciesTable.tab[language]),
  },
  {
    name: 'calendar',
    fill: 'sample',
    size: { width: 1100, height: 720 },
    keep: { width: 800, height: 620 },
    arrange: (window, language) => window.turnTo(calendarTable.tab[language]),
  },
];

/** Takes those whose name begins with `only` in one language; answers their paths in the repository. */
export async function renewDocsPictures(
  browser: Browser,
  language: Language,
  only: string,
): Promise<string[]> {
  const paths: string[] = [];
  for (const picture of docsPictures.filter(({ name }) => name.startsWith(only))) {
    const path = `docs/pictures/${language}/${picture.name}.png`;
    const file = inRepository(...path.split('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, shrinkPng(await take(browser, picture, language)));
    paths.push(path);
  }
  return paths;
}

async function take(browser: Browser, picture: DocsPicture, language: Language): Promise<Buffer> {
  const { fill, size, keep } = picture;
  const window = await openSchoolWindow(browser, language, fill, size);
  try {
    await picture.arrange(window, language);
    await settle(window.page);
    if (typeof keep === 'string') return await window.page.locator(keep).screenshot(STILL);
    if (keep && 'frame' in keep)
      return await (await window.frame(keep.frame)).locator(keep.part).first().screenshot(STILL);
    return await window.page.screenshot(keep ? { ...STILL, clip: { x: 0, y: 0, ...keep } } : STILL);
  } finally {
    await window.close();
  }
}
