// One-line breaks of chasing by hand: whose a loan is today, where on the ladder, what rests, what is on which paper.

import type { Break } from './break.ts';

const ladder = [{ file: 'tests/notices/ladder.test.ts' }];
const loans = [{ file: 'tests/notices/chase-loans.test.ts' }];
const template = [{ file: 'tests/notices/template.test.ts' }];
const plan = [{ file: 'tests/notices/plan.test.ts' }];
const page = [{ file: 'tests/notices/chase-page.test.ts' }];
const ladderPage = [{ file: 'tests/notices/chase-ladder.test.ts' }];

export const breaksOfTheChase: readonly Break[] = [
  {
    name: 'a chase counts the days of a holiday',
    file: 'src/notices/domain/ladder.ts',
    find: 'if (isOpen(day)) days++;',
    replace: 'if (isOpen(day) || true) days++;',
    tests: ladder,
  },
  {
    name: 'a chase takes the steps that are switched off',
    file: 'src/notices/domain/ladder.ts',
    find: 'if (!stage.isOn || stage.schoolDays > schoolDays) continue;',
    replace: 'if (stage.schoolDays > schoolDays) continue;',
    tests: ladder,
  },
  {
    name: 'a chase goes on after the loss was reported',
    file: 'src/notices/domain/chase-loan.ts',
    find: 'if (loan.marks.lostOn !== undefined) return [];',
    replace: '',
    tests: loans,
  },
  {
    name: 'a chase tells a class teacher of pupils who have left',
    file: 'src/notices/domain/chase-loan.ts',
    find: " || status === 'left') return '';",
    replace: ") return '';",
    tests: loans,
  },
  {
    name: 'a chase names the child whose name stands beside a corrected loan',
    file: 'src/notices/domain/chase-loan.ts',
    find: "loan.marks.readerId === undefined ? loan.readerName : ''",
    replace: 'loan.readerName',
    tests: loans,
  },
  {
    name: 'a chase forgets 暂不催还',
    file: 'src/notices/domain/told.ts',
    find: "(result === 'waived' ? FOR_GOOD : '')",
    replace: "(result === 'waived' ? '' : FOR_GOOD.slice(10))",
    tests: loans,
  },
  {
    name: 'a chase prints slips of what is said to be returned',
    file: 'src/notices/domain/slips.ts',
    find: 'if (loanIds === undefined) return loans.filter(isChased);',
    replace: 'if (loanIds === undefined) return loans.filter(() => isChased.length > 0);',
    tests: loans,
  },
  {
    name: 'a template lets an unknown field pass',
    file: 'src/notices/domain/template.ts',
    find: "([, name = '', end = '']) => end === '' || !fieldOf.has(fold(name)),",
    replace: "([, name = '', end = '']) => end === '' && !fieldOf.has(fold(name)),",
    tests: template,
  },
  {
    name: 'a mail to a family goes before that is switched on',
    file: 'src/notices/domain/plan-own.ts',
    find: "const isOff = to === 'reader' ? !facts.readerMail : !facts.guardianMail;",
    replace: 'const isOff = facts.quota < 0;',
    tests: plan,
  },
  {
    name: 'a mail goes again while nobody knows whether it went',
    file: 'src/notices/domain/claims.ts',
    find: "isOpen ? 'perhaps' : 'free'",
    replace: "isOpen ? 'free' : 'perhaps'",
    tests: page,
  },
  {
    name: 'a page is told the addresses of readers',
    file: 'src/notices/domain/chase-loan.ts',
    find: '  return shown;',
    replace: '  return loan;',
    tests: page,
  },
  {
    name: 'a line of the chase log is written again with every repeat',
    file: 'src/notices/usecases/log.ts',
    find: 'if (hasJournalLine(app, requestId)) return done({ logged: known });',
    replace: 'hasJournalLine(app, requestId);',
    tests: page,
  },
  {
    name: 'a stage is saved with a field that nobody knows',
    file: 'src/notices/usecases/save-stage.ts',
    find: 'if (findings.length > 0) return refused(findings);',
    replace: '',
    tests: ladderPage,
  },
];
