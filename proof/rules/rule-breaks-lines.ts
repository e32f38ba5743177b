// Breaks of rows, columns, tabs, sorting, filters and finding (PLATFORM 3.28, 4.30-4.35).

import type { Break } from '../breaks/break.ts';

const structure = 'tests/contract/grid-structure.test.ts';
const lines = 'tests/contract/spreadsheet-lines.test.ts';
const finder = 'tests/contract/spreadsheet-finder.test.ts';
const limits = 'tests/contract/grid-limits.test.ts';
const applyLines = 'local/grid/apply-lines.ts';
const textFinder = 'local/spreadsheet/text-finder.ts';

export const breaksOfLines: readonly Break[] = [
  {
    name: '4.30 all rows cannot be deleted',
    file: applyLines,
    find: 'if (shift.count === size) throw',
    replace: 'if (shift.count > size) throw',
    tests: [{ file: limits, named: '(4.30)' }],
  },
  {
    name: '4.30 all rows that are not frozen cannot be deleted',
    file: applyLines,
    find: 'if (frozen > 0 && shift.at <= frozen + 1',
    replace: 'if (frozen > 99 && shift.at <= frozen + 1',
    tests: [{ file: structure, named: '4.30 refuses' }],
  },
  {
    name: '4.30 lines outside the grid cannot be deleted',
    file: applyLines,
    find: '  if (shift.at + shift.count - 1 > size) throw new GridError(refusals.outside);\n',
    replace: '',
    tests: [{ file: limits, named: 'delete a row below the last' }],
  },
  {
    name: '4.30 lines cannot be inserted beyond the last',
    file: applyLines,
    find: 'if (shift.at > size + 1) throw',
    replace: 'if (shift.at > size + 9) throw',
    tests: [{ file: limits, named: 'insert after a row there is not' }],
  },
  {
    name: '4.30 what is below moves when rows are inserted',
    file: 'local/grid/lines.ts',
    find: 'tab.rows = tab.rows.slice(0, at - 1).concat(new Array(count).fill(undefined), tab.rows.slice(at - 1));',
    replace: 'tab.rows = tab.rows.slice();',
    tests: [{ file: structure, named: '4.30 shifts what is below' }],
  },
  {
    name: '4.30 formulas follow what moves',
    file: applyLines,
    find: 'shiftFormula(formula, tab.name, on === tab, dimension, shift),',
    replace: '(shiftFormula(formula, tab.name, on === tab, dimension, shift), formula),',
    tests: [{ file: structure, named: '4.30 shifts what is below' }],
  },
  {
    name: '4.23 inserted rows take the format of their neighbour',
    file: applyLines,
    find: 'const lines = change.lines ?? likeLines(tab, dimension, change.like, count);',
    replace: 'const lines = change.lines ?? likeLines(tab, dimension, undefined, count);',
    tests: [{ file: structure, named: '4.23' }],
  },
  {
    name: '4.31 numbers come before text before booleans',
    file: 'local/grid/sort.ts',
    find: "if (typeof value === 'string') return 1;",
    replace: "if (typeof value === 'string') return -1;",
    tests: [{ file: structure, named: '4.31 puts numbers' }],
  },
  {
    name: '4.31 blanks are last both ways',
    file: 'local/grid/sort.ts',
    find: 'if (blankA || blankB) return Number(blankA) - Number(blankB);',
    replace: 'if (blankA || blankB) return (ascending ? 1 : -1) * (Number(blankA) - Number(blankB));',
    tests: [{ file: structure, named: '4.31 puts numbers' }],
  },
  {
    name: '4.31 frozen rows are not sorted',
    file: 'local/grid/person-edit.ts',
    find: 'const row = tab.frozenRows + 1;\n  const rows = tab.lastRow() - tab.frozenRows;',
    replace: 'const row = 1;\n  const rows = tab.lastRow();',
    tests: [{ file: structure, named: '4.31 leaves the frozen rows' }],
  },
  {
    name: '4.32 a filter does not change what is read',
    file: 'local/grid/tab.ts',
    find: '  lastRow(): number {\n',
    replace: '  lastRow(): number {\n    if (this.filter !== null) return this.filter.block.row;\n',
    tests: [{ file: lines, named: '4.32 hides rows without' }],
  },
  {
    name: '4.32 a filter hides rows by what they show',
    file: 'local/grid/filter.ts',
    find: 'hiddenValues.includes(book.shownAt(tab, row, column)),',
    replace: 'hiddenValues.includes(String(tab.content(row, column))) && row < 0,',
    tests: [{ file: structure, named: '4.32 lies on the label row' }],
  },
  {
    name: '4.32 a second filter is refused',
    file: 'local/grid/grid-error.ts',
    find: `"You can't create a filter in a sheet that already has a filter."`,
    replace: "'There is a filter.'",
    tests: [{ file: lines, named: '4.32 is refused a second time' }],
  },
  {
    name: '4.35 a tab’s name is taken in any letter case',
    file: 'local/grid/apply-tabs.ts',
    find: 'tab.name.toLowerCase() === wanted',
    replace: 'tab.name === name',
    tests: [{ file: structure, named: '4.35 refuses a name' }],
  },
  {
    name: '4.35 a renamed tab is renamed in formulas',
    file: 'local/grid/apply-tabs.ts',
    find: 'renameInFormula(formula, name, change.name)',
    replace: 'renameInFormula(formula, name, name)',
    tests: [{ file: structure, named: '4.35 renames a tab' }],
  },
  {
    name: '4.35 letter case counts in getSheetByName',
    file: 'local/grid/book.ts',
    find: 'return this.tabs.find((tab) => tab.name === name);',
    replace: 'return this.tabs.find((tab) => tab.name === name) ?? this.tabs[0];',
    tests: [{ file: 'tests/contract/spreadsheet-places.test.ts', named: '4.35 finds tabs' }],
  },
  {
    name: '3.11 a list of ranges is written all at once',
    file: 'local/spreadsheet/range-list.ts',
    find: '    for (const range of this.#ranges) act(range);\n',
    replace: '    for (const range of this.#ranges.slice(0, 1)) act(range);\n',
    tests: [{ file: 'tests/contract/spreadsheet-rules.test.ts', named: '3.11' }],
  },
  {
    name: '3.28 finding does not tell letter case unless asked',
    file: textFinder,
    find: 'return this.#matchCase ? plain : plain.toLowerCase();',
    replace: 'return plain;',
    tests: [{ file: finder, named: '3.28 finds parts' }],
  },
  {
    name: '3.28 finding takes a part of a cell unless asked',
    file: textFinder,
    find: "return (text) => text !== '' && fold(text).includes(wanted);",
    replace: 'return (text) => fold(text) === wanted;',
    tests: [{ file: finder, named: '3.28 finds parts' }],
  },
  {
    name: '3.28 finding takes whole cells when asked',
    file: textFinder,
    find: 'if (this.#entireCell) return',
    replace: "if (this.#entireCell && wanted === '') return",
    tests: [{ file: finder, named: '3.28 finds whole cells' }],
  },
  {
    name: '3.28 finding looks at displayed text',
    file: textFinder,
    find: "return content === null ? '' : this.#session.book.shownAt(tab, row, column);",
    replace: "return content === null ? '' : String(content);",
    tests: [{ file: finder }],
  },
];
