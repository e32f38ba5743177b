// Every pane of the desk in a browser: by keyboard alone, in both languages, with what is typed kept when the server says no.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type PaneName, paneNames } from '../../src/circulation/sidebar/pane.ts';
import { inspect } from '../shots/inspect.ts';
import { TARGET } from '../shots/take-page.ts';
import { openBrowser } from '../support/browser.ts';
import { openDeskFor, openPane } from '../support/open-pane.ts';
import { answered, faulted } from '../support/page-harness.ts';
import { type Language, paneLibrary, pastLoans } from '../support/pane-library.ts';
import { scan } from '../support/school-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

type Instead = Parameters<typeof paneLibrary>[1];

async function anOpenPane(name: PaneName, instead: Instead = {}, language: Language = 'zh-CN') {
  const library = paneLibrary(language, instead);
  const { page, context, errors } = await openDeskFor(browser, name, library.answer, language);
  onTestFinished(() => context.close());
  await openPane(page, name, language);
  const askedFor = (call: string) =>
    library.asked.filter((each) => each.name === call).map(({ args }) => args);
  return { page, errors, askedFor, carriedOut: library.carriedOut };
}

/** Presses the keys one after the other. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const isClosed = (page: Page) => page.locator('.pane').waitFor({ state: 'detached' });
const said = (page: Page, text: string) => page.locator('.pane').getByText(text).first().waitFor();

describe.each(['zh-CN', 'en'] as const)('the panes in %s', (language) => {
  it.each(paneNames)(
    '%s: nothing runs over, axe finds nothing, Esc goes back to the scan box',
    async (name) => {
      const { page, errors } = await anOpenPane(name, {}, language);
      await page.waitForTimeout(100);

      expect(await inspect(page, { target: TARGET })).toEqual([]);
      await press(page, 'Escape');
      await isClosed(page);
      await page.locator('[data-testid=scan]:focus').waitFor();
      expect(errors).toEqual([]);
    },
  );
});

describe('finding a reader without the card', () => {
  it('opens the first who fits by initials and Enter', async () => {
    const { page } = await anOpenPane('pickReader');
    await scan(page, 'wf');

    await isClosed(page);
    await page.locator('.reader[data-card=R3]').waitFor();
  });

  it('walks to the namesake in the other class by the arrows', async () => {
    const { page } = await anOpenPane('pickReader');
    await page.keyboard.type('李明');
    await page.locator('.pick').nth(1).waitFor();
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter');

    await page.locator('.reader[data-card=R2]').waitFor();
  });

  it('goes by class and seat', async () => {
    const { page } = await anOpenPane('pickReader');
    await press(page, 'ArrowDown', 'ArrowRight', 'Enter');
    await page.getByText('三(10)班', { exact: true }).first().waitFor();
    await page.locator('.seat').first().waitFor();
    await press(page, 'ArrowDown', 'Enter');

    await page.locator('.reader[data-card=R4]').waitFor();
  });

  it('opens a card that is scanned after all', async () => {
    const { page } = await anOpenPane('pickReader');
    await scan(page, 'R5');

    await page.locator('.reader[data-card=R5]').waitFor();
  });
});

describe('noting damage', () => {
  it('wants to know what is wrong, and takes quick words and free ones together', async () => {
    const { page, carriedOut } = await anOpenPane('damage');
    await said(page, '撕破（2026-03-05）');
    await press(page, 'Enter');
    await said(page, '请先写哪里坏了');
    await page.keyboard.type('第3页');
    await page.getByRole('button', { name: '缺页' }).press('Enter');
    await page.getByLabel('需要修补').press(' ');
    await page.locator('.pane button.main').press('Enter');

    await isClosed(page);
    await page.locator('.line[data-state=settled]').waitFor();
    expect(carriedOut).toMatchObject([
      { act: 'reportDamage', copyBarcode: 'L1', loanId: 'l0000001', note: '第3页；缺页', needsMending: true },
    ]);
  });
});

describe('permitting what was refused', () => {
  it('says why it was refused, wants a reason, and sends the act again with it', async () => {
    const { page, askedFor } = await anOpenPane('override');
    await said(page, '已借满5本');
    await press(page, 'Enter');
    await said(page, '请先写原因');
    await page.getByRole('button', { name: '班主任作保' }).press('Enter');
    await page.locator('.pane button.main').press('Enter');

    await isClosed(page);
    await page.locator('.line').nth(1).waitFor();
    const last = askedFor('circulation.record').at(-1);
    expect(last).toMatchObject({
      acts: [{ act: 'lend', copyBarcode: 'T3', cardNumber: 'R3', override: '班主任作保' }],
    });
  });
});

describe('leaving a book to the librarian', () => {
  it('takes a word along, and goes under the assistants’ role', async () => {
    const { page, askedFor } = await anOpenPane('flag');
    await page.keyboard.type('书脊开了');
    await press(page, 'Enter');

    await isClosed(page);
    await page.locator('.line').nth(1).waitFor();
    expect(askedFor('circulation.record').at(-1)).toMatchObject({
      acts: [{ act: 'flag', copyBarcode: 'T3', cardNumber: 'R3', note: '书脊开了' }],
      role: 'assistant',
    });
  });
});

describe('correcting the reader', () => {
  it('says when it is the same child, and corrects to another', async () => {
    const { page, carriedOut } = await anOpenPane('correctReader');
    await scan(page, 'R1');
    await said(page, '现在就记在这位名下');
    await page.locator('.pane input').fill('王芳');
    await press(page, 'Enter');

    await isClosed(page);
    await page.locator('.line[data-state=settled]').waitFor();
    expect(carriedOut).toMatchObject([
      { act: 'correctReader', loanId: 'l0000001', copyBarcode: 'L1', cardNumber: 'R3' },
    ]);
  });
});

describe('counting who reads in the room', () => {
  it('counts one, five and a class by Enter, and asks for a number nobody wrote down', async () => {
    const { page, carriedOut } = await anOpenPane('inRoom');
    await press(page, 'Enter', 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Enter');
    await said(page, '三(10)班来了几人');
    await page.keyboard.type('38');
    await press(page, 'Enter');

    await said(page, '已记89人');
    await page.locator('.line[data-state=settled]').nth(3).waitFor();
    expect(carriedOut).toMatchObject([
      { count: 1, className: '' },
      { count: 5, className: '' },
      { count: 45, className: '三(2)班' },
      { count: 38, className: '三(10)班' },
    ]);
  });
});

describe('settling what waits', () => {
  it('keeps the note when the server is busy, and asks again with the same request', async () => {
    let isBusy = true;
    const { page, askedFor } = await anOpenPane('basket', {
      'circulation.settleBasket': () => {
        const outcome = isBusy ? faulted('busy') : answered({ settledOn: '2026-09-28' });
        isBusy = false;
        return outcome;
      },
    });
    const note = page.locator('.basket input').first();
    await note.fill('已贴新条码');
    await note.press('Enter');
    await said(page, '别人正在登记');
    expect(await note.inputValue()).toBe('已贴新条码');
    await note.press('Enter');

    await said(page, '已处理：9787020042494');
    await said(page, '1条没处理');
    const [first, second] = askedFor('circulation.settleBasket');
    expect(second).toEqual(first);
    expect(first).toMatchObject({ of: 'qbasket0001', note: '已贴新条码', role: 'librarian' });
  });
});

describe('a new card', () => {
  it('takes a scanned card for its number, though the desk knows that card', async () => {
    const { page, askedFor } = await anOpenPane('replaceCard');
    await scan(page, 'R3');

    await said(page, 'R000777');
    expect(askedFor('readers.replaceCard')).toMatchObject([{ cardNumber: 'R1', newCardNumber: 'R3' }]);
  });

  it('makes none by an Enter too many', async () => {
    const { page, askedFor } = await anOpenPane('replaceCard');
    await press(page, 'Enter');
    await page.getByRole('button', { name: '先挂失' }).press('Enter');

    await said(page, '李明的证已挂失');
    expect(askedFor('readers.replaceCard')).toEqual([]);
  });

  it('keeps the number when the server says no', async () => {
    const { page } = await anOpenPane('replaceCard', { 'readers.replaceCard': () => faulted('busy') });
    await scan(page, 'R000777');

    await said(page, '别人正在登记');
    expect(await page.locator('.pane input').inputValue()).toBe('R000777');
  });
});

describe('a new label', () => {
  it('goes from the old label to the new one by two scans', async () => {
    const { page, askedFor } = await anOpenPane('replaceBarcode');
    await scan(page, 'T1');
    await said(page, '《草房子》');
    await scan(page, 'T0000777');

    await page.locator('.pane-number').waitFor();
    expect(askedFor('catalogue.replaceBarcode')).toMatchObject([
      { copyBarcode: 'T1', newBarcode: 'T0000777', role: 'librarian' },
    ]);
  });

  it('says when the old one is not known, and keeps what was typed', async () => {
    const { page } = await anOpenPane('replaceBarcode');
    await scan(page, 'ZZ9');

    await said(page, '没查到条码 ZZ9');
    expect(await page.locator('.pane input').inputValue()).toBe('ZZ9');
  });
});

describe('a box of one title', () => {
  it('is opened by its label from the scan box, and lends as many as are typed', async () => {
    const library = paneLibrary('zh-CN');
    const { page, context } = await openDeskFor(browser, 'box', library.answer);
    onTestFinished(() => context.close());
    await scan(page, 'B32');
    await scan(page, 'SX-B-T1');
    await said(page, '在馆39本');
    await page.locator('.pane input').fill('2');
    await press(page, 'Enter');

    await said(page, '2本正在登记');
    await page.locator('.line').nth(1).waitFor();
    const sent = library.asked
      .filter(({ name }) => name === 'circulation.record')
      .flatMap(({ args }) => args);
    expect(JSON.stringify(sent)).toContain('"copyBarcode":"T11"');
    expect(library.carriedOut).toMatchObject([{ act: 'lend', copyBarcode: 'T1', cardNumber: 'B32' }]);
  });

  it('wants a card before it lends, and takes one that is scanned', async () => {
    const library = paneLibrary('zh-CN');
    const { page, context } = await openDeskFor(browser, 'box', library.answer);
    onTestFinished(() => context.close());
    await scan(page, 'SX-B-T1');
    await said(page, '请先扫班级证');
    await scan(page, 'B32');

    await page.getByRole('button', { name: '借39本给三(2)班' }).waitFor();
  });

  it('does not lend more than are there', async () => {
    const { page, carriedOut } = await anOpenPane('box');
    await scan(page, 'T1');
    await page.locator('.pane input').fill('45');
    await press(page, 'Enter');

    await said(page, '在馆的只有39本');
    expect(carriedOut).toEqual([]);
  });
});

describe('leaving the assistants’ desk', () => {
  it('says when the PIN is wrong, and hands over when it is right', async () => {
    const { page } = await anOpenPane('leaveAssistant');
    await scan(page, '1111');
    await said(page, '密码不对');
    await page.locator('.pane input').fill('2468');
    await press(page, 'Enter');

    await isClosed(page);
    await page.locator('details.more summary').click();
    await page.locator('details.more').getByRole('button', { name: '待处理' }).waitFor();
  });
});

describe('entering afterwards', () => {
  it('gives the acts that follow the day that was chosen', async () => {
    const { page, carriedOut } = await anOpenPane('afterwards');
    await press(page, 'Enter');
    await isClosed(page);
    await page.locator('.day-strip').waitFor();
    await scan(page, 'R3');
    await scan(page, 'T1');

    await page.locator('.line[data-state=settled]').waitFor();
    expect(carriedOut).toMatchObject([{ copyBarcode: 'T1', happenedOn: '2026-09-27' }]);
  });

  it('takes no day that has not come, and none too long ago', async () => {
    const { page } = await anOpenPane('afterwards');
    const day = page.locator('input[type=date]');
    await day.fill('2026-09-29');
    await day.press('Enter');
    await said(page, '这一天还没到');
    await day.fill('2026-07-01');
    await day.press('Enter');

    await said(page, '最早补60天以内的');
  });
});

describe('who is at the desk', () => {
  it('is told by a duty badge scanned into the pane', async () => {
    const { page } = await anOpenPane('operator');
    await scan(page, 'SX-D-R4');

    await isClosed(page);
    await page.locator('.on-duty').getByText('曾乐').waitFor();
  });

  it('remembers the librarian’s name in this browser', async () => {
    const { page } = await anOpenPane('operator');
    await page.getByLabel('老师的名字').fill('周老师');
    await press(page, 'Enter');
    await page.locator('.on-duty').getByText('周老师').waitFor();
    await openPane(page, 'operator');

    expect(await page.getByLabel('老师的名字').inputValue()).toBe('周老师');
  });
});

describe('what a reader had before', () => {
  it('comes part by part, and what has come stays when a part does not', async () => {
    let isAway = true;
    const loans = pastLoans('zh-CN', 30);
    const { page } = await anOpenPane('history', {
      'circulation.readerHistory': (args) => {
        const { skip } = args as { skip: number };
        if (skip === 0) return answered({ loans: loans.slice(0, 20), next: 20, left: 10 });
        if (!isAway) return answered({ loans: loans.slice(20), next: 0, left: 0 });
        isAway = false;
        return { error: 'NetworkError: HTTP 0' };
      },
    });
    await said(page, '网络断了');
    expect(await page.locator('.pane-list li').count()).toBe(20);
    await page.getByRole('button', { name: '再试一次' }).press('Enter');

    await page.locator('.pane-list li').nth(29).waitFor();
    await said(page, '还过30本');
  });

  it('scrolls two hundred lines in their place', async () => {
    const { page } = await anOpenPane('history');
    const list = page.locator('.pane-list');
    await list.focus();
    await press(page, 'End');
    await page.locator('.pane-list li').nth(199).waitFor();

    const height = await list.evaluate((element) => [element.scrollHeight, element.clientHeight]);
    expect(height[0]).toBeGreaterThan(4 * (height[1] ?? 0));
  });
});

describe('printing what is to be shelved', () => {
  it('prints the list alone, with school and day above it', async () => {
    const { page } = await anOpenPane('shelving');
    await page.locator('.pane-list').waitFor();
    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('.for-print').textContent()).toBe('育才小学 · 上架清单 · 2026年9月28日');
    for (const selector of ['.band', '.just-now', 'footer', '.pane-head', '.pane-foot'])
      expect(await page.locator(selector).first().isVisible()).toBe(false);
  });
});
