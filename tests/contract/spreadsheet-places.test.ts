// Where ranges lie, and what a tab tells about itself.

import { describe, expect, it } from 'vitest';
import { enums } from '../../local/spreadsheet/enums.ts';
import { startRun } from '../support/plain-execution.ts';

const { Direction, Dimension } = enums as Record<string, Record<string, never>>;

describe('Sheet.getRange', () => {
  it('4.27 refuses what lies outside the grid', () => {
    const { sheet } = startRun();
    expect(() => sheet.getRange(1001, 1)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() => sheet.getRange('A1:AB1')).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('4.27 refuses row 0, column 0 and no rows', () => {
    const { sheet } = startRun();
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(2, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange(2, 1, 1, 0)).toThrow(
      'The number of columns in the range must be at least 1.',
    );
  });

  it('4.27 takes names of cells, blocks and open ends', () => {
    const { sheet, spreadsheet } = startRun();
    const places = ['B2', 'A1:C3', 'A3:C', '2:2', 'B:B'].map((a1) => sheet.getRange(a1).getA1Notation());
    expect(places).toEqual(['B2', 'A1:C3', 'A3:C1000', '2:2', 'B:B']);
    expect(spreadsheet.getRange("'工作表1'!B2:C3").getA1Notation()).toBe('B2:C3');
    expect(() => sheet.getRange('nonsense!')).toThrow('Range not found');
  });

  it('is a free handle, but sees lines this run has just inserted', () => {
    const run = startRun();
    run.sheet.getRange('A1');
    expect(run.charges()).toEqual({ free: 1 });
    run.sheet.insertRowsAfter(1000, 1);
    expect(run.sheet.getRange('A1001').getRow()).toBe(1001);
  });

  it('tells its place', () => {
    const { sheet } = startRun();
    const range = sheet.getRange(2, 3, 4, 5);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      2, 3, 4, 5,
    ]);
    expect([range.getLastRow(), range.getLastColumn(), range.getHeight(), range.getWidth()]).toEqual([
      5, 7, 4, 5,
    ]);
    expect([range.getRowIndex(), range.getGridId(), range.getSheet().getName()]).toEqual([2, 0, '工作表1']);
    expect(range.getCell(2, 2).getA1Notation()).toBe('D3');
    expect(range.offset(1, -1).getA1Notation()).toBe('B3:F6');
    expect(range.offset(0, 0, 1, 1).getA1Notation()).toBe('C2');
    expect(range.getMergedRanges()).toEqual([]);
  });

  it('makes several at once', () => {
    const { sheet } = startRun();
    const ranges = sheet.getRangeList(['A1', 'B2:B3']).getRanges();
    expect(ranges.map((range) => range.getA1Notation())).toEqual(['A1', 'B2:B3']);
  });

  it('finds the region of data around a cell, and the edge of it', () => {
    const { sheet } = startRun();
    sheet.getRange('B2:C4').setValues([
      ['a', 'b'],
      ['c', ''],
      ['d', 'e'],
    ]);
    expect(sheet.getRange('B2').getDataRegion().getA1Notation()).toBe('B2:C4');
    expect(
      sheet
        .getRange('B2')
        .getDataRegion(Dimension?.ROWS as never)
        .getA1Notation(),
    ).toBe('B2:B4');
    expect(
      sheet
        .getRange('B2')
        .getNextDataCell(Direction?.DOWN as never)
        .getA1Notation(),
    ).toBe('B4');
    expect(
      sheet
        .getRange('B4')
        .getNextDataCell(Direction?.DOWN as never)
        .getA1Notation(),
    ).toBe('B1000');
  });
});

