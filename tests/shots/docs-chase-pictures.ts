// The manual's pictures of overdue loans: a class to chase, what a lost copy comes to, due days on closed days.

import { calendarTable } from '../../src/settings/tables.ts';
import type { DocsPicture } from './docs-pictures.ts';
import type { Language } from './scene.ts';
import { LIBRARIAN } from './school-window.ts';
import { factsOf } from './window-scenes.ts';

const MENU = {
  'zh-CN': { chase: '超期催还', charges: '赔偿处理', dueMoves: '校历改期' },
  en: { chase: 'Chase overdue loans', charges: 'Compensation', dueMoves: 'Move due days' },
} as const;

/** A storm on days on which books are due. */
const CLOSED: { readonly [language in Language]: readonly [string, string, string, string] } = {
  'zh-CN': ['2026-10-08', '2026-10-09', '闭馆', '台风'],
  en: ['2026-10-08', '2026-10-09', 'Closed', 'Storm'],
};

/** A part of the page in the sidebar. */
const part = (selector: string) => ({ frame: 'sidebar', part: selector }) as const;

const sidebar = (
  name: string,
  keep: NonNullable<DocsPicture['keep']>,
  arrange: DocsPicture['arrange'],
  height = 1000,
): DocsPicture => ({ name, fill: 'sample', size: { width: 1280, height }, keep, arrange });

export const docsChasePictures: readonly DocsPicture[] = [
  sidebar('chase', '.sidebar', async (window, language) => {
    await window.choose(MENU[language].chase);
    const page = await window.frame('sidebar');
    await page.locator('button.class').first().waitFor();
  }),
  sidebar('chase-class', '.sidebar', async (window, language) => {
    await window.choose(MENU[language].chase);
    const page = await window.frame('sidebar');
    await page.locator('button.class').first().click();
    await page.locator('.loan').first().waitFor();
  }),
  sidebar(
    'compensation',
    part('#page'),
    async (window, language) => {
      await window.choose(MENU[language].charges);
      const page = await window.frame('sidebar');
      await page.locator('.list button.main').click();
      await page.locator('.step input').first().waitFor();
      await window.page.keyboard.type(factsOf(language).overdue.barcode);
      await window.page.keyboard.press('Enter');
      await page.locator('.proposal form').waitFor();
    },
    1200,
  ),
  sidebar('due-moves', '.sidebar', async (window, language) => {
    const { workspace } = window;
    const tab = workspace.snapshot().find(({ name }) => name === calendarTable.tab[language]);
    const rows = tab?.cells.filter(([cell]) => cell).length ?? 0;
    workspace.person(LIBRARIAN).type(tab?.sheetId ?? 0, `A${rows + 1}`, [[...CLOSED[language]]]);
    await window.choose(MENU[language].dueMoves);
    const page = await window.frame('sidebar');
    await page.locator('summary').first().click();
  }),
];
