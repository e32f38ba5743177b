// The menu 书香, from what the areas plug in.

import type { MenuEntry } from '../area.ts';
import { areas } from '../areas.ts';
import { languageOf } from '../i18n/language.ts';
import { workbookWords } from '../i18n/workbook-words.ts';

/** The daily act first, the set-up last (WORDS). */
const ORDER = [
  'openDesk',
  'openLargeDesk',
  'openAssistantDesk',
  'openEnterAfterwards',
  'openReplaceCard',
  'openChase',
  'openCharges',
  'openDueMoves',
  'openPrint',
  'openImport',
  'openDataCheck',
  'setUp',
];

/** Runs in a simple trigger: the person's locale is all it may know (PLATFORM 2.17). */
export function buildMenu(): void {
  const language = languageOf(Session.getActiveUserLocale());
  const menu = SpreadsheetApp.getUi().createMenu(workbookWords[language].product);
  const entries = areas.flatMap((area): readonly MenuEntry[] => area.menu);
  const place = (entry: MenuEntry) => ORDER.indexOf(entry.function);
  for (const entry of [...entries].sort((a, b) => place(a) - place(b))) {
    if (entry.function === 'setUp') menu.addSeparator();
    menu.addItem(entry.label[language], entry.function);
  }
  menu.addToUi();
}
