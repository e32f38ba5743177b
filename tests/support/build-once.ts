// Brings dist/ and .out/ up to date before the first test, so that a test run alone never speaks of an old bundle.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Vitest calls this once per project; `npm test` has already built and says so. */
export function setup(): void {
  if (process.env.SHUXIANG_BUILT === '1') return;
  process.env.SHUXIANG_BUILT = '1';
  const script = fileURLToPath(new URL('../../build/build.mjs', import.meta.url));
  // A build that fails says why on stderr; tests that need it fail by themselves, pure ones need not.
  spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] });
}
