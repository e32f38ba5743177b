// The browser everything else on a screen is tested with.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, findAxeViolations, openBrowser } from '../support/browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('showing a page', () => {
  it('draws Chinese with a font that has the characters', async () => {
    const page = await browser.newPage({ viewport: { width: 300, height: 120 } });

    const inkOf = (text: string) => pixelsOf(page, text);

    // A missing character is drawn as the same box whichever it is.
    expect(await inkOf('书')).not.toEqual(await inkOf('香'));
    expect(await inkOf('\u{E123}')).toEqual(await inkOf('\u{E124}'));
    await page.close();
  });

  it('finds a picture without a text, and nothing in a sound page', async () => {
    const page = await browser.newPage();

    await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"></main></html>');
    expect((await findAxeViolations(page)).map(({ rule }) => rule)).toEqual(['image-alt']);

    await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1></main></html>');
    await expectNoAxeViolations(page);
    await page.close();
  });
});

async function pixelsOf(page: import('playwright-core').Page, text: string): Promise<string> {
  await page.setContent(`<body style="font: 40px sans-serif">${text}`);
  return (await page.screenshot()).toString('base64');
}
