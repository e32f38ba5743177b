// Breaks of what crosses between a page and the server (PLATFORM 4B).
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of sources.

import type { Break } from '../breaks/break.ts';

const codecTest = 'tests/contract/runtime-codec.test.ts';
const codec = 'local/runtime/codec.ts';

export const breaksOfPageCalls: readonly Break[] = [
  {
    name: '4.11 what a page sends arrives as values of the script’s own realm',
    file: 'local/runtime/entries.ts',
    find: '(execution.realm.parse(JSON.stringify(packed)) as unknown[])',
    replace: '(packed as unknown[])',
    tests: [{ file: codecTest, named: '(4.11, 4.14)' }],
  },
  {
    name: '4.12 a function or a date makes the call fail',
    file: codec,
    find: "if (typeof part === 'function') return 'a function';\n  return Object.prototype.toString.call(part) === '[object Date]' ? 'a Date' : null;",
    replace: 'return part === undefined ? null : null;',
    tests: [{ file: codecTest, named: 'what a page may send' }],
  },
  {
    name: '4.12 a circle makes the call fail',
    file: codec,
    find: "if (above.includes(part)) throw new Unsendable('a circle');",
    replace: 'if (above.includes(part)) return null;',
    tests: [{ file: codecTest, named: 'a circle makes the call fail' }],
  },
  {
    name: '4.12 undefined in an array becomes null',
    file: codec,
    find: 'return Array.from(part, (item) => packed(item, refuse, above) ?? null);',
    replace: 'return Array.from(part, (item) => packed(item, refuse, above) ?? 0);',
    tests: [{ file: codecTest, named: 'undefined becomes null in an array' }],
  },
  {
    name: '4.13 a date anywhere makes the whole result null',
    file: codec,
    find: "(part) => (realm.isDate(part) ? 'a Date' : null)",
    replace: "(part) => (realm.isDate(part) && part.getTime() === 1 ? 'a Date' : null)",
    tests: [{ file: codecTest, named: 'the whole result is null' }],
  },
  {
    name: '4.13 a result lost to a date is told in the log',
    file: 'local/runtime/run-function.ts',
    find: 'execution.log(`WARNING: ${text}`)',
    replace: 'void text',
    tests: [{ file: codecTest, named: 'the whole result is null' }],
  },
  {
    name: '4.14 numbers that are none are null',
    file: codec,
    find: 'return Number.isFinite(part) ? part : null;',
    replace: 'return part;',
    tests: [{ file: codecTest, named: '(4.14)' }],
  },
  {
    name: '4.15 calls of a page end in any order',
    file: 'local/runtime/page-calls.ts',
    find: 'const chosen = inFlight > 1 ? Math.floor(this.#host.world.chance.next() * inFlight) : 0;',
    replace: 'const chosen = inFlight > 1 ? 0 : 0;',
    tests: [{ file: 'tests/contract/runtime-quotas.test.ts', named: '(1.28' }],
  },
  {
    name: '4.16 an error is told as name and message',
    file: 'local/runtime/run-function.ts',
    find: "return `${error.name ?? 'Error'}: ${error.message}`;",
    replace: 'return `${error.message}`;',
    tests: [{ file: 'tests/contract/runtime-run.test.ts', named: '(4.16)' }],
  },
  {
    name: '4.17 a page that was closed calls no more',
    file: 'local/runtime/local-person.ts',
    find: 'this.#host.pages(this.#email).some(({ id }) => id === shown.id)',
    replace: "shown.id !== ''",
    tests: [{ file: 'tests/contract/service-ui.test.ts', named: 'are gone when the person closes them' }],
  },
];
