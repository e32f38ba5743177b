// TextFinder, as Google's reference or gas-fakes' published tests state it.

import { describe, expect, it } from 'vitest';
import { scriptRefusal, scriptValue } from '../support/run-script.ts';

const samples = `sheet.getRange('A1:B5').setValues([['sample', 'sámplé'], ['SampleA', 'sámplé'], ['=SAMPLE()', '=SámpléB()'], ['=sample()', '=sámpléB()'], ['=sampleA()', '=sámpléB()']]);
  function all(where, how) { return how(where.createTextFinder('sample')).findAll().map(function (r) { return r.getA1Notation(); }); }
  function everywhere(how) { return [all(book, how), all(sheet, how), all(sheet.getRange('A3:B5'), how)]; }`;

describe("what is found, by gas-fakes' published tests", () => {
  it.each([
    ['by default, parts of what is shown in any letter case', 'f', [['A1', 'A2'], []]],
    [
      'whole cells in that very case without accents',
      'f.ignoreDiacritics(true).matchCase(true).matchEntireCell(true)',
      [['A1', 'B1', 'B2'], []],
    ],
    [
      'in the text of formulas',
      'f.matchFormulaText(true)',
      [
        ['A1', 'A2', 'A3', 'A4', 'A5'],
        ['A3', 'A4', 'A5'],
      ],
    ],
    [
      'whole cells in the text of formulas',
      'f.matchFormulaText(true).ignoreDiacritics(true).matchCase(true).matchEntireCell(true)',
      [['A1', 'B1', 'B2'], []],
    ],
  ])('%s', async (_, how, [everywhere, range]) => {
    expect(await scriptValue(`${samples} return everywhere(function (f) { return ${how}; })`)).toEqual([
      everywhere,
      everywhere,
      range,
    ]);
  });
});

describe("the steps of a search, by Google's reference", () => {
  const finder = `sheet.getRange('A1:C1').setValues([['book', 'bookmark', 'paper']]); sheet.getRange('A2').setValue('a book'); var f = sheet.createTextFinder('book');
    function name(r) { return r && r.getA1Notation(); }`;

  it.each([
    [
      'findNext goes from match to match, by rows',
      'return [name(f.findNext()), name(f.findNext()), name(f.findNext())]',
      ['A1', 'B1', 'A2'],
    ],
    [
      'and answers null after the last',
      'f.findNext(); f.findNext(); f.findNext(); return name(f.findNext())',
      null,
    ],
    ['findPrevious goes back', 'f.findNext(); f.findNext(); return name(f.findPrevious())', 'A1'],
    ['findPrevious answers null before the first', 'f.findNext(); return name(f.findPrevious())', null],
    ['getCurrentMatch is null before a search', 'return name(f.getCurrentMatch())', null],
    [
      'and what was found last after one',
      'f.findNext(); f.findNext(); return name(f.getCurrentMatch())',
      'B1',
    ],
    ['startFrom begins just after a cell', "return name(f.startFrom(sheet.getRange('A1')).findNext())", 'B1'],
    ['findAll takes no notice of where a search stands', 'f.findNext(); return f.findAll().length', 3],
    ['nothing found is null', "return name(sheet.createTextFinder('none').findNext())", null],
    ['or an empty list', "return sheet.createTextFinder('none').findAll()", []],
    [
      'a pattern counts as one only when asked',
      "return [sheet.createTextFinder('b..k').findAll().length, sheet.createTextFinder('b..k').useRegularExpression(true).findAll().length]",
      [0, 3],
    ],
    ['a range bounds it', "return sheet.getRange('A2:C9').createTextFinder('book').findAll().length", 1],
  ])('%s', async (_, script, told) => {
    expect(await scriptValue(`${finder} ${script}`)).toEqual(told);
  });

  it.each(["replaceAllWith('x')", "replaceWith('x')"])(
    '%s is not emulated, and says so by its name',
    async (call) => {
      expect(await scriptRefusal(`sheet.createTextFinder('x').${call}`)).toMatch(
        /not emulated: TextFinder\.replace(All)?With/,
      );
    },
  );

  it.each(['createTextFinder()', 'createTextFinder(null)'])(
    '%s is refused by its signature',
    async (call) => {
      expect(await scriptRefusal(`sheet.${call}`)).toMatch(
        /don't match the method signature for SpreadsheetApp.Sheet.createTextFinder/,
      );
    },
  );
});
