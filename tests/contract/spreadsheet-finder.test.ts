// Finding text.

import { describe, expect, it } from 'vitest';
import { startRun } from '../support/plain-execution.ts';

function barcodes() {
  const run = startRun();
  run.sheet
    .getRange('A1:A5')
    .setNumberFormat('@')
    .setValues([['B001'], ['b0012'], ['É7'], ['b001'], ['']]);
  run.sheet.getRange('B1:B2').setValues([[9780306406157], ['=1+1']]);
  return run;
}

const found = (ranges: readonly { getA1Notation(): string }[]): string[] =>
  ranges.map((range) => range.getA1Notation());

describe('TextFinder', () => {
  it('3.28 finds parts of displayed text in any letter case', () => {
    const { sheet } = barcodes();
    expect(found(sheet.createTextFinder('b001').findAll())).toEqual(['A1', 'A2', 'A4']);
    expect(found(sheet.createTextFinder('9.78').findAll())).toEqual(['B1']);
    expect(found(sheet.createTextFinder('9780306406157').findAll())).toEqual([]);
  });

  it('3.28 finds whole cells and exact case when asked', () => {
    const { sheet } = barcodes();
    expect(found(sheet.getRange('A1:A5').createTextFinder('b001').matchEntireCell(true).findAll())).toEqual([
      'A1',
      'A4',
    ]);
    expect(found(sheet.createTextFinder('b001').matchEntireCell(true).matchCase(true).findAll())).toEqual([
      'A4',
    ]);
  });

  it('3.28 finds by pattern, by formula text and without accents when asked', () => {
    const { sheet, spreadsheet } = barcodes();
    expect(found(sheet.createTextFinder('^b0+12$').useRegularExpression(true).findAll())).toEqual(['A2']);
    expect(found(sheet.createTextFinder('1+1').matchFormulaText(true).findAll())).toEqual(['B2']);
    expect(found(spreadsheet.createTextFinder('e7').ignoreDiacritics(true).findAll())).toEqual(['A3']);
  });

  it('3.28 goes from match to match, and answers null at the end', () => {
    const { sheet } = barcodes();
    const finder = sheet.createTextFinder('b001');
    expect(finder.findNext()?.getA1Notation()).toBe('A1');
    expect(finder.findNext()?.getA1Notation()).toBe('A2');
    expect(finder.getCurrentMatch()?.getA1Notation()).toBe('A2');
    expect(finder.findPrevious()?.getA1Notation()).toBe('A1');
    expect(sheet.createTextFinder('b001').startFrom(sheet.getRange('A4')).findNext()).toBeNull();
    expect(sheet.createTextFinder('none').findNext()).toBeNull();
  });

  it('3C is charged for every cell of the range, and commits what waits first', () => {
    const run = barcodes();
    run.sheet.getRange('A9').setValue('late');
    expect(run.sheet.getRange('A1:A1000').createTextFinder('late').findNext()?.getRow()).toBe(9);
    const search = run.calls.find(({ method }) => method === 'TextFinder.findNext');
    expect(search).toMatchObject({ charge: 'find', cells: 1000, sheetId: 0 });
  });
});
