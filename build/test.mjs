// `npm test`: everything that must hold, ending with one plain line of how many tests passed.

import { checkTypes, lint, tell } from './checks.mjs';
import { findBrowser } from './find-browser.mjs';
import { install } from './install.mjs';
import { runTests } from './vitest.mjs';

install();
const gates = [await lint(), ...(await checkTypes()), await build()];
for (const gate of gates) tell(gate);

const browser = findBrowser();
const inCi = Boolean(process.env.CI) && process.env.CI !== 'false';
const leaveOutBrowser = browser === null && !inCi;
const tests = await runTests(leaveOutBrowser ? ['--project', 'node'] : []);

if (leaveOutBrowser) {
  process.stdout.write('\nThe browser tests were left out: install Google Chrome or Chromium to run them,\n');
  process.stdout.write('or name one with CHROME_PATH.\n');
}
// A gate that failed counts as one failure, so that the last line never says "0 failed" of a broken tree.
const failed = tests.failed + gates.filter((gate) => !gate.ok).length;
process.stdout.write(`\n${tests.passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;

/** @returns {Promise<import('./checks.mjs').Check>} */
async function build() {
  try {
    const { buildAll } = await import('./all.mjs');
    await buildAll();
    return { name: 'build', ok: true, said: '' };
  } catch (trouble) {
    return { name: 'build', ok: false, said: trouble instanceof Error ? trouble.message : String(trouble) };
  }
}
