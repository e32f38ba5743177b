// One-line breaks of what lies between Google, the server and the page: manifest, door, triggers, queue.

import type { Break } from './break.ts';

const queue = 'src/browser/queue-state.ts';

export const breaksOfTheSeams: readonly Break[] = [
  {
    name: 'a scope is missing from the manifest',
    file: 'appsscript.json',
    find: ',\n    "https://www.googleapis.com/auth/script.scriptapp"',
    replace: '',
    tests: [{ file: 'tests/build/pushed-files.test.ts' }],
  },
  {
    name: 'a scope too many is asked for',
    file: 'appsscript.json',
    find: 'auth/script.scriptapp"',
    replace: 'auth/script.scriptapp",\n    "https://www.googleapis.com/auth/drive"',
    tests: [{ file: 'tests/build/pushed-files.test.ts' }],
  },
  {
    name: 'a Date is in a reply',
    file: 'src/main.ts',
    find: '  return dispatch(door, name, args);',
    replace: '  return { at: new Date(), reply: dispatch(door, name, args) } as never;',
    tests: [{ file: 'tests/e2e/lend-and-take-back.test.ts' }],
  },
  {
    name: 'commands are carried out without the lock',
    file: 'src/dispatch.ts',
    find: 'return known.isCommand && !known.call.locksItself ? door.underLock(run) : run();',
    replace: 'return run();',
    tests: [{ file: 'tests/e2e/under-lock.test.ts' }],
  },
  {
    name: 'arguments are not checked at the door',
    file: 'src/dispatch.ts',
    find: 'if (parsed.success) return parsed.output;',
    replace: 'if (parsed.success || parsed.issues) return parsed.output;',
    tests: [{ file: 'tests/e2e/door.test.ts' }],
  },
  {
    name: 'a workbook of a later version is written to',
    file: 'src/migrations.ts',
    find: 'if (version > known) throw',
    replace: 'if (version > known + 1000) throw',
    tests: [{ file: 'tests/e2e/upkeep.test.ts', named: 'is not touched' }],
  },
  {
    name: 'every 初始设置 installs another nightly trigger',
    file: 'src/google/triggers.ts',
    find: 'if (own(NIGHTLY).length === 0)',
    replace: 'if (own(NIGHTLY).length >= 0)',
    tests: [{ file: 'tests/set-up/mending.test.ts' }],
  },
  {
    name: 'a job that fails keeps the next from its work',
    file: 'src/google/run-nightly.ts',
    find: '      reportFault(error);',
    replace: '      throw error;',
    tests: [{ file: 'tests/e2e/upkeep.test.ts' }],
  },
  {
    name: 'a fault’s log line carries the arguments, names and all',
    file: 'src/dispatch.ts',
    find: '    const reference = door.report(error);',
    replace: '    const reference = door.report(new Error(String(args)));',
    tests: [{ file: 'tests/e2e/door.test.ts', named: 'a fault' }],
  },
  {
    name: 'an unanswered scan is forgotten by the page',
    file: queue,
    find: "return entry.state === 'queued' || entry.state === 'unknown';",
    replace: "return entry.state === 'queued';",
    tests: [{ file: 'tests/circulation-page/queue.test.ts' }],
  },
  {
    name: 'the page sends the newest scans first',
    file: queue,
    find: 'const waiting = state.entries.filter((each) => isUnsettled(each) && !each.isParked);',
    replace: 'const waiting = state.entries.filter((each) => isUnsettled(each) && !each.isParked).reverse();',
    tests: [{ file: 'tests/circulation-page/queue.test.ts' }],
  },
  {
    name: 'two calls of one desk are under way at once',
    file: 'src/browser/queue.ts',
    find: 'if (state.inFlight.length > 0 || cancelPause) return;',
    replace: 'if (cancelPause) return;',
    tests: [{ file: 'tests/circulation-page/queue.test.ts' }],
  },
];
