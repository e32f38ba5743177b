// Breaks of what waits, what is committed, what excludes whom, and what it costs (PLATFORM 3).
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of sources.

import type { Break } from '../breaks/break.ts';

const gate = 'tests/contract/runtime-gate.test.ts';
const meter = 'tests/contract/runtime-meter.test.ts';
const lock = 'tests/contract/service-lock.test.ts';
const values = 'tests/contract/spreadsheet-values.test.ts';
const execution = 'local/runtime/execution.ts';
const cost = 'local/runtime/cost-model.ts';

export const breaksOfRuns: readonly Break[] = [
  {
    name: '3.1 writes wait until something commits',
    file: execution,
    find: '    this.#pending.push(write);\n',
    replace: '    this.#guarded(() => write.apply(this.book));\n',
    tests: [{ file: gate, named: 'is not in the workbook before something commits it' }],
  },
  {
    name: '3.1 a read commits what waits',
    file: cost,
    find: "return charge === 'read' || charge",
    replace: 'return charge',
    tests: [{ file: meter, named: 'reading after writing' }],
  },
  {
    name: '3.1 the end of a run commits what waits',
    file: 'local/runtime/run-function.ts',
    find: '  attempt(() => execution.finish());\n',
    replace: '',
    tests: [{ file: gate, named: 'is written when the run ends' }],
  },
  {
    name: '3.16 a refused write leaves the earlier ones applied',
    file: execution,
    find: '    for (const write of writes) this.#guarded(() => write.apply(this.book));\n',
    replace:
      "    const before = this.book.toJSON();\n    try {\n      for (const write of writes) this.#guarded(() => write.apply(this.book));\n    } catch (error) {\n      this.book.apply({ kind: 'replaceTabs', tabs: before.tabs });\n      throw error;\n    }\n",
    tests: [{ file: gate, named: '(3.16, 4.33)' }],
  },
  {
    name: '3.18 appendRow without a lock loses one of two rows',
    file: 'local/spreadsheet/sheet.ts',
    find: 'const isSafe = this.#session.execution.locked === true || this.#session.waits;',
    replace: 'const isSafe = this.#session.waits || !this.#session.waits;',
    tests: [{ file: gate, named: '(3.18, 8A.7)' }],
  },
  {
    name: '3.20 a lock that is held is not had by another',
    file: 'local/runtime/locks.ts',
    find: 'if (current !== undefined && current !== holder) return false;',
    replace: '',
    tests: [{ file: lock, named: 'is refused to a run that begins meanwhile' }],
  },
  {
    name: '3.20 a lock one holds is taken again without effect',
    file: 'local/runtime/locks.ts',
    find: 'if (current !== undefined && current !== holder) return false;',
    replace: 'if (current !== undefined) return false;',
    tests: [{ file: lock, named: 'is taken again without effect' }],
  },
  {
    name: '3.20 waiting for a lock takes its time',
    file: 'local/services/lock-service.ts',
    find: 'if (!taken && timeoutMs > 0) this.#execution.wait(method, timeoutMs);',
    replace: 'if (!taken && timeoutMs < 0) this.#execution.wait(method, timeoutMs);',
    tests: [{ file: lock, named: 'is refused to a run that begins meanwhile' }],
  },
  {
    name: '3.20 waitLock throws where tryLock tells',
    file: 'local/services/lock-service.ts',
    find: "throw this.#execution.realm.error('Lock timeout: another process was holding the lock for too long.');",
    replace: 'return;',
    tests: [{ file: lock, named: 'makes waitLock throw' }],
  },
  {
    name: '3.20 document, script and user have locks of their own',
    file: 'local/services/lock-service.ts',
    find: "return this.#lock('LockService.getScriptLock', 'script');",
    replace: "return this.#lock('LockService.getScriptLock', 'document');",
    tests: [{ file: lock, named: 'does not stop runs that ask for another lock' }],
  },
  {
    name: '3.20 a user lock is each person’s own',
    file: 'local/services/lock-service.ts',
    find: '`user:${this.#execution.runsAs}`',
    replace: "'user'",
    tests: [{ file: lock, named: "user lock is not another's" }],
  },
  {
    name: '3.20 a lock is let go when the run ends',
    file: 'local/runtime/world.ts',
    find: '    this.locks.releaseAll(execution);\n    this.running.splice',
    replace: '    this.running.splice',
    tests: [{ file: lock, named: 'is let go when the run ends' }],
  },
  {
    name: '3.21 letting go of a lock writes nothing down',
    file: 'local/services/lock-service.ts',
    find: '      this.#execution.world.locks.release(this.#name, this.#execution);\n',
    replace:
      '      this.#execution.world.locks.release(this.#name, this.#execution);\n      this.#execution.commit();\n',
    tests: [{ file: lock, named: '(3.21)' }],
  },
  {
    name: '3.22 a lock is lost across a question',
    file: 'local/services/question.ts',
    find: '    world.locks.releaseAll(execution);\n',
    replace: '',
    tests: [{ file: lock, named: '(3.22)' }],
  },
  {
    name: '3.23 a person may edit amid a run, which fires onEdit',
    file: 'local/runtime/entries.ts',
    find: '    ...simpleEdit(world, email, maker),\n',
    replace: '    ...(world.running.length === 0 ? simpleEdit(world, email, maker) : []),\n',
    tests: [{ file: gate, named: '(2.8, 3.23)' }],
  },
  {
    name: '3.3 a read costs 170 ms and 9 µs a cell',
    file: cost,
    find: 'perCellRead: 0.009,',
    replace: 'perCellRead: 0.008,',
    tests: [{ file: meter, named: 'many cells cost their share' }],
  },
  {
    name: '3.5 a commit of more than 15,000 cells costs 60 µs each',
    file: cost,
    find: 'perCellCommit: 0.06,',
    replace: 'perCellCommit: 0.05,',
    tests: [{ file: meter, named: 'many cells cost their share' }],
  },
  {
    name: '3.7 an append costs 110 ms',
    file: cost,
    find: 'append: 110,',
    replace: 'append: 111,',
    tests: [{ file: meter, named: '(3.7)' }],
  },
  {
    name: '3.9 finding costs 1.5 µs a cell',
    file: cost,
    find: 'perCellFind: 0.0015,',
    replace: 'perCellFind: 0.002,',
    tests: [{ file: meter, named: 'many cells cost their share' }],
  },
  {
    name: '3C a page’s call costs 700 ms beside what the server does',
    file: cost,
    find: 'run: 700,',
    replace: 'run: 0,',
    tests: [{ file: 'tests/contract/runtime-codec.test.ts', named: '(3C)' }],
  },
  {
    name: '8A.6 a killed run’s last commit writes nothing',
    file: execution,
    find: "if (stop?.stop === 'kill') throw this.die(stop.message ?? 'killed');",
    replace: "if (stop?.stop === 'kill') throw this.realm.error(stop.message ?? 'killed');",
    tests: [{ file: gate, named: 'is lost when the run is killed' }],
  },
  {
    name: '8A.7 another may act before any service call',
    file: 'local/runtime/world.ts',
    find: 'return this.outside(() => gate(this.#calls, call)) ?? null;',
    replace: 'return this.#calls < 0 ? (this.outside(() => gate(this.#calls, call)) ?? null) : null;',
    tests: [{ file: gate, named: "another person's call nested" }],
  },
  {
    name: '3.1 what was given is what is written, though the caller changes it later',
    file: 'local/spreadsheet/range-values.ts',
    find: 'const copy = session.execution.realm.date(value.getTime());',
    replace: 'const copy = value;',
    tests: [{ file: values, named: 'writes what was given' }],
  },
];
