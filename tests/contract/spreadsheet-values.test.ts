// Reading and writing cells through Range, in a run that buffers its writes.

import { describe, expect, it } from 'vitest';
import { startRun } from '../support/plain-execution.ts';

describe('Range.getValues', () => {
  it('4.19 gives numbers, booleans, dates, text and empty text by what the cells hold', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:F1').setValues([['7', 'TRUE', '2026-03-05', 'x', '', '50%']]);

    const values = sheet.getRange('A1:F1').getValues();

    expect(values).toEqual([[7, true, new Date('2026-03-04T16:00:00Z'), 'x', '', 0.5]]);
    expect(sheet.getRange('A1').getValue()).toBe(7);
  });

  it('4.37 turns a date cell into the instant at which the sheet zone shows it, and back', () => {
    for (const sheetZone of ['America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Auckland']) {
      const { sheet } = startRun({ sheetZone });
      sheet.getRange('A1').setValue('2026-05-04');

      const midnight = sheet.getRange('A1').getValue() as Date;
      sheet.getRange('A2').setValue(midnight);

      const there = new Intl.DateTimeFormat('sv', {
        dateStyle: 'short',
        timeStyle: 'short',
        timeZone: sheetZone,
      });
      expect(there.format(midnight)).toBe('2026-05-04 00:00');
      expect(sheet.getRange('A2').getDisplayValue()).toBe('2026-05-04');
    }
  });

  it('4.19 gives an error cell as its text', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setFormula('=1/0');
    expect(sheet.getRange('A1').getValue()).toBe('#DIV/0!');
  });

  it('4.20 is shown by getDisplayValues always as text', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:C1').setValues([[9780306406157, '2026-03-05', true]]);
    expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([['9.78031E+12', '2026-03-05', 'TRUE']]);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('9.78031E+12');
  });
});

