// Breaks of properties and caches (PLATFORM 1.21, 1.24, 3.13, 3.29, 4.62).
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of sources.

import type { Break } from '../breaks/break.ts';

const propertiesTest = 'tests/contract/service-properties.test.ts';
const cacheTest = 'tests/contract/service-cache.test.ts';
const quotas = 'tests/contract/runtime-quotas.test.ts';
const properties = 'local/services/properties-service.ts';
const cache = 'local/services/cache-service.ts';

export const breaksOfStores: readonly Break[] = [
  {
    name: '1.21 a property holds 9 KB',
    file: properties,
    find: 'const LARGEST_VALUE = 9 * 1024;',
    replace: 'const LARGEST_VALUE = 10 * 1024;',
    tests: [{ file: propertiesTest, named: '(1.21)' }],
  },
  {
    name: '1.21 a store holds 500 KB',
    file: properties,
    find: 'const LARGEST_STORE = 500 * 1024;',
    replace: 'const LARGEST_STORE = 600 * 1024;',
    tests: [{ file: propertiesTest, named: '(1.21)' }],
  },
  {
    name: '1.24 a cache key has 250 letters',
    file: cache,
    find: 'const LONGEST_KEY = 250;',
    replace: 'const LONGEST_KEY = 251;',
    tests: [{ file: cacheTest, named: 'a key over 250 letters' }],
  },
  {
    name: '1.24 a cached value has 100 KB',
    file: cache,
    find: 'const LARGEST_VALUE = 100 * 1024;',
    replace: 'const LARGEST_VALUE = 101 * 1024;',
    tests: [{ file: cacheTest, named: 'a value over 100 KB' }],
  },
  {
    name: '1.24 a cached value lasts ten minutes when not told',
    file: cache,
    find: 'const DEFAULT_SECONDS = 600;',
    replace: 'const DEFAULT_SECONDS = 6000;',
    tests: [{ file: cacheTest, named: 'lasts 600 s' }],
  },
  {
    name: '1.24 a cached value lasts six hours at most',
    file: cache,
    find: 'const MOST_SECONDS = 21_600;',
    replace: 'const MOST_SECONDS = 43_200;',
    tests: [{ file: quotas, named: 'lasts six hours at most' }],
  },
  {
    name: '1.24 a cached value ends',
    file: 'local/runtime/cache-table.ts',
    find: 'entry === undefined || entry.endsAt <= this.#now() ? null',
    replace: 'entry === undefined ? null',
    tests: [{ file: cacheTest, named: 'a value lasts its seconds' }],
  },
  {
    name: '1.24 a cache over 1,000 values keeps 900',
    file: 'local/runtime/cache-table.ts',
    find: 'const MOST_ENTRIES = 1000;',
    replace: 'const MOST_ENTRIES = 2000;',
    tests: [{ file: cacheTest, named: 'over 1,000 entries' }],
  },
  {
    name: '1.24 those farthest from their end are kept',
    file: 'local/runtime/cache-table.ts',
    find: 'sort(([, a], [, b]) => b.endsAt - a.endsAt)',
    replace: 'sort(([, a], [, b]) => a.endsAt - b.endsAt)',
    tests: [{ file: cacheTest, named: 'over 1,000 entries' }],
  },
  {
    name: '3.29 a miss is null',
    file: 'local/runtime/cache-table.ts',
    find: '? null : entry.value;',
    replace: "? '' : entry.value;",
    tests: [{ file: cacheTest }],
  },
  {
    name: '3.29 a user’s cache is their own',
    file: cache,
    find: '`user:${this.#execution.runsAs}`',
    replace: "'user'",
    tests: [{ file: cacheTest, named: '(3.29)' }],
  },
  {
    name: '3.13 a property costs 30 ms to read',
    file: 'local/runtime/cost-model.ts',
    find: 'propertyGet: 30,',
    replace: 'propertyGet: 0,',
    tests: [{ file: propertiesTest, named: '(3C)' }],
  },
  {
    name: '3.13 a cached value costs 93 ms to put',
    file: 'local/runtime/cost-model.ts',
    find: 'cachePut: 93,',
    replace: 'cachePut: 3,',
    tests: [{ file: cacheTest, named: '(3C)' }],
  },
  {
    name: '4.62 a missing property is null',
    file: properties,
    find: '(Object.hasOwn(store, key) ? (store[key] ?? null) : null)',
    replace: '(store[key] ?? null)',
    tests: [{ file: propertiesTest, named: 'text by key, null when missing' }],
  },
  {
    name: '4.62 a property is text',
    file: properties,
    find: 'map(([key, value]) => [key, String(value)])',
    replace: 'map(([key, value]) => [key, value])',
    tests: [{ file: propertiesTest, named: 'setProperties, deleteProperty' }],
  },
  {
    name: '4.62 a user’s properties are their own',
    file: properties,
    find: 'const email = this.#execution.runsAs;',
    replace: "const email = 'everybody';",
    tests: [{ file: propertiesTest, named: 'the last one per person' }],
  },
  {
    name: '4.62 document and script have properties of their own',
    file: properties,
    find: "return this.#store('getDocumentProperties', this.#shared('documentProperties'));",
    replace: "return this.#store('getDocumentProperties', this.#shared('scriptProperties'));",
    tests: [{ file: propertiesTest, named: 'the last one per person' }],
  },
];
