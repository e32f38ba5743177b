// Breaks of dates, zones and the clock (PLATFORM 4D, 4.3).

import type { Break } from '../breaks/break.ts';

const values = 'tests/contract/spreadsheet-values.test.ts';
const versions = 'tests/contract/runtime-versions.test.ts';
const workspace = 'tests/contract/runtime-workspace.test.ts';

export const breaksOfDates: readonly Break[] = [
  {
    name: '4.36 the script’s dates are in the manifest’s zone',
    file: 'local/runtime/run-function.ts',
    find: 'return inZone(execution.scriptZone, () =>',
    replace: "return inZone('Etc/GMT', () =>",
    tests: [{ file: 'tests/contract/service-session.test.ts', named: '(4.36)' }],
  },
  {
    name: '4.36 the workspace’s clock is in the sheet’s zone',
    file: 'local/runtime/local-host.ts',
    find: 'now: (): string => tellMoment(this.world.nowMs(), this.book.sheetZone)',
    replace: 'now: (): string => tellMoment(this.world.nowMs(), this.world.facts.now.scriptZone)',
    tests: [{ file: workspace, named: '(4.36)' }],
  },
  {
    name: '4.36 TODAY() is the day in the sheet’s zone',
    file: 'local/grid/date-serial.ts',
    find: 'toZonedDateTimeISO(zone).toPlainDateTime();\n  return (wall',
    replace: "toZonedDateTimeISO(zone === '' ? zone : 'UTC').toPlainDateTime();\n  return (wall",
    tests: [{ file: 'tests/contract/grid-formulas.test.ts', named: '4.36' }],
  },
  {
    name: '4.37 a cell is read as the moment the sheet zone shows it',
    file: 'local/spreadsheet/values.ts',
    find: 'instantOfSerial(value, book.sheetZone)',
    replace: 'instantOfSerial(value, session.execution.scriptZone)',
    tests: [{ file: versions, named: 'reads midnight' }],
  },
  {
    name: '4.37 a date is written as the sheet zone shows it',
    file: 'local/spreadsheet/values.ts',
    find: 'const serial = serialOfInstant(epochMs, book.sheetZone);',
    replace: 'const serial = serialOfInstant(epochMs, session.execution.scriptZone);',
    tests: [
      { file: versions, named: 'writes its own midnight' },
      { file: values, named: '4.37' },
    ],
  },
  {
    name: '4.3 formatDate tells the zone it is given',
    file: 'local/services/utilities.ts',
    find: 'formatByPattern(date.getTime(), zoneOrGmt(timeZone), format)',
    replace: "formatByPattern(date.getTime(), zoneOrGmt(timeZone === '' ? '' : 'UTC'), format)",
    tests: [{ file: 'tests/contract/service-utilities.test.ts', named: 'Utilities.formatDate' }],
  },
  {
    name: '8A.8 a script’s clock is the workspace’s',
    file: 'local/runtime/realm.ts',
    find: 'arguments.length ? arguments : [now()]',
    replace: 'arguments',
    tests: [{ file: workspace, named: 'starts where it is told' }],
  },
  {
    name: '8A.8 calls move the clock the script sees',
    file: 'local/runtime/world.ts',
    find: '    this.#nowMs += ms;',
    replace: '    this.#nowMs += ms * 0;',
    tests: [{ file: 'tests/contract/runtime-meter.test.ts', named: 'moves the clock' }],
  },
];
