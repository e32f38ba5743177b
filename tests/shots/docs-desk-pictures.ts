// The manual's pictures of the desk: one for each task that is easier seen than read.

import type { Frame } from 'playwright-core';
import { en } from '../../src/circulation/messages/en.ts';
import { zhCN } from '../../src/circulation/messages/zh-CN.ts';
import type { DocsPicture } from './docs-pictures.ts';
import type { Language } from './scene.ts';
import type { SchoolWindow } from './school-window.ts';
import { factsOf, lend, MENU, openDesk } from './window-scenes.ts';

const wordsIn = (language: Language) => (language === 'en' ? en : zhCN);

/** Typed after the damage, and searched for without a card. */
const TYPED = {
  'zh-CN': { damage: '第12页缺角', name: '王子涵' },
  en: { damage: 'Corner of page 12 missing', name: 'Wang Zihan' },
} as const;

const SIDEBAR = { width: 1280, height: 1000 };
/** For a pane longer than its frame: the scan box stays over what scrolls. */
const TALL = { width: 1280, height: 1200 };

/** A part of the page in the sidebar. */
const part = (selector: string) => ({ frame: 'sidebar', part: selector }) as const;

const settled = (desk: Frame, count = 1) =>
  desk.locator(`.line:nth-child(${count})[data-state=settled]`).waitFor();
const press = (desk: Frame, name: string) => desk.getByRole('button', { name }).first().click();

/** A card, and its reader's loans in sight. */
async function openReader(window: SchoolWindow, language: Language, card: string): Promise<Frame> {
  const desk = await openDesk(window, language);
  await window.scan(card);
  await desk.locator('.reader .finish').waitFor();
  return desk;
}

/** An entry of 更多. */
async function fromMore(desk: Frame, label: string): Promise<void> {
  await desk.locator('details.more summary').click();
  await desk.locator('details.more').getByRole('button', { name: label }).click();
  await desk.locator('.pane').waitFor();
}

/** What can be done about the first loan of the reader in hand. */
async function openLoanMenu(desk: Frame): Promise<void> {
  await desk.locator('.loan-more').first().click();
  await desk.locator('.loan-acts').waitFor();
}

/** The desk for assistants in its large window, with somebody on duty. */
async function openAssistantDesk(window: SchoolWindow, language: Language): Promise<Frame> {
  const { assistant, liMing, onShelf, setAside } = factsOf(language);
  await window.choose(MENU[language].assistantDesk);
  const desk = await window.frame('dialog');
  await desk.locator('[data-testid=scan]').click();
  for (const code of [`SX-D-${assistant.card}`, liMing.card, onShelf[0]?.barcode ?? '', setAside.barcode]) {
    await window.page.keyboard.type(code);
    await window.page.keyboard.press('Enter');
    await window.page.waitForTimeout(500);
  }
  await desk.locator('.line[data-state=refused]').waitFor();
  return desk;
}

type Arrange = DocsPicture['arrange'];

const desk = (
  name: string,
  keep: NonNullable<DocsPicture['keep']>,
  arrange: Arrange,
  size = SIDEBAR,
): DocsPicture => ({
  name: `desk-${name}`,
  fill: 'sample',
  size,
  keep,
  arrange,
});

