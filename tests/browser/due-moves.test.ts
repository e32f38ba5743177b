// The page 校历改期 in a real browser: looked at, carried out, cut off, with the keyboard alone; the sample school behind it.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { DueMovesPreview, PreviewedMove } from '../../src/circulation/usecases/preview-due-moves.ts';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { type Answering, answered, faulted, openPage } from '../support/page-harness.ts';
import { sheetOf, tabIdsOf } from '../support/rows-by-key.ts';
import { openSchool } from '../support/school-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const openMoves = (answer: Answering, language: 'zh-CN' | 'en' = 'zh-CN') =>
  openPage(browser, { file: 'due-moves.html', answer, language });

/** The sample school, closed from today for a week. */
async function closedSchool() {
  const school = await openSchool();
  onTestFinished(() => school.workspace.close());
  const { calendar } = tabIdsOf(school.workspace.snapshot());
  const rows = sheetOf(school.workspace.snapshot(), calendar).cells.filter(([cell]) => cell).length;
  school.librarian.type(calendar, `A${rows + 1}`, [['2026-09-28', '2026-10-31', '闭馆', '装修']]);
  return school;
}

function previewOf(count: number): DueMovesPreview {
  const moves = Array.from(
    { length: count },
    (_, at): PreviewedMove => ({
      ...{ loanId: `l000000${at}`, readerId: `r000000${at}`, from: '2026-10-12', to: '2026-10-13' },
      ...{
        title: '小王子',
        copyBarcode: `T${at}`,
        readerName: `学生${at}`,
        className: '三(2)班',
        seatNumber: '',
      },
    }),
  );
  return { language: 'zh-CN', today: '2026-09-28', mostADay: 0, afterTerm: 0, moves };
}

type Slice = { readonly requestId: string; readonly moves: readonly { readonly loanId: string }[] };

/** Answers a list of so many; what was asked is kept in `asked`, `instead` answers a slice in the server's place. */
function serving(
  count: number,
  instead: (slice: number) => ReturnType<Answering> | undefined = () => undefined,
) {
  const asked: Slice[] = [];
  const answer: Answering = (name, args) => {
    if (name === 'circulation.previewDueMoves') return answered(previewOf(count));
    asked.push(args as Slice);
    return instead(asked.length - 1) ?? answered({ moved: (args as Slice).moves.length, left: [] });
  };
  return { asked, answer };
}

describe('moving due days off closed days', () => {
  it('lists them by new day and class, writes them, and then finds nothing more', async () => {
    const school = await closedSchool();
    const { page, errors } = await openMoves(school.answer);
    const button = page.getByRole('button', { name: /^改期 \d+册$/ });
    await button.waitFor();
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toMatch(
      /^改到\d+月\d+日，星期./,
    );
    await expectNoAxeViolations(page);

    await button.click();
    await page.getByText(`已改期${count}册`).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: '再看一遍' }).click();

    await page.getByText('没有书在闭馆日到期').waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is done with the keyboard alone', async () => {
    const { asked, answer } = serving(3);
    const { page } = await openMoves(answer);
    await page.locator('summary').waitFor();

    // 刷新, the class, then the button.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('details[open]').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await page.getByText('已改期3册').waitFor();
    expect(asked).toHaveLength(1);
    // Tab goes on to the button that came in the place of the one pressed.
    await page.keyboard.press('Tab');
    await page.locator('button:focus', { hasText: '再看一遍' }).waitFor();
    await page.context().close();
  });

  it('sends slices one after the other, each with a request id of its own', async () => {
    const { asked, answer } = serving(90);
    const { page } = await openMoves(answer);

    await page.getByRole('button', { name: '改期 90册' }).click();
    await page.getByText('已改期90册').waitFor();

    expect(asked.map(({ moves }) => moves.length)).toEqual([40, 40, 10]);
    expect(new Set(asked.map(({ requestId }) => requestId)).size).toBe(3);
    await page.context().close();
  });

  it('sends the slice that had no answer again under its request id', async () => {
    const { asked, answer } = serving(50, (nth) =>
      nth === 1 ? { error: 'NetworkError: Connection failure due to HTTP 0' } : undefined,
    );
    const { page } = await openMoves(answer);
    await page.getByRole('button', { name: '改期 50册' }).click();
    await page.getByText('网络断了').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('80');
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: '接着改' }).click();
    await page.getByText('已改期50册').waitFor();

    expect(asked.map(({ requestId }) => requestId)[2]).toBe(asked[1]?.requestId);
    expect(asked[2]?.moves).toEqual(asked[1]?.moves);
    await page.context().close();
  });

  it('stops after the slice under way, and goes on', async () => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { asked, answer } = serving(90, (nth) =>
      nth === 0 ? held.then(() => answered({ moved: 40, left: [] })) : undefined,
    );
    const { page } = await openMoves(answer);
    await page.getByRole('button', { name: '改期 90册' }).click();
    await page.getByRole('button', { name: '停下' }).click();
    release?.();
    await page.getByText('停下了').waitFor();
    expect(asked).toHaveLength(1);

    await page.getByRole('button', { name: '接着改' }).click();

    await page.getByText('已改期90册').waitFor();
    await page.context().close();
  });

  it('tells which loans were left and why', async () => {
    const { answer } = serving(2, () =>
      answered({ moved: 1, left: [{ loanId: 'l0000001', because: 'cameBack' }] }),
    );
    const { page } = await openMoves(answer);
    await page.getByRole('button', { name: '改期 2册' }).click();

    await page.getByText('有1册没有动').waitFor();
    expect(await page.locator('.left li').textContent()).toBe('三(2)班 · 学生1 · 《小王子》已经不在借了');
    await page.context().close();
  });

  it('says what is wrong when the list cannot be made, and lets one try again', async () => {
    let isBroken = true;
    const { page } = await openMoves(() =>
      isBroken ? faulted('rowUnreadable', { tab: '校历', row: 4, column: '开始' }) : answered(previewOf(0)),
    );
    await page.getByText('有一行数据读不懂').waitFor();
    await expectNoAxeViolations(page);
    isBroken = false;

    await page.getByRole('button', { name: '刷新' }).click();

    await page.getByText('没有书在闭馆日到期').waitFor();
    await page.context().close();
  });
});
