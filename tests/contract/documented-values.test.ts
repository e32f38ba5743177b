// What cells answer, as Google's reference or gas-fakes' published tests state it.

import { describe, expect, it } from 'vitest';
import { scriptRefusal, scriptValue } from '../support/run-script.ts';

const american = { locale: 'en_US', sheetZone: 'Asia/Shanghai' } as const;
const kinds = (range: string): string =>
  `${range}.getValues()[0].map(function (v) { return v instanceof Date ? 'Date' : typeof v; })`;

describe("an empty tab, by Google's reference and gas-fakes' published tests", () => {
  it.each([
    ['getLastRow', 'sheet.getLastRow()', 0],
    ['getLastColumn', 'sheet.getLastColumn()', 0],
    ['getDataRange', 'sheet.getDataRange().getA1Notation()', 'A1'],
    ['its values', 'sheet.getDataRange().getValues()', [['']]],
    ['its displayed values', 'sheet.getDataRange().getDisplayValues()', [['']]],
    ['isBlank', "sheet.getRange('A1:Z1000').isBlank()", true],
    ['getValue', "sheet.getRange('A1').getValue()", ''],
    ['getFormula', "sheet.getRange('A1').getFormula()", ''],
    ['getNote', "sheet.getRange('A1').getNote()", ''],
    ['getBackground', "sheet.getRange('A1').getBackground()", '#ffffff'],
    ['getFontColor', "sheet.getRange('A1').getFontColor()", '#000000'],
    ['getFontWeight', "sheet.getRange('A1').getFontWeight()", 'normal'],
    ['getHorizontalAlignment', "sheet.getRange('A1').getHorizontalAlignment()", 'general'],
    ['getNumberFormat', "sheet.getRange('A1').getNumberFormat()", '0.###############'],
    ['getWrap, oddly', "sheet.getRange('A1').getWrap()", true],
    ['after a sort', 'sheet.sort(1); return sheet.getDataRange().getValues()', [['']]],
  ])('%s', async (_, script, told) => {
    expect(await scriptValue(script.includes('return') ? script : `return ${script}`)).toEqual(told);
  });
});

describe("what getValues answers, by Google's reference", () => {
  it('numbers, booleans, dates and text by what the cells hold; empty cells as empty text', async () => {
    const script = `sheet.getRange('A1:E1').setValues([[7, true, new Date(2026, 2, 5), 'x', null]]); return ${kinds("sheet.getRange('A1:E1')")}`;

    expect(await scriptValue(script)).toEqual(['number', 'boolean', 'Date', 'string', 'string']);
  });

  it('its own example of setValues: text is read as a person’s typing', async () => {
    const script = `var r = sheet.getRange('B2:D2'); r.setValues([['2.000', '1,000,000', '$2.99']]); return r.getValues()`;

    expect(await scriptValue(script, american)).toEqual([[2, 1_000_000, 2.99]]);
  });

  it.each([
    ['a number', '1', 1],
    ['a share of a hundred', '50%', 0.5],
    ['a power of ten', '1e3', 1000],
    ['a truth in any letter case', 'true', true],
    ['text after an apostrophe', "'007", '007'],
    ['an apostrophe alone for empty text', "'", ''],
    ['a formula', '=1+2', 3],
    ['text with blanks', ' a ', ' a '],
  ])('%s', async (_, typed, value) => {
    expect(
      await scriptValue(`return sheet.getRange('A1').setValue(${JSON.stringify(typed)}).getValue()`),
    ).toBe(value);
  });

  it('a date is the moment at which the sheet’s zone shows it', async () => {
    const script = `return sheet.getRange('A1').setValue('2026-03-05').getValue().toISOString()`;

    expect(await scriptValue(script, { locale: 'zh_CN', sheetZone: 'America/New_York' })).toBe(
      '2026-03-05T05:00:00.000Z',
    );
  });

  it('the first cell answers for a range, the others for themselves', async () => {
    const script = `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); var r = sheet.getRange('A1:B2');
      return [r.getValue(), r.getDisplayValue(), r.getDisplayValues(), r.isBlank(), r.offset(2, 0).isBlank()]`;

    expect(await scriptValue(script)).toEqual([
      1,
      '1',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      false,
      true,
    ]);
  });

  it('getDataRange reaches from A1 to the last row and column with content', async () => {
    expect(
      await scriptValue(
        `sheet.getRange('C2').setValue('x'); sheet.getRange('B4').setValue(0); return sheet.getDataRange().getA1Notation()`,
      ),
    ).toBe('A1:C4');
  });

  it.each([
    [
      'fewer rows',
      "[['a', 'b']]",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'fewer columns',
      "[['a'], ['b']]",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
  ])('setValues refuses %s than the range has', async (_, values, words) => {
    expect(await scriptRefusal(`sheet.getRange('A1:B2').setValues(${values})`)).toBe(`Exception: ${words}`);
  });
});

describe("formulas, by gas-fakes' published tests", () => {
  it('setFormula is written for the first cell and moves along in the others', async () => {
    expect(await scriptValue("return sheet.getRange('D1:E2').setFormula('=A1').getFormulas()")).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ]);
  });

  it('references with a dollar stay', async () => {
    expect(
      await scriptValue("return sheet.getRange('D1:E2').setFormula('=SUM($B$2:$B$4)').getFormulas()"),
    ).toEqual([
      ['=SUM($B$2:$B$4)', '=SUM($B$2:$B$4)'],
      ['=SUM($B$2:$B$4)', '=SUM($B$2:$B$4)'],
    ]);
  });

  it('a list of ranges takes one formula and shows its value', async () => {
    const script = `sheet.getRangeList(['A1', 'E5']).setFormula('=SUM(1,2)'); return [sheet.getRange('E5').getFormula(), sheet.getRange('E5').getValue()]`;

    expect(await scriptValue(script)).toEqual(['=SUM(1,2)', 3]);
  });

  it.each([
    'getFormulaR1C1()',
    "setFormulaR1C1('=R1C1')",
    'merge()',
    'moveTo(sheet.getRange("B1"))',
    'randomize()',
    'removeDuplicates()',
    'splitTextToColumns()',
  ])('%s is not emulated, and says so by its name', async (call) => {
    expect(await scriptRefusal(`sheet.getRange('A1').${call}`)).toMatch(
      /not emulated: Range\.\w+ — add it in local/,
    );
  });
});
