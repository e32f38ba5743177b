// Formulas, HTML and scripts in every cell that a page shows: seen as they stand, never carried out, and nothing asks the thief's server.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../tests/support/browser.ts';
import { choose, fileOf } from '../../tests/support/import-page.ts';
import { type Answering, openPage } from '../../tests/support/page-harness.ts';
import {
  copyDraft,
  openSmallSchool,
  readerDraft,
  type SmallSchool,
} from '../../tests/support/small-school.ts';
import { tellCount } from '../tell-count.ts';
import { formulaTexts, scriptTexts } from './strange-texts.ts';

const texts = [...scriptTexts, ...formulaTexts];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Every text is a reader's name, note and seat, and a copy's title, volume and shelf mark; the first is lent to the first. */
async function aHostileSchool(): Promise<SmallSchool> {
  const school = await openSmallSchool();
  const rows = texts.map((text, at) =>
    readerDraft({ cardNumber: `H${at}`, name: text, note: text, seatNumber: text, sex: text }),
  );
  school.call('readers.importReaders', { requestId: school.newRequest(), rows });
  const copies = texts.map((text, at) =>
    copyDraft({ copyBarcode: `B${at}`, title: text, volume: text, callNumber: text }),
  );
  school.call('catalogue.importCopies', { requestId: school.newRequest(), batch: '', rows: copies });
  for (const [at, text] of scriptTexts.entries()) {
    school.lend(`B${at}`, `H${at}`, { more: { operator: text.slice(0, 40) } });
    school.act({ act: 'flag', copyBarcode: `B${at}`, note: text });
    school.act({ act: 'reportDamage', copyBarcode: `B${at}`, note: text });
  }
  school.set('schoolName', `'${scriptTexts[0]}`);
  return school;
}

/** Opens a page on the school itself; `tried` gathers what asked for anything outside. */
async function open(school: SmallSchool, file: string) {
  const answer: Answering = (name, args) => ({
    value: String(school.send(name, args as never).value),
  });
  const opened = await openPage(browser, { file, answer, width: file === 'desk.html' ? 300 : 900 });
  const tried: string[] = [];
  opened.page.on('request', (request) => {
    if (!/^(blob|data|https:\/\/sidebar\.test)/.test(request.url())) tried.push(request.url());
  });
  return { ...opened, tried };
}

/** What of the texts has become alive in the page. */
function alive(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('img[src=x], iframe, svg[onload], #page script, #page style')
        ? [element.outerHTML]
        : []),
      ...[...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || /^javascript:/i.test(value))
        .filter(({ name }) => name !== 'title' && name !== 'value')
        .map(({ name, value }) => `${name}=${value}`),
    ]);
    return '__pwned' in window ? [...found, '__pwned is set'] : found;
  });
}

async function expectDead(opened: { page: Page; tried: string[]; errors: string[] }): Promise<void> {
  tellCount('strange texts', texts.length);
  expect({ alive: await alive(opened.page), tried: opened.tried, errors: opened.errors }).toEqual({
    alive: [],
    tried: [],
    errors: [],
  });
}

