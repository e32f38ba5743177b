// Breaks of how a script is loaded and its functions found (PLATFORM 4A, 5).
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of sources.

import type { Break } from '../breaks/break.ts';

const load = 'tests/contract/runtime-load.test.ts';
const run = 'tests/contract/runtime-run.test.ts';
const check = 'local/runtime/source-check.ts';

export const breaksOfLoading: readonly Break[] = [
  {
    name: '4.1 no module syntax: import and export do not parse',
    file: check,
    find: "sourceType: 'script'",
    replace: "sourceType: 'module'",
    tests: [{ file: load, named: 'refuses ES modules' }],
  },
  {
    name: '4.1 none of the globals a host would have',
    file: 'local/runtime/realm.ts',
    find: 'createContext(Object.create(null) as Context,',
    replace: 'createContext({ setTimeout, URL, process } as unknown as Context,',
    tests: [{ file: run, named: 'none of the globals' }],
  },
  {
    name: '4.2 private members do not parse',
    file: check,
    find: "if (kind === 'PrivateIdentifier')",
    replace: "if (kind === 'NoIdentifier')",
    tests: [{ file: load, named: 'private members' }],
  },
  {
    name: '4.2 static class fields do not parse',
    file: check,
    find: '(node as unknown as { static: boolean }).static)',
    replace: '!(node as unknown as { static: boolean }).static)',
    tests: [{ file: load, named: 'static fields' }],
  },
  {
    name: '4.4 server files run in alphabetical order',
    file: 'local/runtime/load.ts',
    find: 'return a < b ? -1 : a > b ? 1 : 0;',
    replace: 'return a < b ? 1 : a > b ? -1 : 0;',
    tests: [{ file: load, named: 'alphabetical order' }],
  },
  {
    name: '4.4 a name declared twice across files is refused',
    file: 'local/runtime/load.ts',
    find: ".join('\\n;\\n')",
    replace: ".map((text) => `{${text}}`).join('\\n;\\n')",
    tests: [{ file: load, named: 'a name declared twice' }],
  },
  {
    name: '4.4 the script begins anew for every call',
    file: 'local/runtime/run-function.ts',
    find: '  const realm = createScriptRealm(\n    () => world.nowMs(),\n    () => world.chance.next(),\n  );',
    replace:
      '  const kept = world as World & { realm?: ScriptRealm };\n  const realm = (kept.realm ??= createScriptRealm(\n    () => world.nowMs(),\n    () => world.chance.next(),\n  ));',
    tests: [{ file: run, named: 'nothing survives' }],
  },
  {
    name: '4.5 a function whose name ends in _ is hidden from pages',
    file: 'local/runtime/entries.ts',
    find: "kind === 'function' && !name.endsWith('_')",
    replace: "kind === 'function'",
    tests: [{ file: load, named: 'a page may not call hidden_' }],
  },
  {
    name: '4.5 a page calls no methods of objects',
    file: 'local/runtime/entries.ts',
    find: "if (entry === 'run' && !pageFunctions(world).includes(fn))",
    replace: "if (entry === 'run' && !fn.includes('.') && !pageFunctions(world).includes(fn))",
    tests: [{ file: load, named: 'a page may not call holder.method' }],
  },
  {
    name: '4.6 only what the text declares at top level is found',
    file: 'local/runtime/run-function.ts',
    find: "const isNamed = declared !== undefined && (path.length > 0 || declared === 'function');",
    replace: 'const isNamed = declared !== undefined || name in realm.context;',
    tests: [{ file: load, named: 'a menu that names nothing declared' }],
  },
  {
    name: '4.8 a missing handler is told by its name',
    file: 'local/runtime/run-function.ts',
    find: 'Script function not found: ${name}',
    replace: 'Function not found',
    tests: [{ file: load, named: 'a menu that names nothing declared' }],
  },
  {
    name: '4.9 an enum is written as JSON by its name',
    file: 'local/services/enums.ts',
    find: '      toJSON: () => name,',
    replace: '      toJSON: () => String(i),',
    tests: [{ file: 'tests/contract/service-ui.test.ts', named: 'the script waits for the answer' }],
  },
  {
    name: '4.10 arguments of the wrong kind are refused by signature',
    file: 'local/services/signature.ts',
    find: '  if (fits) return;',
    replace: '  if (fits || execution) return;',
    tests: [{ file: 'tests/contract/service-lock.test.ts', named: 'wants a number of milliseconds' }],
  },
  {
    name: '5.4 a.js beside a.gs cannot be pushed',
    file: 'local/runtime/load.ts',
    find: '  refuseConflicts(sources);\n',
    replace: '  if (sources.length < 0) refuseConflicts(sources);\n',
    tests: [{ file: load, named: 'a.js beside a.gs' }],
  },
  {
    name: '2.36 scopes are found in the source when the manifest names none',
    file: 'local/runtime/scopes.ts',
    find: 'const seen = signsOfScopes.filter(([sign]) => sign.test(source))',
    replace: "const seen = signsOfScopes.filter(([sign]) => sign.test(source) && source === '')",
    tests: [{ file: load, named: 'are found in the source' }],
  },
  {
    name: '2.36 @OnlyCurrentDoc narrows what is found',
    file: 'local/runtime/scopes.ts',
    find: 'return /@OnlyCurrentDoc/.test(source)',
    replace: 'return /@OnlyThisDoc/.test(source)',
    tests: [{ file: 'tests/contract/runtime-modes.test.ts', named: 'are narrowed by @OnlyCurrentDoc' }],
  },
];
