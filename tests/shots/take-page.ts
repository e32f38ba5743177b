// One page of the add-on by itself: brought into its state, looked over, photographed.

import type { Browser, Page } from 'playwright-core';
import { readDist } from '../support/dist.ts';
import { openPage } from '../support/page-harness.ts';
import { inspect } from './inspect.ts';
import type { Language, PageScene, Size } from './scene.ts';

/** A picture that was taken, and what is wrong with the screen on it. */
export type Shot = { readonly name: string; readonly picture: Buffer; readonly defects: readonly string[] };

/** LOOK: nothing to press is smaller. */
export const TARGET = 44;
export const STILL = { animations: 'disabled', caret: 'hide', scale: 'device' } as const;

/** The first view of the page, and the last one when it is longer than its frame. */
export async function takePage(
  browser: Browser,
  scene: PageScene,
  size: Size,
  language: Language,
): Promise<Shot[]> {
  const context = await browser.newContext({ locale: language, viewport: size, deviceScaleFactor: 2 });
  const answer = scene.answer(language);
  const html = readDist(scene.file).replace(/data-start="\w+"/, `data-start="${scene.start ?? 'desk'}"`);
  const { page, errors } = await openPage(browser, { file: scene.file, html, answer, language, context });
  try {
    await scene.arrange(page, language);
    await settle(page);
    const defects = [
      ...(await inspect(page, { target: TARGET })),
      ...errors.map((each) => `the page says: ${each}`),
    ];
    const name = `${scene.name}-${size.width}`;
    const shots = [{ name, picture: await page.screenshot(STILL), defects }];
    if (!(await scrollToEnd(page))) return shots;
    return [...shots, { name: `${name}-end`, picture: await page.screenshot(STILL), defects: [] }];
  } catch (trouble) {
    const words = trouble instanceof Error ? trouble.message : String(trouble);
    return [
      { name: scene.name, picture: await page.screenshot(STILL), defects: [`never came about: ${words}`] },
    ];
  } finally {
    await context.close();
  }
}

/** Nothing under the mouse, fonts drawn, words that wait 300 ms shown. */
export async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(350);
}

/** Answers whether there was anywhere to scroll. */
async function scrollToEnd(page: Page): Promise<boolean> {
  const isLong = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    window.scrollTo(0, scrollHeight);
    return scrollHeight > clientHeight + 1;
  });
  if (isLong) await page.waitForTimeout(100);
  return isLong;
}
