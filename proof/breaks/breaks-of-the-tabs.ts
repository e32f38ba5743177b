// One-line breaks of the table layer and of the memory between calls.

import type { Break } from './break.ts';

const tab = 'src/tables/tab.ts';

export const breaksOfTheTabs: readonly Break[] = [
  {
    name: 'text that looks like a formula becomes one',
    file: 'src/tables/cell.ts',
    find: 'return FORMULA_LIKE.test(text) ?',
    replace: "return text === '' ?",
    tests: [{ file: 'tests/tables/columns.test.ts' }],
  },
  {
    name: 'full-width signs are taken for harmless',
    file: 'src/tables/cell.ts',
    find: "'＝＋－＠]/",
    replace: "']/",
    tests: [{ file: 'tests/tables/columns.test.ts' }],
  },
  {
    name: 'the key row is ignored: columns stand where they first stood',
    file: 'src/tables/key-row.ts',
    find: "if (key !== '') map[key] = key in map ? 0 : index + 1;",
    replace: "if (key !== '') map[key] = Object.keys(map).length + 1;",
    tests: [{ file: 'tests/tables/tab.test.ts' }],
  },
  {
    name: 'a column that stands twice is written to',
    file: 'src/tables/key-row.ts',
    find: 'key in map ? 0 : index + 1',
    replace: 'index + 1',
    tests: [{ file: 'tests/tables/tab.test.ts' }],
  },
  {
    name: 'a reading by remembered columns does not look at the key row',
    file: tab,
    find: 'const isThere = keys.every(',
    replace: 'const isThere = true || keys.every(',
    tests: [{ file: 'tests/tables/tab.test.ts' }],
  },
  {
    name: 'a row hint is believed unseen',
    file: 'src/tables/find-row.ts',
    find: 'if (found && isSought(found.row, sought)) {\n      if (isProven',
    replace: 'if (found) {\n      if (isProven',
    tests: [{ file: 'tests/tables/find-row.test.ts' }],
  },
  {
    name: 'changed cells are not looked at again',
    file: 'src/tables/rewrite-cell.ts',
    find: 'if (round === 0 && stands(',
    replace: 'if (round === 0 || stands(',
    tests: [{ file: 'tests/tables/rewrite-cell.test.ts' }],
  },
  {
    name: 'what was remembered outlives an edit',
    file: 'src/google/memory.ts',
    find: '  CacheService.getDocumentCache()?.remove(KEY);',
    replace: '',
    tests: [{ file: 'tests/e2e/remembered.test.ts' }],
  },
  {
    name: 'a remembered thing is kept for an hour',
    file: 'src/google/memory.ts',
    find: 'const SECONDS = 60;',
    replace: 'const SECONDS = 3600;',
    tests: [{ file: 'tests/e2e/remembered.test.ts' }],
  },
  {
    name: 'today is the day of the script’s zone',
    file: 'src/google/open-app.ts',
    find: 'spreadsheet.getSpreadsheetTimeZone()',
    replace: 'Session.getScriptTimeZone()',
    tests: [{ file: 'tests/e2e/two-zones.test.ts' }],
  },
];
