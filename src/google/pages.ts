// Opens the pages: sidebars beside the grid, dialogs for what needs more room.

import { languageOf } from '../i18n/language.ts';
import { workbookWords } from '../i18n/workbook-words.ts';

const words = () => workbookWords[languageOf(Session.getActiveUserLocale())];

export function showDesk(): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('desk').setTitle(words().deskTitle),
  );
}

export function showDataCheck(): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('data-check').setTitle(words().dataCheckTitle),
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