describe('a tab about itself', () => {
  it('4.28 has no last row when it is empty, and A1 as its data', () => {
    const { sheet } = startRun();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
  });

  it('4.28 counts a formula that shows nothing as content', () => {
    const { sheet } = startRun();
    sheet.getRange('D7').setFormula('=""');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([7, 4]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:D7');
  });

  it('3.1 tells the last row after this run has written, which commits', () => {
    const run = startRun();
    run.sheet.getRange('A9').setValue('x');
    expect(run.sheet.getLastRow()).toBe(9);
    expect(run.charges()).toMatchObject({ write: 1, flush: 1 });
    run.sheet.getLastRow();
    expect(run.charges()).toMatchObject({ flush: 1, touch: 1 });
  });

  it('tells its name, id, place and kind', () => {
    const { sheet, spreadsheet } = startRun();
    expect([sheet.getName(), sheet.getSheetName(), sheet.getSheetId(), sheet.getIndex()]).toEqual([
      '工作表1',
      '工作表1',
      0,
      1,
    ]);
    expect(String(sheet.getType())).toBe('GRID');
    expect(JSON.stringify({ type: sheet.getType() })).toBe('{"type":"GRID"}');
    expect(sheet.getParent()).toBe(spreadsheet);
    expect(sheet.isRightToLeft()).toBe(false);
  });
});

describe('Spreadsheet', () => {
  it('4.35 finds tabs by id and name, and null when one is gone', () => {
    const { spreadsheet } = startRun();
    const added = spreadsheet.insertSheet('借阅');
    const id = added.getSheetId();
    added.setName('别的');
    expect(spreadsheet.getSheetByName('借阅')).toBeNull();
    expect(spreadsheet.getSheetById(id)?.getName()).toBe('别的');
    spreadsheet.deleteSheet(added);
    expect(spreadsheet.getSheetById(id)).toBeNull();
    expect(() => added.getLastRow()).toThrow();
  });

  it('4.35 refuses a second tab of the same name', () => {
    const { spreadsheet, sheet } = startRun();
    const refusal = 'A sheet with the name "工作表1" already exists. Please enter another name.';
    expect(() => spreadsheet.insertSheet('工作表1')).toThrow(refusal);
    spreadsheet.insertSheet('two');
    expect(() => sheet.setName('TWO')).toThrow('A sheet with the name "TWO" already exists.');
  });

  it('lists, adds, copies and moves tabs', () => {
    const { spreadsheet, sheet } = startRun();
    sheet.getRange('A1').setValue('x');
    spreadsheet.insertSheet('last', 9);
    spreadsheet.insertSheet('first', 0, { template: sheet });
    const copy = sheet.copyTo(spreadsheet);
    expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual([
      'first',
      '工作表1',
      'last',
      'Copy of 工作表1',
    ]);
    expect(copy.getRange('A1').getValue()).toBe('x');
    expect(spreadsheet.getNumSheets()).toBe(4);
    spreadsheet.setActiveSheet(copy);
    spreadsheet.moveActiveSheet(1);
    expect(copy.getIndex()).toBe(1);
  });

  it('4.36 tells its own zone and locale, which can be set', () => {
    const { spreadsheet } = startRun();
    expect([spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()]).toEqual([
      'Asia/Shanghai',
      'zh_CN',
    ]);
    spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo');
    spreadsheet.setSpreadsheetLocale('en_US');
    expect([spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()]).toEqual([
      'Asia/Tokyo',
      'en_US',
    ]);
  });

  it('tells its name, address and people', () => {
    const { spreadsheet } = startRun();
    spreadsheet.rename('书香');
    spreadsheet.addEditor('li@school.example');
    expect(spreadsheet.getName()).toBe('书香');
    expect(spreadsheet.getUrl()).toContain(spreadsheet.getId());
    expect(spreadsheet.getOwner()?.getEmail()).toBe('owner@school.example');
    expect(spreadsheet.getEditors().map((user) => user.getEmail())).toEqual([
      'owner@school.example',
      'li@school.example',
    ]);
    spreadsheet.removeEditor('li@school.example');
    expect(spreadsheet.getEditors()).toHaveLength(1);
    expect(spreadsheet.getViewers()).toEqual([]);
  });

  it('keeps named ranges on their cells', () => {
    const { spreadsheet, sheet } = startRun();
    spreadsheet.setNamedRange('days', sheet.getRange('B2:B4'));
    sheet.insertRowBefore(1);
    expect(spreadsheet.getRangeByName('days')?.getA1Notation()).toBe('B3:B5');
    const [named] = spreadsheet.getNamedRanges();
    expect([named?.getName(), named?.getRange().getA1Notation()]).toEqual(['days', 'B3:B5']);
    named?.setRange(sheet.getRange('C1'));
    expect(spreadsheet.getRangeByName('days')?.getA1Notation()).toBe('C1');
    named?.remove();
    spreadsheet.removeNamedRange('none');
    expect(spreadsheet.getRangeByName('days')).toBeNull();
  });

  it('4.49 knows the active sheet and range, and the person may be sent elsewhere', () => {
    const { app, spreadsheet, sheet } = startRun();
    const other = spreadsheet.insertSheet('other');
    app.setActiveSheet(other);
    expect(app.getActiveSheet().getName()).toBe('other');
    expect(spreadsheet.getActiveSheet().getName()).toBe('other');
    app.setActiveRange(sheet.getRange('B2:C3'));
    expect(app.getActiveRange().getA1Notation()).toBe('B2:C3');
    expect(
      [spreadsheet.getActiveRange(), sheet.getActiveRange()].map((range) => range.getA1Notation()),
    ).toEqual(['B2:C3', 'B2:C3']);
    expect(app.getCurrentCell().getA1Notation()).toBe('B2');
    app.setCurrentCell(sheet.getRange('D4'));
    expect(
      [spreadsheet.getCurrentCell(), spreadsheet.getActiveCell()].map((cell) => cell.getA1Notation()),
    ).toEqual(['D4', 'D4']);
    sheet.setCurrentCell(sheet.getRange('E5'));
    expect([sheet.getCurrentCell(), sheet.getActiveCell()].map((cell) => cell.getA1Notation())).toEqual([
      'E5',
      'E5',
    ]);
    sheet.setActiveRange(sheet.getRange('F6')).activate();
    other.activate();
    expect(app.getActiveSheet().getName()).toBe('other');
  });

  it('is what the app answers as active', () => {
    const { app, spreadsheet } = startRun();
    expect(app.getActiveSpreadsheet()).toBe(spreadsheet);
    expect(app.getActive()).toBe(spreadsheet);
    expect(app.getUi()).toBe('ui');
  });

  it('4.60 shows a toast to the person', () => {
    const { spreadsheet, toasts } = startRun();
    spreadsheet.toast('已借出', '书香');
    expect(toasts).toEqual(['书香: 已借出']);
  });

  it('carries developer metadata of its own and of tabs', () => {
    const { spreadsheet, sheet } = startRun();
    spreadsheet.addDeveloperMetadata('schema', '3');
    sheet.addDeveloperMetadata('tab', 'loans');
    const [schema] = spreadsheet.getDeveloperMetadata();
    expect([schema?.getId(), schema?.getKey(), schema?.getValue(), String(schema?.getVisibility())]).toEqual([
      1,
      'schema',
      '3',
      'DOCUMENT',
    ]);
    schema?.setValue('4').setKey('version');
    expect(schema?.getValue()).toBe('4');
    const found = spreadsheet.createDeveloperMetadataFinder().withKey('tab').withValue('loans').find();
    expect(found.map((each) => each.getId())).toEqual([2]);
    expect(spreadsheet.createDeveloperMetadataFinder().withId(2).find()).toHaveLength(1);
    sheet.getDeveloperMetadata()[0]?.remove();
    expect(sheet.getDeveloperMetadata()).toEqual([]);
  });
});
