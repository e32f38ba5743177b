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
  dressColumns(sheet, table, added, language);
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
  const formatOf = (key: string) => table.columns[key]?.format ?? 'general';
  const wrong = [...columns].filter(
    ([key, column]) => ![top, bottom].every((formats) => isFormat(formats[column - 1], formatOf(key))),
  );
  for (const { from, width, what } of runsOf(wrong.map(([key, column]) => [formatOf(key), column])))
    sheet.getRange(FIRST_ROW, from, rows, width).setNumberFormat(what);
}

/** Columns side by side of which the same is said: one call for them all. */
type Run = { readonly from: number; readonly width: number; readonly what: string };

function runsOf(columns: readonly (readonly [string, number])[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [what, column] of [...columns].sort(([, a], [, b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.what === what && last.from + last.width === column)
      runs[runs.length - 1] = { ...last, width: last.width + 1 };
    else runs.push({ from: column, width: 1, what });
  }
  return runs;
}

/** What Google answers for cells that were never formatted, or were set to `general` (docs/live-checks.md). */
const AUTOMATIC = ['general', '0.###############', ''];

function isFormat(found: string | undefined, wanted: string): boolean {
  return found === wanted || (AUTOMATIC.includes(wanted) && AUTOMATIC.includes(found ?? ''));
}

/** New columns stand side by side. */
function dressColumns(
  sheet: Sheet,
  table: AnyTable,
  added: ReadonlyMap<string, number>,
  language: Language,
): void {
  const [from] = added.values();
  if (from === undefined) return;
  const labels = sheet.getRange(LABEL_ROW, from, 1, added.size);
  labels.setBackground(table.tint).setFontWeight('bold').setVerticalAlignment('middle');
  const looks = [...added].map(
    ([key, column]) => [(table.columns[key] as Column<unknown>).look, column] as const,
  );
  for (const [{ note, width }, column] of looks) {
    if (note) sheet.getRange(LABEL_ROW, column).setNote(note[language]);
    if (width) sheet.setColumnWidth(column, width);
  }
  const hidden = looks.filter(([look]) => look.hidden).map(([, column]) => ['hidden', column] as const);
  for (const run of runsOf(hidden)) hideIds(sheet, run, language);
}

function hideIds(sheet: Sheet, { from, width }: Run, language: Language): void {
  const ids = sheet.getRange(FIRST_ROW, from, sheet.getMaxRows() - LABEL_ROW, width);
  ids.setFontFamily('Roboto Mono').setFontColor(ID_GREY);
  sheet.hideColumns(from, width);
  protectOnce(sheet, ids, workbookWords[language].idColumnProtection);
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
