// Data validation and checkboxes, as Google's reference or gas-fakes' published tests state them.

import { describe, expect, it } from 'vitest';
import { scriptRefusal, scriptValue } from '../support/run-script.ts';

const told = (rule: string): string => `var r = ${rule};
  return [String(r.getCriteriaType()), r.getCriteriaValues().map(function (v) { return v instanceof Date ? v.toISOString() : v; })]`;

describe("a new validation builder, by gas-fakes' published tests", () => {
  it.each([
    ['is told by its name', 'b.toString()', 'DataValidationBuilder'],
    ['requires nothing', 'b.getCriteriaType()', null],
    ['has no values', 'b.getCriteriaValues()', []],
    ['has no help text', 'b.getHelpText()', null],
    ['lets wrong values pass with a warning', 'b.getAllowInvalid()', true],
    ['can be told to reject them', 'b.setAllowInvalid(false).getAllowInvalid()', false],
    ['and to help', "b.setHelpText('a day').getHelpText()", 'a day'],
    ['builds what is told by its name', 'b.requireCheckbox().build().toString()', 'DataValidation'],
    ['keeps only what was required last', "b.requireCheckbox('A').requireDate().getCriteriaValues()", []],
    ['is copied with what it holds', "b.requireTextEqualTo('x').copy().getCriteriaValues()", ['x']],
    [
      'and left alone by its copy',
      "b.requireTextEqualTo('x'); b.copy().requireTextEqualTo('y'); return b.getCriteriaValues()",
      ['x'],
    ],
  ])('%s', async (_, script, value) => {
    const answer = script.includes('return') ? script : `return ${script}`;

    expect(await scriptValue(`var b = SpreadsheetApp.newDataValidation(); ${answer}`)).toEqual(value);
  });
});

