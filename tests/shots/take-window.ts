// The local desk's window: brought into its state, looked over with the pages inside it, photographed.

import type { Browser, Frame, Page } from 'playwright-core';
import { inspect } from './inspect.ts';
import type { Language, Size } from './scene.ts';
import { openSchoolWindow } from './school-window.ts';
import { type Shot, STILL, settle, TARGET } from './take-page.ts';
import type { WindowScene } from './window-scenes.ts';

/** A school laptop. */
const SIZE: Size = { width: 1366, height: 768 };

/** Ours of the window: the grid itself is another's, drawn on a canvas. */
const FRAME = '.header, .title-bar, .strip, .toast';

/** The grid brings a banner of its own, in which nothing is said. */
const OF_THE_GRID = /^axe landmark-no-duplicate-banner/;

export async function takeWindow(browser: Browser, scene: WindowScene, language: Language): Promise<Shot> {
  const window = await openSchoolWindow(browser, language, scene.fill, SIZE);
  const { page } = window;
  const { name } = scene;
  try {
    await scene.arrange(window, language);
    await settle(page);
    const seen = await inspect(page, { within: FRAME, target: 0 });
    const defects = seen.filter((defect) => !OF_THE_GRID.test(defect));
    for (const place of ['sidebar', 'dialog'] as const) {
      const frame = await frameIn(page, place);
      const found = frame ? await inspect(frame, { target: TARGET }) : [];
      defects.push(...found.map((defect) => `in the ${place}: ${defect}`));
    }
    return { name, picture: await page.screenshot(STILL), defects };
  } catch (trouble) {
    const words = trouble instanceof Error ? trouble.message : String(trouble);
    return { name, picture: await page.screenshot(STILL), defects: [`never came about: ${words}`] };
  } finally {
    await window.close();
  }
}

const frameIn = async (page: Page, place: string): Promise<Frame | null> =>
  (await (await page.$(`[data-testid=${place}]`))?.contentFrame()) ?? null;
