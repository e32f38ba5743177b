// The small school as the column tests need it: every tab has rows that matter, and the librarian keeps a mark beside each of them.

import type { TabKey } from '../../local/read-tab.ts';
import { openWorkspace } from '../../local/workspace.ts';
import type { PageIndex } from './act.ts';
import { openSpoiltCase, reverseOpenCase } from './acts-of-cases.ts';
import { distWithMacros, type Grid, letters } from './column-edits.ts';
import { replaceCard } from './number-acts.ts';
import { type KeyedRow, keysIn, sheetOf, tabKeys, textOf } from './rows-by-key.ts';
import { cards, copies, furnish, MORNING, type SmallSchool } from './small-school.ts';
import { MARK, type Picture, pictureOf } from './workbook-picture.ts';

export type ColumnSchool = SmallSchool & {
  /** The workbook under another person's hand. */
  readonly grid: Grid;
  readonly index: PageIndex;
  picture(): Picture;
  /** As it was when it was opened, at nine in the morning, with nothing remembered. */
  beginAgain(): void;
};

const NINE = '2026-09-28T09:00:00';

/** Opens it; the caller closes `workspace`. */
export async function openColumnSchool(): Promise<ColumnSchool> {
  const dist = distWithMacros();
  const workspace = await openWorkspace({ dist, fill: 'empty', lang: 'zh-CN', now: MORNING });
  const school = furnish(workspace);
  settleIn(school);
  settleInToChase(school);
  markRows(school);
  const base = workspace.snapshot();
  const picture = () => pictureOf(workspace.snapshot(), school.tabs);
  const beginAgain = () => {
    workspace.restore(base);
    workspace.clock.set(NINE);
    school.librarian.call('forget', [], 'editor');
  };
  beginAgain();
  const grid = { workspace, person: school.assistant, tabs: school.tabs };
  return { ...school, grid, index: indexOf(school), picture, beginAgain };
}

/** Patterns and closed days of its own, a class, a torn cover, a line in every list, one loan that came back, three that are out. */
function settleIn(school: SmallSchool): void {
  const { librarian, tabs, workspace } = school;
  const settings = school.rows('settings');
  const setTo = (settingKey: string, value: string) =>
    librarian.type(tabs.settings, `B${settings.findIndex((row) => row.settingKey === settingKey) + 3}`, [
      [value],
    ]);
  setTo('copyPattern', 'B000000');
  setTo('studentPattern', 'S000000');
  librarian.type(tabs.calendar, 'A3', [['2026-12-28', '2026-12-29', '闭馆', '元旦活动']]);
  librarian.type(tabs.classes, 'A3', [
    ['三(2)班', '2024', '2', '王老师', '', '42', '单周二 12:00', '', 'k0000000000001'],
    ['三(2)班', '2024', '2', '刘老师', '', '42', '', '', 'k0000000000002'],
  ]);
  typeBeside(school, 'catalogue', 'copyBarcode', copies.littlePrince, { condition: '封面破' });
  librarian.call('forget', [], 'editor');
  school.scan('X9999999', '');
  school.act({ act: 'readInRoom', count: 45, className: '三(2)班' });
  replaceCard(school, cards.cardLost);
  school.lend(copies.grassHouse, cards.liMing);
  school.takeBack(copies.grassHouse);
  workspace.clock.advance(16 * 60_000);
  school.night();
  school.lend(copies.whys, cards.teacher);
  school.lend(copies.journeyOne, cards.teacher);
  school.lend(copies.grassHouse, cards.teacher);
  workspace.clock.advance(16 * 60_000);
  school.night();
}

/** A case that was opened and taken back; everything that is out has reached the first stage; mails that perhaps went, one for each day of a month. */
function settleInToChase(school: SmallSchool): void {
  openSpoiltCase(school);
  reverseOpenCase(school);
  typeBeside(school, 'chaseSettings', 'stageId', 's-soon', { schoolDays: '-90' });
  const claims = Array.from({ length: 20 }, (_, i) => [
    `class:2024-2:2026-08-${String(i + 1).padStart(2, '0')}`,
    '2026-09-25 06:30:00',
    '三(2)班王老师',
    'wang@school.example',
    'lgone00000000@2026-08-01',
  ]);
  school.librarian.type(school.tabs.noticeClaims, 'A3', claims);
}

/** Types a cell of the row in which `key` says `text`. */
function typeBeside(
  { librarian, tabs, workspace }: SmallSchool,
  tab: TabKey,
  key: string,
  text: string,
  cells: KeyedRow,
): void {
  const sheet = sheetOf(workspace.snapshot(), tabs[tab]);
  const keys = keysIn(sheet);
  const row = sheet.cells.findIndex((each) => textOf(each[keys.indexOf(key)] ?? '') === text) + 1;
  for (const [other, value] of Object.entries(cells))
    librarian.type(tabs[tab], `${letters(keys.indexOf(other) + 1)}${row}`, [[value]]);
}

/** A column of hers, second in every tab. */
function markRows({ workspace, assistant, tabs }: SmallSchool): void {
  for (const tab of tabKeys) {
    const sheetId = tabs[tab];
    const rows = sheetOf(workspace.snapshot(), sheetId).cells.length - 2;
    assistant.edit({ do: 'insertColumns', sheetId, at: 2, count: 1 });
    const marks = Array.from({ length: rows }, (_, i) => [`${tab} ${i + 1}`]);
    assistant.type(sheetId, 'B2', [[MARK], ...marks]);
  }
}

/** Where the desk's page saw every number when it was opened. */
function indexOf({ workspace, tabs }: SmallSchool): PageIndex {
  const rowsOf = (sheetId: number, key: string) => {
    const tab = sheetOf(workspace.snapshot(), sheetId);
    const at = keysIn(tab).indexOf(key);
    return new Map(tab.cells.slice(2).map((cells, i) => [textOf(cells[at] ?? ''), i + 3]));
  };
  return { copies: rowsOf(tabs.catalogue, 'copyBarcode'), readers: rowsOf(tabs.readers, 'cardNumber') };
}

/** Types a wrong class name over Li Ming's and over a class's, for the night to set right. */
export function misnameClasses({ grid }: ColumnSchool): void {
  for (const tab of ['readers', 'classes'] as const) {
    const sheet = sheetOf(grid.workspace.snapshot(), grid.tabs[tab]);
    const row = sheet.cells.findIndex((cells) => cells.includes(`${tab} 1`)) + 1;
    const column = letters(keysIn(sheet).indexOf('className') + 1);
    grid.person.type(grid.tabs[tab], `${column}${row}`, [['旧班名']]);
  }
}
