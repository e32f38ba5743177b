// Where ranges and tabs lie and what they are called, as Google's reference or gas-fakes' published tests state it.

import { describe, expect, it } from 'vitest';
import { scriptRefusal, scriptValue } from '../support/run-script.ts';

const place = (range: string): string =>
  `[${range}.getA1Notation(), ${range}.getRow(), ${range}.getColumn(), ${range}.getNumRows(), ${range}.getNumColumns()]`;

describe("the names of ranges, by gas-fakes' published tests", () => {
  it.each([
    ['B2:D5', ['B2:D5', 2, 2, 4, 3]],
    ['b2:d5', ['B2:D5', 2, 2, 4, 3]],
    ['$C$3', ['C3', 3, 3, 1, 1]],
    ['5:7', ['5:7', 5, 1, 3, 26]],
    ['D:F', ['D:F', 1, 4, 1000, 3]],
    ['C5:B2', ['B2:C5', 2, 2, 4, 2]],
    ['5:2', ['2:5', 2, 1, 4, 26]],
    ['D:B', ['B:D', 1, 2, 1000, 3]],
    ['R5C3', ['C5', 5, 3, 1, 1]],
    ['R2C2:R4C5', ['B2:E4', 2, 2, 3, 4]],
    ['R10C5:R1C2', ['B1:E10', 1, 2, 10, 4]],
    ['r1c1:r2c2', ['A1:B2', 1, 1, 2, 2]],
  ])('getRange(%j)', async (a1, told) => {
    expect(await scriptValue(`return ${place(`sheet.getRange('${a1}')`)}`)).toEqual(told);
  });

  it('with the tab’s name before it, quoted or not', async () => {
    const script = `sheet.setName('Sheet9'); var a = sheet.getRange('Sheet9!E10:F12').getA1Notation();
      sheet.setName("Tom's books"); return [a, sheet.getRange("'Tom''s books'!B:B").getA1Notation(), book.getRange("'Tom''s books'!2:2").getA1Notation()]`;

    expect(await scriptValue(script)).toEqual(['E10:F12', 'B:B', '2:2']);
  });

  it.each([
    ['A5:C10', [true, true, true, true]],
    ['3:5', [true, true, false, false]],
    ['B:D', [false, false, true, true]],
  ])('%s tells which of its sides are its own', async (a1, told) => {
    const script = `var r = sheet.getRange('${a1}');
      return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()]`;

    expect(await scriptValue(script)).toEqual(told);
  });

  it('the range of a protected tab spans it and has no name', async () => {
    const script = `var r = sheet.protect().getRange(); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()]`;

    expect(await scriptValue(script)).toEqual(['', 1000, 26]);
  });

  it('a list of ranges names each', async () => {
    const script = `return sheet.getRangeList(['a2:c3', 'A:A', 'x4:z12']).getRanges().map(function (r) { return r.getA1Notation(); })`;

    expect(await scriptValue(script)).toEqual(['A2:C3', 'A:A', 'X4:Z12']);
  });
});

describe("offset, getCell and the sizes of a range, by gas-fakes' published tests", () => {
  it.each([
    ["sheet.getRange('c2:$d$4').toString()", 'Range'],
    ["sheet.getRange('c2:$d$4').getLastRow()", 4],
    ["sheet.getRange('c2:$d$4').getLastColumn()", 4],
    ["sheet.getRange('c2:$d$4').getWidth()", 2],
    ["sheet.getRange('c2:$d$4').getHeight()", 3],
    ["sheet.getRange('c2:$d$4').getCell(2, 2).getA1Notation()", 'D3'],
    ["sheet.getRange('c2:$d$4').getGridId() === sheet.getSheetId()", true],
    ["sheet.getRange('B2:D4').offset(0, 0).getA1Notation()", 'B2:D4'],
    ["sheet.getRange('B2:D4').offset(1, 1, 1, 1).getA1Notation()", 'C3'],
    ["sheet.getRange('B2:D4').offset(1, 1).getA1Notation()", 'C3:E5'],
    ["sheet.getRange('B2:D4').offset(1, 1, 5).getA1Notation()", 'C3:E7'],
    ["sheet.getRange('B2:D4').offset(-1, -1, 2, 2).getA1Notation()", 'A1:B2'],
  ])('%s', async (script, told) => {
    expect(await scriptValue(`return ${script}`)).toBe(told);
  });

  it.each([
    ['0 rows', 'offset(0, 0, 0)', /number of rows/],
    ['0 columns', 'offset(0, 0, 1, 0)', /number of columns/],
    ['a place outside the grid', 'offset(-2, 0)', /starting row of the range is too small/],
  ])('offset refuses %s', async (_, call, words) => {
    expect(await scriptRefusal(`sheet.getRange('B2:D4').${call}`)).toMatch(words);
  });
});

