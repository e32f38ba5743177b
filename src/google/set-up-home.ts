// The cover tab: the school's name and nothing about anybody; what an assistant sees (DESIGN §7).

import type { Language } from '../i18n/language.ts';
import { workbookWords } from '../i18n/workbook-words.ts';
import { schoolSettings } from '../settings/domain/school.ts';
import { guardText } from '../tables/cell.ts';
import type { Meta } from './meta-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NAME_CELL = 'B3';

/** Finds or makes it; a new file's one blank tab becomes the cover. Answers what is to be kept in `_shuxiang`. */
export function setUpHome(spreadsheet: Spreadsheet, meta: Meta, language: Language): Meta {
  const known =
    meta['sheet.home'] === undefined ? null : spreadsheet.getSheetById(Number(meta['sheet.home']));
  if (known) return meta;
  const words = workbookWords[language];
  const sheets = spreadsheet.getSheets();
  const [first] = sheets;
  const byName = spreadsheet.getSheetByName(words.home);
  const blank = sheets.length === 1 && first && first.getLastRow() === 0 ? first : null;
  const home = byName ?? blank ?? spreadsheet.insertSheet(words.home, 0);
  home.setName(words.home);
  // The words come last: a cover that a stopped run left without them is dressed again.
  if (home.getLastRow() === 0) {
    home.setRowHeight(3, 48).setRowHeight(5, 64).setColumnWidth(2, 480).setHiddenGridlines(true);
    home.getRange(NAME_CELL).setFontSize(24).setFontWeight('bold');
    home.getRange('B5').setFontSize(36).setFontColor('#188038');
    home.getRange('B3:B5').setValues([[schoolSettings.schoolName.initial[language]], [''], [words.product]]);
  }
  return { ...meta, 'sheet.home': String(home.getSheetId()) };
}

/** Puts the school's name on the cover while the cover still shows the initial one; what the librarian wrote there is hers. */
export function nameCover(spreadsheet: Spreadsheet, meta: Meta, schoolName: string): void {
  const cell = spreadsheet.getSheetById(Number(meta['sheet.home']))?.getRange(NAME_CELL);
  const shown = String(cell?.getValue());
  if (cell && shown !== schoolName && Object.values(schoolSettings.schoolName.initial).includes(shown))
    cell.setValue(guardText(schoolName));
}
