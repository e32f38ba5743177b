// One-line breaks of what keeps loans right: lock, flush, request ids, order of writes, sweep, check.

import type { Break } from './break.ts';

const ledger = 'src/circulation/usecases/ledger.ts';
const sweep = 'src/circulation/usecases/sweep.ts';
const check = 'src/circulation/usecases/check-ledger.ts';

export const breaksOfTheLedger: readonly Break[] = [
  {
    name: 'the lock is gone',
    file: 'src/google/lock.ts',
    find: 'if (!lock?.tryLock(PATIENCE_MS)) throw',
    replace: 'if (!lock) throw',
    tests: [{ file: 'tests/e2e/two-desks.test.ts' }],
  },
  {
    name: 'the flush before the lock is let go is gone',
    file: 'src/google/lock.ts',
    find: '    SpreadsheetApp.flush();\n    return result;',
    replace: '    return result;',
    tests: [{ file: 'tests/e2e/under-lock.test.ts' }],
  },
  {
    name: 'the ledger is not asked whether the request was carried out',
    file: 'src/circulation/usecases/answer-repeat.ts',
    find: 'ledger.byRequest(act.requestId) ?? ledger.coveredInCall(act.requestId)',
    replace: 'undefined as LedgerRow | undefined',
    tests: [{ file: 'tests/e2e/repeated-requests.test.ts' }],
  },
  {
    name: 'the journal is not asked whether an old request was carried out',
    file: 'src/circulation/usecases/answer-repeat.ts',
    find: 'return mayBeOld(requestId, sitting.app.nowMs) ? findLine(sitting.app, requestId) : undefined;',
    replace: 'return undefined;',
    tests: [{ file: 'tests/e2e/repeated-requests.test.ts' }],
  },
  {
    name: 'the journal line is written before the ledger',
    file: ledger,
    find: '    this.app.tab(loansTable).append(row);\n    const added',
    replace:
      '    this.app.tab(journalTable).append(loanLine(this.app, { ...row, number: 0 } as never, asking, undefined));\n    this.app.tab(loansTable).append(row);\n    const added',
    tests: [{ file: 'tests/e2e/stops.test.ts', named: 'lending stopped at any service call' }],
  },
  {
    name: 'the journal line is forgotten',
    file: ledger,
    find: 'this.app.tab(journalTable).appendAll(lines);',
    replace: 'this.rows.push();',
    tests: [{ file: 'tests/e2e/lend-and-take-back.test.ts', named: 'leaves one line in the journal' }],
  },
  {
    name: 'a return writes the state without its loan',
    file: ledger,
    find: 'const state: LoanState = { loanId: row.loanId,',
    replace: 'const state: LoanState = { loanId: row.copyId,',
    tests: [{ file: 'tests/e2e/lend-and-take-back.test.ts' }],
  },
  {
    name: 'a displaced state is taken for that row’s own',
    file: ledger,
    find: "if (state && state.loanId === row.loanId && row.copyId !== ''",
    replace: "if (state && row.copyId !== ''",
    tests: [{ file: 'tests/e2e/changed-while.test.ts', named: 'renewing' }],
  },
  {
    name: 'what the sweep made vanish is not put back',
    file: sweep,
    find: '  putBackVanished(app, ledger, kept);',
    replace: '',
    tests: [{ file: 'tests/e2e/sweep.test.ts' }],
  },
  {
    name: 'a loan is swept the minute it comes back',
    file: 'src/circulation/domain/sweep-age.ts',
    find: 'MINUTES_IN_SIGHT = 15',
    replace: 'MINUTES_IN_SIGHT = 0',
    tests: [{ file: 'tests/circulation/loan-state.test.ts' }],
  },
  {
    name: 'a missing journal line stays missing',
    file: check,
    find: '  writeMissingLines(app, new Ledger(app));',
    replace: '',
    tests: [{ file: 'tests/e2e/stops.test.ts', named: 'has happened whole or not at all' }],
  },
  {
    name: 'a deleted loan is not put back',
    file: check,
    find: '  putBackLost(app, new Ledger(app));',
    replace: '',
    tests: [{ file: 'tests/e2e/two-desks.test.ts', named: 'is back the next morning' }],
  },
  {
    name: 'an undone return may give a copy two readers',
    file: 'src/circulation/usecases/undo.ts',
    find: "if (before && isOpen(before) && other && other !== loan) return refuse(act, 'movedOn', loan);",
    replace: 'if (other === loan) throw new Error();',
    tests: [{ file: 'tests/e2e/desk-acts.test.ts', named: 'two readers never have one copy' }],
  },
  {
    name: 'a deleted loan is put back although its copy was lent on since',
    file: 'src/circulation/usecases/put-back-lost.ts',
    find: '!isLentSince(journal, last)',
    replace: 'loanId.length > 0',
    tests: [{ file: 'tests/e2e/two-desks.test.ts', named: 'does not come back either' }],
  },
];
