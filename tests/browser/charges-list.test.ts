// The list of 赔偿处理 in a real browser: many cases, long and wicked names, answers that are no.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { aCharge, aChargesPage, aNotice, aProposal } from '../support/charges-page.ts';
import { aChaseClass, aChaseLoan, aChasePage } from '../support/chase-page.ts';
import { openWindow } from '../support/local-desk.ts';
import { button, heading, notChasing, openChargesPage } from '../support/open-charges.ts';
import { type Answering, answered, faulted, openPage, refusedWith } from '../support/page-harness.ts';
import { openSchool, scan } from '../support/school-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const openCharges = (answer: Answering) => openChargesPage(browser, notChasing(answer));

describe('forty open cases', () => {
  const open = Array.from({ length: 40 }, (_, at) => aCharge('zh-CN', at));
  const answer: Answering = (name, args) => {
    if (name === 'charges.openPage') return answered(aChargesPage('zh-CN', open));
    const { chargeId } = args as { chargeId: string };
    return answered(aNotice('zh-CN', open.find((each) => each.chargeId === chargeId) ?? aCharge('zh-CN')));
  };

  it('stand under their classes, and are found by any of their words', async () => {
    const { page } = await openCharges(answer);
    expect(await page.locator('button.case').count()).toBe(40);
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(8);

    await page.getByRole('searchbox').fill('三（2）班 草房子');

    expect(await page.locator('button.case').count()).toBe(1);
    await page.getByRole('searchbox').fill('没有这本书');
    await page.getByText('没有查到').waitFor();
    await page.context().close();
  });

  it('the list is where it was when a case was looked at: words and focus', async () => {
    const { page } = await openCharges(answer);
    await page.getByRole('searchbox').fill('三(3)班');
    await page.locator('button.case').nth(2).click();
    await heading(page, 'P2026-013 待赔');

    await page.keyboard.press('Escape');

    await page.locator('button.case:focus', { hasText: 'P2026-013' }).waitFor();
    expect(await page.locator('button.case').count()).toBe(5);
    await page.context().close();
  });
});

