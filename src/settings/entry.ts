// What the settings plug into the product: the school's own tabs, the data check, the set-up.

import { type Area, defineCall } from '../area.ts';
import {
  calendarTable,
  journalTable,
  loanPoliciesTable,
  replacedNumbersTable,
  settingsTable,
} from './tables.ts';
import { keepRowsToSpare } from './usecases/keep-spare-rows.ts';
import { rowProblems, rowProblemsInput, showCell, showCellInput } from './usecases/row-problems.ts';
import { writeFirstRows } from './usecases/write-first-rows.ts';

export const settings = {
  name: 'settings',
  tables: [settingsTable, loanPoliciesTable, calendarTable, journalTable, replacedNumbersTable],
  findings: {},
  queries: {
    rowProblems: defineCall({ input: rowProblemsInput, example: {}, run: rowProblems }),
    showCell: defineCall({ input: showCellInput, example: { sheetId: 0, a1: 'A3' }, run: showCell }),
  },
  commands: {},
  menu: [
    { label: { 'zh-CN': '数据检查', en: 'Data check' }, function: 'openDataCheck' },
    { label: { 'zh-CN': '初始设置', en: 'Set up' }, function: 'setUp' },
  ],
  nightly: [
    { name: 'writeFirstRows', run: writeFirstRows, atSetUp: true },
    { name: 'keepRowsToSpare', run: keepRowsToSpare, atSetUp: true },
  ],
} as const satisfies Area;
