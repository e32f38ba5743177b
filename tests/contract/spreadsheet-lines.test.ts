// Rows, columns, sorting and filtering through the service.

import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../local/spreadsheet/sheet.ts';
import { startRun } from '../support/plain-execution.ts';

const across = (sheet: Sheet): string => sheet.getRange('A1:F1').getDisplayValues()[0]?.join('|') ?? '';
const down = (sheet: Sheet): string => sheet.getRange('A1:A6').getDisplayValues().flat().join('|');

function letters() {
  const run = startRun();
  run.sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
  run.sheet.getRange('A2:A4').setValues([['e'], ['f'], ['g']]);
  return run;
}

describe('rows and columns', () => {
  it('4.30 are inserted before and after a place', () => {
    const { sheet } = letters();
    sheet.insertRows(2);
    expect(down(sheet)).toBe('a||e|f|g|');
    sheet.insertRowAfter(1);
    sheet.deleteRow(2);
    sheet.insertRowBefore(1);
    expect(down(sheet)).toBe('|a||e|f|g');
    sheet.insertRowsBefore(1, 1).insertRowsAfter(1, 1);
    expect(down(sheet)).toBe('|||a||e');
    sheet.deleteRows(1, 3);
    sheet.insertColumns(2, 1);
    expect(across(sheet)).toBe('a||b|c|d|');
    sheet.insertColumnAfter(1).insertColumnBefore(1);
    expect(across(sheet)).toBe('|a|||b|c');
    sheet.deleteColumn(1);
    sheet.deleteColumns(2, 2);
    expect(across(sheet)).toBe('a|b|c|d||');
    sheet.insertColumnsAfter(1, 1).insertColumnsBefore(1, 1);
    expect(across(sheet)).toBe('|a||b|c|d');
  });

  it('4.30 are buffered writes, made in order at the next commit', () => {
    const run = letters();
    run.app.flush();
    run.sheet.deleteRow(3);
    run.sheet.deleteRow(2);
    expect(run.book.tab(0).lastRow()).toBe(4);
    run.finish();
    expect(run.book.tab(0).lastRow()).toBe(2);
  });

  it('4.30 refuses to delete every row that is not frozen, at commit', () => {
    const { sheet, app } = letters();
    sheet.setFrozenRows(1);
    sheet.deleteRows(2, 999);
    expect(() => app.flush()).toThrow("You can't delete all the non-frozen rows.");
  });

  it('are moved, told in the numbering before the move', () => {
    const { sheet } = letters();
    sheet.moveColumns(sheet.getRange('A1:B1'), 5);
    expect(across(sheet)).toBe('c|d|a|b||');
    sheet.moveColumns(sheet.getRange('C1:D1'), 1);
    sheet.moveRows(sheet.getRange('A4'), 2);
    expect(down(sheet)).toBe('a|g|e|f||');
  });

  it('are hidden and shown, which changes nothing that is read', () => {
    const { sheet } = letters();
    sheet.hideRows(2, 2);
    sheet.hideColumns(1);
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false]);
    expect(sheet.isColumnHiddenByUser(1)).toBe(true);
    expect(down(sheet)).toBe('a|e|f|g||');
    sheet.showRows(2, 1);
    sheet.showColumns(1);
    expect([sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(1)]).toEqual([
      false,
      true,
      false,
    ]);
    sheet.unhideRow(sheet.getRange('A3'));
    sheet.hideRow(sheet.getRange('A4'));
    sheet.hideColumn(sheet.getRange('B1'));
    expect([sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(4), sheet.isColumnHiddenByUser(2)]).toEqual([
      false,
      true,
      true,
    ]);
    sheet.unhideColumn(sheet.getRange('B1'));
    expect(sheet.isColumnHiddenByUser(2)).toBe(false);
  });

  it('have sizes, which fit the longest text when asked', () => {
    const { sheet } = letters();
    sheet.setColumnWidth(1, 50).setColumnWidths(2, 2, 60).setRowHeight(1, 30).setRowHeights(2, 2, 40);
    sheet.setRowHeightsForced(4, 1, 15);
    expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([50, 60, 60, 100]);
    expect([1, 2, 3, 4, 5].map((row) => sheet.getRowHeight(row))).toEqual([30, 40, 40, 15, 21]);
    sheet.getRange('A1').setValue('一个很长很长的书名');
    sheet.autoResizeColumn(1).autoResizeColumns(2, 1);
    expect(sheet.getColumnWidth(1)).toBeGreaterThan(sheet.getColumnWidth(2));
  });
});

describe('a tab', () => {
  it('freezes lines, hides itself, takes a colour and hides its gridlines', () => {
    const { sheet, spreadsheet } = letters();
    spreadsheet.insertSheet('other');
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([2, 1]);
    expect(sheet.hideSheet().isSheetHidden()).toBe(true);
    expect(sheet.showSheet().isSheetHidden()).toBe(false);
    expect(sheet.setTabColor('#aa0000').getTabColor()).toBe('#aa0000');
    expect(sheet.setHiddenGridlines(true).hasHiddenGridlines()).toBe(true);
  });

  it('clears content and formats, each alone or both', () => {
    const { sheet } = letters();
    sheet.getRange('A1').setBackground('#ff0000');
    expect(sheet.clearContents().getLastRow()).toBe(0);
    expect(sheet.getRange('A1').getBackground()).toBe('#ff0000');
    expect(sheet.clearFormats().getRange('A1').getBackground()).toBe('#ffffff');
    sheet.getRange('A1').setValue('x');
    expect(sheet.clear().getLastRow()).toBe(0);
  });
});

describe('sorting', () => {
  it('4.31 puts the rows below the frozen ones in order, Sheet.sort by one column', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:A6').setValues([['label'], ['b'], [''], [2], [true], ['a']]);
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect(down(sheet)).toBe('label|2|a|b|TRUE|');
    sheet.sort(1, false);
    expect(down(sheet)).toBe('label|TRUE|b|a|2|');
  });

  it('4.31 sorts only the columns of a range, by several keys', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:C3').setValues([
      [1, 'x', 'i'],
      [2, 'y', 'j'],
      [1, 'z', 'k'],
    ]);
    sheet.getRange('A1:B3').sort([
      { column: 1, ascending: false },
      { column: 2, ascending: true },
    ]);
    expect(sheet.getRange('A1:C3').getValues()).toEqual([
      [2, 'y', 'i'],
      [1, 'x', 'j'],
      [1, 'z', 'k'],
    ]);
  });
});

describe('the basic filter', () => {
  it('4.32 hides rows without changing what is read, and sorts the rows themselves', () => {
    const { sheet, app } = startRun();
    sheet.getRange('A1:A4').setValues([['label'], ['c'], ['b'], ['a']]);
    const filter = sheet.getRange('A1:A4').createFilter();
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['b']).build());
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false]);
    expect(sheet.getLastRow()).toBe(4);
    expect(filter.getColumnFilterCriteria(1)?.copy().build().getHiddenValues()).toEqual(['b']);
    filter.sort(1, true);
    expect(down(sheet)).toBe('label|a|b|c||');
    expect(filter.removeColumnFilterCriteria(1).getColumnFilterCriteria(1)).toBeNull();
    expect(filter.getRange().getA1Notation()).toBe('A1:A4');
    expect(sheet.getRange('A1').getFilter()).not.toBeNull();
    sheet.getFilter()?.remove();
    expect(sheet.getFilter()).toBeNull();
  });

  it('4.32 is refused a second time', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B2').createFilter();
    expect(() => sheet.getRange('A1:B2').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });
});
