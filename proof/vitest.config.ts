// The sweeps of `npm run proof`: thousands of situations a file, so each has all the time it needs.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'forks',
    globalSetup: ['tests/support/build-once.ts'],
    include: ['proof/**/*.proof.ts'],
    maxWorkers: 2,
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
  },
});
