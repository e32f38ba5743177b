// The local page in a real browser on the small add-on: opened in this process, so that the workbook can be asked directly.

import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Workspace } from '../../local/contract.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { openBrowser } from './browser.ts';
import { makeSmallAddOn } from './small-add-on.ts';

export const LIN = 'lin@school.example';
export const CHEN = 'chen@school.example';

/** Expects it within some seconds: a busy machine takes its time, and none of these tests is about time. */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000 });

export type Desk = {
  readonly workspace: Workspace;
  readonly url: string;
  readonly sheetId: number;
  /** Displayed cells of the tab 册, or of another by name. */
  read(a1: string, tab?: string): string[][];
  /** A window of this person, its first tab in view. */
  open(person?: string): Promise<Window>;
  /** Closes everything; no window may have met an error of its own. */
  close(): Promise<void>;
};

/** One window, with the ways a person takes. */
export type Window = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page's own scripts threw and nobody caught. */
  readonly errors: readonly string[];
  readonly sidebar: FrameLocator;
  /** Clicks a cell; rows and columns count from 1, all of default size, nothing hidden before them. */
  click(row: number, column: number): Promise<void>;
  typeInto(row: number, column: number, text: string): Promise<void>;
  choose(menu: string, item: string): Promise<void>;
  /** What the grid gives when this cell is copied. */
  copy(row: number, column: number): Promise<string>;
  /** A point of the grid's canvas: the middle of a cell, or of a header when row or column is 0. */
  point(row: number, column: number): Promise<{ x: number; y: number }>;
};

const HEADER = { width: 46, height: 20 };
const CELL = { width: 100, height: 21 };

/** Starts the workspace, its server and a browser. */
export async function openLocalDesk(): Promise<Desk> {
  const workspace = await openWorkspace({ dist: makeSmallAddOn(), lang: 'zh-CN' });
  const lin = workspace.person(LIN);
  lin.call('makeTabs', [], 'menu');
  const server = await workspace.serve();
  const browser: Browser = await openBrowser();
  const tabId = (name: string) => {
    const tab = workspace.snapshot().find((each) => each.name === name);
    if (tab === undefined) throw new Error(`no tab ${name}`);
    return tab.sheetId;
  };
  const windows: Window[] = [];
  return {
    workspace,
    url: server.url,
    sheetId: tabId('册'),
    read: (a1, tab = '册') => lin.read(tabId(tab), a1),
    async open(person = LIN) {
      const window = await openWindow(browser, server.url, person);
      windows.push(window);
      return window;
    },
    async close() {
      await browser.close();
      await server.close();
      await workspace.close();
      expect(windows.flatMap(({ errors }) => errors)).toEqual([]);
    },
  };
}

/** Opens a window on a server that may run elsewhere. */
export async function openWindow(browser: Browser, url: string, person: string): Promise<Window> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${url}/?person=${encodeURIComponent(person)}`);
  await page.locator('#app[data-ready]').waitFor({ timeout: 30_000 });
  await page.locator('[data-testid=grid][data-shown]:not([data-shown=""])').waitFor();
  const canvas: Locator = page.locator('canvas[id^="univer-sheet-main-canvas"]');

  async function point(row: number, column: number) {
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('the grid is not drawn');
    const along = (line: number, header: number, size: number) =>
      line === 0 ? header / 2 : header + (line - 0.5) * size;
    return {
      x: box.x + along(column, HEADER.width, CELL.width),
      y: box.y + along(row, HEADER.height, CELL.height),
    };
  }

  async function click(row: number, column: number) {
    const { x, y } = await point(row, column);
    await page.mouse.click(x, y);
  }

  return {
    page,
    context,
    errors,
    sidebar: page.frameLocator('[data-testid=sidebar]'),
    point,
    click,
    async typeInto(row, column, text) {
      await click(row, column);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async copy(row, column) {
      await page.bringToFront();
      await page.evaluate(() => navigator.clipboard.writeText(''));
      // An editor left open by a quick second click would copy nothing.
      await page.keyboard.press('Escape');
      await click(row, column);
      await page.keyboard.press('Control+c');
      // The grid fills the clipboard a moment after the key.
      return page.evaluate(async () => {
        for (let tries = 0; tries < 40; tries++) {
          const text = await navigator.clipboard.readText();
          if (text !== '') return text;
          await new Promise((resolve) => setTimeout(resolve, 25));
        }
        return '';
      });
    },
    async choose(menu, item) {
      await page.getByRole('button', { name: menu, exact: true }).first().click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    },
  };
}
