// The built desk in a real browser, before the built server in the local workspace: nothing of ours is played by a test.

import type { Browser, Page } from 'playwright-core';
import type { Person, Workspace } from '../../local/contract.ts';
import { openWorkspace } from '../../local/workspace.ts';
import type { CopyIndexSlice, ReaderIndexSlice } from '../../src/circulation/domain/desk.ts';
import { dist } from './dist.ts';
import { type Answering, type OpenPage, type Outcome, openPage, type PageOptions } from './page-harness.ts';

export type School = {
  readonly workspace: Workspace;
  readonly librarian: Person;
  /** Cards of pupils with nothing out, and barcodes of copies on the shelf, each of another title: what a quiet lend needs. */
  readonly freeCards: readonly string[];
  readonly freeCopies: readonly { readonly barcode: string; readonly title: string }[];
  /** The server behind the page's wire. */
  readonly answer: Answering;
};

/** The sample school at noon on a Monday, in memory. Close its workspace when done. */
export async function openSchool(lang: 'zh-CN' | 'en' = 'zh-CN'): Promise<School> {
  const workspace = await openWorkspace({ dist, fill: 'sample', lang, now: '2026-09-28T12:00:00' });
  const librarian = workspace.person('librarian@school.example', { role: 'owner', consent: 'all' });
  const answer: Answering = (name, args) => rpc(librarian, name, args);
  const value = <T>(name: string, args: unknown) => unwrap<T>(rpc(librarian, name, args));
  const slice = { fromRow: 3, rows: 5_000 };
  const { rows: readers } = value<ReaderIndexSlice>('circulation.indexReaders', slice);
  const { rows: copies } = value<CopyIndexSlice>('circulation.indexCopies', slice);
  const lent = loansOf(workspace);
  const copyStatus = column(workspace, 'status', '馆藏|Catalogue');
  const itemType = column(workspace, 'itemType', '馆藏|Catalogue');
  const readerStatus = column(workspace, 'status', '读者|Readers');
  return {
    workspace,
    librarian,
    freeCards: readers
      .filter(
        ([row, card, name]) =>
          /^R\d+$/.test(card) &&
          /^(正常|Active)$/.test(readerStatus[row - 1] ?? '') &&
          !lent.some((loan) => loan.readerName === name),
      )
      .map(([, card]) => card),
    freeCopies: copies
      .filter(
        ([row, barcode]) =>
          /^(在馆|On shelf)$/.test(copyStatus[row - 1] ?? '') &&
          /^(图书|Book)$/.test(itemType[row - 1] ?? '') &&
          !lent.some((loan) => loan.copyBarcode === barcode),
      )
      .filter(([, , title], at, all) => all.findIndex((each) => each[2] === title) === at)
      .map(([, barcode, title]) => ({ barcode, title })),
    answer,
  };
}

function rpc(person: Person, name: string, args: unknown): Outcome {
  const result = person.call('rpc', [name, JSON.stringify(args)]);
  return result.state === 'done' ? { value: String(result.value) } : { error: result.error ?? result.state };
}

function unwrap<T>(outcome: Outcome): T {
  if (outcome === 'lost' || 'error' in outcome) throw new Error('the server did not answer');
  const envelope = JSON.parse(outcome.value);
  if (!envelope.ok) throw new Error(outcome.value);
  return envelope.value;
}

/** What the saved ledger says: open loans as barcode and reader, in row order. */
export function loansOf(
  workspace: Workspace,
): { copyBarcode: string; readerName: string; isOpen: boolean }[] {
  const state = column(workspace, 'state', '在借|Loans').slice(2);
  const barcode = column(workspace, 'copyBarcode', '在借|Loans').slice(2);
  const name = column(workspace, 'readerName', '在借|Loans').slice(2);
  return state.map((text, at) => ({
    copyBarcode: barcode[at] ?? '',
    readerName: name[at] ?? '',
    isOpen: !/^(return|void)$/.test(text.split('|')[2] ?? ''),
  }));
}

/** A column of a saved tab as text, found by its key. */
function column(workspace: Workspace, key: string, tab: string): string[] {
  const sheet = workspace.snapshot().find(({ name }) => new RegExp(`^(${tab})$`).test(name));
  const at = sheet?.cells[0]?.indexOf(key) ?? -1;
  if (!sheet || at < 0) throw new Error(`no column ${key} in ${tab}`);
  return sheet.cells.map((row) => String(row[at] ?? ''));
}

/** Opens the desk's page on a school and waits until it takes keys. */
export async function openDeskPage(
  browser: Browser,
  school: School,
  options: Partial<PageOptions> = {},
): Promise<OpenPage> {
  const opened = await openPage(browser, { file: 'desk.html', answer: school.answer, ...options });
  await opened.page.bringToFront();
  await opened.page.locator('.scan.ready').waitFor();
  return opened;
}

/** Types a code as a scanner does: fast, without looking where it goes, with its end key. */
export async function scan(page: Page, code: string, endKey: 'Enter' | 'Tab' = 'Enter'): Promise<void> {
  await page.keyboard.type(code);
  await page.keyboard.press(endKey);
}

/** The newest line's text once it has the state. */
export async function newestLine(page: Page, state: string): Promise<string> {
  const line = page.locator('.lines > li').first();
  await page.locator(`.lines > li:first-child[data-state=${state}]`).waitFor({ timeout: 10_000 });
  return (await line.locator('.line-text').textContent()) ?? '';
}
