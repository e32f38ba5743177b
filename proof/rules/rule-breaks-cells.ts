// Breaks of what cells hold, show and refuse (PLATFORM 4C).
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of sources.

import type { Break } from '../breaks/break.ts';

const values = 'tests/contract/spreadsheet-values.test.ts';
const places = 'tests/contract/spreadsheet-places.test.ts';
const rules = 'tests/contract/spreadsheet-rules.test.ts';
const typing = 'tests/contract/grid-typing.test.ts';
const person = 'tests/contract/grid-person.test.ts';
const typed = 'local/grid/parse-typed.ts';
const applyCells = 'local/grid/apply-cells.ts';
const rangeValues = 'local/spreadsheet/range-values.ts';

export const breaksOfCells: readonly Break[] = [
  {
    name: '4.19 an empty cell is read as empty text',
    file: 'local/spreadsheet/values.ts',
    find: "if (value === null) return '';",
    replace: 'if (value === null) return null;',
    tests: [{ file: values, named: '4.19' }],
  },
  {
    name: '4.19 a number is a date by the format of its cell',
    file: 'local/spreadsheet/values.ts',
    find: "typeof value !== 'number' || !isDateNumberFormat(tab.style(row, column).numberFormat)",
    replace: "typeof value !== 'number' || isDateNumberFormat(tab.style(row, column).numberFormat)",
    tests: [{ file: values, named: '4.19' }],
  },
  {
    name: '4.19 an error is read as its text',
    file: 'local/spreadsheet/values.ts',
    find: 'if (isCellError(value)) return value.error;',
    replace: "if (isCellError(value)) return '';",
    tests: [{ file: values, named: 'gives an error cell as its text' }],
  },
  {
    name: '4.20 what is displayed follows the format',
    file: 'local/grid/book.ts',
    find: 'return showValue(value, tab.style(row, column).numberFormat, this.locale);',
    replace: 'return showValue(value, undefined, this.locale);',
    tests: [{ file: values, named: '4.20' }],
  },
  {
    name: '4.21 rows must match',
    file: rangeValues,
    find: 'if (values.length !== rows) throw',
    replace: 'if (values.length < 0) throw',
    tests: [{ file: values, named: 'whose rows do not match' }],
  },
  {
    name: '4.21 columns must match',
    file: rangeValues,
    find: 'const odd = values.find((line) => line.length !== columns);',
    replace: 'const odd = values.find((line) => line.length < 0);',
    tests: [{ file: values, named: 'whose columns do not match' }],
  },
  {
    name: '4.22 digits typed are a number',
    file: typed,
    find: 'if (/^[0-9]{1,15}$/.test(text)) return { content: Number(text) };',
    replace: 'if (/^[0-9]{1,15}$/.test(text)) return { content: text };',
    tests: [{ file: values, named: 'reads strings as typed' }],
  },
  {
    name: '4.22 fifteen digits of a number are kept',
    file: typed,
    find: 'const value = sign * Number(Number(plain).toPrecision(15));',
    replace: 'const value = sign * Number(plain);',
    tests: [{ file: typing, named: 'keeps 15 digits' }],
  },
  {
    name: '4.22 a leading apostrophe forces text and is not kept',
    file: typed,
    find: 'return { content: text.length === 1 ? null : text.slice(1) };',
    replace: 'return { content: text };',
    tests: [{ file: typing, named: 'leading apostrophe' }],
  },
  {
    name: '4.22 TRUE typed is a boolean',
    file: typed,
    find: 'if (/^(true|false)$/i.test(trimmed))',
    replace: 'if (/^(wahr|falsch)$/i.test(trimmed))',
    tests: [{ file: typing }],
  },
  {
    name: '4.23 a plain-text cell keeps a string as it is',
    file: typed,
    find: "if (rules.numberFormat === '@') {",
    replace: "if (rules.numberFormat === '@@') {",
    tests: [{ file: values, named: 'keeps strings in cells that were made plain text' }],
  },
  {
    name: '4.24 text that begins with = is a formula',
    file: typed,
    find: "if (text.startsWith('=') && text.length > 1) return formulaTyped(text, rules.locale);",
    replace: "if (text.startsWith('==') && text.length > 1) return formulaTyped(text, rules.locale);",
    tests: [{ file: values, named: '4.24' }],
  },
  {
    name: '4.24 text that begins with + or - is a formula',
    file: typed,
    find: 'if (/^[+-]./.test(text))',
    replace: 'if (/^[+-]{9}./.test(text))',
    tests: [{ file: typing }],
  },
  {
    name: '4.25 null clears a cell',
    file: 'local/spreadsheet/values.ts',
    find: "if (value === null || value === undefined) return '';",
    replace: "if (value === null || value === undefined) return 'null';",
    tests: [{ file: values, named: '4.25' }],
  },
  {
    name: '4.26 null is no number format, and the sheet’s methods check what they are given',
    file: 'local/spreadsheet/emulate.ts',
    find: '      const given = args.map(described).join',
    replace:
      '      if (args.length < 9) return method.apply(this, args);\n      const given = args.map(described).join',
    tests: [{ file: rules, named: '4.26 refuses null' }],
  },
  {
    name: '4.27 a range outside the grid is refused',
    file: applyCells,
    find: 'if (block.row + block.rows - 1 > tab.maxRows || block.column',
    replace: 'if (block.row + block.rows - 1 > tab.maxRows + 9e9 || block.column',
    tests: [{ file: places, named: 'refuses what lies outside the grid' }],
  },
  {
    name: '4.27 row 0 is refused in its words',
    file: applyCells,
    find: 'if (block.row < 1) throw new GridError(refusals.rowTooSmall);',
    replace: 'if (block.row < 1) throw new GridError(refusals.outside);',
    tests: [{ file: places, named: 'refuses row 0' }],
  },
  {
    name: '4.27 no rows are refused in their words',
    file: applyCells,
    find: 'if (block.rows < 1) throw new GridError(refusals.noRows);',
    replace: 'if (block.rows < 1) throw new GridError(refusals.outside);',
    tests: [{ file: places, named: 'refuses row 0' }],
  },
  {
    name: '4.28 the last row is the last with content, 0 when there is none',
    file: 'local/grid/tab.ts',
    find: 'return i + 1;\n    return 0;',
    replace: 'return i + 1;\n    return 1;',
    tests: [{ file: places, named: 'has no last row when it is empty' }],
  },
  {
    name: '4.28 a new tab has 1,000 rows',
    file: 'local/grid/tab.ts',
    find: 'const DEFAULT_ROWS = 1000;',
    replace: 'const DEFAULT_ROWS = 2000;',
    tests: [{ file: 'tests/contract/grid-limits.test.ts', named: 'a new tab' }],
  },
  {
    name: '4.28 a paste over the edge makes the grid larger',
    file: 'local/grid/person-edit.ts',
    find: 'const growth = growToFit(tab, block);',
    replace: 'const growth = growToFit(tab, { ...block, rows: 1, columns: 1 });',
    tests: [{ file: 'tests/contract/grid-limits.test.ts', named: 'over the last row and column' }],
  },
  {
    name: '4.29 a row is appended after the last with content',
    file: 'local/spreadsheet/sheet.ts',
    find: 'const row = Math.min(tab.lastRow(), lastSeen) + 1;',
    replace: 'const row = Math.min(tab.lastRow(), lastSeen) + 2;',
    tests: [{ file: values, named: '4.29' }],
  },
  {
    name: '4.29 an appended row makes a full grid longer',
    file: 'local/spreadsheet/sheet.ts',
    find: 'const growth = growToFit(tab, block).map(',
    replace: 'const growth = growToFit(tab, { ...block, row: 1 }).map(',
    tests: [{ file: values, named: 'makes the grid longer' }],
  },
  {
    name: '4.33 a rule that rejects refuses at the commit',
    file: rangeValues,
    find: '        checkValidations(book, tab, this.#block);\n',
    replace: '        if (book.epoch < 0) checkValidations(book, tab, this.#block);\n',
    tests: [{ file: rules, named: '4.33 that rejects' }],
  },
  {
    name: '4.33 a refused cell is named in the words of the refusal',
    file: 'local/grid/grid-error.ts',
    find: '`The data you entered in cell ${a1} violates',
    replace: '`The data you entered violates',
    tests: [{ file: rules, named: '4.33 that rejects' }],
  },
  {
    name: '4.33 a rule that only warns lets the value pass',
    file: 'local/grid/validation.ts',
    find: 'if (rule === null || rule.allowInvalid || keepsRule(',
    replace: 'if (rule === null || keepsRule(',
    tests: [{ file: rules, named: 'that only warns' }],
  },
  {
    name: '4.33 an appended row is held to the rules too',
    file: 'local/spreadsheet/sheet.ts',
    find: '        checkValidations(book, tab, block);\n',
    replace: '        if (book.epoch < 0) checkValidations(book, tab, block);\n',
    tests: [{ file: rules, named: 'stops an appended row' }],
  },
  {
    name: '4.33 a block a person pastes is refused whole',
    file: 'local/grid/person-edit.ts',
    find: '      for (const undo of [inverse, ...taken.reverse()]) book.apply(undo);\n',
    replace: '',
    tests: [{ file: 'tests/contract/grid-limits.test.ts', named: 'is refused whole' }],
  },
  {
    name: '4.34 a protection binds a script by whom it runs as',
    file: rangeValues,
    find: '      checkProtection(book, this.#session.mark.by, { sheetId: this.#sheetId, ...this.#block });\n',
    replace: '',
    tests: [{ file: rules, named: '4.34 binds a script' }],
  },
  {
    name: '4.34 a protection binds a person who types',
    file: 'local/grid/person-edit.ts',
    find: '  checkProtection(book, by, { sheetId, ...block });\n\n  const one',
    replace: '  const one',
    tests: [{ file: person, named: '4.34' }],
  },
  {
    name: '4.34 a warning stops nobody',
    file: 'local/grid/protection.ts',
    find: 'return protection.warningOnly || person === book.owner',
    replace: 'return person === book.owner',
    tests: [{ file: rules, named: 'a warning stops nobody' }],
  },
  {
    name: '4.34 the owner may always edit',
    file: 'local/grid/protection.ts',
    find: ' || person === book.owner || ',
    replace: ' || ',
    tests: [
      { file: person, named: '4.34' },
      { file: rules, named: '4.34' },
    ],
  },
];
