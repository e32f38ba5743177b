// How the print dialog and its papers look, in both languages: names as long as they get stay in their place, axe finds nothing.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import {
  aPrintList,
  aPrintReader,
  chooseEveryClass,
  choosePaper,
  clearingOf,
  listed,
  openPrint,
} from '../support/print-page.ts';
import { scan } from '../support/school-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const NAMES = [
  '阿卜杜热合曼·买买提江·艾尔肯江',
  '古丽努尔阿依夏木汗·阿卜杜热西提·吐尔逊',
  '欧阳娜娜',
  'Aynur Memettursunjan',
  'Maximilian Alexander Featherstonehaugh',
  'Wolfeschlegelsteinhausenbergerdorff',
];
const TITLE = {
  'zh-CN': '我的第一本科学漫画书：儿童百问百答系列之神奇的人体与奇妙的海洋生物大百科（注音彩图典藏版）上册',
  en: 'TheExtraordinaryAndMostCompleteIllustratedEncyclopaediaOfDeepSeaCreatures for Curious Young Readers',
};
const CLASS = { 'zh-CN': '三(2)班', en: 'Class 3(2)' };

/** A full class in which every third child has a long name, twice the same one. */
function crowded(language: 'zh-CN' | 'en', count: number) {
  const className = CLASS[language];
  return aPrintList({
    language,
    schoolName:
      language === 'en'
        ? 'The Experimental Primary School of the Northern District'
        : '新疆生产建设兵团第一实验小学',
    unreadCount: 1,
    classes: [{ className, classCard: 'B006' }],
    readers: Array.from({ length: count }, (_, at) =>
      aPrintReader({
        className,
        name: (at % 3 === 0 ? NAMES[(at / 3) % NAMES.length] : undefined) ?? `王小${at}`,
        seatNumber: String(at + 1),
        cardNumber: `R${String(at + 1).padStart(6, '0')}`,
        readerType: at % 3 === 0 ? 'assistant' : 'student',
      }),
    ),
  });
}

const papers = [
  'classSheet',
  'clearingSheet',
  'leavingSheet',
  'commandCards',
  'dutyBadges',
  'boxLabels',
  'emergencySheet',
] as const;

/** Every second child has something out; the same children once more as leavers. */
function withLoans(list: ReturnType<typeof aPrintList>) {
  const clearing = clearingOf(
    list,
    list.readers.map((_, at) => [2, 0, 1, 0][at % 4] ?? 0),
  );
  const leavers = clearing.classes.map((each) => ({
    ...each,
    readers: each.readers.filter(({ owing }) => owing.length > 0),
  }));
  return { ...clearing, leavers, unreadCount: 1 };
}

async function arrange(page: Page, name: (typeof papers)[number]): Promise<void> {
  await choosePaper(page, name);
  if (name === 'classSheet' || name === 'clearingSheet') await chooseEveryClass(page);
  if (name === 'boxLabels') {
    await scan(page, 'T0000001');
    await scan(page, 'T9999999');
    await page.locator('.note.refused').waitFor();
  }
  await page.locator('.page').first().waitFor();
}

describe.each(['zh-CN', 'en'] as const)('the dialog in %s', (language) => {
  const list = crowded(language, 45);
  const answer = listed(list, { T0000001: TITLE[language] }, withLoans(list));

  it.each(papers)('with %s: nothing runs over at either width, and axe finds nothing', async (name) => {
    const { page, errors } = await openPrint(browser, answer, { language });
    await arrange(page, name);

    for (const width of [900, 300]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await overruns(page, '.choose')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await expectNoAxeViolations(page);
    expect(await smallTargets(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each(papers)('with %s: nothing on the paper runs over or is cut', async (name) => {
    const { page } = await openPrint(browser, answer, { language });
    await arrange(page, name);
    await page.emulateMedia({ media: 'print' });

    expect(await overruns(page, '.page')).toEqual([]);
    await page.context().close();
  });

  it('a class so full that its cells are narrow: the longest names are whole', async () => {
    const { page } = await openPrint(browser, listed(crowded(language, 65)), { language });
    await arrange(page, 'classSheet');
    await page.emulateMedia({ media: 'print' });

    const cut = await page
      .locator('.who')
      .evaluateAll((names) =>
        names
          .filter(
            (name) => name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1,
          )
          .map((name) => name.textContent),
      );
    expect(cut).toEqual([]);
    await page.context().close();
  });
});

/** What is wider or higher than its place. */
function overruns(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(`${selector}, ${selector} *`)) {
      const style = getComputedStyle(element);
      const isPicture = element.closest('svg, .for-screen-readers, .sign') !== null;
      const scrolls = style.overflowY === 'auto' || style.display === 'inline' || element.clientWidth === 0;
      if (isPicture || scrolls) continue;
      const isWide = element.scrollWidth > element.clientWidth + 1;
      const isHigh = style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      if (isWide || isHigh) found.push(element.outerHTML.slice(0, 120));
    }
    return found;
  }, within);
}

/** Buttons a finger or a shaky hand would miss (LOOK: 44 px). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input[type=text], label.choice')]
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