describe('Range.setValues', () => {
  it('4.21 refuses a block whose rows do not match the range', () => {
    const { sheet } = startRun();
    expect(() => sheet.getRange('A1:B2').setValues([['a', 'b']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });

  it('4.21 refuses a block whose columns do not match the range', () => {
    const { sheet } = startRun();
    expect(() => sheet.getRange('A1:B2').setValues([['a', 'b'], ['c']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('4.10 refuses what is no table of values', () => {
    const { sheet } = startRun();
    expect(() => sheet.getRange('A1').setValues(['a'] as never)).toThrow(
      "The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(() => sheet.getRange(1, 1, undefined as never)).toThrow(
      "The parameters (number,number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  it('4.22 reads strings as typed, so that leading zeros and slashes are lost', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B1').setValues([['001', '1/2']]);
    expect(sheet.getRange('A1').getValue()).toBe(1);
    expect(sheet.getRange('B1').getValue()).toEqual(new Date('2026-01-01T16:00:00Z'));
  });

  it('4.23 keeps strings in cells that were made plain text first', () => {
    const { sheet } = startRun();
    sheet
      .getRange('A1:B1')
      .setNumberFormat('@')
      .setValues([['001', '9780306406157']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['001', '9780306406157']]);
  });

  it('4.23 keeps a number a number in a plain-text cell, since OPEN-3 is open', () => {
    const { sheet } = startRun();
    expect(sheet.getRange('A1').setNumberFormat('@').setValue(7).getValue()).toBe(7);
  });

  it('4.24 makes a formula of text that looks like one, and a leading apostrophe prevents it', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:A2').setValues([['=1+1'], ["'=1+1"]]);
    expect(sheet.getRange('A1:A2').getFormulas()).toEqual([['=1+1'], ['']]);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[2], ['=1+1']]);
  });

  it('4.25 clears a cell with null, undefined or empty text', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1:C1');
    range.setValues([['a', 'b', 'c']]);
    range.setValues([[null, undefined, '']]);
    expect(range.isBlank()).toBe(true);
  });

  it('3.1 is buffered: nothing is in the workbook before something commits', () => {
    const run = startRun();
    run.sheet.getRange('A1').setValue('x');
    expect(run.book.tab(0).content(1, 1)).toBeNull();

    run.app.flush();

    expect(run.book.tab(0).content(1, 1)).toBe('x');
    expect(run.charges()).toMatchObject({ write: 1, flush: 1 });
  });

  it('3.1 is seen by a later read of the same run', () => {
    const run = startRun();
    run.sheet.getRange('A1').setValue('x');
    expect(run.sheet.getRange('A1').getValue()).toBe('x');
  });

  it('writes what was given, though the caller changes its array and its date afterwards', () => {
    const run = startRun();
    const when = new Date('2026-05-03T16:00:00Z');
    const row = ['x', when];
    run.sheet.getRange('A1:B1').setValues([row]);
    row[0] = 'changed';
    when.setFullYear(1999);

    expect(run.sheet.getRange('A1:B1').getDisplayValues()).toEqual([['x', '2026-05-04']]);
  });

  it('3.1 is charged per cell when committed, and a read per cell', () => {
    const run = startRun();
    run.sheet.getRange('A1:B3').setValues([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    run.sheet.getRange('A1:B2').getValues();
    const moved = run.calls
      .filter(({ cells }) => (cells ?? 0) > 0)
      .map(({ method, cells }) => [method, cells]);
    expect(moved).toEqual([
      ['Range.setValues', 6],
      ['Range.getValues', 4],
    ]);
  });

  it('is counted as reading the whole tab when it covers all data below the frozen rows', () => {
    const run = startRun();
    run.sheet.getRange('A1:B3').setValues([
      ['k', 'k'],
      ['a', 'b'],
      ['c', 'd'],
    ]);
    run.sheet.setFrozenRows(1);
    run.app.flush();
    run.sheet.getRange('A2:B3').getValues();
    run.sheet.getRange('A2:A3').getValues();
    const reads = run.calls.filter(({ method }) => method === 'Range.getValues');
    expect(reads.map(({ wholeTab }) => wholeTab)).toEqual([true, false]);
  });
});

describe('formulas and notes', () => {
  it('4.22 keeps what setFormula is given and shows its value', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:A2').setFormulas([['=1+1'], ['A1*2']]);
    sheet.getRange('B1').setFormula('SUM(A1:A2)');
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [2, 6],
      [4, ''],
    ]);
    expect(sheet.getRange('B1').getFormula()).toBe('=SUM(A1:A2)');
  });

  it('4.26 keeps notes as text and clears them', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setNote('please ask');
    sheet.getRange('A2:B2').setNotes([['x', null]]);
    expect(sheet.getRange('A1').getNote()).toBe('please ask');
    expect(sheet.getRange('A2:B2').getNotes()).toEqual([['x', '']]);
    sheet.getRange('A1:B2').clearNote();
    expect(sheet.getRange('A1:B2').getNotes()).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('4.28 counts an unticked checkbox as content', () => {
    const { sheet } = startRun();
    const box = sheet.getRange('A5');
    box.insertCheckboxes();
    expect(sheet.getLastRow()).toBe(5);
    expect(box.isChecked()).toBe(false);
    expect(box.check().isChecked()).toBe(true);
    expect(box.uncheck().isChecked()).toBe(false);
    expect(box.removeCheckboxes().isChecked()).toBeNull();
  });

  it('trims text and leaves the rest', () => {
    const { sheet } = startRun();
    sheet
      .getRange('A1:B1')
      .setNumberFormat('@')
      .setValues([['  a  b ', 'c']]);
    expect(sheet.getRange('A1:B1').trimWhitespace().getValues()).toEqual([['a b', 'c']]);
  });

  it('copies values and formats, and carries formulas', () => {
    const { sheet } = startRun();
    sheet
      .getRange('A1:B1')
      .setValues([[7, '=A1*2']])
      .setNumberFormat('0.00');
    sheet.getRange('A1').setNote('seven');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'));
    expect(sheet.getRange('A3').getNote()).toBe('seven');
    expect(sheet.getRange('A3:B3').getDisplayValues()).toEqual([['7.00', '14.00']]);
    expect(sheet.getRange('B3').getFormula()).toBe('=A3*2');
  });

  it('clears content, formats and notes, each alone or all at once', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1');
    range.setValue('x').setNote('n').setBackground('#ff0000');
    range.clearContent();
    expect([range.getValue(), range.getNote(), range.getBackground()]).toEqual(['', 'n', '#ff0000']);
    range.clearFormat();
    expect([range.getNote(), range.getBackground()]).toEqual(['n', '#ffffff']);
    range.setValue('x').clear();
    expect([range.getValue(), range.getNote()]).toEqual(['', '']);
  });
});

describe('Sheet.appendRow', () => {
  it('4.29 puts the row after the last row with content, parsed as typed', () => {
    const { sheet, book } = startRun();
    sheet.getRange('B3').setValue('x');
    sheet.appendRow(['001', '=1+1', new Date('2026-05-03T16:00:00Z'), null, 'y']);
    expect(book.tab(0).content(4, 1)).toBe(1);
    expect(sheet.getRange('A4:E4').getDisplayValues()).toEqual([['1', '2', '2026-05-04', '', 'y']]);
  });

  it('4.29 makes the grid longer when it is full, and the new row has the format of the last', () => {
    const { sheet, book } = startRun();
    sheet.deleteRows(4, 997);
    sheet
      .getRange('A1:A3')
      .setNumberFormat('@')
      .setValues([['1'], ['2'], ['3']]);
    sheet.appendRow(['004']);
    expect(book.tab(0).maxRows).toBe(4);
    expect(book.tab(0).content(4, 1)).toBe('004');
  });

  it('4.29 commits what waits first, and is charged as an append', () => {
    const run = startRun();
    run.sheet.getRange('A1').setValue('first');
    run.sheet.appendRow(['second']);
    expect(run.book.tab(0).content(2, 1)).toBe('second');
    expect(run.charges()).toMatchObject({ write: 1, append: 1 });
  });
});
