// One Monday at the sample school, in the local desk's window: who comes, what is on the shelves, what the desk's screen says.

import type { Browser, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type SampleFacts, sampleFacts } from '../../local/fills/sample-facts.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { dist } from './dist.ts';
import { openWindow, soon, type Window } from './local-desk.ts';
import { type KeyedRow, keyedRows, sheetOf, tabIdsOf } from './rows-by-key.ts';
import { type SmallSchool, unpack } from './small-school.ts';

const LIBRARIAN = 'librarian@school.example';
const PIN = '2468';

export type MondayCopy = { readonly barcode: string; readonly title: string };

/** The desk's page in the sidebar or in a dialog. */
export type DeskAtWork = {
  readonly place: FrameLocator;
  /** Types the codes as a scanner does, into whatever has the focus. */
  scan(...codes: readonly string[]): Promise<void>;
  /** Waits until the newest line says it, sign and all; `detail` is part of what stands under it. */
  says(text: string, detail?: string): Promise<void>;
  /** Waits until this card's reader is open. */
  shows(card: string): Promise<void>;
  press(button: string): Promise<void>;
  /** The same without a mouse: Tab until the button has the focus, then Enter. */
  pressByKeys(button: string): Promise<void>;
  /** An entry of 更多. */
  pick(entry: string): Promise<void>;
  /** What can be done with the reader's loan of this title. */
  withLoan(title: string, act: string): Promise<void>;
};

export type Monday = Pick<SmallSchool, 'rows' | 'call' | 'workspace'> & {
  readonly window: Window;
  readonly facts: SampleFacts;
  /** Copies of different titles that may be lent to anybody; each is handed out once. */
  fromShelf(): MondayCopy;
  /** Two copies of one title. */
  readonly twins: readonly [MondayCopy, MondayCopy];
  /** As printed on one of them. */
  readonly isbn: string;
  /** Loans that were open when the day began: barcode and name. */
  readonly outBefore: readonly string[];
  readonly pin: string;
  /** Opens the desk by this entry of the menu. */
  openDesk(entry?: string): Promise<DeskAtWork>;
  /** What is out now: barcode and name. */
  out(): string[];
  night(): void;
  close(): Promise<void>;
};

/** The school at 7:40, its only mistyped row mended, the PIN of the assistants' desk written down. */
export async function openMonday(browser: Browser): Promise<Monday> {
  const facts = sampleFacts({ lang: 'zh-CN', seed: 7, today: '2026-09-28' });
  const now = '2026-09-28T07:40:00';
  const workspace = await openWorkspace({ dist, fill: 'sample', lang: 'zh-CN', now });
  const librarian = workspace.person(LIBRARIAN, { role: 'owner', consent: 'all', locale: 'zh_CN' });
  const tabs = tabIdsOf(workspace.snapshot());
  const rows: Monday['rows'] = (tab) => keyedRows(sheetOf(workspace.snapshot(), tabs[tab]));
  const typeAt = (
    tab: 'settings' | 'catalogue',
    key: string,
    isRow: (row: KeyedRow) => boolean,
    text: string,
  ) => {
    const column = sheetOf(workspace.snapshot(), tabs[tab]).cells[0]?.indexOf(key) ?? -1;
    const row = rows(tab).findIndex(isRow) + 3;
    librarian.type(tabs[tab], `${String.fromCharCode(65 + column)}${row}`, [[text]]);
  };
  typeAt('settings', 'value', (row) => row.settingKey === 'deskPin', PIN);
  typeAt('catalogue', 'status', (row) => row.copyBarcode === facts.badRow.barcode, '在馆');
  typeAt('catalogue', 'accessionedOn', (row) => row.copyBarcode === facts.badRow.barcode, '2021-03-05');
  const shelf = onShelf(rows('catalogue'), rows('loans'), facts);
  const out = () =>
    rows('loans')
      .filter(isOut)
      .map((loan) => `${loan.copyBarcode} ${loan.readerName}`)
      .sort();
  const server = await workspace.serve();
  const window = await openWindow(browser, server.url, LIBRARIAN);
  return {
    workspace,
    rows,
    call: (name, args) => unpack(librarian.call('rpc', [name, JSON.stringify(args)])),
    window,
    facts,
    fromShelf() {
      const copy = shelf.singles.shift();
      if (!copy) throw new Error('the shelf is empty');
      return copy;
    },
    twins: shelf.twins,
    isbn: rows('catalogue').find(({ isbn }) => isbn !== '')?.isbn ?? '',
    outBefore: out(),
    pin: PIN,
    async openDesk(entry = '借还书') {
      await window.choose('书香', entry);
      const isDialog = entry === '小管理员值班';
      const desk = deskIn(window.page, isDialog ? 'dialog' : 'sidebar');
      await desk.place.getByTestId('scan').waitFor();
      await desk.place.locator('.band .progress').waitFor({ state: 'detached' });
      if (!(await desk.place.locator('.pane').isVisible())) await desk.place.getByTestId('scan').click();
      return desk;
    },
    out,
    night() {
      workspace.clock.set('2026-09-28T23:30:00');
      const ran = librarian.call('runNightly', [], 'editor');
      expect(ran.state, ran.error).toBe('done');
    },
    async close() {
      await window.context.close();
      await server.close();
      await workspace.close();
      expect(window.errors).toEqual([]);
    },
  };
}

