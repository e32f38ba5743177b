// What the desk says of chasing: a line for the reader in hand whose books are overdue, which opens to the log.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { readDist } from '../support/dist.ts';
import { type Answering, answered, openPage } from '../support/page-harness.ts';
import { scan } from '../support/school-desk.ts';
import { scriptedLibrary } from '../support/scripted-library.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const late = {
  ...{ loanId: 'l1', title: '小王子', copyBarcode: 'T1', lentOn: '2026-09-01', dueOn: '2026-09-15' },
  ...{ overdueDays: 13, renewals: 0, claimedOn: '', lostOn: '' },
};

const entries = [
  {
    ...{ at: '2026-09-25T10:00:00', stage: '催还单', to: '李明', by: '谈话', result: '答应归还' },
    ...{ promisedOn: '2026-09-29', note: '书在外婆家', operator: '周老师', titles: ['小王子'] },
  },
  {
    ...{ at: '2026-09-21T06:40:00', stage: '班级清单', to: '三(2)班王老师', by: '邮件', result: '已发出' },
    ...{ promisedOn: '', note: '', operator: '周老师', titles: ['小王子'] },
  },
];

async function openDesk(asked: string[] = []) {
  const { answer } = scriptedLibrary({
    readers: [
      { card: 'R1', name: '李明', className: '三(2)班', seat: '1', loans: [late] },
      { card: 'R2', name: '王芳', className: '三(2)班', seat: '2' },
    ],
    copies: [{ barcode: 'T1', title: '小王子' }],
  });
  const told: Answering = (name, args) => {
    asked.push(name);
    return name === 'notices.readerLog' ? answered({ entries }) : answer(name, args);
  };
  const opened = await openPage(browser, { file: 'desk.html', html: readDist('desk.html'), answer: told });
  await opened.page.locator('.scan.ready').waitFor();
  return opened;
}

describe('a reader who was chased, at the desk', () => {
  it('has a line that says how often and when, and opens to who was told what', async () => {
    const { page, errors } = await openDesk();

    await scan(page, 'R1');
    const line = page.locator('.chase-log summary', { hasText: '催过 2 次，最近 9月25日' });
    await line.click();

    const told = await page.locator('.chase-log li p').allInnerTexts();
    expect(told).toEqual([
      '9月25日 · 谈话 · 答应归还 · 9月29日以前',
      '李明 · 《小王子》 · 书在外婆家 · 周老师',
      '9月21日 · 邮件 · 已发出',
      '三(2)班王老师 · 《小王子》 · 周老师',
    ]);
    await expectNoAxeViolations(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is not asked about while nothing is overdue', async () => {
    const asked: string[] = [];
    const { page } = await openDesk(asked);

    await page.clock.install();
    await scan(page, 'R2');
    await page.locator('.reader .count').waitFor();
    await page.clock.runFor(5_000);

    expect(asked).not.toContain('notices.readerLog');
    await page.context().close();
  });
});
