// Every state of the desk at 300 px, in both languages: nothing runs over, nothing is cut without a sign, axe finds nothing.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finding } from '../../src/kernel/finding.ts';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { readDist } from '../support/dist.ts';
import { type Answering, faulted, openPage } from '../support/page-harness.ts';
import { scan } from '../support/school-desk.ts';
import { type Script, scriptedLibrary } from '../support/scripted-library.ts';

const LONG = {
  'zh-CN': '我的第一本科学漫画书：儿童百问百答系列之神奇的人体与奇妙的海洋生物大百科（注音彩图典藏版）上册',
  en: 'TheExtraordinaryAndMostCompleteIllustratedEncyclopaediaOfDeepSeaCreatures for Curious Young Readers',
};
const NAME = {
  'zh-CN': '阿卜杜热合曼·买买提江·艾尔肯江',
  en: 'Bartholomew Featherstonehaugh-Cholmondeley-Marjoribanks',
};

const aLoan = (at: number, title: string, overdueDays = 0) => ({
  loanId: `l${at}`,
  title,
  copyBarcode: `C${at}`,
  lentOn: '2026-09-01',
  dueOn: overdueDays > 0 ? '2026-09-15' : '2026-10-09',
  overdueDays,
  renewals: at % 3,
  claimedOn: at % 7 === 6 ? '2026-09-20' : '',
  lostOn: '',
});

const scriptIn = (language: 'zh-CN' | 'en'): Script => ({
  language,
  maxLoans: 45,
  readers: [
    { card: 'R1', name: '李明', className: '三(2)班', seat: '12' },
    { card: '700', name: NAME[language], className: '三(2)班', seat: '15' },
    {
      card: 'R2',
      name: NAME[language],
      className: '三(2)班',
      seat: '13',
      openCharges: 3,
      loans: [aLoan(900, LONG[language], 13)],
    },
    {
      card: 'R3',
      name: '王小红',
      className: '三(2)班',
      seat: '14',
      loans: Array.from({ length: 40 }, (_, at) => aLoan(at, '草房子', at % 5)),
      findings: [finding('block', 'overdueBlocks', { count: 32 }), finding('block', 'cardLost')],
    },
  ],
  copies: [
    { barcode: 'T1', title: '小王子' },
    { barcode: 'T2', title: LONG[language] },
    { barcode: 'T3', title: LONG[language] },
    { barcode: '700', title: LONG[language] },
  ],
  refusals: { T3: finding('block', 'copyOutToAnother', { who: NAME[language] }) },
});

type State = {
  readonly scans: readonly string[];
  /** Waits for the state. */
  readonly sign: string;
  readonly answer?: (usual: Answering) => Answering;
  /** `data-start` of the page. */
  readonly start?: string;
  /** What a person does after the scans, before the sign is there. */
  readonly arrange?: (page: Page) => Promise<unknown>;
  readonly size?: { readonly width: number; readonly height: number };
};

const onRecord =
  (outcome: ReturnType<Answering>) =>
  (usual: Answering): Answering =>
  (name, args) =>
    name === 'circulation.record' ? outcome : usual(name, args);

const states: Readonly<Record<string, State>> = {
  empty: { scans: [], sign: '.reader.empty' },
  'a copy lent': { scans: ['R1', 'T1'], sign: '.line[data-state=settled]' },
  'long names and a refusal': { scans: ['R2', 'T2', 'T3'], sign: '.line[data-state=refused]' },
  'forty loans and what stands in the way': { scans: ['R3'], sign: '.loans' },
  'an unknown card and an unknown copy': { scans: ['R99', 'ZZ'], sign: '.line[data-state=refused]' },
  'a loan’s menu': {
    scans: ['R2'],
    sign: '.loan-acts',
    arrange: (page) => page.locator('.loan-more').first().click(),
  },
  'only returns': { scans: [], sign: '.band.returnOnly', arrange: (page) => page.keyboard.press('F3') },
  'only lending': { scans: [], sign: '.band.lendOnly', arrange: (page) => page.keyboard.press('F4') },
  'an act undone': {
    scans: ['R1', 'T1'],
    sign: '.taken-back',
    arrange: async (page) => {
      await page.locator('.line[data-state=settled]').waitFor();
      await page.keyboard.press('F8');
    },
  },
  'a number that is a card and a book': { scans: ['R1', '700'], sign: '.question' },
  'the rarer things': {
    scans: [],
    sign: '.more[open]',
    arrange: (page) => page.locator('.more summary').click(),
  },
  'an assistant’s desk': { scans: ['R1', 'T3'], sign: '.line[data-state=refused]', start: 'assistant' },
  'an assistant’s large desk': {
    scans: ['R2', 'T1', 'T3'],
    sign: '.line[data-state=refused]',
    start: 'assistant',
    size: { width: 900, height: 640 },
  },
  'a small laptop': {
    scans: ['R2', 'T1', 'T3'],
    sign: '.line[data-state=refused]',
    size: { width: 300, height: 490 },
  },
  'waiting for the server': { scans: ['R1', 'T1', 'T2'], sign: '.line', answer: onRecord('lost') },
  offline: {
    scans: ['R2', 'T1', 'T2'],
    sign: '.note[role=alert]',
    answer: onRecord({ error: 'NetworkError: HTTP 0' }),
  },
  'a column gone': {
    scans: ['R1', 'T1'],
    sign: '.note[role=alert]',
    answer: onRecord(faulted('columnMissing', { tab: '在借', column: '应还日期' })),
  },
  'not set up': { scans: [], sign: 'button.main', answer: () => () => faulted('notSetUp') },
  'several accounts': {
    scans: [],
    sign: 'button.main',
    answer: () => () => ({ error: 'ScriptError: PERMISSION_DENIED' }),
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(['zh-CN', 'en'] as const)('the desk in %s', (language) => {
  it.each(Object.entries(states))('%s', async (_name, state) => {
    const { scans, sign, answer = (usual) => usual, start = 'desk', size, arrange } = state;
    const library = scriptedLibrary(scriptIn(language));
    const { page, context, errors } = await openPage(browser, {
      file: 'desk.html',
      html: readDist('desk.html').replace('data-start="desk"', `data-start="${start}"`),
      ...size,
      answer: answer(library.answer),
      language,
    });
    await page.locator('[data-testid=scan]:focus').waitFor();
    for (const code of scans) await scan(page, code);
    await arrange?.(page);
    await page.locator(sign).first().waitFor();

    expect(await overruns(page)).toEqual([]);
    await expectNoAxeViolations(page);
    expect(await smallTargets(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** What is wider than its place, or cut without an … to say so. */
function overruns(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
    for (const element of document.querySelectorAll<HTMLElement>('#page *')) {
      const style = getComputedStyle(element);
      const isMeant =
        style.webkitLineClamp !== 'none' || element.closest('.for-screen-readers, .sign') !== null;
      if (
        !isMeant &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        style.display !== 'inline'
      )
        found.push(element.outerHTML.slice(0, 120));
    }
    return found;
  });
}

/** Buttons a finger or a shaky hand would miss (LOOK: 44 px). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input[type=text], label.switch, label.mode, summary')]
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
