// Breaks of copies of the file, older versions of it and undoing (PLATFORM 2.41, 8A.7, 8A.11).

import type { Break } from '../breaks/break.ts';

const versions = 'tests/contract/runtime-versions.test.ts';
const undo = 'tests/contract/runtime-undo.test.ts';
const workspace = 'local/workspace.ts';
const copying = 'const facts = new FactBook(newFacts({ lang, account, nowMs: clockMs, seed }));';

export const breaksOfFiles: readonly Break[] = [
  {
    name: '2.41 a copy is another script and another file',
    file: workspace,
    find: copying,
    replace:
      'const { scriptId, fileId } = world.facts.now;\n  const facts = new FactBook({ ...newFacts({ lang, account, nowMs: clockMs, seed }), scriptId, fileId });',
    tests: [{ file: versions, named: 'is another script and another file' }],
  },
  {
    name: '2.41 properties do not travel with a copy',
    file: workspace,
    find: copying,
    replace:
      'const { documentProperties } = world.facts.now;\n  const facts = new FactBook({ ...newFacts({ lang, account, nowMs: clockMs, seed }), documentProperties });',
    tests: [{ file: versions, named: 'none of the properties, triggers' }],
  },
  {
    name: '2.41 triggers do not travel with a copy',
    file: workspace,
    find: copying,
    replace:
      'const { triggers } = world.facts.now;\n  const facts = new FactBook({ ...newFacts({ lang, account, nowMs: clockMs, seed }), triggers });',
    tests: [{ file: versions, named: 'none of the properties, triggers' }],
  },
  {
    name: '2.41 consent does not travel with a copy',
    file: 'local/runtime/persons.ts',
    find: "consent: consentOf(options) ?? known?.consent ?? 'all',",
    replace: "consent: known?.consent ?? 'all',",
    tests: [{ file: versions, named: 'asks everybody for consent anew' }],
  },
  {
    name: '2.41 a copy belongs to whoever made it',
    file: workspace,
    find: 'owner: newOwner, editors: [], viewers: []',
    replace: 'viewers: []',
    tests: [{ file: versions, named: 'belongs to whoever made it' }],
  },
  {
    name: '2.41 an older version is the tabs and nothing else',
    file: workspace,
    find: '      host.book.history.forget();\n',
    replace: "      host.book.history.forget();\n      world.facts.set('documentProperties', {});\n",
    tests: [{ file: versions, named: 'brings tabs and cells back' }],
  },
  {
    name: '2.41 what belongs to a tab the version lacks goes with it',
    file: 'local/grid/apply-tabs.ts',
    find: 'sheetId === null || book.findTab(sheetId) !== undefined;',
    replace: 'sheetId === null || book.tabs.length > 0;',
    tests: [{ file: versions, named: 'keeps names, protections and metadata' }],
  },
  {
    name: '2.41 nobody undoes into an older version',
    file: workspace,
    find: '      host.book.history.forget();\n',
    replace: '',
    tests: [{ file: versions, named: 'cannot be undone cell by cell' }],
  },
  {
    name: '8A.7 Ctrl+Z takes back a whole call',
    file: 'local/grid/step-history.ts',
    find: 'if (last !== undefined && last.mark === mark) {',
    replace: 'if (last !== undefined && last.mark === mark && last.inverses.length < 0) {',
    tests: [{ file: undo, named: 'at once' }],
  },
  {
    name: '8A.7 Ctrl+Z takes back one’s own steps only',
    file: 'local/grid/step-history.ts',
    find: 'this.#steps.findLast((each) => each.mark.by === by)',
    replace: 'this.#steps.findLast((each) => each.mark.by !== by) ?? this.#steps.at(-1)',
    tests: [{ file: undo, named: "leaves another person's call alone" }],
  },
  {
    name: '8A.7 what a trigger wrote is nobody’s to undo',
    file: 'local/runtime/execution.ts',
    find: "by: run.person === run.runsAs ? run.runsAs : ''",
    replace: 'by: run.runsAs',
    tests: [{ file: undo, named: '(2.10)' }],
  },
  {
    name: '8A.7 a step finds its cells again after others moved them',
    file: 'local/grid/step-history.ts',
    find: 'step.inverses = step.inverses.map((each) => rebase(each, map)).filter((each) => each !== null);',
    replace: 'step.inverses = step.inverses.filter((each) => rebase(each, map) !== undefined);',
    tests: [{ file: 'tests/contract/grid-person.test.ts', named: 'finds its cells again' }],
  },
];
