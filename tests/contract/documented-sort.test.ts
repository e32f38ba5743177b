// Sorting, as Google's reference or gas-fakes' published tests state it.

import { describe, expect, it } from 'vitest';
import { scriptRefusal, scriptValue } from '../support/run-script.ts';

describe("Range.sort, by Google's reference", () => {
  const table = `var r = sheet.getRange('A1:C7'); r.setValues([['a', 3, 1], ['b', 1, 2], ['c', 2, 1], ['d', 1, 1], ['e', 3, 2], ['f', 2, 2], ['g', 1, 3]]);
    function names() { return r.getValues().map(function (row) { return row[0]; }).join(''); }`;

  it.each([
    ['a column', '2', 'bdgcfae'],
    ['a column told with nothing else', '{ column: 2 }', 'bdgcfae'],
    ['a column downwards', '{ column: 2, ascending: false }', 'aecfbdg'],
    ['several columns', '[2, 3]', 'dbgcfae'],
    [
      'several columns, each its own way',
      '[{ column: 2, ascending: true }, { column: 3, ascending: false }]',
      'gbdfcea',
    ],
    ['a number and an object mixed', '[{ column: 3, ascending: false }, 2]', 'gbfedca'],
    ['a column named upwards', '[{ column: 1, ascending: false }]', 'gfedcba'],
  ])('sorts by %s', async (_, spec, told) => {
    expect(await scriptValue(`${table} r.sort(${spec}); return names()`)).toBe(told);
  });

  it('counts columns by the tab, and leaves what lies beside the range', async () => {
    const script = `sheet.getRange('A1:C3').setValues([['x', 3, 'c'], ['y', 1, 'a'], ['z', 2, 'b']]); sheet.getRange('B1:C3').sort(2); return sheet.getRange('A1:C3').getValues()`;

    expect(await scriptValue(script)).toEqual([
      ['x', 1, 'a'],
      ['y', 2, 'b'],
      ['z', 3, 'c'],
    ]);
  });

  it.each(["'B'", 'null', '{}', '[{ ascending: true }]'])('refuses %s as what to sort by', async (spec) => {
    expect(await scriptRefusal(`sheet.getRange('A1:B2').sort(${spec})`)).not.toBeNull();
  });
});

describe("the order of values, by gas-fakes' published tests", () => {
  it.each([
    ['numbers before text before truths', ['b', true, 10, 'a', 2], [2, 10, 'a', 'b', true]],
    ['false before true', [true, false], [false, true]],
    ['text whatever its letters', ['b', 'A', 'a2', 'C'], ['A', 'a2', 'b', 'C']],
    ['numbers below zero first', [3, -75, 0.5], [-75, 0.5, 3]],
    ['blank cells last', ['', 'x', '', 1], [1, 'x', '', '']],
  ])('%s', async (_, given, told) => {
    const script = `var r = sheet.getRange(1, 1, ${given.length}, 1); r.setValues(${JSON.stringify(given)}.map(function (v) { return [v]; }));
      r.sort(1); return r.getValues().map(function (row) { return row[0]; })`;

    expect(await scriptValue(script)).toEqual(told);
  });

  it('downwards, truths come before numbers', async () => {
    const script = `var r = sheet.getRange('B21:F23'); r.setValues([[1, 2, 3, 4, false], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]);
      r.sort([{ column: 6, ascending: false }, { column: 5 }, 2]); return r.getValues()`;

    expect(await scriptValue(script)).toEqual([
      [1, 2, 3, 4, false],
      [11, 12, 13, 14, 15],
      [6, 7, 8, 9, 10],
    ]);
  });
});

describe("Sheet.sort, by gas-fakes' published tests", () => {
  const rows =
    "sheet.getRange('A1:C4').setValues([['Header1', 'Header2', 'Header3'], ['C', 30, 'Z'], ['A', 10, 'Y'], ['B', 20, 'X']]);";
  const first = 'sheet.getDataRange().getValues().map(function (row) { return row[0]; })';

  it.each([
    ['by a column, the header with the rest', 'sheet.sort(2)', ['A', 'B', 'C', 'Header1']],
    ['downwards', 'sheet.sort(1, false)', ['Header1', 'C', 'B', 'A']],
    ['below the frozen rows alone', 'sheet.setFrozenRows(1); sheet.sort(2)', ['Header1', 'A', 'B', 'C']],
  ])('%s', async (_, script, told) => {
    expect(await scriptValue(`${rows} ${script}; return ${first}`)).toEqual(told);
  });

  it('of one row changes nothing', async () => {
    const script =
      "sheet.getRange('A1:C1').setValues([['H1', 'H2', 'H3']]); sheet.sort(1); return sheet.getDataRange().getValues()";

    expect(await scriptValue(script)).toEqual([['H1', 'H2', 'H3']]);
  });
});

describe("a filter, by gas-fakes' published tests", () => {
  const rows =
    "sheet.getRange('A1:D5').setValues([['H1', 'H2', 'H3', 'H4'], ['A', 10, 'X', 50], ['C', 30, 'Y', 20], ['B', 20, 'Z', 30], ['D', 10, 'X', 10]]); var f = sheet.getRange('A1:D5').createFilter();";

  it.each([
    ['is told by its name', 'f.toString()', 'Filter'],
    ['knows its range', 'f.getRange().getA1Notation()', 'A1:D5'],
    ['is found by its tab', 'sheet.getFilter().getRange().getA1Notation()', 'A1:D5'],
    ['by a range inside it', "sheet.getRange('B2:C4').getFilter().getRange().getA1Notation()", 'A1:D5'],
    ['and by one outside it', "sheet.getRange('F1:F5').getFilter().getRange().getA1Notation()", 'A1:D5'],
    ['is gone once removed', 'f.remove(), sheet.getFilter()', null],
    ['has no criteria before they are set', 'f.getColumnFilterCriteria(4)', null],
    [
      'another can be made then',
      "f.remove(), sheet.getRange('B2:C4').createFilter().getRange().getA1Notation()",
      'B2:C4',
    ],
  ])('%s', async (_, script, told) => {
    expect(await scriptValue(`${rows} return (${script})`)).toBe(told);
  });

  it.each([
    ['2, true', ['A', 'D', 'B', 'C']],
    ['3, false', ['B', 'C', 'A', 'D']],
  ])('sort(%s) moves the rows below its header', async (args, told) => {
    expect(
      await scriptValue(
        `${rows} f.sort(${args}); return sheet.getRange('A2:A5').getValues().map(function (r) { return r[0]; })`,
      ),
    ).toEqual(told);
  });

  it('is one to a tab', async () => {
    expect(await scriptRefusal(`${rows} sheet.getRange('A1:B2').createFilter()`)).toMatch(
      /You can't create a filter in a sheet that already has a filter\./,
    );
  });
});
