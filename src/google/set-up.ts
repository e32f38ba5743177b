// 初始设置: makes the workbook, or mends a half-made one, without losing anything. Pressed twice it changes nothing.

import type { NightlyJob } from '../area.ts';
import { areas } from '../areas.ts';
import { type Language, languageOf } from '../i18n/language.ts';
import { workbookWords } from '../i18n/workbook-words.ts';
import { migrate, mustNotBeNewer, schemaVersion } from '../migrations.ts';
import type { AnyTable } from '../tables/table.ts';
import { findSheet } from './find-sheet.ts';
import { underLock } from './lock.ts';
import { forgetMemory } from './memory.ts';
import { type Meta, readMeta, writeMeta } from './meta-tab.ts';
import { withApp } from './open-app.ts';
import { nameCover, setUpHome } from './set-up-home.ts';
import { setUpTab, tintOverdue } from './set-up-tab.ts';
import { ensureNightlyTrigger } from './triggers.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** From left to right after the cover: what is looked at daily first, what is set once a year last (WORDS). */
const TAB_ORDER = [
  'catalogue',
  'readers',
  'classes',
  'loans',
  'loanHistory',
  'basket',
  'inRoomUse',
  'charges',
  'chaseLog',
  'loanPolicies',
  'chargeRules',
  'chaseSettings',
  'calendar',
  'settings',
  'replacedNumbers',
  'journal',
  'noticeClaims',
];

const upkeep = areas.flatMap((area): readonly NightlyJob[] => area.nightly).filter((job) => job.atSetUp);

/** The menu's 初始设置. Runs under the lock; may be stopped anywhere and pressed again. */
export function setUpWorkbook(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(Session.getActiveUserLocale());
  underLock(() => {
    forgetMemory();
    const before = readMeta(spreadsheet) ?? {};
    const version = Number(before.schemaVersion ?? schemaVersion());
    mustNotBeNewer(version);
    const meta = makeTabs(spreadsheet, before, language);
    const now = withApp((app) => migrate(app, version), 'older');
    writeMeta(spreadsheet, { ...meta, schemaVersion: String(now) });
    forgetMemory();
    for (const job of upkeep) withApp(job.run);
    withApp((app) => nameCover(spreadsheet, meta, app.school.schoolName));
    forgetMemory();
  });
  ensureNightlyTrigger();
  spreadsheet.toast(workbookWords[language].setUpDone, workbookWords[language].product);
}

/** Answers the sheet ids, written down when every tab is whole: a set-up that was stopped finds what it made by the key rows. */
function makeTabs(spreadsheet: Spreadsheet, known: Meta, language: Language): Meta {
  let meta: Meta = setUpHome(spreadsheet, known, language);
  const inView = spreadsheet.getActiveSheet();
  for (const table of tablesInOrder()) {
    const sheet =
      findSheet(spreadsheet, table, meta) ??
      blankSheet(spreadsheet, table) ??
      spreadsheet.insertSheet(freeName(spreadsheet, table.tab[language]), spreadsheet.getSheets().length);
    setUpTab(sheet, table, language);
    if (table.name === 'loans') tintOverdue(sheet, 1);
    if (table.hidden) sheet.hideSheet();
    meta = { ...meta, [`sheet.${table.name}`]: String(sheet.getSheetId()) };
  }
  writeMeta(spreadsheet, meta);
  // A new tab comes into view when it is made; the person stays where they were.
  spreadsheet.setActiveSheet(inView);
  return meta;
}

function tablesInOrder(): readonly AnyTable[] {
  const place = ({ name }: AnyTable) => [...TAB_ORDER, name].indexOf(name);
  return areas
    .flatMap((area): readonly AnyTable[] => area.tables)
    .sort((one, other) => place(one) - place(other));
}

/** A blank tab of that name: a set-up was stopped when it had just made it. */
function blankSheet(spreadsheet: Spreadsheet, { tab }: AnyTable): Sheet | undefined {
  const byName = Object.values(tab).map((name) => spreadsheet.getSheetByName(name));
  return byName.find((sheet) => sheet?.getLastRow() === 0) ?? undefined;
}

/** The visible name, or 馆藏 2 when a tab of the librarian's own has it already. */
function freeName(spreadsheet: Spreadsheet, name: string): string {
  let candidate = name;
  for (let count = 2; spreadsheet.getSheetByName(candidate); count++) candidate = `${name} ${count}`;
  return candidate;
}
