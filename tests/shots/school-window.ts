// The local desk's whole window on a school of its own: spreadsheet, menu, sidebar, dialogs, as `npm start` shows them.

import type { Browser, Frame, Page } from 'playwright-core';
import type { Workspace } from '../../local/contract.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { dist } from '../support/dist.ts';
import type { Language, Size } from './scene.ts';

/** Monday at noon, when a class comes to change its books. */
const NOW = '2026-09-28T12:00:00';
export const LIBRARIAN = 'librarian@school.example';

/** One window, with the ways a person takes. */
export type SchoolWindow = {
  readonly workspace: Workspace;
  readonly page: Page;
  /** An entry of the menu 书香. */
  choose(item: string): Promise<void>;
  /** The page in the sidebar or in the dialog, once it is there. */
  frame(place: 'sidebar' | 'dialog'): Promise<Frame>;
  /** Turns to a tab by its visible name. */
  turnTo(tab: string): Promise<void>;
  scan(...codes: string[]): Promise<void>;
  close(): Promise<void>;
};

/** Opens the school of that fill; `size` is the window's. */
export async function openSchoolWindow(
  browser: Browser,
  language: Language,
  fill: 'empty' | 'sample',
  size: Size,
): Promise<SchoolWindow> {
  const workspace = await openWorkspace({ dist, fill, lang: language, now: NOW });
  const locale = language === 'en' ? 'en' : 'zh_CN';
  workspace.person(LIBRARIAN, { role: 'owner', consent: 'all', locale });
  const server = await workspace.serve();
  const context = await browser.newContext({ viewport: size, locale: language, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(`${server.url}/?person=${encodeURIComponent(LIBRARIAN)}`);
  await page.locator('#app[data-ready]').waitFor({ timeout: 60_000 });
  const shown = (sheetId: number | string) =>
    page.locator(`[data-testid=grid][data-shown="${sheetId}"]`).waitFor();

  async function frame(place: 'sidebar' | 'dialog'): Promise<Frame> {
    const found = await (await page.waitForSelector(`[data-testid=${place}]`)).contentFrame();
    if (!found) throw new Error(`the ${place} is no frame`);
    return found;
  }

  return {
    workspace,
    page,
    frame,
    async choose(item) {
      await page.getByRole('button', { name: '书香', exact: true }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    },
    async turnTo(tab) {
      const sheetId = workspace.snapshot().find(({ name }) => name === tab)?.sheetId;
      await page.getByText(tab, { exact: true }).last().click();
      await shown(sheetId ?? `no tab ${tab}`);
    },
    async scan(...codes) {
      const sidebar = await frame('sidebar');
      await sidebar.locator('[data-testid=scan]').click();
      for (const code of codes) {
        await page.keyboard.type(code);
        await page.keyboard.press('Enter');
        await page.waitForTimeout(400);
      }
    },
    async close() {
      await context.close();
      await server.close();
      await workspace.close();
    },
  };
}
