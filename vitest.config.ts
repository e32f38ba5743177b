// Two projects, one after the other: browser tests are timed by real screens and must not be starved by the rest.

import { defineConfig } from 'vitest/config';

const browserTests = ['tests/browser/**/*.test.ts', 'tests/browser/**/*.test.tsx'];

export default defineConfig({
  test: {
    pool: 'forks',
    globalSetup: ['tests/support/build-once.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: browserTests,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browserTests,
          maxWorkers: 1,
          testTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
