// The page 超期催还 in a real browser, with the small school's own server behind it: copied, printed, written down, chosen.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reckon } from '../../src/charges/domain/reckon.ts';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { aChaseClass, aChaseLoan, aChasePage, chasing, serverOf } from '../support/chase-page.ts';
import { makeOverdue } from '../support/notice-school.ts';
import { type Answering, answered, openPage } from '../support/page-harness.ts';
import { openSmallSchool, type SmallSchool } from '../support/small-school.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const openChase = (answer: Answering, language: 'zh-CN' | 'en' = 'zh-CN') =>
  openPage(browser, { file: 'chase.html', answer, language });

const NETWORK = { error: 'NetworkError: Connection failure due to HTTP 0' };

/** Three copies overdue since yesterday in 三(2)班. */
async function overdueSchool(): Promise<SmallSchool> {
  const school = await openSmallSchool();
  makeOverdue(school);
  return school;
}

async function openClass(page: Page, name: RegExp | string = /三\(2\)班/): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: '复制给班主任' }).waitFor();
}

/** The page may not use the clipboard, one way or the other. */
const refuseClipboard = (page: Page) =>
  page.evaluate(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });

describe('copying for the class teacher', () => {
  it('puts the class’s list on the clipboard and writes that down', async () => {
    const school = await overdueSchool();
    const { page, context, errors } = await openChase(serverOf(school));
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('超期3册，1个班').waitFor();
    await expectNoAxeViolations(page);
    await openClass(page);
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: '复制给班主任' }).click();
    await page.getByText('已复制').first().waitFor();

    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('三(2)班超期未还 3册');
    expect(text).toContain('李明《小王子》10月12日、《草房子》10月12日');
    await expect.poll(() => school.rows('chaseLog').length).toBe(1);
    expect(school.rows('chaseLog')[0]).toMatchObject({ by: '复制文本', result: '已复制', copies: '3' });
    await page.getByText('10月13日 已复制 · 三(2)班王老师').first().waitFor();
    await expectNoAxeViolations(page);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('offers the text to copy by hand where the clipboard is refused, and writes it down once', async () => {
    const school = await overdueSchool();
    const { page, context } = await openChase(serverOf(school));
    await refuseClipboard(page);
    await openClass(page);

    await page.getByRole('button', { name: '复制给班主任' }).click();
    await page.getByText('请自己复制').waitFor();
    expect(school.rows('chaseLog')).toHaveLength(0);
    await page.waitForFunction(() => {
      const { activeElement: place } = document;
      return place instanceof HTMLTextAreaElement && place.selectionEnd === place.value.length;
    });
    await expectNoAxeViolations(page);
    await page.keyboard.press('Control+c');
    await page.getByText('已复制').first().waitFor();

    await expect.poll(() => school.rows('chaseLog').length).toBe(1);
    await context.close();
  });

  it('tells of the chosen loans alone', async () => {
    const school = await overdueSchool();
    const { page, context } = await openChase(serverOf(school));
    await refuseClipboard(page);
    await openClass(page);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3);

    await page.getByRole('checkbox', { name: /王芳/ }).uncheck();
    await page.getByText('选了2册，共3册').waitFor();
    await page.getByRole('button', { name: '复制给班主任' }).click();

    const text = await page.getByLabel('给班主任的文本').inputValue();
    expect(text).toContain('李明');
    expect(text).not.toContain('王芳');
    await context.close();
  });

  it('keeps the text when it cannot be written down, and then writes it down under the same request', async () => {
    const sent: string[] = [];
    const answer = chasing(aChasePage('zh-CN', [aChaseClass('zh-CN')]), (name, args) => {
      if (name !== 'notices.log') return undefined;
      sent.push((args as { requestId: string }).requestId);
      return sent.length === 1 ? NETWORK : undefined;
    });
    const { page, context } = await openChase(answer);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openClass(page, /一\(1\)班/);
    await page.getByRole('button', { name: '复制给班主任' }).click();
    await page.getByText('复制了，但没有记进催还记录。').waitFor();
    expect(await page.getByLabel('给班主任的文本').inputValue()).toContain('李明');

    await page.getByRole('button', { name: '再试一次' }).click();

    await expect.poll(() => sent.length).toBe(2);
    expect(sent[1]).toBe(sent[0]);
    await context.close();
  });
});

