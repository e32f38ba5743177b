// Scans against a bad network, in the real browser and the real ledger: each acts exactly once, in order, and none is lost.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import type { Answering, Outcome } from '../support/page-harness.ts';
import { loansOf, newestLine, openDeskPage, openSchool, type School, scan } from '../support/school-desk.ts';

let browser: Browser;
let school: School;
let used = 0;

beforeAll(async () => {
  browser = await openBrowser();
  school = await openSchool();
});
afterAll(async () => {
  await browser?.close();
  await school?.workspace.close();
});

const NETWORK: Outcome = { error: 'NetworkError: Connection failure due to HTTP 0' };
const isRecord = (name: string) => name === 'circulation.record';
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ledgerOf = (barcode: string) =>
  loansOf(school.workspace).filter((loan) => loan.copyBarcode === barcode);

/** Which of these were lent, in the order of the ledger: each as often as it stands there. */
const inLedger = (barcodes: readonly string[]) =>
  loansOf(school.workspace)
    .map((loan) => loan.copyBarcode)
    .filter((barcode) => barcodes.includes(barcode));

/** A reader and copies no other test uses. */
function fresh(copies: number) {
  used += copies;
  const barcodes = school.freeCopies.slice(used - copies, used).map((copy) => copy.barcode);
  return { card: school.freeCards[used] ?? '', barcodes };
}

describe('losing the network', () => {
  it('notes what is scanned, says so, and registers it in order when the network is back', async () => {
    const { card, barcodes } = fresh(2);
    let isAway = false;
    const answer: Answering = (name, args) => (isAway ? NETWORK : school.answer(name, args));
    const { page } = await openDeskPage(browser, school, { answer });
    await scan(page, card);
    await page.locator('.count').waitFor();

    isAway = true;
    for (const barcode of barcodes) await scan(page, barcode);
    await page.getByText('网络断了，已记下2条，恢复后自动登记。请不要关闭页面').waitFor();
    isAway = false;
    await page.evaluate(() => window.dispatchEvent(new Event('online')));

    expect(await newestLine(page, 'settled')).toContain('已借');
    expect(await page.locator('.line[data-state=settled]').count()).toBe(2);
    expect(await page.locator('[role=alert]').count()).toBe(0);
    const order = loansOf(school.workspace).map((loan) => loan.copyBarcode);
    expect(order.indexOf(barcodes[0] ?? '')).toBeLessThan(order.indexOf(barcodes[1] ?? ''));
    await page.context().close();
  });

  it('lends once when the reply was lost after the server had done its work', async () => {
    const { card, barcodes } = fresh(1);
    const [barcode = ''] = barcodes;
    let lost = 0;
    const answer: Answering = async (name, args) => {
      const outcome = await school.answer(name, args);
      return isRecord(name) && lost++ === 0 ? NETWORK : outcome;
    };
    const { page } = await openDeskPage(browser, school, { answer });

    await scan(page, card);
    await scan(page, barcode);

    expect(await newestLine(page, 'settled')).toContain('已借');
    expect(ledgerOf(barcode)).toEqual([expect.objectContaining({ isOpen: true })]);
    await page.context().close();
  });

  it('leaves a later loan alone when the first desk retries what another has undone since', async () => {
    const { card, barcodes } = fresh(1);
    const [barcode = ''] = barcodes;
    const other = school.freeCards[used + 40] ?? '';
    let lost = 0;
    const answer: Answering = async (name, args) => {
      const outcome = await school.answer(name, args);
      if (!isRecord(name) || lost++ > 0) return outcome;
      const act = (cardNumber: string, requestId: string) => ({
        acts: [{ act: 'scan', requestId, copyBarcode: barcode, cardNumber }],
        operator: '',
      });
      await school.answer('circulation.record', act('', 'anotherDesk001'));
      await school.answer('circulation.record', act(other, 'anotherDesk002'));
      return NETWORK;
    };
    const { page } = await openDeskPage(browser, school, { answer });

    await scan(page, card);
    await scan(page, barcode);
    await newestLine(page, 'settled');

    expect(ledgerOf(barcode).map((loan) => loan.isOpen)).toEqual([false, true]);
    await page.context().close();
  });
});

