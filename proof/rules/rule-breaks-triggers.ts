// Breaks of installed triggers and of the events they get (PLATFORM 2C, 4E).

import type { Break } from '../breaks/break.ts';

const triggers = 'tests/contract/runtime-triggers.test.ts';
const scriptApp = 'tests/contract/service-script-app.test.ts';
const events = 'tests/contract/runtime-events.test.ts';
const entries = 'local/runtime/entries.ts';
const builders = 'local/services/trigger-builders.ts';
const schedule = 'local/runtime/schedule.ts';

export const breaksOfTriggers: readonly Break[] = [
  {
    name: '1.17 at most 20 triggers a person',
    file: builders,
    find: 'const MOST_TRIGGERS = 20;',
    replace: 'const MOST_TRIGGERS = 21;',
    tests: [{ file: scriptApp, named: 'create refuses a 21st' }],
  },
  {
    name: '1.17 the twenty are each person’s own',
    file: builders,
    find: 'facts.now.triggers.filter((trigger) => trigger.owner === owner).length',
    replace: 'facts.now.triggers.length',
    tests: [{ file: scriptApp, named: 'create refuses a 21st' }],
  },
  {
    name: '1.37 a trigger too many is refused in its words',
    file: builders,
    find: "'This script has too many triggers. Triggers must",
    replace: "'Too many. Triggers must",
    tests: [{ file: scriptApp, named: 'create refuses a 21st' }],
  },
  {
    name: '1.30 everyMinutes takes 1, 5, 10, 15 and 30',
    file: builders,
    find: '[1, 5, 10, 15, 30].includes(n)',
    replace: '(n >= 1 && n <= 30)',
    tests: [{ file: scriptApp, named: 'everyMinutes takes' }],
  },
  {
    name: '2.10 an installed trigger runs as its maker',
    file: entries,
    find: 'isSimple: false, runsAs: owner, person, args }',
    replace: 'isSimple: false, runsAs: person ?? owner, person, args }',
    tests: [{ file: triggers, named: 'runs as the person who made it' }],
  },
  {
    name: '2.11 nobody sees another’s triggers',
    file: 'local/services/script-app.ts',
    find: 'const own = facts.now.triggers.filter(({ owner }) => owner === this.#execution.runsAs);',
    replace: 'const own = facts.now.triggers;',
    tests: [{ file: scriptApp, named: "only one's own" }],
  },
  {
    name: '2.12 a daily trigger fires somewhere in its hour',
    file: schedule,
    find: 'const anywhere = Math.floor(chance.next() * 60);',
    replace: 'const anywhere = Math.floor(chance.next() * 60) - 600;',
    tests: [{ file: scriptApp, named: 'one arbitrary minute of the hour' }],
  },
  {
    name: '2.12 nearMinute is meant within a quarter of an hour',
    file: schedule,
    find: 'Math.max(0, near - 15 + Math.floor(chance.next() * 31))',
    replace: 'Math.max(0, near + 20)',
    tests: [{ file: scriptApp, named: 'within a quarter of an hour' }],
  },
  {
    name: '2.12 a zone there is not is refused',
    file: builders,
    find: 'if (!isZone(String(timezone))) throw',
    replace: "if (timezone === '') throw",
    tests: [{ file: scriptApp, named: 'inTimezone refuses' }],
  },
  {
    name: '2.12 a trigger that fires once is gone afterwards',
    file: entries,
    find: 'return nextAt === null ? [] : [{ ...trigger, nextAt }];',
    replace: 'return [{ ...trigger, nextAt }];',
    tests: [{ file: scriptApp, named: 'one that fires once' }],
  },
  {
    name: '2.14 a trigger whose maker withholds a scope does not run',
    file: entries,
    find: 'if (!world.scopes.every((scope) => granted.has(scope)))',
    replace: 'if (granted.size === 99)',
    tests: [{ file: triggers, named: '(2.14)' }],
  },
  {
    name: '2.40 a trigger whose maker may only look does not run',
    file: entries,
    find: '  if (!mayRun(world, owner)) return refused(ONLY_EDITORS);',
    replace: '',
    tests: [{ file: triggers, named: '(2.40)' }],
  },
  {
    name: '1.3 the run time of triggers is counted',
    file: entries,
    find: "spendQuota(world.facts, 'triggerMs', owner, world.nowMs(), world.nowMs() - startedAt);",
    replace: "if (startedAt < 0) spendQuota(world.facts, 'triggerMs', owner, startedAt, 0);",
    tests: [{ file: scriptApp, named: "day's run time is used up" }],
  },
  {
    name: '1.3 each maker has a day of their own',
    file: entries,
    find: "if (quotaLeft(world.facts, 'triggerMs', owner, world.nowMs()) <= 0)",
    replace: "if (quotaLeft(world.facts, 'triggerMs', world.book.owner, world.nowMs()) <= 0)",
    tests: [{ file: triggers, named: "uses up its maker's day" }],
  },
  {
    name: '1.29 while onEdit runs two edits wait, more are lost',
    file: entries,
    find: 'const MOST_WAITING_EDITS = 2;',
    replace: 'const MOST_WAITING_EDITS = 99;',
    tests: [{ file: 'tests/contract/runtime-modes.test.ts', named: '(1.29)' }],
  },
  {
    name: '1.29 onEdit runs once at a time',
    file: entries,
    find: "if (world.running.some(({ run }) => run.entry === 'edit' && run.mode === 'LIMITED')) {",
    replace: 'if (world.running.length > 99) {',
    tests: [{ file: 'tests/contract/runtime-modes.test.ts', named: '(1.29)' }],
  },
  {
    name: '4.42 an opening carries its mode and its file',
    file: 'local/runtime/events.ts',
    find: '  event(execution, triggerId, withSource(execution));',
    replace: '  event(execution, triggerId, {});',
    tests: [{ file: events, named: 'runs onOpen in LIMITED' }],
  },
  {
    name: '4.43 a single cell tells value and old value',
    file: 'local/grid/person-edit.ts',
    find: '    ...(oldValue !== undefined && { oldValue }),',
    replace: '',
    tests: [{ file: events, named: 'tells value and oldValue' }],
  },
  {
    name: '4.43 a pasted block tells neither',
    file: 'local/grid/person-edit.ts',
    find: 'const one = block.rows === 1 && block.columns === 1;',
    replace: 'const one = block.rows >= 1;',
    tests: [{ file: events, named: 'tells only the range of a paste' }],
  },
  {
    name: '4.43 a date is told as its serial',
    file: 'local/grid/person-edit.ts',
    find: "return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);",
    replace: "return typeof content === 'number' ? new Date(content).toISOString() : String(content);",
    tests: [{ file: events, named: 'tells a date as its serial' }],
  },
  {
    name: '4.44 a change tells its type',
    file: 'local/runtime/events.ts',
    find: 'changeType: told.changeType }',
    replace: "changeType: 'OTHER' }",
    tests: [{ file: events, named: 'a change' }],
  },
  {
    name: '4.45 a clock event is told in UTC',
    file: 'local/runtime/events.ts',
    find: "civilOf(execution.now(), 'UTC')",
    replace: 'civilOf(execution.now(), execution.scriptZone)',
    tests: [{ file: scriptApp, named: 'a clock event is told in UTC' }],
  },
  {
    name: '4.46 an installation runs in full',
    file: entries,
    find: "isSimple: entry === 'open' || entry === 'edit',",
    replace: "isSimple: entry === 'open' || entry === 'edit' || entry === 'install',",
    tests: [{ file: events, named: 'installation runs onInstall' }],
  },
  {
    name: '4.47 a handler both simple and installed runs twice',
    file: entries,
    find: '.filter((trigger) => trigger.type === type)',
    replace: ".filter((trigger) => trigger.type === type && trigger.handler !== 'onEdit')",
    tests: [{ file: events, named: '(4.47)' }],
  },
  {
    name: '4.49 nobody is at the keyboard of a clock trigger',
    file: 'local/services/ui.ts',
    find: "if (person === null || entry === 'clock')\n    throw execution.realm.error('Cannot call SpreadsheetApp.getUi() from this context.');\n  return new EmulatedUi(execution, person);",
    replace: 'return new EmulatedUi(execution, person ?? entry);',
    tests: [{ file: 'tests/contract/service-ui.test.ts', named: '(4.49)' }],
  },
];
