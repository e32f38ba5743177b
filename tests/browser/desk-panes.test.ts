// Every pane of the desk in both languages: nothing runs over, axe finds nothing, and Esc leads back to the scan box.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paneNames } from '../../src/circulation/sidebar/pane.ts';
import { inspect } from '../shots/inspect.ts';
import { TARGET } from '../shots/take-page.ts';
import { anOpenPane, isClosed, press } from '../support/an-open-pane.ts';
import { openBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(['zh-CN', 'en'] as const)('the panes in %s', (language) => {
  it.each(paneNames)(
    '%s: nothing runs over, axe finds nothing, Esc goes back to the scan box',
    async (name) => {
      const { page, errors } = await anOpenPane(browser, name, {}, language);
      await page.waitForTimeout(100);

      expect(await inspect(page, { target: TARGET })).toEqual([]);
      await press(page, 'Escape');
      await isClosed(page);
      await page.locator('[data-testid=scan]:focus').waitFor();
      expect(errors).toEqual([]);
    },
  );
});
