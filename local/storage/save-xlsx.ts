// The committed workbook as an .xlsx file, for whoever wants it outside.

import ExcelJS from 'exceljs';
import type { Book } from '../grid/book.ts';
import { type CellStyle, isCellError, isFormula } from '../grid/cell.ts';
import { isDateNumberFormat } from '../grid/shown.ts';
import type { Tab } from '../grid/tab.ts';

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);
/** Pixels to Excel's unit of column width, about. */
const PIXELS_PER_CHARACTER = 7.5;

/** Writes values, formulas, number formats, fonts and fills, frozen rows and columns, hidden tabs, rows and columns. */
export async function saveXlsx(book: Book, path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const tab of book.tabs) writeTab(book, tab, workbook);
  await workbook.xlsx.writeFile(path);
}

function writeTab(book: Book, tab: Tab, workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet(sheetName(tab.name), { state: tab.hidden ? 'hidden' : 'visible' });
  if (tab.frozenRows > 0 || tab.frozenColumns > 0)
    sheet.views = [{ state: 'frozen', xSplit: tab.frozenColumns, ySplit: tab.frozenRows }];
  for (const [column, pixels] of tab.columnWidths)
    sheet.getColumn(column).width = pixels / PIXELS_PER_CHARACTER;
  for (const column of tab.hiddenColumns) sheet.getColumn(column).hidden = true;
  for (const row of tab.hiddenRows) sheet.getRow(row).hidden = true;
  for (const [i, stored] of tab.rows.entries()) {
    const width = Math.max(stored?.cells.length ?? 0, stored?.styles?.length ?? 0);
    for (let column = 1; column <= width; column++) {
      const style = tab.style(i + 1, column);
      const value = cellValue(book, tab, i + 1, column, style);
      if (value === null && Object.keys(style).length === 0) continue;
      const cell = sheet.getCell(i + 1, column);
      cell.value = value;
      dress(cell, style);
    }
  }
}

function cellValue(book: Book, tab: Tab, row: number, column: number, style: CellStyle): ExcelJS.CellValue {
  const content = tab.content(row, column);
  if (isFormula(content))
    return {
      formula: content.formula.slice(1),
      result: book.shownAt(tab, row, column),
    } as ExcelJS.CellFormulaValue;
  if (isCellError(content)) return content.error;
  if (typeof content === 'number' && isDateNumberFormat(style.numberFormat))
    return new Date(EPOCH_MS + content * DAY_MS);
  return content;
}

function dress(cell: ExcelJS.Cell, style: CellStyle): void {
  if (style.numberFormat !== undefined) cell.numFmt = style.numberFormat;
  const bold = style.fontWeight === 'bold';
  const italic = style.fontStyle === 'italic';
  const color = argb(style.fontColor);
  if (bold || italic || color !== undefined)
    cell.font = { bold, italic, ...(color === undefined ? {} : { color }) };
  const fill = argb(style.background);
  if (fill !== undefined) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: fill };
  if (style.horizontal !== undefined || style.wrap === 'wrap')
    cell.alignment = {
      ...(style.horizontal && { horizontal: style.horizontal }),
      wrapText: style.wrap === 'wrap',
    };
}

function argb(color: string | undefined): { argb: string } | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  return hex === undefined ? undefined : { argb: `FF${hex.toUpperCase()}` };
}

/** Excel takes at most 31 letters, and not these. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}