describe("what a rule requires, by gas-fakes' published tests", () => {
  const day = 'new Date(2012, 11, 31)';
  const next = 'new Date(2013, 0, 1)';
  const days = ['2012-12-30T16:00:00.000Z', '2012-12-31T16:00:00.000Z'];

  it.each([
    ['.requireCheckbox()', 'CHECKBOX', []],
    [".requireCheckbox('A')", 'CHECKBOX', ['A']],
    [".requireCheckbox('A', 'B')", 'CHECKBOX', ['A', 'B']],
    ['.requireDate()', 'DATE_IS_VALID_DATE', []],
    [`.requireDateAfter(${day})`, 'DATE_AFTER', days.slice(0, 1)],
    [`.requireDateBefore(${day})`, 'DATE_BEFORE', days.slice(0, 1)],
    [`.requireDateBetween(${day}, ${next})`, 'DATE_BETWEEN', days],
    [`.requireDateEqualTo(${day})`, 'DATE_EQUAL_TO', days.slice(0, 1)],
    [`.requireDateNotBetween(${day}, ${next})`, 'DATE_NOT_BETWEEN', days],
    [`.requireDateOnOrBefore(${day})`, 'DATE_ON_OR_BEFORE', days.slice(0, 1)],
    [`.requireDateOnOrAfter(${day})`, 'DATE_ON_OR_AFTER', days.slice(0, 1)],
    ['.requireNumberBetween(20, 40)', 'NUMBER_BETWEEN', [20, 40]],
    ['.requireNumberNotBetween(20, 40)', 'NUMBER_NOT_BETWEEN', [20, 40]],
    ['.requireNumberEqualTo(20)', 'NUMBER_EQUAL_TO', [20]],
    ['.requireNumberNotEqualTo(20)', 'NUMBER_NOT_EQUAL_TO', [20]],
    ['.requireNumberGreaterThan(20)', 'NUMBER_GREATER_THAN', [20]],
    ['.requireNumberGreaterThanOrEqualTo(20)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [20]],
    ['.requireNumberLessThan(20)', 'NUMBER_LESS_THAN', [20]],
    ['.requireNumberLessThanOrEqualTo(20)', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [20]],
    [".requireTextContains('foo')", 'TEXT_CONTAINS', ['foo']],
    [".requireTextDoesNotContain('bar')", 'TEXT_DOES_NOT_CONTAIN', ['bar']],
    [".requireTextEqualTo('foo')", 'TEXT_EQUAL_TO', ['foo']],
    ['.requireTextIsEmail()', 'TEXT_IS_VALID_EMAIL', []],
    ['.requireTextIsUrl()', 'TEXT_IS_VALID_URL', []],
    [".requireValueInList(['a', 'b'], false)", 'VALUE_IN_LIST', [['a', 'b'], false]],
    [".requireValueInList([9, false, 'z'])", 'VALUE_IN_LIST', [['9', 'false', 'z'], true]],
  ])('%s', async (required, type, values) => {
    const rule = `SpreadsheetApp.newDataValidation()${required}.build()`;

    expect(await scriptValue(told(rule))).toEqual([type, values]);
  });

  it.each([
    ['.requireNumberEqualTo(5)', 5, 6],
    ['.requireNumberNotEqualTo(5)', 6, 5],
    ['.requireNumberNotBetween(5, 9)', 4, 7],
    [".requireTextDoesNotContain('b')", "'xyz'", "'abc'"],
    ['.requireTextIsUrl()', "'https://school.example'", "'school'"],
    ['.requireDateEqualTo(new Date(2026, 2, 5))', "'2026-03-05'", "'2026-03-06'"],
    ['.requireDateNotBetween(new Date(2026, 2, 5), new Date(2026, 2, 7))', "'2026-03-08'", "'2026-03-06'"],
  ])('%s takes %s and rejects %s', async (required, good, bad) => {
    const rule = `SpreadsheetApp.newDataValidation()${required}.setAllowInvalid(false).build()`;
    const set = `var c = sheet.getRange('A1').setDataValidation(${rule});`;

    expect(await scriptRefusal(`${set} c.setValue(${good}); SpreadsheetApp.flush()`)).toBeNull();
    expect(await scriptRefusal(`${set} c.setValue(${bad}); SpreadsheetApp.flush()`)).toMatch(
      /The data you entered in cell A1 violates the data validation rules/,
    );
  });

  it.each([
    ['', true],
    [', true', true],
    [', false', false],
  ])('requireValueInRange(range%s) gives back the range and whether it drops down', async (more, drops) => {
    const script = `var v = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A2:C4')${more}).build().getCriteriaValues();
        return [v[0].getA1Notation(), v[0].getSheet().getName() === sheet.getName(), v[1]]`;

    expect(await scriptValue(script)).toEqual(['A2:C4', true, drops]);
  });

  it('is read back from each cell of the range it was set on, and is null where there is none', async () => {
    const script = `sheet.getRange('c2:e5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList([1, 2], true).build());
      var set = sheet.getRange('c2:e6').getDataValidations().map(function (row) { return row.map(function (v) { return v && String(v.getCriteriaType()); }); });
      sheet.getRange('c2:e5').clearDataValidations();
      return [set.length, set[3], set[4], sheet.getRange('c2').getDataValidation()]`;

    expect(await scriptValue(script)).toEqual([
      5,
      ['VALUE_IN_LIST', 'VALUE_IN_LIST', 'VALUE_IN_LIST'],
      [null, null, null],
      null,
    ]);
  });

  it.each([
    ".requireDate('=i1')",
    ".requireNumberBetween('1', 2)",
    '.requireValueInList()',
    '.setAllowInvalid()',
    '.requireTextContains(null)',
  ])('refuses %s by its signature', async (call) => {
    expect(await scriptRefusal(`SpreadsheetApp.newDataValidation()${call}`)).toMatch(
      /don't match the method signature for SpreadsheetApp.DataValidationBuilder/,
    );
  });

  it.each([
    ".requireFormulaSatisfied('=A1')",
    '.withCriteria(SpreadsheetApp.DataValidationCriteria.DATE_AFTER, [])',
  ])('%s is not emulated, and says so by its name', async (call) => {
    expect(await scriptRefusal(`SpreadsheetApp.newDataValidation()${call}`)).toMatch(
      /not emulated: DataValidationBuilder\.(requireFormulaSatisfied|withCriteria)/,
    );
  });
});

describe("checkboxes, by Google's reference and gas-fakes' published tests", () => {
  const boxes = `function rule() { var b = SpreadsheetApp.newDataValidation(); return b.requireCheckbox.apply(b, arguments).build(); }
    sheet.getRange('A1').setDataValidation(rule()).setValue(true); sheet.getRange('A2').setDataValidation(rule()).setValue(false);
    sheet.getRange('B1').setDataValidation(rule('YES', 'NO')).setValue('YES'); sheet.getRange('B2').setDataValidation(rule('YES', 'NO')).setValue('NO');
    sheet.getRange('C1').setValue('some text'); var all = sheet.getRange('A1:C2');`;

  it.each([
    [
      'uncheck',
      [
        [false, 'NO', 'some text'],
        [false, 'NO', ''],
      ],
    ],
    [
      'check',
      [
        [true, 'YES', 'some text'],
        [true, 'YES', ''],
      ],
    ],
  ])('%s changes each to its own value, and no cell without one', async (method, values) => {
    expect(await scriptValue(`${boxes} return all.${method}().getValues()`)).toEqual(values);
  });

  it('check leaves a cell that holds neither of its values', async () => {
    const script = `sheet.getRange('A1').insertCheckboxes('yes', 'no'); sheet.getRange('A1').setDataValidation(null).setValue('other');
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox('yes', 'no').setAllowInvalid(true).build());
      return sheet.getRange('A1').check().getValue()`;

    expect(await scriptValue(script)).toBe('other');
  });

  it.each([
    ['', [], false],
    ["'DONE'", ['DONE'], ''],
    ["'YES', 'NO'", ['YES', 'NO'], 'NO'],
  ])('insertCheckboxes(%s) unticks every cell, whatever it held', async (args, values, unticked) => {
    const script = `sheet.getRange('A1').setValue('old'); var r = sheet.getRange('A1:A2').insertCheckboxes(${args});
      var v = r.getDataValidation(); return [String(v.getCriteriaType()), v.getCriteriaValues(), r.getValues()]`;

    expect(await scriptValue(script)).toEqual(['CHECKBOX', values, [[unticked], [unticked]]]);
  });

  it('insertCheckboxes takes the place of another rule', async () => {
    const script = `var c = sheet.getRange('D1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build());
      return String(c.insertCheckboxes().getDataValidation().getCriteriaType())`;

    expect(await scriptValue(script)).toBe('CHECKBOX');
  });

  it('removeCheckboxes takes the rule, and the value where it is one of the two', async () => {
    const script = `sheet.getRange('A1:A3').insertCheckboxes('yes', 'no'); sheet.getRange('A1').setValue('yes');
      sheet.getRange('A3').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox('yes', 'no').setAllowInvalid(true).build()).setValue('random');
      var r = sheet.getRange('A1:A3').removeCheckboxes(); return [r.getValues(), r.getDataValidations()]`;

    expect(await scriptValue(script)).toEqual([
      [[''], [''], ['random']],
      [[null], [null], [null]],
    ]);
  });

  it.each([
    ['two unticked', 'A1:A2', '', false],
    ['one ticked', 'A1:A2', "sheet.getRange('A1').check();", null],
    ['both ticked', 'A1:A2', "sheet.getRange('A1:A2').check();", true],
    ['a cell without one among them', 'A1:A3', "sheet.getRange('A1:A2').check();", null],
    ['none at all', 'C1:C2', '', null],
  ])('isChecked of %s', async (_, a1, before, is) => {
    expect(
      await scriptValue(
        `sheet.getRange('A1:A2').insertCheckboxes(); ${before} return sheet.getRange('${a1}').isChecked()`,
      ),
    ).toBe(is);
  });

  it('isChecked goes by the values a checkbox was given', async () => {
    expect(
      await scriptValue("return sheet.getRange('A1:A2').insertCheckboxes('yes', 'no').check().isChecked()"),
    ).toBe(true);
  });
});
