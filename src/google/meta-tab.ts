// The hidden tab `_shuxiang`: schema version and sheet ids, kept inside the workbook so that a copy or a restored version is right (DESIGN §3).

import { Fault } from '../kernel/fault.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = '_shuxiang';
const MARK = 'shuxiang.meta';

export type Meta = { readonly [key: string]: string };

/** Found by its mark should someone rename it; `undefined` before the first set-up. */
function metaSheet(spreadsheet: Spreadsheet): Sheet | undefined {
  const byName = spreadsheet.getSheetByName(NAME);
  if (byName) return byName;
  return spreadsheet
    .getSheets()
    .find((each) => each.isSheetHidden() && each.getRange(1, 1).getValue() === MARK);
}

export function readMeta(spreadsheet: Spreadsheet): Meta | undefined {
  const sheet = metaSheet(spreadsheet);
  const rows = sheet ? sheet.getLastRow() : 0;
  if (!sheet || rows < 2) return undefined;
  return Object.fromEntries(
    sheet
      .getRange(2, 1, rows - 1, 2)
      .getValues()
      .map(([key, value]) => [String(key), String(value)]),
  );
}

/** Writes the whole of it; makes the tab if it is not there. */
export function writeMeta(spreadsheet: Spreadsheet, meta: Meta): void {
  const sheet = metaSheet(spreadsheet) ?? spreadsheet.insertSheet(NAME, spreadsheet.getSheets().length);
  const rows = [[MARK, ''], ...Object.entries(meta)];
  sheet.getRange(1, 1, rows.length, 2).setNumberFormat('@').setValues(rows);
  sheet.hideSheet();
}

/** Writes one value below the mark, in its row or a new one; durable after a flush. */
export function writeMetaValue(spreadsheet: Spreadsheet, key: string, value: string): void {
  const sheet = metaSheet(spreadsheet);
  if (!sheet) throw new Fault('notSetUp');
  const keys = sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues();
  const at = keys.findIndex(([each]) => each === key);
  const row = at < 0 ? keys.length + 1 : at + 1;
  sheet
    .getRange(row, 1, 1, 2)
    .setNumberFormat('@')
    .setValues([[key, value]]);
}
