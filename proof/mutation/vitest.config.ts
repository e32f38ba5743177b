// The tests that reach the pure rules and the tab layer directly: what a changed line of theirs must turn red.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'forks',
    include: [
      'tests/{tables,settings,readers,catalogue,circulation,charges,notices,prints,kernel}/**/*.test.ts',
    ],
    // These speak to the built bundle, in which no line is changed.
    exclude: [
      'tests/tables/append-all.test.ts',
      'tests/settings/replaced-numbers.test.ts',
      'tests/readers/{replace-*,import-while}.test.ts',
      'tests/catalogue/import-through-bundle.test.ts',
      'tests/catalogue/replace-barcode.test.ts',
      'tests/circulation/{basket,desk-questions,reader-history,shelving,title-copies}.test.ts',
      'tests/charges/{cases,opening,rules-tab,stops}.test.ts',
      'tests/notices/{chase-ladder,chase-page,mail-privacy,mail-wire,owner,run,run-*}.test.ts',
      'tests/prints/{clearing,print-readers}.test.ts',
    ],
  },
});
