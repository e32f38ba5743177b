// How a person opens each pane of the desk.

import type { Browser, Page } from 'playwright-core';
import { en } from '../../src/circulation/messages/en.ts';
import { zhCN } from '../../src/circulation/messages/zh-CN.ts';
import type { PaneName } from '../../src/circulation/sidebar/pane.ts';
import { readDist } from './dist.ts';
import { type Answering, openPage } from './page-harness.ts';
import type { Language } from './pane-library.ts';
import { scan } from './school-desk.ts';

const wordsIn = (language: Language) => (language === 'en' ? en : zhCN);

/** Opens the desk's page, as the assistants' where a pane is theirs. */
export async function openDeskFor(
  browser: Browser,
  name: PaneName,
  answer: Answering,
  language: Language = 'zh-CN',
) {
  const start = name === 'leaveAssistant' || name === 'flag' ? 'assistant' : 'desk';
  const html = readDist('desk.html').replace(/data-start="\w+"/, `data-start="${start}"`);
  const opened = await openPage(browser, { file: 'desk.html', html, answer, language });
  await opened.page.locator('[data-testid=scan]:focus').waitFor();
  return opened;
}

/** From the desk as it stands after opening to the open pane. */
export async function openPane(page: Page, name: PaneName, language: Language = 'zh-CN'): Promise<void> {
  const words = wordsIn(language);
  const press = (label: string) => page.getByRole('button', { name: label, exact: false }).first().click();
  const fromMenu = async (label: string) => {
    await page.locator('details.more summary').click();
    await page.locator('details.more').getByRole('button', { name: label }).click();
  };
  const fromLoan = async (label: string) => {
    await scan(page, 'R1');
    await page.locator('.loan-more').first().click();
    await page.locator('.loan-acts').getByRole('button', { name: label }).click();
  };
  const fromRefusal = async (label: string) => {
    await scan(page, 'R3');
    await scan(page, 'T3');
    await page.locator('.line[data-state=refused]').getByRole('button', { name: label }).click();
  };
  const ways: { readonly [name in PaneName]: () => Promise<void> } = {
    pickReader: () => press(words.panes.pickReader),
    history: async () => {
      await scan(page, 'R1');
      await press(words.panes.history);
    },
    shelving: () => fromMenu(words.panes.shelving),
    basket: () => fromMenu(words.panes.basket),
    inRoom: () => fromMenu(words.panes.inRoom),
    damage: () => fromLoan(words.acts.reportDamage),
    correctReader: () => fromLoan(words.acts.correctReader),
    override: () => fromRefusal(words.acts.override),
    flag: () => fromRefusal(words.acts.flag),
    replaceCard: async () => {
      await scan(page, 'R1');
      await fromMenu(words.panes.replaceCard);
    },
    replaceBarcode: () => fromMenu(words.panes.replaceBarcode),
    afterwards: () => fromMenu(words.panes.afterwards),
    operator: () => press(words.changeOperator),
    leaveAssistant: () => press(words.leaveAssistant),
    box: async () => {
      await scan(page, 'B32');
      await fromMenu(words.panes.box);
    },
  };
  await ways[name]();
  await page.locator('.pane').waitFor();
}