export const docsDeskPictures: readonly DocsPicture[] = [
  desk('lent', '.sidebar', async (window, language) => {
    await lend(window, language);
  }),
  desk('return-only', part('.band'), async (window, language) => {
    const page = await openDesk(window, language);
    await window.page.keyboard.press('F3');
    await page.locator('.band.returnOnly').waitFor();
  }),
  desk('refused', '.sidebar', async (window, language) => {
    const { overdue, onShelf } = factsOf(language);
    const page = await openDesk(window, language);
    await window.scan(overdue.card, onShelf[0]?.barcode ?? '');
    await page.locator('.line[data-state=refused]').waitFor();
  }),
  desk('lend-to', part('.just-now'), async (window, language) => {
    const { liMing, outToAnother } = factsOf(language);
    const page = await openReader(window, language, liMing.card);
    await window.scan(outToAnother.barcode);
    await settled(page);
  }),
  desk('undone', part('.just-now'), async (window, language) => {
    await lend(window, language);
    await window.page.keyboard.press('F8');
    await (await window.frame('sidebar')).locator('.taken-back').waitFor();
  }),
  desk('by-name', part('.pane'), async (window, language) => {
    const page = await openDesk(window, language);
    await press(page, wordsIn(language).panes.pickReader);
    await page.locator('.pane').waitFor();
    await window.page.keyboard.type(TYPED[language].name);
  }),
  desk(
    'loan-menu',
    part('.reader'),
    async (window, language) => {
      const { renewed } = factsOf(language);
      await openLoanMenu(await openReader(window, language, renewed.card));
    },
    TALL,
  ),
  desk('offline', '.sidebar', async (window, language) => {
    const { liMing, onShelf } = factsOf(language);
    const page = await openReader(window, language, liMing.card);
    window.workspace.network({ refuse: 1 });
    await window.scan(...onShelf.slice(0, 2).map(({ barcode }) => barcode));
    await page.locator('.note[role=alert]').waitFor();
  }),
  desk(
    'assistant',
    '.dialog',
    async (window, language) => {
      await openAssistantDesk(window, language);
    },
    { width: 1280, height: 860 },
  ),
  desk(
    'more',
    part('footer'),
    async (window, language) => {
      const page = await openDesk(window, language);
      await page.locator('details.more summary').click();
    },
    TALL,
  ),
  desk(
    'override',
    part('.pane'),
    async (window, language) => {
      const { fullUp, onShelf } = factsOf(language);
      const page = await openReader(window, language, fullUp[0]?.card ?? '');
      await window.scan(onShelf[0]?.barcode ?? '');
      await page.locator('.line[data-state=refused]').waitFor();
      await press(page, wordsIn(language).acts.override);
      await page.locator('.pane .grid button').nth(1).click();
    },
    TALL,
  ),
  desk(
    'correct',
    part('.pane'),
    async (window, language) => {
      const { outToAnother } = factsOf(language);
      const page = await openReader(window, language, outToAnother.card);
      await openLoanMenu(page);
      await press(page, wordsIn(language).acts.correctReader);
      await page.locator('.pane').waitFor();
      await window.page.keyboard.type(TYPED[language].name);
    },
    TALL,
  ),
  desk(
    'damage',
    part('.pane'),
    async (window, language) => {
      const { outToAnother } = factsOf(language);
      const page = await openReader(window, language, outToAnother.card);
      await openLoanMenu(page);
      await press(page, wordsIn(language).acts.reportDamage);
      await page.locator('.pane').waitFor();
      await window.page.keyboard.type(TYPED[language].damage);
    },
    TALL,
  ),
  desk('box', part('.pane'), async (window, language) => {
    const { classCard, box } = factsOf(language);
    await openReader(window, language, classCard[0]?.card ?? '');
    await window.scan(`SX-B-${box[0]?.barcode}`);
    const page = await window.frame('sidebar');
    await page.locator('.pane .main').waitFor();
  }),
  desk('afterwards', part('.pane'), async (window, language) => {
    await window.choose(MENU[language].afterwards);
    await (await window.frame('sidebar')).locator('.pane').waitFor();
  }),
  desk(
    'in-room',
    part('.pane'),
    async (window, language) => {
      const page = await openDesk(window, language);
      await fromMore(page, wordsIn(language).panes.inRoom);
      await page.locator('.pane button.main').first().click();
    },
    TALL,
  ),
  desk(
    'shelving',
    part('.pane'),
    async (window, language) => {
      const { overdue, outToAnother, dueToday } = factsOf(language);
      const page = await openDesk(window, language);
      await window.scan(overdue.barcode, outToAnother.barcode, dueToday[0]?.barcode ?? '');
      await settled(page, 3);
      await fromMore(page, wordsIn(language).panes.shelving);
      await page.locator('.pane button').nth(1).waitFor();
    },
    TALL,
  ),
  desk('basket', part('.pane'), async (window, language) => {
    const page = await openDesk(window, language);
    await window.scan('T9999999');
    await page.locator('.line[data-state=refused]').waitFor();
    await fromMore(page, wordsIn(language).panes.basket);
    await page.locator('.basket').first().waitFor();
  }),
  desk('new-card', part('.pane'), async (window, language) => {
    const { cardLost } = factsOf(language);
    await openReader(window, language, cardLost.card);
    await fromMore(await window.frame('sidebar'), wordsIn(language).panes.replaceCard);
  }),
];
