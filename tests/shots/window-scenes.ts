// The local desk's window for pictures: a school at work, a new workbook, what goes wrong, what is long.

import { sampleFacts } from '../../local/fills/sample-facts.ts';
import { catalogueTable } from '../../src/catalogue/tables.ts';
import { loanHistoryTable, loansTable } from '../../src/circulation/tables.ts';
import { readersTable } from '../../src/readers/tables.ts';
import { loanPoliciesTable, settingsTable } from '../../src/settings/tables.ts';
import type { AnyTable } from '../../src/tables/table.ts';
import type { Language } from './scene.ts';
import type { SchoolWindow } from './school-window.ts';

export type WindowScene = {
  readonly name: string;
  readonly fill: 'empty' | 'sample';
  readonly arrange: (window: SchoolWindow, language: Language) => Promise<void>;
};

export const MENU = {
  'zh-CN': {
    desk: '借还书',
    assistantDesk: '小管理员值班',
    afterwards: '补录借还',
    import: '导入',
    dataCheck: '数据检查',
    setUp: '初始设置',
  },
  en: {
    desk: 'Desk',
    assistantDesk: 'Assistants at the desk',
    afterwards: 'Enter afterwards',
    import: 'Import',
    dataCheck: 'Data check',
    setUp: 'Set up',
  },
} as const;

export const factsOf = (language: Language) => sampleFacts({ lang: language, seed: 7, today: '2026-09-28' });

export async function openDesk(window: SchoolWindow, language: Language) {
  await window.choose(MENU[language].desk);
  const desk = await window.frame('sidebar');
  await desk.locator('.scan').waitFor();
  return desk;
}

/** A reader's card and the copies after it, settled. */
export async function lend(window: SchoolWindow, language: Language): Promise<void> {
  const { liMing, onShelf, overdue } = factsOf(language);
  const desk = await openDesk(window, language);
  const [first = { barcode: '' }, second = first] = onShelf;
  await window.scan(overdue.barcode, liMing.card, first.barcode, second.barcode);
  await desk.locator('.line:nth-child(3)[data-state=settled]').waitFor();
}

const lookingAt =
  (table: AnyTable): WindowScene['arrange'] =>
  async (window, language) => {
    await window.turnTo(table.tab[language]);
    await lend(window, language);
  };

const lookingOnlyAt =
  (table: AnyTable): WindowScene['arrange'] =>
  (window, language) =>
    window.turnTo(table.tab[language]);

const sample = (name: string, arrange: WindowScene['arrange']): WindowScene => ({
  name: `window-${name}`,
  fill: 'sample',
  arrange,
});

const empty = (name: string, arrange: WindowScene['arrange']): WindowScene => ({
  name: `window-${name}`,
  fill: 'empty',
  arrange,
});

export const windowScenes: readonly WindowScene[] = [
  empty('empty', async () => {}),
  empty('empty-menu', ({ page }) => page.getByRole('button', { name: '书香', exact: true }).click()),
  empty('empty-set-up', async (window, language) => {
    await window.choose(MENU[language].setUp);
    await window.page.getByText(loansTable.tab[language], { exact: true }).waitFor();
  }),
  empty('error-not-set-up', async (window, language) => {
    const desk = await openDesk(window, language);
    await desk.locator('.note.refused').waitFor();
  }),
  sample('normal-catalogue', lookingAt(catalogueTable)),
  sample('normal-loans', lookingAt(loansTable)),
  sample('normal-readers', lookingOnlyAt(readersTable)),
  sample('normal-history', lookingOnlyAt(loanHistoryTable)),
  sample('normal-policies', lookingOnlyAt(loanPoliciesTable)),
  sample('normal-settings', lookingOnlyAt(settingsTable)),
  sample('normal-import', async (window, language) => {
    await window.turnTo(catalogueTable.tab[language]);
    await window.choose(MENU[language].import);
    await (await window.frame('dialog')).locator('.drop').waitFor();
  }),
  sample('normal-data-check', async (window, language) => {
    await window.choose(MENU[language].dataCheck);
    const check = await window.frame('sidebar');
    await check.locator('.problem button').first().click();
    await window.page.waitForTimeout(1500);
  }),
  sample('error-offline', async (window, language) => {
    const { liMing, onShelf } = factsOf(language);
    await window.turnTo(loansTable.tab[language]);
    const desk = await openDesk(window, language);
    await window.scan(liMing.card);
    await desk.locator('.reader .finish').waitFor();
    window.workspace.network({ refuse: 1 });
    await window.scan(...onShelf.map(({ barcode }) => barcode));
    await desk.locator('.note[role=alert]').waitFor();
  }),
  sample('error-refused', async (window, language) => {
    const { overdue, onShelf } = factsOf(language);
    await window.turnTo(loansTable.tab[language]);
    const desk = await openDesk(window, language);
    await window.scan(overdue.card, onShelf[0]?.barcode ?? '');
    await desk.locator('.line[data-state=refused]').waitFor();
  }),
  sample('long-loans', async (window, language) => {
    const { classCard } = factsOf(language);
    await window.turnTo(loansTable.tab[language]);
    const desk = await openDesk(window, language);
    await window.scan(classCard[0]?.card ?? '');
    await desk.locator('.loans').waitFor();
  }),
];
