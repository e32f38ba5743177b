// 赔偿通知单 in the print dialog: one A4 sheet a case, with the amount as it was reckoned and a place to sign.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { princeCharged } from '../support/charge-acts.ts';
import { aCharge, aChargesPage, aNotice } from '../support/charges-page.ts';
import { type Answering, answered } from '../support/page-harness.ts';
import { aPrintList, choosePaper, openPrint, printed } from '../support/print-page.ts';
import { openSmallSchool } from '../support/small-school.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

type Language = 'zh-CN' | 'en';

/** A school with these cases open; `broken` names a case whose notice does not come. */
function withCases(
  language: Language,
  charges: readonly ReturnType<typeof aCharge>[],
  broken?: () => string,
): Answering {
  return (name, args) => {
    if (name === 'prints.readers') return answered(aPrintList({ language }));
    if (name === 'charges.openPage') return answered(aChargesPage(language, charges));
    const { chargeId } = args as { chargeId: string };
    if (broken?.() === chargeId) return { error: 'NetworkError: HTTP 0' };
    const charge = charges.find((each) => each.chargeId === chargeId);
    return answered(aNotice(language, charge ?? aCharge(language)));
  };
}

const chooseAll = (page: Page) => page.locator('.charges button').first().click();

describe('the note for the guardian', () => {
  it('says what happened, what it comes to and how it may be settled', async () => {
    const school = await openSmallSchool();
    princeCharged(school);
    const { page, errors } = await openPrint(browser, (name, args) => {
      const result = school.send(name, args as never);
      return result.state === 'done' ? { value: String(result.value) } : { error: result.error ?? '' };
    });

    await choosePaper(page, 'chargeNotice');
    await page.getByLabel(/李明/).check();
    await page.locator('.charge-notice').waitFor();

    const text = (await page.locator('.page').textContent()) ?? '';
    expect(text).toContain('三(2)班李明的家长：');
    expect(text).toContain('《小王子》 条码号 T0000001');
    expect(text).toContain('单价22.00元 × 1 = 22.00元；应赔22.00元');
    expect(text).toContain('赔同版');
    expect(text).not.toContain('赔款');
    expect(text).toContain('家长签字');
    expect(await printed(page)).toEqual({
      pages: 1,
      width: expect.closeTo(210, 0),
      height: expect.closeTo(297, 0),
    });
    await expectNoAxeViolations(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each(['zh-CN', 'en'] as const)(
    'in %s keeps names and titles as long as they get on its one sheet',
    async (language) => {
      const long =
        language === 'en'
          ? 'Bartholomew Featherstonehaugh-Cholmondeley-Marjoribanks'
          : '我的第一本科学漫画书：儿童百问百答系列之神奇的人体与奇妙的海洋生物大百科（注音彩图典藏版）上册';
      const part = { readerName: long, title: long.repeat(2), note: long.repeat(4).slice(0, 200) };
      const charges = [0, 1, 2].map((at) => aCharge(language, at, part));
      const { page } = await openPrint(browser, withCases(language, charges), { language });
      await choosePaper(page, 'chargeNotice');
      await chooseAll(page);
      await page.locator('.page').nth(2).waitFor();
      await page.emulateMedia({ media: 'print' });

      const cut = await page
        .locator('.page .body')
        .evaluateAll((bodies) => bodies.map((body) => body.scrollHeight - body.clientHeight));
      expect(cut).toEqual([0, 0, 0]);
      expect(await printed(page)).toMatchObject({ pages: 3 });
      await page.context().close();
    },
  );

  it('is a sheet of its own for each guardian, however many are printed', async () => {
    const { page } = await openPrint(browser, withCases('zh-CN', [aCharge('zh-CN', 0), aCharge('zh-CN', 1)]));
    await choosePaper(page, 'chargeNotice');
    await chooseAll(page);
    await page.locator('.page').nth(1).waitFor();

    expect(await page.locator('.page > footer span:last-child').allTextContents()).toEqual([
      '第1页，共1页',
      '第1页，共1页',
    ]);
    await page.context().close();
  });

  it('for a teacher is not addressed to a guardian', async () => {
    const charge = aCharge('zh-CN', 0, { readerName: '王老师', className: '' });
    const { page } = await openPrint(browser, withCases('zh-CN', [charge]));
    await choosePaper(page, 'chargeNotice');
    await chooseAll(page);

    const text = await page.locator('.charge-notice').textContent();
    expect(text).toContain('王老师：');
    expect(text).not.toContain('家长');
    await page.context().close();
  });
});

describe('choosing the paper', () => {
  it('says that no case is open, and where one is opened', async () => {
    const { page } = await openPrint(browser, withCases('zh-CN', []));

    await choosePaper(page, 'chargeNotice');

    await page.getByText('没有未结的赔偿').waitFor();
    await page.context().close();
  });

  it('one notice that does not come stops nothing for good: what was chosen is fetched again', async () => {
    const charges = [aCharge('zh-CN', 0), aCharge('zh-CN', 1)];
    let broken = charges[1]?.chargeId ?? '';
    const { page } = await openPrint(
      browser,
      withCases('zh-CN', charges, () => broken),
    );
    await choosePaper(page, 'chargeNotice');
    await chooseAll(page);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.page').count()).toBe(1);

    broken = '';
    await page.getByRole('alert').getByRole('button').click();

    await page.locator('.page').nth(1).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });
});
