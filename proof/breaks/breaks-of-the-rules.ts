// One-line breaks of what a rule says and of who may do what.

import type { Break } from './break.ts';

const lendRules = 'src/circulation/domain/lend-rules.ts';

export const breaksOfTheRules: readonly Break[] = [
  {
    name: 'a copy is due a day later than the policy says',
    file: 'src/circulation/domain/due-day.ts',
    find: 'policy.loanDays || ROOM_COPY_DAYS)',
    replace: '(policy.loanDays || ROOM_COPY_DAYS) + 1)',
    tests: [{ file: 'tests/circulation/due-day.test.ts' }],
  },
  {
    name: 'the end of term cuts nothing',
    file: 'src/circulation/domain/due-day.ts',
    find: 'planned.dueOn <= ceiling',
    replace: "planned.dueOn > ''",
    tests: [{ file: 'tests/circulation/due-day.test.ts' }],
  },
  {
    name: 'a loan is overdue on its due day',
    file: 'src/circulation/domain/loan.ts',
    find: 'Math.max(0, daysBetween(dueOn, today))',
    replace: 'Math.max(0, daysBetween(dueOn, today) + 1)',
    tests: [{ file: 'tests/circulation/loan-state.test.ts' }],
  },
  {
    name: 'the last day of grace stops lending',
    file: lendRules,
    find: 'today) > graceDays)',
    replace: 'today) >= graceDays)',
    tests: [{ file: 'tests/circulation/lend-rules.test.ts' }],
  },
  {
    name: 'one copy more than the limit may be lent',
    file: lendRules,
    find: 'counted >= limit',
    replace: 'counted > limit',
    tests: [{ file: 'tests/circulation/lend-rules.test.ts' }],
  },
  {
    name: 'an assistant may pass over a rule',
    file: 'src/circulation/domain/decision.ts',
    find: "if (asked.role === 'assistant' && (hasReason",
    replace: "if (asked.role !== 'librarian' && asked.role !== 'assistant' && (hasReason",
    tests: [{ file: 'tests/circulation/decision.test.ts' }],
  },
  {
    name: 'an assistant may replace a card',
    file: 'src/readers/usecases/replace-card.ts',
    find: "if (input.role === 'assistant') return refused([sayCard('assistantMayNot')]);",
    replace: '',
    tests: [{ file: 'tests/readers/replace-card.test.ts' }],
  },
  {
    name: 'another child’s whole name is told',
    file: 'src/readers/domain/mask-name.ts',
    find: "if (className === '' || name === className) return name;",
    replace: "if (className === '' || name !== '') return className + name;",
    tests: [{ file: 'tests/readers/mask-name.test.ts' }],
  },
  {
    name: 'the class of a pupil does not move up',
    file: 'src/readers/domain/class-name.ts',
    find: "day.slice(5, 7) >= '09'",
    replace: "day.slice(5, 7) > '09'",
    tests: [{ file: 'tests/readers/class-name.test.ts' }],
  },
];