describe('strange texts on a page', () => {
  it('are shown as they stand at the desk, with every reader’s card and book', async () => {
    const school = await aHostileSchool();
    const opened = await open(school, 'desk.html');
    const field = opened.page.locator('[data-testid=scan]');
    for (const at of scriptTexts.keys()) {
      await field.fill(`H${at}`);
      await field.press('Enter');
      await field.fill(`B${at}`);
      await field.press('Enter');
      await opened.page.waitForTimeout(150);
    }
    await opened.page.getByText('<img src=x').first().waitFor();

    await expectDead(opened);
    await opened.context.close();
  });

  it.each(['shelving', 'basket'])('are shown as they stand in the pane %s', async (name) => {
    const school = await aHostileSchool();
    const opened = await open(school, 'desk.html');
    await opened.page.locator('[data-testid=scan]:focus').waitFor();
    await opened.page.locator('details.more summary').click();
    await opened.page
      .locator('details.more')
      .getByRole('button', { name: name === 'basket' ? '待处理' : '上架' })
      .first()
      .click();
    await opened.page.locator('.pane').waitFor();
    await opened.page.waitForTimeout(300);

    await expectDead(opened);
    await opened.context.close();
  });

  it('are shown as they stand by the data check', async () => {
    const school = await aHostileSchool();
    for (const [at, text] of scriptTexts.entries())
      school.librarian.type(school.tabs.calendar, `A${at + 3}`, [
        [`'${text}`, `'${text}`, `'${text}`, `'${text}`],
      ]);
    const opened = await open(school, 'data-check.html');
    await opened.page.getByText('<img src=x').first().waitFor();

    await expectDead(opened);
    await opened.context.close();
  });

  it('are shown as they stand in the import, column names and file name included', async () => {
    const school = await aHostileSchool();
    const opened = await open(school, 'import.html');
    const shown = texts.filter((text) => !text.includes('\0'));
    const quoted = shown.map((text) => `"${text.replace(/"/g, '""')}"`);
    const csv = [['书名', ...quoted].join(','), ...quoted.map((text) => `${text},${text}`)].join('\n');
    await choose(opened.page, fileOf(csv, '<img src=x onerror=window.__pwned=1>.csv'));
    await opened.page.getByTestId('preview').getByText('<img src=x').first().waitFor();

    await expectDead(opened);
    await opened.context.close();
  });

  it('are printed as they stand', async () => {
    const school = await aHostileSchool();
    const opened = await open(school, 'print.html');
    await opened.page.locator('.papers').waitFor();
    for (const paper of await opened.page.locator('.papers input').all()) {
      await paper.check();
      const everyClass = opened.page.locator('.classes button').first();
      if (await everyClass.isVisible()) await everyClass.click();
      await opened.page.waitForTimeout(100);
      expect(await alive(opened.page)).toEqual([]);
    }

    await expectDead(opened);
    await opened.context.close();
  });

  it('are shown as they stand by the page of overdue loans, class and teacher included', async () => {
    const school = await aHostileSchool();
    const [markup = ''] = scriptTexts;
    const { requestId, ...told } = { requestId: school.newRequest(), by: 'talk', result: 'talked' };
    school.workspace.clock.set('2026-12-01T08:00:00');
    school.librarian.type(school.tabs.classes, 'D3', [[`'${markup}`]]);
    const loanKeys = school.rows('loans').map((row) => `${row.loanId}@${row.dueOn}`);
    school.call('notices.log', { requestId, loanKeys, ...told, note: markup, to: markup });
    const opened = await open(school, 'chase.html');
    await opened.page.getByRole('button', { name: /三\(2\)班/ }).click();
    await opened.page.getByText('<img src=x').first().waitFor();

    await expectDead(opened);
    await opened.context.close();
  });

  it('are shown as they stand by the page of compensation', async () => {
    const school = await aHostileSchool();
    for (const [at, note] of scriptTexts.entries())
      school.call('charges.open', {
        ...{ requestId: school.newRequest(), copyBarcode: `B${at}`, case: 'lost', price: 2000, note },
      });
    const opened = await open(school, 'charges.html');
    await opened.page.getByText('<img src=x').first().waitFor({ state: 'attached' });
    await opened.page.getByRole('button', { name: '<img src=x' }).first().click();
    await opened.page.getByText('<img src=x').first().waitFor();

    await expectDead(opened);
    await opened.context.close();
  });

  it('are shown as they stand by the page of due days that move', async () => {
    const school = await aHostileSchool();
    const [due = ''] = school.rows('loans').map((row) => row.dueOn);
    school.librarian.type(school.tabs.calendar, 'A40', [[String(due), '', '闭馆', `'${scriptTexts[0]}`]]);
    const opened = await open(school, 'due-moves.html');
    await opened.page.getByText('<img src=x').first().waitFor({ state: 'attached' });

    await expectDead(opened);
    await opened.context.close();
  });

  it('would be found out, were one ever set as HTML', async () => {
    const opened = await open(await openSmallSchool(), 'desk.html');
    await opened.page.locator('[data-testid=scan]:focus').waitFor();
    await opened.page.evaluate(
      (html) => document.querySelector('#page')?.insertAdjacentHTML('beforeend', html),
      scriptTexts.join(' '),
    );
    await opened.page.waitForFunction(() => '__pwned' in window);

    expect((await alive(opened.page)).length).toBeGreaterThan(3);
    expect(opened.tried.length).toBeGreaterThan(0);
    await opened.context.close();
  });
});
