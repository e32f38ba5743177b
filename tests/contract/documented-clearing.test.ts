// Trimming, clearing and copying cells, as Google's reference or gas-fakes' published tests state it.

import { describe, expect, it } from 'vitest';
import { scriptRefusal, scriptValue } from '../support/run-script.ts';

describe("trimming and clearing, by Google's reference and gas-fakes' published tests", () => {
  it('trimWhitespace: its own example', async () => {
    const script = `var r = sheet.getRange('A1:A4'); r.setValues([[' preceding space'], ['following space '], ['two  middle  spaces'], ['   =SUM(1,2)']]);
      return r.trimWhitespace().getValues()`;

    expect(await scriptValue(script)).toEqual([
      ['preceding space'],
      ['following space'],
      ['two middle spaces'],
      ['=SUM(1,2)'],
    ]);
  });

  const dressed = `var r = sheet.getRange('A1').setValue(5).setNote('n').setBackground('#ff0000').setNumberFormat('0.0')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build());
    function left() { return [r.getValue() !== '', r.getNote() !== '', r.getBackground() !== '#ffffff', r.getNumberFormat() === '0.0', r.getDataValidation() !== null]; }`;

  it.each([
    ['sheet.clear() takes content and format', 'sheet.clear()', [false, true, false, false, true]],
    ['sheet.clearContents() takes content alone', 'sheet.clearContents()', [false, true, true, true, true]],
    ['sheet.clearFormats() takes formats alone', 'sheet.clearFormats()', [true, true, false, false, true]],
    ['range.clear() takes everything', 'r.clear()', [false, false, false, false, false]],
    ['its contents alone', 'r.clear({ contentsOnly: true })', [false, true, true, true, true]],
    [
      'its format, and validation with it',
      'r.clear({ formatOnly: true })',
      [true, true, false, false, false],
    ],
    ['its notes alone', 'r.clear({ commentsOnly: true })', [true, false, true, true, true]],
    ['its validation alone', 'r.clear({ validationsOnly: true })', [true, true, true, true, false]],
    ['range.clearContent() leaves the formatting', 'r.clearContent()', [false, true, true, true, true]],
    ['range.clearFormat() leaves number formats', 'r.clearFormat()', [true, true, false, true, true]],
    ['range.clearNote() takes notes alone', 'r.clearNote()', [true, false, true, true, true]],
    [
      'a list of ranges is cleared of validation too',
      "sheet.getRangeList(['A1']).clear()",
      [false, false, false, false, false],
    ],
    [
      'or of content alone',
      "sheet.getRangeList(['A1']).clear({ contentsOnly: true })",
      [false, true, true, true, true],
    ],
  ])('%s', async (_, script, kept) => {
    expect(await scriptValue(`${dressed} ${script}; return left()`)).toEqual(kept);
  });

  it('sheet.clearNotes is not emulated, and says so by its name', async () => {
    expect(await scriptRefusal('sheet.clearNotes()')).toMatch(/not emulated: Sheet\.clearNotes/);
  });

  it('copyTo copies all of a larger source to where the target begins', async () => {
    const script = `sheet.getRange('A1:B2').setValues([['V1', 'V2'], ['V3', 'V4']]).setBackground('#ff0000'); sheet.getRange('G1:H2').setBackground('#cccccc');
      sheet.getRange('A1:B2').copyTo(sheet.getRange('D1')); sheet.getRange('A1:B2').copyTo(sheet.getRange('G1'), { contentsOnly: true });
      return [sheet.getRange('D1:E2').getValues(), sheet.getRange('E2').getBackground(), sheet.getRange('G1:H2').getValues(), sheet.getRange('H2').getBackground()]`;
    const values = [
      ['V1', 'V2'],
      ['V3', 'V4'],
    ];

    expect(await scriptValue(script)).toEqual([values, '#ff0000', values, '#cccccc']);
  });

  it('copyTo of empty cells empties the target, its format too', async () => {
    const script = `var t = sheet.getRange('D1:E2').setValue('X').setBackground('#00ff00'); sheet.getRange('A9:B10').copyTo(t); return [t.isBlank(), t.getBackground()]`;

    expect(await scriptValue(script)).toEqual([true, '#ffffff']);
  });

  it.each(['copyTo()', "copyTo('not a range')", "setNotes('foo')", 'setNumberFormat(null)'])(
    '%s is refused by its signature',
    async (call) => {
      expect(await scriptRefusal(`sheet.getRange('A1').${call}`)).toMatch(
        /don't match the method signature for SpreadsheetApp.Range/,
      );
    },
  );
});