const isOut = (loan: KeyedRow) => !/^(return|void)$/.test(loan.state?.split('|')[2] ?? '');

/** Copies a pupil may borrow, with titles short enough to be said whole, beside those the facts name. */
function onShelf(copies: readonly KeyedRow[], loans: readonly KeyedRow[], facts: SampleFacts) {
  const taken = [...loans.map(({ copyBarcode }) => copyBarcode), ...facts.box.map(({ barcode }) => barcode)];
  const free = copies.filter(
    ({ copyBarcode, status, itemType, condition, volume, title = '' }) =>
      [status, itemType, condition, volume].join() === '在馆,图书,,' &&
      title.length <= 8 &&
      !taken.includes(copyBarcode),
  );
  const copiesOf = (title = '') => free.filter((each) => each.title === title);
  const titles = [...new Set(free.map(({ title }) => title))];
  const doubled = titles.find((title) => copiesOf(title).length > 1);
  const asCopy = ({ copyBarcode = '', title = '' }: KeyedRow = {}): MondayCopy => ({
    barcode: copyBarcode,
    title,
  });
  const [first, second] = copiesOf(doubled);
  return {
    singles: titles.filter((title) => title !== doubled).map((title) => asCopy(copiesOf(title)[0])),
    twins: [asCopy(first), asCopy(second)] as const,
  };
}

function deskIn(page: Page, frame: 'sidebar' | 'dialog'): DeskAtWork {
  const place = page.frameLocator(`[data-testid=${frame}]`);
  const newest = place.locator('.lines > li').first();
  const press = (button: string) => place.getByRole('button', { name: button }).first().click();
  return {
    place,
    async scan(...codes) {
      for (const code of codes) {
        await page.keyboard.type(code);
        await page.keyboard.press('Enter');
      }
    },
    async says(text, detail = '') {
      await soon(() => newest.locator('.line-text').textContent()).toBe(text);
      if (detail) expect(await newest.locator('.detail').textContent()).toContain(detail);
    },
    shows: (card) => place.locator(`[data-card="${card}"] .count`).waitFor(),
    press,
    async pressByKeys(button) {
      const wanted = place.getByRole('button', { name: button }).first();
      for (let tabs = 0; tabs < 30; tabs += 1) {
        if (await wanted.evaluate((it) => it === document.activeElement)) return page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach ${button}`);
    },
    async pick(entry) {
      await place.locator('.more summary').click();
      await place.locator('.more').getByRole('button', { name: entry }).click();
    },
    async withLoan(title, act) {
      const loan = place.locator('.loans li').filter({ hasText: title });
      await loan.locator('.loan-more').click();
      await loan.getByRole('button', { name: act, exact: true }).click();
    },
  };
}
