// Breaks of what an entry may do and learn: modes, scopes, simple triggers, who is there (PLATFORM 2A, 2B, 2D, 2E).
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of sources.

import type { Break } from '../breaks/break.ts';

const modes = 'tests/contract/runtime-modes.test.ts';
const events = 'tests/contract/runtime-events.test.ts';
const session = 'tests/contract/service-session.test.ts';
const scopes = 'local/runtime/scopes.ts';
const entries = 'local/runtime/entries.ts';

export const breaksOfModes: readonly Break[] = [
  {
    name: '2A a simple trigger runs in LIMITED',
    file: scopes,
    find: "return isSimple ? 'LIMITED' : 'FULL';",
    replace: "return isSimple ? 'FULL' : 'FULL';",
    tests: [{ file: modes, named: 'the mode an event tells' }],
  },
  {
    name: '2A an event tells the mode it runs in',
    file: 'local/runtime/events.ts',
    find: 'authMode: authModes[execution.run.mode],',
    replace: 'authMode: authModes.FULL,',
    tests: [{ file: modes, named: 'the mode an event tells' }],
  },
  {
    name: '2A NONE has no properties',
    file: scopes,
    find: 'anyOf.length === 0 && !/^(Properties|PropertiesService)\\./.test(method)',
    replace: 'anyOf.length === 0',
    tests: [{ file: modes, named: 'NONE' }],
  },
  {
    name: '2A a cell function may only read the document',
    file: scopes,
    find: 'if (isOfBoundFile(anyOf)) return /\\.(get|is|can|offset|createTextFinder|find)/.test(method);',
    replace: 'if (isOfBoundFile(anyOf)) return true;',
    tests: [{ file: modes, named: 'CUSTOM_FUNCTION' }],
  },
  {
    name: '2A a cell function puts nothing on the screen',
    file: scopes,
    find: 'if (/^(Ui|Menu|Browser)\\./.test(method)) return false;',
    replace: 'if (/^(Browser)\\./.test(method)) return false;',
    tests: [{ file: modes, named: 'CUSTOM_FUNCTION' }],
  },
  {
    name: '2.2 statements at the top run before every entry, in its mode',
    file: 'local/runtime/run-function.ts',
    find: '  world.project.script.runInContext(realm.context, { timeout });',
    replace:
      "  const { run } = execution;\n  const full = { ...run, mode: 'FULL' as const };\n  Object.assign(execution, { run: full });\n  world.project.script.runInContext(realm.context, { timeout });\n  Object.assign(execution, { run });",
    tests: [{ file: modes, named: 'what onOpen may not do breaks it' }],
  },
  {
    name: '2.3 the refusal of a simple trigger says so',
    file: scopes,
    find: 'return `You do not have permission to call ${method}.${permissions}`;',
    replace: 'return `Specified permissions are not sufficient to call ${method}.${permissions}`;',
    tests: [{ file: 'tests/contract/service-ui.test.ts', named: '(2.3)' }],
  },
  {
    name: '2.4 a simple trigger may not list triggers, fetch or mail though all that is granted',
    file: scopes,
    find: '  LIMITED: (_, anyOf) => anyOf.length === 0 || isOfBoundFile(anyOf) || asksWhoIsThere(anyOf),',
    replace: '  LIMITED: () => true,',
    tests: [{ file: modes, named: '(2.4, 2.7)' }],
  },
  {
    name: '2.5 consent that is missing is told',
    file: 'local/services/script-app.ts',
    find: 'return this.#isGranted() ? authorizationStatuses.NOT_REQUIRED',
    replace: 'return this.#wanted ? authorizationStatuses.NOT_REQUIRED',
    tests: [{ file: 'tests/contract/service-script-app.test.ts', named: 'what is still to be consented to' }],
  },
  {
    name: '2.5 requireScopes ends the run where one is missing',
    file: 'local/services/script-app.ts',
    find: "throw this.#execution.die('Authorization is required to perform that action.');",
    replace: "throw new Error('Authorization is required to perform that action.');",
    tests: [{ file: 'tests/contract/service-script-app.test.ts', named: 'requireScopes' }],
  },
  {
    name: '2.6 simple triggers run only for editors',
    file: entries,
    find: '  if (!mayRun(world, email)) return [];\n',
    replace: '',
    tests: [{ file: modes, named: 'when a viewer opens the file' }],
  },
  {
    name: '2.6 a viewer cannot edit',
    file: 'local/runtime/local-host.ts',
    find: "if (this.world.person(email)?.role === 'viewer')",
    replace: "if (this.world.person(email)?.role === 'editor' && email === '')",
    tests: [{ file: modes, named: 'does not run for a viewer' }],
  },
  {
    name: '2.7 a simple trigger needs no consent',
    file: scopes,
    find: "  if (mode === 'FULL') {\n",
    replace: "  if (mode === 'FULL' || granted.size === 0) {\n",
    tests: [{ file: modes, named: '(2.7)' }],
  },
  {
    name: '2.8 a structural edit fires no edit event',
    file: 'local/runtime/local-host.ts',
    find: 'fireChange(this.world, email, editStructure(this.book, email, edit))',
    replace:
      'fireEdit(this.world, email, { ...editStructure(this.book, email, edit), sheetId: edit.sheetId, block: { row: 1, column: 1, rows: 1, columns: 1 } })',
    tests: [{ file: events, named: '(2.6, 2.8)' }],
  },
  {
    name: '2.17 a simple trigger is not told who is there',
    file: 'local/services/session.ts',
    find: "const isKnown = mode === 'FULL' && ['menu', 'run', 'editor', 'install'].includes(entry);",
    replace: 'const isKnown = mode.length > 0 && entry.length > 0;',
    tests: [{ file: session, named: 'nobody in a simple trigger' }],
  },
  {
    name: '2.17 an installed trigger is not told who edited',
    file: 'local/services/session.ts',
    find: "['menu', 'run', 'editor', 'install'].includes(entry)",
    replace: "['menu', 'run', 'editor', 'install', 'edit'].includes(entry)",
    tests: [{ file: 'tests/contract/runtime-triggers.test.ts', named: '(2.10, 2.17)' }],
  },
  {
    name: '2.17 the effective user of a simple trigger is nobody',
    file: 'local/services/session.ts',
    find: "const isKnown = this.#execution.run.mode === 'FULL';",
    replace: "const isKnown = this.#execution.run.mode !== 'NONE';",
    tests: [{ file: session, named: 'nobody in a simple trigger' }],
  },
  {
    name: '2.18 who is there is told for a scope',
    file: 'local/runtime/method-scopes.ts',
    find: 'Session userinfo.email getActiveUser',
    replace: 'Session - getActiveUser',
    tests: [{ file: session, named: '(2.18, 2.34)' }],
  },
  {
    name: '2.19 each person has a locale of their own',
    file: 'local/services/session.ts',
    find: 'this.#localeOf(this.#execution.run.person ?? this.#execution.runsAs)',
    replace: "this.#localeOf(this.#execution.world.facts.now.persons[0]?.email ?? '')",
    tests: [{ file: session, named: 'each person their own' }],
  },
  {
    name: '2.19 the anonymous key changes after thirty days',
    file: 'local/services/session.ts',
    find: 'const period = Math.floor(world.nowMs() / KEY_LIFE_MS);',
    replace: 'const period = Math.floor(world.nowMs() / (KEY_LIFE_MS * 1e6));',
    tests: [{ file: session, named: 'changes after 30 days' }],
  },
  {
    name: '2.20 every call on the document asks for its scope',
    file: 'local/runtime/execution.ts',
    find: 'if (refusal !== null) throw this.realm.error(refusal);',
    replace: '',
    tests: [{ file: events, named: '(2.20, 2.37)' }],
  },
  {
    name: '2.21 locks ask for no scope',
    file: 'local/runtime/method-scopes.ts',
    find: 'LockService - getDocumentLock',
    replace: 'LockService script.scriptapp getDocumentLock',
    tests: [{ file: modes, named: '(2.21)' }],
  },
  {
    name: '2.24 mail asks for its scope',
    file: 'local/runtime/method-scopes.ts',
    find: 'MailApp script.send_mail ',
    replace: 'MailApp - ',
    tests: [{ file: modes, named: '(1.11, 2.24)' }],
  },
  {
    name: '2.34 a missing scope is refused in its words',
    file: scopes,
    find: 'return `Specified permissions are not sufficient to call',
    replace: 'return `You may not call',
    tests: [{ file: events, named: '(2.34)' }],
  },
  {
    name: '2.34 openById is refused under currentonly even for the bound file',
    file: scopes,
    find: 'anyOf.length === 0 || anyOf.some((scope) => granted.has(scope))',
    replace:
      'anyOf.length === 0 || anyOf.some((scope) => granted.has(scope) || granted.has(`${scope}.currentonly`))',
    tests: [{ file: events, named: '(2.34)' }],
  },
  {
    name: '2.35 a refusal names all the scopes of which one would do',
    file: scopes,
    find: "`(${full.join(' || ')})`",
    replace: 'String(full[0])',
    tests: [{ file: 'tests/contract/method-scopes.test.ts', named: '(2.34, 2.35)' }],
  },
  {
    name: '2.37 a scope is asked for when its method is called, of the person it runs as',
    file: 'local/runtime/world.ts',
    find: 'return new Set(this.scopes.filter((scope) => given.has(scope)));',
    replace: 'return new Set(given.size > 99 ? [] : this.scopes);',
    tests: [{ file: events, named: 'what one person did not consent to' }],
  },
  {
    name: '2.40 a viewer runs nothing',
    file: entries,
    find: '  if (!mayRun(world, email)) return refused(ONLY_EDITORS);',
    replace: '',
    tests: [{ file: 'tests/contract/service-ui.test.ts', named: 'are not there for viewers' }],
  },
];
