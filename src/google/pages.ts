// Opens the pages: sidebars beside the grid, dialogs for what needs more room.

import { languageOf } from '../i18n/language.ts';
import { workbookWords } from '../i18n/workbook-words.ts';
import { readMeta } from './meta-tab.ts';

const words = () => workbookWords[languageOf(Session.getActiveUserLocale())];

/** How the desk begins: its page reads it from its body (`src/circulation/sidebar/desk.html`). */
type Start = 'desk' | 'assistant' | 'afterwards' | 'replaceCard';

function deskPage(start: Start): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile('desk');
  return page
    .setContent(page.getContent().replace('data-start="desk"', `data-start="${start}"`))
    .setTitle(words().deskTitle);
}

/** Beside the grid; 300 px wide whatever a page asks for (PLATFORM 1.26). */
export function showDesk(start: Start = 'desk'): void {
  SpreadsheetApp.getUi().showSidebar(deskPage(start));
}

const LARGE = { width: 1_000, height: 640 };

/** The same desk with room; the grid beside it stays in use. */
export function showLargeDesk(): void {
  const page = deskPage('desk').setWidth(LARGE.width).setHeight(LARGE.height);
  SpreadsheetApp.getUi().showModelessDialog(page, words().deskTitle);
}

/** Over the blank cover, and modal: assistants see no tab (DESIGN §7). A courtesy, not a wall: the dialog's own cross closes it. */
export function showAssistantDesk(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const home = Number(readMeta(spreadsheet)?.['sheet.home'] ?? Number.NaN);
  if (!Number.isNaN(home)) spreadsheet.getSheetById(home)?.activate();
  const page = deskPage('assistant').setWidth(LARGE.width).setHeight(LARGE.height);
  SpreadsheetApp.getUi().showModalDialog(page, words().assistantDeskTitle);
}

export function showDataCheck(): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('data-check').setTitle(words().dataCheckTitle),
  );
}

/** Beside the grid: 在借 and 催还记录 stay in view. */
export function showChase(): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('chase').setTitle(words().chaseTitle),
  );
}

/** Beside the grid: 赔偿登记 stays in view. */
export function showCharges(): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('charges').setTitle(words().chargesTitle),
  );
}

/** Beside the grid: the tabs 校历 and 在借 stay in view. */
export function showDueMoves(): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('due-moves').setTitle(words().dueMovesTitle),
  );
}

/** A dialog beside which the grid stays in use. */
export function showImport(): void {
  const page = HtmlService.createHtmlOutputFromFile('import').setWidth(700).setHeight(560);
  SpreadsheetApp.getUi().showModelessDialog(page, words().importTitle);
}

/** Prints what its own frame shows (PLATFORM 4.50): as wide as a sheet of A4 in view beside the choices. */
export function showPrint(): void {
  const page = HtmlService.createHtmlOutputFromFile('print').setWidth(900).setHeight(640);
  SpreadsheetApp.getUi().showModelessDialog(page, words().printTitle);
}
