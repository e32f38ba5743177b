// What the desk says of compensation: one line for the reader in hand, which no scan waits for and no assistant sees.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { readDist } from '../support/dist.ts';
import { type Answering, openPage } from '../support/page-harness.ts';
import { scan } from '../support/school-desk.ts';
import { scriptedLibrary } from '../support/scripted-library.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const library = () =>
  scriptedLibrary({
    readers: [
      { card: 'R1', name: '李明', className: '三(2)班', seat: '1', openCharges: 2 },
      { card: 'R2', name: '王芳', className: '三(2)班', seat: '2' },
    ],
    copies: [{ barcode: 'T1', title: '小王子' }],
  });

async function openDesk(answer: Answering, start = 'desk') {
  const html = readDist('desk.html').replace(/data-start="\w+"/, `data-start="${start}"`);
  const opened = await openPage(browser, { file: 'desk.html', html, answer });
  await opened.page.locator('.scan.ready').waitFor();
  return opened;
}

describe('a reader with open cases at the desk', () => {
  it('has one line that says how many', async () => {
    const { page, errors } = await openDesk(library().answer);

    await scan(page, 'R1');

    await page.locator('.open-charges', { hasText: '赔偿未结 2 件' }).waitFor();
    await expectNoAxeViolations(page);
    await scan(page, 'R2');
    await page.locator('[data-card=R2]').waitFor();
    expect(await page.locator('.open-charges').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is lent to without waiting for that line', async () => {
    const { answer, carriedOut } = library();
    const { page } = await openDesk((name, args) =>
      name === 'charges.ofReader' ? 'lost' : answer(name, args),
    );

    await scan(page, 'R1');
    await scan(page, 'T1');

    await page.locator('.lines > li[data-state=settled]').waitFor();
    expect(carriedOut).toHaveLength(1);
    await page.context().close();
  });

  it('is not asked about at the assistants’ desk', async () => {
    const asked: string[] = [];
    const { answer } = library();
    const { page } = await openDesk((name, args) => {
      asked.push(name);
      return answer(name, args);
    }, 'assistant');

    await page.clock.install();
    await scan(page, 'R1');
    await page.locator('.reader .count').waitFor();
    await page.clock.runFor(5_000);

    expect(asked).not.toContain('charges.ofReader');
    await page.context().close();
  });
});