describe('names and titles', () => {
  it('are text, whatever stands in the tab', async () => {
    const nasty = '<img src=x onerror="document.title=1">';
    const charge = aCharge('zh-CN', 0, { title: nasty, readerName: nasty, className: nasty, note: nasty });
    const { page, errors } = await openCharges((name) =>
      answered(name === 'charges.openPage' ? aChargesPage('zh-CN', [charge]) : aNotice('zh-CN', charge)),
    );
    await page.locator('button.case').click();
    await heading(page, 'P2026-001 待赔');

    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('.about').textContent()).toContain(nasty);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('an answer that is no', () => {
  it('a refusal says why and keeps the fields', async () => {
    const charge = aCharge('zh-CN');
    const { page } = await openCharges((name) => {
      if (name === 'charges.openPage') return answered(aChargesPage('zh-CN', [charge]));
      if (name === 'charges.notice') return answered(aNotice('zh-CN', charge));
      return refusedWith('chargeMovedOn', { number: charge.number });
    });
    await page.getByRole('button', { name: /李明/ }).click();
    await button(page, '免赔').click();
    await page.keyboard.type('家里困难');
    await page.keyboard.press('Enter');

    await page.getByText('刚才已经有人处理过').waitFor();
    expect(await page.getByLabel('原因').inputValue()).toBe('家里困难');
    await page.context().close();
  });

  it('a list that cannot be read says why; the next look is not kept from it', async () => {
    let isBroken = true;
    const { page } = await openPage(browser, {
      file: 'charges.html',
      answer: () =>
        isBroken ? faulted('tabMissing', { tab: '赔偿登记' }) : answered(aChargesPage('zh-CN', [])),
    });
    await page.getByText('找不到「赔偿登记」表').waitFor();

    isBroken = false;
    await button(page, '刷新').click();

    await page.getByText('没有未结的赔偿').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('ways that do not come are asked for again; what needs none of them is there', async () => {
    const charge = aCharge('zh-CN');
    let isBroken = true;
    const { page } = await openCharges((name) => {
      if (name === 'charges.openPage') return answered(aChargesPage('zh-CN', [charge]));
      return isBroken ? { error: 'NetworkError: HTTP 0' } : answered(aNotice('zh-CN', charge));
    });
    await page.getByRole('button', { name: /李明/ }).click();
    await page.getByRole('alert').waitFor();
    expect(await button(page, '找到原书').count()).toBe(1);

    isBroken = false;
    await page.getByRole('alert').getByRole('button').click();

    await button(page, '收下同版书').waitFor();
    await page.context().close();
  });
});

describe('a damaged copy', () => {
  it('is there: it cannot be found, only a lost one can', async () => {
    const charge = aCharge('zh-CN', 3);
    const { page } = await openCharges((name) =>
      answered(name === 'charges.openPage' ? aChargesPage('zh-CN', [charge]) : aNotice('zh-CN', charge)),
    );
    await page.getByRole('button', { name: /李明/ }).click();
    await button(page, '免赔').waitFor();

    expect(await button(page, '找到原书').count()).toBe(0);
    await expectNoAxeViolations(page);
    await page.context().close();
  });
});

describe('what chasing presumes lost', () => {
  const loans = [0, 1].map((at) => aChaseLoan('zh-CN', at, { overdueDays: 46, isPresumedLost: at === 1 }));

  it('stands behind a line with its number, and is one press away, with its copy and reader', async () => {
    const asked: unknown[] = [];
    const { page } = await openChargesPage(browser, (name, args) => {
      if (name === 'charges.openPage') return answered(aChargesPage('zh-CN', []));
      if (name === 'notices.openChase')
        return answered(aChasePage('zh-CN', [aChaseClass('zh-CN', 0, { loans })]));
      asked.push(args);
      return answered(aProposal('zh-CN'));
    });
    await page.getByText('疑似遗失，还没登记赔偿（1册）').click();
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: '王芳 登记赔偿 《草房子》 一(1)班 · 超期46天' }).click();

    await page.locator('.proposal form').waitFor();
    expect(asked).toMatchObject([{ copyBarcode: 'T0000002', loanId: 'l7f3k9q2x0002', case: 'lost' }]);
    await page.context().close();
  });

  it('keeps the list from nobody when it cannot be asked', async () => {
    const { page, errors } = await openChargesPage(browser, (name) =>
      name === 'charges.openPage'
        ? answered(aChargesPage('zh-CN', [aCharge('zh-CN')]))
        : faulted('tabMissing', { tab: '催还设置' }),
    );

    await page.getByRole('button', { name: /李明/ }).waitFor();

    expect(await page.getByRole('alert').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('the menu 书香', () => {
  it('opens the page beside the grid', async () => {
    const school = await openSchool();
    const server = await school.workspace.serve();
    const window = await openWindow(browser, server.url, 'librarian@school.example');

    await window.choose('书香', '赔偿处理');

    await window.sidebar.getByRole('heading', { level: 1, name: '赔偿处理' }).waitFor();
    await window.sidebar.getByRole('button', { name: '登记赔偿' }).first().waitFor();
    await window.page.context().close();
    await school.workspace.close();
  });
});

describe('a scan right after the case was chosen', () => {
  it('is looked up, and its letters choose no other case', async () => {
    const asked: unknown[] = [];
    const { page } = await openCharges((name, args) => {
      if (name === 'charges.openPage') return answered(aChargesPage('en', []));
      asked.push(args);
      return answered(aProposal('en'));
    });
    await button(page, 'Open a case').click();
    await page.getByLabel('What happened?').selectOption('setVolume');
    await page.getByLabel('What happened?').focus();

    await scan(page, 'R1234567');

    await page.locator('.proposal').waitFor();
    expect(asked).toMatchObject([{ copyBarcode: 'R1234567', case: 'setVolume' }]);
    await page.context().close();
  });
});
