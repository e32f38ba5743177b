// Rows and columns: appended, inserted, deleted, hidden and sized, as Google's reference or gas-fakes' published tests state it.

import { describe, expect, it } from 'vitest';
import { scriptValue } from '../support/run-script.ts';

describe("rows and columns, by Google's reference and gas-fakes' published tests", () => {
  const row = "sheet.appendRow(['sample1', 'sample2', 'sample3']);";

  it.each([
    [
      'appendRow on an empty tab writes its first row',
      'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange("A1:C1").getValues()]',
      [1, 3, [['sample1', 'sample2', 'sample3']]],
    ],
    ['appendRow answers the tab', "return sheet.appendRow(['x']).getLastRow()", 2],
    [
      'appendRow makes a formula of what begins with =',
      "return sheet.appendRow(['=1+1']).getRange('A2').getValue()",
      2,
    ],
    [
      'insertColumnAfter',
      'return sheet.insertColumnAfter(2).getDataRange().getValues()',
      [['sample1', 'sample2', '', 'sample3']],
    ],
    [
      'insertColumnBefore',
      'return sheet.insertColumnBefore(2).getDataRange().getValues()',
      [['sample1', '', 'sample2', 'sample3']],
    ],
    [
      'insertColumns',
      'sheet.insertColumns(2, 2); return sheet.getDataRange().getValues()',
      [['sample1', '', '', 'sample2', 'sample3']],
    ],
    ['insertColumnsAfter', 'return sheet.insertColumnsAfter(2, 2).getLastColumn()', 5],
    ['insertColumnsBefore', 'return sheet.insertColumnsBefore(2, 2).getLastColumn()', 5],
    [
      'blank rows below the data change no last row',
      'return sheet.insertRowAfter(2).insertRowBefore(2).insertRowsAfter(2, 2).insertRowsBefore(2, 2).getLastRow()',
      1,
    ],
    ['but make the grid longer', 'return sheet.insertRowsAfter(1000, 5).getMaxRows()', 1005],
    ['a row above moves the data', 'return sheet.insertRowBefore(1).getLastRow()', 2],
    ['deleteColumn', 'return sheet.deleteColumn(2).getDataRange().getValues()', [['sample1', 'sample3']]],
    [
      'deleteColumns',
      'sheet.deleteColumns(1, 2); return [sheet.getDataRange().getValues(), sheet.getMaxColumns()]',
      [[['sample3']], 24],
    ],
    ['deleteRow of a blank row', 'return sheet.deleteRow(2).getLastRow()', 1],
    ['deleteRows', 'sheet.deleteRows(1, 3); return [sheet.getLastRow(), sheet.getMaxRows()]', [0, 997]],
    [
      'hideRow and unhideRow',
      "var r = sheet.getRange('B2'); sheet.hideRow(r); var h = sheet.isRowHiddenByUser(2); sheet.unhideRow(r); return [h, sheet.isRowHiddenByUser(2)]",
      [true, false],
    ],
    [
      'hideColumns',
      'sheet.hideColumns(2, 2); return [2, 3, 4].map(function (c) { return sheet.isColumnHiddenByUser(c); })',
      [true, true, false],
    ],
    [
      'setColumnWidths',
      'sheet.setColumnWidths(2, 3, 200); return [1, 2, 4, 5].map(function (c) { return sheet.getColumnWidth(c); })',
      [100, 200, 200, 100],
    ],
    [
      'setRowHeights',
      'sheet.setRowHeights(3, 4, 31); return [2, 3, 6, 7].map(function (c) { return sheet.getRowHeight(c); })',
      [21, 31, 31, 21],
    ],
  ])('%s', async (_, script, told) => {
    expect(await scriptValue(`${row} ${script}`)).toEqual(told);
  });
});