describe("the data around a cell, by gas-fakes' published tests", () => {
  const blocks = `sheet.getRange('B2:D4').setValue('x'); sheet.getRange('F6:G7').setValue('y');`;

  it.each([
    ['C3', '', 'B2:D4'],
    ['B2:D4', '', 'B2:D4'],
    ['A1', '', 'A1'],
    ['B1', '', 'B1:D4'],
    ['E3', '', 'B2:E4'],
    ['F6', '', 'F6:G7'],
    ['C3', 'SpreadsheetApp.Dimension.ROWS', 'C2:C4'],
    ['F7', 'SpreadsheetApp.Dimension.ROWS', 'F6:F7'],
    ['C3', 'SpreadsheetApp.Dimension.COLUMNS', 'B3:D3'],
    ['F7', 'SpreadsheetApp.Dimension.COLUMNS', 'F7:G7'],
  ])('getDataRegion from %s (%s)', async (from, dimension, told) => {
    expect(
      await scriptValue(
        `${blocks} return sheet.getRange('${from}').getDataRegion(${dimension}).getA1Notation()`,
      ),
    ).toBe(told);
  });

  const column = `sheet.getRange('B2').setValue('x'); sheet.getRange('B5').setValue('x'); sheet.getRange('D2:D4').setValue('x'); sheet.getRange('F1000').setValue('x');`;
  it.each([
    ['B1', 'DOWN', 'B2'],
    ['B2', 'DOWN', 'B5'],
    ['D2', 'DOWN', 'D4'],
    ['B5', 'DOWN', 'B1000'],
    ['A1', 'DOWN', 'A1000'],
    ['F1000', 'DOWN', 'F1000'],
    ['F1', 'DOWN', 'F1000'],
    ['B4', 'UP', 'B2'],
    ['B5', 'UP', 'B2'],
    ['D4', 'UP', 'D2'],
    ['B2', 'UP', 'B1'],
    ['A6', 'UP', 'A1'],
    ['A1', 'UP', 'A1'],
  ])('getNextDataCell from %s %s', async (from, direction, told) => {
    const script = `return sheet.getRange('${from}').getNextDataCell(SpreadsheetApp.Direction.${direction}).getA1Notation()`;

    expect(await scriptValue(column + script)).toBe(told);
  });

  const row = `sheet.getRange('B2').setValue('x'); sheet.getRange('E2').setValue('x'); sheet.getRange('B4:D4').setValue('x'); sheet.getRange('Z6').setValue('x');`;
  it.each([
    ['A2', 'NEXT', 'B2'],
    ['B2', 'NEXT', 'E2'],
    ['B4', 'NEXT', 'D4'],
    ['E2', 'NEXT', 'Z2'],
    ['A1', 'NEXT', 'Z1'],
    ['Z1', 'NEXT', 'Z1'],
    ['A6', 'NEXT', 'Z6'],
    ['E4', 'PREVIOUS', 'D4'],
    ['E2', 'PREVIOUS', 'B2'],
    ['D4', 'PREVIOUS', 'B4'],
    ['B2', 'PREVIOUS', 'A2'],
    ['G1', 'PREVIOUS', 'A1'],
    ['A1', 'PREVIOUS', 'A1'],
  ])('getNextDataCell from %s %s', async (from, direction, told) => {
    const script = `return sheet.getRange('${from}').getNextDataCell(SpreadsheetApp.Direction.${direction}).getA1Notation()`;

    expect(await scriptValue(row + script)).toBe(told);
  });
});

describe("tabs, by Google's reference and gas-fakes' published tests", () => {
  it('insertSheet puts a tab after the active one and makes it active, or at a place counted from 0', async () => {
    const script = `book.insertSheet('s1'); book.insertSheet('s2'); book.insertSheet('s3', 1); book.insertSheet('s4', 0);
      return book.getSheets().map(function (s) { return [s.getName(), s.getIndex()]; })`;

    expect(await scriptValue(script, { locale: 'en_US' })).toEqual([
      ['s4', 1],
      ['Sheet1', 2],
      ['s3', 3],
      ['s1', 4],
      ['s2', 5],
    ]);
  });

  it.each([
    ['a tab that is not there is null', "book.getSheetByName('none')", null],
    ['so is one of an unknown id', 'book.getSheetById(12345)', null],
    ['and a named range that is not there', "book.getRangeByName('none')", null],
    ['a tab has one name under two methods', 'sheet.getName() === sheet.getSheetName()', true],
    ['a new tab has a thousand rows', 'sheet.getMaxRows()', 1000],
    ['and 26 columns', 'sheet.getMaxColumns()', 26],
    ['its type is told by name', 'sheet.getType().toString()', 'GRID'],
    ['a column is 100 wide', 'sheet.getColumnWidth(2)', 100],
    ['a row is 21 high', 'sheet.getRowHeight(1)', 21],
    ['it is not hidden', 'sheet.isSheetHidden()', false],
    ['it has no filter', 'sheet.getFilter()', null],
    ['nothing is frozen', 'sheet.getFrozenRows() + sheet.getFrozenColumns()', 0],
  ])('%s', async (_, script, told) => {
    expect(await scriptValue(`return ${script}`)).toBe(told);
  });

  it('a hidden tab says so until it is shown', async () => {
    expect(
      await scriptValue(
        "book.insertSheet('b'); sheet.hideSheet(); var a = sheet.isSheetHidden(); return [a, sheet.showSheet().isSheetHidden()]",
      ),
    ).toEqual([true, false]);
  });

  it('a named range is found by its name, and gone when it is removed', async () => {
    const script = `book.setNamedRange('TaxRates', sheet.getRange('C3:F7'));
      var a = book.getRangeByName('TaxRates').getA1Notation(); book.getNamedRanges()[0].remove();
      return [a, book.getRangeByName('TaxRates'), book.getNamedRanges().length]`;

    expect(await scriptValue(script)).toEqual(['C3:F7', null, 0]);
  });

  it('the constants of an enum are compared by their places', async () => {
    const script = `var d = SpreadsheetApp.Dimension; return [d.ROWS.compareTo(d.ROWS), d.COLUMNS.compareTo(d.ROWS) < 0, d.ROWS.toString(), JSON.stringify(d.ROWS)]`;

    expect(await scriptValue(script)).toEqual([0, true, 'ROWS', '"ROWS"']);
  });
});