describe('a stream of scans while calls are slow and one in four fails', () => {
  it('shows each line at once and settles all, each once, in order', async () => {
    const { barcodes } = fresh(40);
    const cards = school.freeCards.slice(100, 120);
    let calls = 0;
    const answer: Answering = async (name, args) => {
      if (!isRecord(name)) return school.answer(name, args);
      calls += 1;
      await wait(300);
      const luck = calls % 8;
      if (luck === 3) return NETWORK;
      const outcome = await school.answer(name, args);
      return luck === 6 ? NETWORK : outcome;
    };
    const { page, errors } = await openDeskPage(browser, school, { answer });
    await page.locator('.progress').waitFor({ state: 'detached' });
    for (const [at, cardNumber] of cards.entries()) {
      await scan(page, cardNumber);
      for (const barcode of barcodes.slice(at * 2, at * 2 + 2)) await scan(page, barcode);
    }
    expect(await page.locator('.lines > li').count()).toBe(40);
    await page.waitForFunction(
      () => document.querySelectorAll('.line[data-state=settled]').length === 40,
      undefined,
      { timeout: 60_000 },
    );

    const order = loansOf(school.workspace).map((loan) => loan.copyBarcode);
    expect(order.filter((barcode) => barcodes.includes(barcode))).toEqual(barcodes);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe.each([
  ['the browser’s storage', false],
  ['no storage at all', true],
] as const)('a bad day with %s', (_storage, isStorageBlocked) => {
  it('loses nothing and doubles nothing while the server is away for a minute', async () => {
    const { card, barcodes } = fresh(2);
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 300, height: 720 } });
    await context.clock.install();
    let isAway = false;
    const answer: Answering = (name, args) => (isAway ? NETWORK : school.answer(name, args));
    const { page, errors } = await openDeskPage(browser, school, { answer, isStorageBlocked, context });
    await scan(page, card);
    await page.locator('.count').waitFor();

    isAway = true;
    for (const barcode of barcodes) {
      await scan(page, barcode);
      await page.clock.runFor(30_000);
    }
    await page.getByText('已记下，网络恢复后登记').nth(1).waitFor();
    isAway = false;
    await page.clock.runFor(16_000);
    await page.locator('.line[data-state=settled]').nth(1).waitFor();

    expect(await page.locator('[role=alert]').count()).toBe(0);
    expect(inLedger(barcodes)).toEqual(barcodes);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('carries out a batch once and in order when its reply was lost', async () => {
    const { card, barcodes } = fresh(2);
    let calls = 0;
    const answer: Answering = async (name, args) => {
      const outcome = await school.answer(name, args);
      if (isRecord(name)) calls += 1;
      return isRecord(name) && calls <= 2 ? NETWORK : outcome;
    };
    const { page, errors } = await openDeskPage(browser, school, { answer, isStorageBlocked });
    await scan(page, card);
    await page.locator('.count').waitFor();
    for (const barcode of barcodes) await scan(page, barcode);
    await page.locator('.line[data-state=settled]').nth(1).waitFor();

    expect(inLedger(barcodes)).toEqual(barcodes);
    expect(calls).toBeGreaterThan(2);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('tells the second of two desks the truth when both scan the same copy', async () => {
    const { card, barcodes } = fresh(1);
    const [barcode = ''] = barcodes;
    const other = school.freeCards.at(-used) ?? '';
    const first = await openDeskPage(browser, school, { isStorageBlocked });
    await scan(first.page, card);
    await scan(first.page, barcode);
    await newestLine(first.page, 'settled');

    const second = await openDeskPage(browser, school, { isStorageBlocked });
    await scan(second.page, other);
    await second.page.locator('.count').waitFor();
    await scan(second.page, barcode);
    expect(await newestLine(second.page, 'settled')).toContain('已还');
    await second.page.getByRole('button', { name: /^借给/ }).click();
    await second.page.getByText(/已借《/).waitFor();

    expect(ledgerOf(barcode).map((loan) => loan.isOpen)).toEqual([false, true]);
    await first.page.context().close();
    await second.page.context().close();
  });

  it('finds the copy when its row has moved since the index was fetched', async () => {
    const { card, barcodes } = fresh(1);
    const [barcode = ''] = barcodes;
    const answer: Answering = (name, args) => {
      if (!isRecord(name)) return school.answer(name, args);
      const text = JSON.stringify(args).replace(/"row":(\d+)/g, (_, row) => `"row":${Number(row) + 7}`);
      return school.answer(name, JSON.parse(text));
    };
    const { page, errors } = await openDeskPage(browser, school, { answer, isStorageBlocked });
    await page.locator('.band .progress').waitFor({ state: 'detached' });
    await scan(page, card);
    await scan(page, barcode);

    expect(await newestLine(page, 'settled')).toContain('已借');
    expect(inLedger(barcodes)).toEqual(barcodes);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('closing the page with scans that are not settled', () => {
  it('asks before it closes, and names each one’s fate when it is opened again', async () => {
    const { card, barcodes } = fresh(2);
    const silent: Answering = (name, args) => (isRecord(name) ? 'lost' : school.answer(name, args));
    const { page, context } = await openDeskPage(browser, school, { answer: silent });
    await scan(page, card);
    for (const barcode of barcodes) await scan(page, barcode);
    await page.locator('.line').nth(1).waitFor();
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', async (dialog) => {
        resolve(dialog.type());
        await dialog.accept();
      });
    });
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');

    const { page: again } = await openDeskPage(browser, school, { context });
    await again.waitForFunction(() => document.querySelectorAll('.line[data-state=settled]').length === 2);

    expect(await again.locator('.line').first().textContent()).toContain('上次没登记完的');
    expect(barcodes.flatMap(ledgerOf).map((loan) => loan.isOpen)).toEqual([true, true]);
    await context.close();
  });

  it('works with the browser’s storage blocked: what the page holds is enough while it is open', async () => {
    const { card, barcodes } = fresh(1);
    let lost = 0;
    const answer: Answering = (name, args) =>
      isRecord(name) && lost++ === 0 ? NETWORK : school.answer(name, args);
    const { page, errors } = await openDeskPage(browser, school, { answer, isStorageBlocked: true });

    await scan(page, card);
    await scan(page, barcodes[0] ?? '');

    expect(await newestLine(page, 'settled')).toContain('已借');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
