// 赔偿处理 in a real browser: cases opened, settled, refunded and taken back on a school of its own, with the keyboard alone.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { chargesPage, copyOf, princeCharged, princeOut, princePaid, sumOf } from '../support/charge-acts.ts';
import { answerOf, button, heading, openChargesPage } from '../support/open-charges.ts';
import type { Answering } from '../support/page-harness.ts';
import { scan } from '../support/school-desk.ts';
import { cards, copies, openSmallSchool } from '../support/small-school.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const NO_CONNECTION = { error: 'NetworkError: Connection failure due to HTTP 0' };
const openCharges = (answer: Answering) => openChargesPage(browser, answer);

/** Goes to a button by Tab, as whoever has no mouse. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await button(page, name).evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}
const pressByKey = async (page: Page, name: string) => {
  await button(page, name).waitFor();
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};

describe('a lost book', () => {
  it('goes from the scan to the book given in its place without a mouse, and says each step before it is done', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const { page, errors } = await openCharges(answerOf(school));
    expect(await page.getByText('没有未结的赔偿').count()).toBe(1);

    await page.keyboard.press('Enter');
    await heading(page, '登记赔偿');
    await scan(page, copies.littlePrince);
    const proposal = page.locator('.proposal');
    await proposal.waitFor();

    expect(await proposal.textContent()).toContain('李明 · 三(2)班');
    expect(await proposal.textContent()).toContain('单价22.00元 × 1 = 22.00元；应赔22.00元');
    expect(await proposal.textContent()).toContain('赔同版、赔新版、赔等值书');
    expect(school.rows('charges')).toEqual([]);
    await expectNoAxeViolations(page);

    await page.keyboard.type('放在公交车上了');
    await page.keyboard.press('Enter');
    await heading(page, 'P2026-001 待赔');
    expect(school.rows('charges')).toMatchObject([{ note: '放在公交车上了' }]);

    await pressByKey(page, '收下同版书');
    await heading(page, '收下同版书');
    await pressByKey(page, '收下同版书');
    await heading(page, 'P2026-001 已结案');

    expect(await page.locator('.new-barcode').textContent()).toBe('T0000009');
    expect(copyOf(school, 'T0000009')).toMatchObject({ title: '小王子', source: '赔' });
    expect(sumOf(school, 'owed')).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByText('没有未结的赔偿').waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('reported at the desk is one press away, with its copy and reader', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const loanId = String(
      school.rows('loans').find((row) => row.copyBarcode === copies.littlePrince)?.loanId,
    );
    school.act({ act: 'reportLost', copyBarcode: copies.littlePrince, loanId, cardNumber: '' } as never);
    const { page } = await openCharges(answerOf(school));

    await page.getByRole('button', { name: /李明.*小王子.*报失/ }).click();

    await page.locator('.proposal form').waitFor();
    expect(await page.locator('.proposal').textContent()).toContain('李明');
    await page.context().close();
  });

  it('given back in another book: its title and a price that is enough are asked for', async () => {
    const school = await openSmallSchool();
    princeCharged(school);
    const { page } = await openCharges(answerOf(school));
    await page.getByRole('button', { name: /李明/ }).click();
    await button(page, '收下等值的书').click();

    await page.locator('button[type=submit]').click();
    expect(await page.locator('[aria-invalid=true]').count()).toBe(2);
    await page.getByLabel('书名').fill('城南旧事');
    await page.getByLabel(/^定价/).fill('18');
    await page.locator('button[type=submit]').click();
    await page.locator('.complaint', { hasText: '至少22.00元。' }).waitFor();
    await page.getByLabel(/^定价/).fill('２５．８');
    await page.locator('button[type=submit]').click();

    await heading(page, 'P2026-001 已结案');
    expect(copyOf(school, 'T0000009')).toMatchObject({ title: '城南旧事', price: '25.8' });
    await page.context().close();
  });
});

describe('a damaged book that is not on loan', () => {
  it('asks whose it is, and opens the case for the card that is scanned then', async () => {
    const school = await openSmallSchool();
    const { page } = await openCharges(answerOf(school));
    await button(page, '登记赔偿').click();
    await page.getByLabel('什么情形？').selectOption('damagedUnreadable');
    await page.locator('[data-first]').focus();
    await scan(page, copies.littlePrince);
    await page.getByText('是谁的？').waitFor();
    expect(await page.locator('.proposal form').count()).toBe(0);

    await page.locator('[data-field=card] input:focus').waitFor();
    await scan(page, cards.wangFang);
    await page.locator('.proposal input:focus').first().waitFor();
    await page.keyboard.press('Enter');

    await heading(page, 'P2026-001 待赔');
    expect(school.rows('charges')).toMatchObject([{ case: '污损不能用', readerName: '王芳' }]);
    await page.context().close();
  });

  it('a second reading of the same barcode opens nothing and is no note', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const { page } = await openCharges(answerOf(school));
    await button(page, '登记赔偿').click();
    await scan(page, copies.littlePrince);
    await page.locator('.proposal input:focus').waitFor();

    await scan(page, copies.littlePrince);

    expect(await page.getByLabel(/^说明/).inputValue()).toBe('');
    await scan(page, copies.grassHouse);
    await page.locator('.proposal', { hasText: '草房子' }).waitFor();
    expect(await page.getByLabel('图书条码').inputValue()).toBe(copies.grassHouse);
    expect(school.rows('charges')).toEqual([]);
    await page.context().close();
  });
});

describe('one book after the other', () => {
  it('a book scanned while the last is still looked up is the one that is proposed', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const real = answerOf(school);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page } = await openCharges(async (name, args) => {
      if ((args as { copyBarcode?: string }).copyBarcode === copies.littlePrince) await held;
      return real(name, args);
    });
    await button(page, '登记赔偿').click();
    await scan(page, copies.littlePrince);
    await button(page, '返回').focus();
    await scan(page, copies.grassHouse);
    await page.locator('.proposal', { hasText: '草房子' }).waitFor();

    release();

    await page.locator('.proposal form').waitFor();
    expect(await page.locator('.proposal').textContent()).not.toContain('小王子');
    await page.context().close();
  });

  it('the reader of the last one is not asked to pay for the next', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const { page } = await openCharges(answerOf(school));
    await button(page, '登记赔偿').click();
    await scan(page, copies.journeyOne);
    await page.locator('[data-field=card] input:focus').waitFor();
    await scan(page, cards.teacher);
    await page.locator('.proposal input:focus').waitFor();
    await page.keyboard.type('书脊散了');

    await scan(page, copies.littlePrince);

    await page.locator('.proposal', { hasText: '李明' }).waitFor();
    expect(await page.locator('[data-field=card]').count()).toBe(0);
    expect(await page.getByLabel(/^说明/).inputValue()).toBe('');
    await page.context().close();
  });
});

describe('money', () => {
  it('is not offered before the school allows it', async () => {
    const school = await openSmallSchool();
    princeCharged(school);
    const { page } = await openCharges(answerOf(school));
    await page.getByRole('button', { name: /李明/ }).click();
    await button(page, '收下同版书').waitFor();

    expect(await button(page, '交了赔款').count()).toBe(0);
    await page.context().close();
  });

  it('needs the number of the receipt, and goes into the figures for the finance office', async () => {
    const school = await openSmallSchool();
    school.set('allowMoney', '是');
    princeCharged(school);
    const { page } = await openCharges(answerOf(school));
    await page.getByRole('button', { name: /李明/ }).click();
    await button(page, '交了赔款').click();

    await page.keyboard.press('Enter');
    await page.locator('.complaint', { hasText: '请填这一格。' }).waitFor();
    expect(sumOf(school, 'paid')).toBe(0);
    await page.keyboard.type('2026-0815');
    await page.keyboard.press('Enter');
    await heading(page, 'P2026-001 已结案');

    expect(school.rows('charges').at(-1)).toMatchObject({ receipt: '2026-0815', paid: '22' });
    await page.keyboard.press('Escape');
    await page.getByText('给财务室的合计').click();
    expect(await page.locator('.totals').textContent()).toContain(
      '2026年9月登记1件，22.00元收款1件，22.00元',
    );
    await page.context().close();
  });

  it('is paid back when the book turns up, and the refund can be taken back', async () => {
    const school = await openSmallSchool();
    princePaid(school);
    const { page } = await openCharges(answerOf(school));
    await page.getByText('最近结案（1件）').click();
    await page.getByRole('button', { name: /李明/ }).click();
    await button(page, '退款').click();
    await page.keyboard.press('Enter');
    await heading(page, 'P2026-001 已退款');
    expect(sumOf(school, 'paid')).toBe(0);

    await button(page, '退款错了，更正').click();
    await page.locator('button[type=submit]').click();
    await page.locator('.complaint').waitFor();
    await page.keyboard.type('还没有退');
    await page.keyboard.press('Enter');

    await heading(page, 'P2026-001 已结案');
    expect(sumOf(school, 'paid')).toBe(22);
    await page.context().close();
  });
});

describe('a case opened by mistake', () => {
  it('is taken back for a reason; the book is where it was', async () => {
    const school = await openSmallSchool();
    princeCharged(school);
    const { page } = await openCharges(answerOf(school));
    await page.getByRole('button', { name: /李明/ }).click();
    await button(page, '登记错了，更正').click();
    await page.keyboard.type('记错了人');
    await page.keyboard.press('Enter');

    await heading(page, 'P2026-001 已更正');
    expect(chargesPage(school)).toMatchObject({ classes: [], balance: 0 });
    await page.context().close();
  });
});

describe('an answer that does not come', () => {
  it('leaves what was typed, and the same press again is the same request: one case', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const real = answerOf(school);
    const sent: string[] = [];
    const { page } = await openCharges((name, args) => {
      if (name !== 'charges.open') return real(name, args);
      sent.push((args as { requestId: string }).requestId);
      const answer = real(name, args);
      return sent.length === 1 ? NO_CONNECTION : answer;
    });
    await button(page, '登记赔偿').click();
    await scan(page, copies.littlePrince);
    await page.locator('.proposal form').waitFor();
    await page.keyboard.type('掉进水里');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel(/^说明/).inputValue()).toBe('掉进水里');

    await page.locator('.proposal button[type=submit]').click();
    await heading(page, 'P2026-001 待赔');

    expect(new Set(sent).size).toBe(1);
    expect(school.rows('charges')).toHaveLength(1);
    await page.context().close();
  });
});
