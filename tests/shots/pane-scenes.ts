// The desk's panes for pictures: something to see, nothing to see, an answer that did not come.

import type { Page } from 'playwright-core';
import { type PaneName, paneNames } from '../../src/circulation/sidebar/pane.ts';
import { openPane } from '../support/open-pane.ts';
import { answered, faulted } from '../support/page-harness.ts';
import { paneLibrary } from '../support/pane-library.ts';
import { scan } from '../support/school-desk.ts';
import type { PageScene } from './scene.ts';

type More = (page: Page) => Promise<void>;
type Instead = Parameters<typeof paneLibrary>[1];

const nothingMore: More = async () => {};

/** `more` is what a person does once the pane is open. */
const pane = (name: PaneName, state: string, more: More = nothingMore, instead: Instead = {}): PageScene => ({
  name: `pane-${name}-${state}`,
  file: 'desk.html',
  start: name === 'leaveAssistant' || name === 'flag' ? 'assistant' : 'desk',
  sizes: [{ width: 300, height: 720 }],
  answer: (language) => paneLibrary(language, instead).answer,
  async arrange(page, language) {
    await page.locator('[data-testid=scan]:focus').waitFor();
    await openPane(page, name, language);
    await more(page);
  },
});

const typing =
  (...texts: readonly string[]): More =>
  async (page) => {
    for (const text of texts) await scan(page, text);
    await page.waitForTimeout(100);
  };
const broken = { error: 'NetworkError: Connection failure due to HTTP 0' };

export const paneScenes: readonly PageScene[] = [
  ...paneNames.map((name) => pane(name, 'normal')),
  pane('pickReader', 'normal-found', (page) => page.keyboard.type('m')),
  pane('pickReader', 'normal-class', async (page) => {
    await page.locator('.by-class button').first().click();
  }),
  pane('pickReader', 'empty-nobody', (page) => page.keyboard.type('xyz')),
  pane('history', 'empty', nothingMore, {
    'circulation.readerHistory': () => answered({ loans: [], next: 0, left: 0 }),
  }),
  pane('history', 'error', nothingMore, { 'circulation.readerHistory': () => broken }),
  pane('shelving', 'empty', nothingMore, { 'circulation.shelving': () => answered({ lines: [] }) }),
  pane('shelving', 'normal-waiting', nothingMore, { 'circulation.shelving': () => 'lost' as const }),
  pane('basket', 'empty', nothingMore, { 'circulation.basket': () => answered({ lines: [] }) }),
  pane(
    'basket',
    'error',
    async (page) => {
      await page.locator('.basket input').first().fill('OK');
      await page.locator('.basket button').first().click();
      await page.locator('.pane .note.refused').waitFor();
    },
    { 'circulation.settleBasket': () => faulted('busy') },
  ),
  pane('inRoom', 'normal-class', async (page) => {
    await page.locator('.by-class button').nth(1).click();
  }),
  pane('damage', 'error', async (page) => {
    await page.locator('.pane button.main').click();
  }),
  pane('override', 'normal-reason', async (page) => {
    await page.locator('.pane .grid button').first().click();
  }),
  pane('replaceCard', 'normal-done', async (page) => {
    await page.locator('.pane button.main').click();
    await page.locator('.pane-number').waitFor();
  }),
  pane('replaceCard', 'error', typing('R3'), {
    'readers.replaceCard': () => faulted('rowUnreadable', { tab: '读者', row: 7, column: '状态' }),
  }),
  pane('replaceBarcode', 'error', typing('ZZ9')),
  pane('replaceBarcode', 'normal-next', typing('T2')),
  pane('replaceBarcode', 'normal-done', typing('T1', 'T0000777')),
  pane('box', 'normal-box', typing('SX-B-T1')),
  pane('box', 'normal-queued', async (page) => {
    await typing('SX-B-T1')(page);
    await page.locator('.pane input').fill('3');
    await page.locator('.pane button.main').click();
  }),
  pane('leaveAssistant', 'error', typing('1111')),
];