describe('slips', () => {
  it('say where they are printed, and that they were is written down', async () => {
    const school = await overdueSchool();
    const { page, context } = await openChase(serverOf(school));
    await openClass(page);
    await page.getByRole('button', { name: '打印催还单' }).click();
    await page.getByText('请打开“书香 > 打印”').waitFor();
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: '印好了，记下来' }).click();

    await page.getByText('已记下3册').waitFor();
    // The button is gone; Tab goes on from the heading.
    await page.locator('h1:focus').waitFor();
    expect(school.rows('chaseLog')).toMatchObject([{ by: '催还单', result: '已打印', copies: '3' }]);
    await context.close();
  });
});

describe('writing something down', () => {
  it('keeps what was typed when it fails; a promise then rests the chase', async () => {
    const school = await overdueSchool();
    const server = serverOf(school);
    let isOut = true;
    const { page, context } = await openChase((name, args) =>
      name === 'notices.log' && isOut ? NETWORK : server(name, args),
    );
    await openClass(page);
    await page.getByRole('checkbox', { name: /王芳/ }).uncheck();
    await page.getByRole('button', { name: '记一笔' }).click();
    await page.getByLabel('怎么样了？').selectOption('promised');
    await page.getByLabel('备注').fill('妈妈在家找');
    await page.getByRole('button', { name: '记下来' }).click();
    await page.getByText('请填这一格').waitFor();
    await page.getByLabel('答应哪天还').fill('2026-10-16');
    await page.getByRole('button', { name: '记下来' }).click();
    await page.getByText('网络断了').waitFor();
    await expectNoAxeViolations(page);
    expect(await page.getByLabel('备注').inputValue()).toBe('妈妈在家找');
    isOut = false;

    await page.getByRole('button', { name: '记下来' }).click();

    await page.getByText('已记下2册').waitFor();
    await page.getByText('答应10月16日还').first().waitFor();
    await page.getByText('选了0册，共3册').waitFor();
    expect(school.rows('chaseLog')).toMatchObject([{ result: '答应归还', note: '妈妈在家找', to: '李明' }]);
    await context.close();
  });
});

describe('what is presumed lost', () => {
  it('becomes a case, its amount shown before', async () => {
    const loans = [aChaseLoan('zh-CN', 0, { isPresumedLost: true, overdueDays: 50 })];
    const asked: { readonly [key: string]: unknown }[] = [];
    const { page, context } = await openChase(
      chasing(aChasePage('zh-CN', [aChaseClass('zh-CN', 0, { loans })]), (name, args) => {
        if (name === 'charges.propose')
          return answered({
            ...{ copyBarcode: 'T0000001', title: '小王子', case: 'lost', cardNumber: 'R000001' },
            ...{ readerName: '李明', className: '一(1)班', loanId: loans[0]?.loanId, price: 2200, age: 6 },
            reckoning: reckon(2200, { factor: 100, fee: 0, ceiling: null }),
            ...{ ways: ['sameEdition'], refundDays: 30, findings: [] },
          });
        if (name !== 'charges.open') return undefined;
        asked.push(args as { readonly [key: string]: unknown });
        return answered({ charge: { number: 'P2026-001' }, isRepeat: false });
      }),
    );
    await openClass(page, /一\(1\)班/);
    await page.getByRole('button', { name: '登记赔偿：李明《小王子》' }).click();
    await page.getByText('22.00元').first().waitFor();
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: '登记赔偿' }).click();

    await page.getByText('已登记赔偿 P2026-001').waitFor();
    expect(asked).toMatchObject([{ case: 'lost', copyBarcode: 'T0000001', loanId: loans[0]?.loanId }]);
    await context.close();
  });
});
