// Makes one tab, or mends a half-made one: adds what is missing, changes nothing that is there (DESIGN §3).

import type { Language } from '../i18n/language.ts';
import { workbookWords } from '../i18n/workbook-words.ts';
import type { Column } from '../tables/columns.ts';
import { type AnyTable, FIRST_ROW, KEY_ROW, keysOf, LABEL_ROW } from '../tables/table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Grey of internal numbers (LOOK: ids in a monospaced grey). */
const ID_GREY = '#5f6368';
/** Ground of an overdue due day. */
const OVERDUE = '#fce8e6';

/**
 * Safe to run again at any time. The names of new columns are the last thing written: a run that was stopped finds them missing and makes them whole.
 * First looks are the librarian's to change afterwards.
 */
export function setUpTab(sheet: Sheet, table: AnyTable, language: Language): void {
  restoreKeyRow(sheet, table);
  const isNew = sheet.getLastColumn() === 0;
  const present = columnNumbers(sheet, table);
  const added = makeRoom(sheet, table, present);
  formatColumns(sheet, table, new Map([...present, ...added]));
  sheet.setFrozenRows(LABEL_ROW);
  sheet.hideRows(KEY_ROW);
  protectOnce(
    sheet,
    sheet.getRange(KEY_ROW, 1, 1, sheet.getMaxColumns()),
    workbookWords[language].keyRowProtection,
  );
  for (const [key, column] of added)
    dressColumn(sheet, column, table.columns[key] as Column<unknown>, table, language);
  if (isNew && table.frozenColumns) sheet.setFrozenColumns(table.frozenColumns);
  nameColumns(sheet, table, added, language);
}

/** A key row that someone deleted comes back where the labels say; the row of labels may have slid up to row 1. */
function restoreKeyRow(sheet: Sheet, table: AnyTable): void {
  const width = sheet.getLastColumn();
  if (width === 0) return;
  const keys = keysOf(table);
  const [first = []] = sheet.getRange(KEY_ROW, 1, 1, width).getDisplayValues();
  if (first.some((cell) => keys.includes(cell))) return;
  const keyOf = (label: string) =>
    keys.find((key) => Object.values(table.columns[key]?.look.label ?? {}).includes(label)) ?? '';
  const matched = first.map(keyOf);
  if (matched.filter((key) => key !== '').length * 2 > keys.length) {
    sheet.insertRowBefore(KEY_ROW);
    writeKeys(sheet, matched);
    return;
  }
  const [labels = []] = sheet.getRange(LABEL_ROW, 1, 1, width).getDisplayValues();
  writeKeys(sheet, labels.map(keyOf));
}

function writeKeys(sheet: Sheet, keys: readonly string[]): void {
  const once = keys.map((key, i) => (keys.indexOf(key) === i ? key : ''));
  sheet.getRange(KEY_ROW, 1, 1, once.length).setNumberFormat('@').setValues([once]);
}

/** Where the columns will stand that the tab lacks: at its right end. */
function makeRoom(sheet: Sheet, table: AnyTable, present: ReadonlyMap<string, number>): Map<string, number> {
  const missing = keysOf(table).filter((key) => !present.has(key));
  if (missing.length === 0) return new Map();
  const from = sheet.getLastColumn() + 1;
  const lack = from + missing.length - 1 - sheet.getMaxColumns();
  if (lack > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lack);
  return new Map(missing.map((key, i) => [key, from + i]));
}

/** Key and label of each new column; they stand side by side. */
function nameColumns(
  sheet: Sheet,
  table: AnyTable,
  added: ReadonlyMap<string, number>,
  language: Language,
): void {
  const keys = [...added.keys()];
  const [from] = added.values();
  if (from === undefined) return;
  const labels = keys.map((key) => table.columns[key]?.look.label[language] ?? key);
  sheet.getRange(KEY_ROW, from, LABEL_ROW, keys.length).setNumberFormat('@').setValues([keys, labels]);
}

function columnNumbers(sheet: Sheet, table: AnyTable): Map<string, number> {
  const width = sheet.getLastColumn();
  if (width === 0) return new Map();
  const [keys = []] = sheet.getRange(KEY_ROW, 1, 1, width).getDisplayValues();
  return new Map(
    keys.map((key, i): [string, number] => [key, i + 1]).filter(([key]) => key in table.columns),
  );
}

/**
 * Whole columns, rows to come included: plain text must be so before anything is written (PLATFORM 4.23). A column whose first and last cell are right
 * is left alone: formatting 75,000 rows takes its time.
 */
function formatColumns(sheet: Sheet, table: AnyTable, columns: ReadonlyMap<string, number>): void {
  const last = sheet.getMaxRows();
  const rows = last - LABEL_ROW;
  if (rows < 1) return;
  const formatsIn = (row: number) =>
    sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getNumberFormats()[0] ?? [];
  const [top, bottom] = [formatsIn(FIRST_ROW), formatsIn(last)];
  for (const [key, column] of columns) {
    const format = table.columns[key]?.format ?? 'general';
    if (![top, bottom].every((formats) => isFormat(formats[column - 1], format)))
      sheet.getRange(FIRST_ROW, column, rows, 1).setNumberFormat(format);
  }
}

/** What Google answers for cells that were never formatted, or were set to `general` (docs/live-checks.md). */
const AUTOMATIC = ['general', '0.###############', ''];

function isFormat(found: string | undefined, wanted: string): boolean {
  return found === wanted || (AUTOMATIC.includes(wanted) && AUTOMATIC.includes(found ?? ''));
}

function dressColumn(
  sheet: Sheet,
  column: number,
  kind: Column<unknown>,
  table: AnyTable,
  language: Language,
): void {
  const { look } = kind;
  const label = sheet.getRange(LABEL_ROW, column);
  label.setBackground(table.tint).setFontWeight('bold').setVerticalAlignment('middle');
  if (look.note) label.setNote(look.note[language]);
  if (look.width) sheet.setColumnWidth(column, look.width);
  if (!look.hidden) return;
  sheet
    .getRange(FIRST_ROW, column, sheet.getMaxRows() - LABEL_ROW, 1)
    .setFontFamily('Roboto Mono')
    .setFontColor(ID_GREY);
  sheet.hideColumns(column);
  protectOnce(
    sheet,
    sheet.getRange(FIRST_ROW, column, sheet.getMaxRows() - LABEL_ROW, 1),
    workbookWords[language].idColumnProtection,
  );
}

/**
 * A warning, not a wall: the owner and a script pass it (PLATFORM 4.34), a stray scan does not. Until it has its description it is a wall that a
 * stopped run has left there.
 */
function protectOnce(sheet: Sheet, range: GoogleAppsScript.Spreadsheet.Range, description: string): void {
  const place = range.getA1Notation();
  const here = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((each) => each.getRange().getA1Notation() === place);
  const descriptions = here.map((each) => each.getDescription());
  if (descriptions.includes(description)) return;
  const begun = here[descriptions.indexOf('')] ?? range.protect();
  begun.setWarningOnly(true).setDescription(description);
}

/** Tints the due days that have passed; a built-in criterion, free of formulas and their separators (PLATFORM 4.41). */
export function tintOverdue(sheet: Sheet, column: number): void {
  const rules = sheet.getConditionalFormatRules();
  if (rules.length > 0) return;
  const range = sheet.getRange(FIRST_ROW, column, sheet.getMaxRows() - LABEL_ROW, 1);
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)
    .setBackground(OVERDUE)
    .setRanges([range])
    .build();
  sheet.setConditionalFormatRules([rule]);
}
