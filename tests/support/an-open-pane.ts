// A pane of the desk, open in a browser for one test, and what is done with it there.

import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { PaneName } from '../../src/circulation/sidebar/pane.ts';
import { openDeskFor, openPane } from './open-pane.ts';
import { type Language, paneLibrary } from './pane-library.ts';

/** The pane open on a scripted library, its page closed when the test ends. `askedFor` tells the arguments of every call of a name. */
export async function anOpenPane(
  browser: Browser,
  name: PaneName,
  instead: Parameters<typeof paneLibrary>[1] = {},
  language: Language = 'zh-CN',
) {
  const library = paneLibrary(language, instead);
  const { page, context, errors } = await openDeskFor(browser, name, library.answer, language);
  onTestFinished(() => context.close());
  await openPane(page, name, language);
  const askedFor = (call: string) =>
    library.asked.filter((each) => each.name === call).map(({ args }) => args);
  return { page, errors, askedFor, carriedOut: library.carriedOut };
}

/** Presses the keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until no pane is open. */
export const isClosed = (page: Page) => page.locator('.pane').waitFor({ state: 'detached' });

/** Waits until the pane says it. */
export const said = (page: Page, text: string) => page.locator('.pane').getByText(text).first().waitFor();
