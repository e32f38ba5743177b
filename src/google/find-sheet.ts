// Which sheet is a table's: by the id kept in the workbook, else by its key row, for a workbook that was half made or copied.

import { textOf } from '../tables/cell.ts';
import { type AnyTable, KEY_ROW, keysOf, LABEL_ROW } from '../tables/table.ts';
import type { Meta } from './meta-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `undefined` when no sheet is this table's: one is to be made. */
export function findSheet(spreadsheet: Spreadsheet, table: AnyTable, meta: Meta): Sheet | undefined {
  const id = meta[`sheet.${table.name}`];
  const known = id === undefined ? null : spreadsheet.getSheetById(Number(id));
  if (known) return known;
  const taken = new Set(Object.values(meta));
  return spreadsheet
    .getSheets()
    .filter((sheet) => !taken.has(String(sheet.getSheetId())))
    .find((sheet) => isTableSheet(sheet, table));
}

/** Most keys stand in its key row, or, where that row was deleted, most labels stand in row 1 or 2. */
function isTableSheet(sheet: Sheet, table: AnyTable): boolean {
  const keys = keysOf(table);
  const [first, second] = topRows(sheet);
  const isMost = (wanted: readonly string[], there: ReadonlySet<string>) =>
    wanted.filter((each) => there.has(each)).length * 2 > wanted.length;
  return (
    isMost(keys, first) || labelsOf(table).some((labels) => isMost(labels, first) || isMost(labels, second))
  );
}

function labelsOf(table: AnyTable): string[][] {
  const looks = keysOf(table).map((key) => table.columns[key]?.look.label);
  return [looks.map((look) => look?.['zh-CN'] ?? ''), looks.map((look) => look?.en ?? '')];
}

function topRows(sheet: Sheet): [Set<string>, Set<string>] {
  const width = sheet.getLastColumn();
  if (width === 0) return [new Set(), new Set()];
  const [first = [], second = []] = sheet.getRange(KEY_ROW, 1, LABEL_ROW, width).getDisplayValues();
  return [new Set(first.map(textOf)), new Set(second.map(textOf))];
}
