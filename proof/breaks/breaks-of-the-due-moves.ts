// One-line breaks of moving due days off closed days, and of what the clearing sheets hold.

import type { Break } from './break.ts';

const plan = 'src/circulation/domain/due-moves.ts';
const command = 'src/circulation/usecases/move-due-days.ts';
const ofPlan = [{ file: 'tests/circulation/due-moves.test.ts' }];
const ofCommand = [{ file: 'tests/e2e/due-moves.test.ts' }];
const ofClearing = [{ file: 'tests/prints/clearing.test.ts' }];

export const breaksOfTheDueMoves: readonly Break[] = [
  {
    name: 'an overdue loan gets a new due day',
    file: plan,
    find: 'dueOn >= today && !isOpenDay',
    replace: "dueOn >= '' && !isOpenDay",
    tests: ofPlan,
  },
  {
    name: 'a day takes one copy more than the school allows',
    file: plan,
    find: 'due + added > most;',
    replace: 'due + added > most + 1;',
    tests: ofPlan,
  },
  {
    name: 'what is due on a day already is not counted',
    file: plan,
    find: 'for (const { dueOn } of loans) dueOnDay.set',
    replace: 'for (const { dueOn } of stuck) dueOnDay.set',
    tests: ofPlan,
  },
  {
    name: 'a slice parts the copies of one reader',
    file: plan,
    find: 'run?.[0]?.readerId === move.readerId',
    replace: 'run?.[0]?.loanId === move.loanId',
    tests: ofPlan,
  },
  {
    name: 'an assistant may move due days',
    file: command,
    find: "if (role === 'assistant') return refused([finding('block', 'assistantMayNot')]);",
    replace: '',
    tests: ofCommand,
  },
  {
    name: 'a loan renewed meanwhile is moved all the same',
    file: command,
    find: "if (loan.state.day !== from) return 'dueChanged';",
    replace: '',
    tests: ofCommand,
  },
  {
    name: 'a due day goes to a day that was closed meanwhile',
    file: command,
    find: '&& to > from && isOpenDay(calendar, to)',
    replace: '&& to > from',
    tests: ofCommand,
  },
  {
    name: 'a repeated request calls its own loans changed',
    file: command,
    find: 'if (loan && isDoneBy(requestId, loan.state)) continue;',
    replace: '',
    tests: ofCommand,
  },
  {
    name: 'a moved loan forgets that it was renewed',
    file: command,
    find: 'const marks = loan.state.marks ? { marks: loan.state.marks } : {};',
    replace: 'const marks = {};',
    tests: ofCommand,
  },
  {
    name: 'whoever graduated owes nothing',
    file: 'src/prints/usecases/clearing.ts',
    find: '.filter((row) => isLeaver(row) && owingOf.has(row.readerId))',
    replace: ".filter((row) => row.status === 'left' && owingOf.has(row.readerId))",
    tests: ofClearing,
  },
  {
    name: 'a loan whose reader was deleted is on no sheet',
    file: 'src/prints/usecases/clearing.ts',
    find: '.filter(({ readerId }) => !known.has(readerId))',
    replace: ".filter(({ readerId }) => readerId === '')",
    tests: ofClearing,
  },
  {
    name: 'an open case without a loan leaves its reader clear',
    file: 'src/prints/usecases/owed.ts',
    find: '.filter(({ loanId }) => !out.has(loanId))',
    replace: ".filter(({ loanId }) => out.has(loanId) && loanId === '')",
    tests: ofClearing,
  },
];
