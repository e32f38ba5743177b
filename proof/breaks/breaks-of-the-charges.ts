// One-line breaks of compensation: of what is owed, of the register, of what a stop leaves.

import type { Break } from './break.ts';

const cases = [{ file: 'tests/charges/cases.test.ts' }];
const opening = [{ file: 'tests/charges/opening.test.ts' }];

export const breaksOfTheCharges: readonly Break[] = [
  {
    name: 'a book of unknown price costs nothing',
    file: 'src/charges/domain/reckon.ts',
    find: 'if (price === null && factor > 0) return undefined;',
    replace: '',
    tests: [{ file: 'tests/charges/reckon.test.ts' }],
  },
  {
    name: 'half a fen is lost',
    file: 'src/kernel/money.ts',
    find: 'fen * hundredths + 50',
    replace: 'fen * hundredths',
    tests: [{ file: 'tests/charges/reckon.test.ts' }],
  },
  {
    name: 'the ceiling cuts the price alone',
    file: 'src/charges/domain/reckon.ts',
    find: 'Math.min(product + fee, ceiling ?? Number.MAX_SAFE_INTEGER)',
    replace: 'Math.min(product, ceiling ?? Number.MAX_SAFE_INTEGER) + fee',
    tests: [{ file: 'tests/charges/reckon.test.ts' }],
  },
  {
    name: 'the price of one volume stands for the set',
    file: 'src/charges/usecases/propose.ts',
    find: "(input.case === 'setVolume' ? null : copy.price || null)",
    replace: '(copy.price || null)',
    tests: opening,
  },
  {
    name: 'money is offered before the school allows it',
    file: 'src/charges/domain/charge-rule.ts',
    find: "allowMoney || way !== 'money'",
    replace: 'true',
    tests: [{ file: 'tests/charges/charge-rules.test.ts' }],
  },
  {
    name: 'money is taken without a receipt',
    file: 'src/charges/domain/settle-rules.ts',
    find: "way === 'money' && receipt === ''",
    replace: "way === 'money' && receipt === ' '",
    tests: cases,
  },
  {
    name: 'a case is opened twice for one lost copy',
    file: 'src/charges/usecases/propose.ts',
    find: "state === 'open' && first.copyId === copyId",
    replace: "state !== 'open' && first.copyId === copyId",
    tests: opening,
  },
  {
    name: 'an entry that was reversed still counts',
    file: 'src/charges/domain/charge.ts',
    find: 'each.kind === kind && !undone.has(each.requestId)',
    replace: 'each.kind === kind',
    tests: [{ file: 'tests/charges/fold.test.ts' }],
  },
  {
    name: 'the number of a deleted row is given again',
    file: 'src/charges/usecases/open-charge.ts',
    find: "while (journal.findNumber('after', number) !== undefined)",
    replace: 'while (false)',
    tests: opening,
  },
  {
    name: 'a refund comes at any time',
    file: 'src/charges/usecases/refund-charge.ts',
    find: 'if (app.today > until)',
    replace: "if (app.today > '9999')",
    tests: cases,
  },
  {
    name: 'a compensated copy is put on the shelf at night',
    file: 'src/circulation/usecases/refresh-projections.ts',
    find: "each.state.act === 'return' && isReportedLost(each)",
    replace: 'isReportedLost(each)',
    tests: cases,
  },
  {
    name: 'a compensated loan is swept without a trace',
    file: 'src/circulation/usecases/sweep.ts',
    find: "each.state.act !== 'void' && !present.has(each.loanId)",
    replace: "each.state.act === 'return' && !present.has(each.loanId)",
    tests: cases,
  },
  {
    name: 'a stopped step is left as it is by the night',
    file: 'src/charges/usecases/finish-charges.ts',
    find: 'if (!told.has(entry.requestId))',
    replace: 'if (told.has(entry.requestId))',
    tests: [{ file: 'tests/charges/stops.test.ts', named: 'opening a case' }],
  },
  {
    name: 'a repeated request enters a second copy',
    file: 'src/charges/usecases/follow-charge.ts',
    find: "if (!isNew && tab.findNumber('copyId', copyId) !== undefined) return undefined;",
    replace: '',
    tests: [{ file: 'tests/charges/stops.test.ts', named: 'settling by another copy' }],
  },
];
