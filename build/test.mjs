// `npm test`: everything that must hold, ending with one plain line of how many tests passed.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { checkTypes, lint, tell } from './checks.mjs';
import { findBrowser } from './find-browser.mjs';
import { install } from './install.mjs';
import { inRepo, root } from './paths.mjs';

const REPORT = '.out/vitest.json';

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

/**
 * Runs vitest and counts from its report, not from its words. A test left out counts as failed: nothing may be skipped.
 * @param {string[]} args
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runTests(args) {
  rmSync(inRepo(REPORT), { force: true });
  const vitest = inRepo('node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const code = await new Promise((resolve) => {
    const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, SHUXIANG_BUILT: '1' },
    });
    child.on('close', resolve);
  });
  if (!existsSync(inRepo(REPORT))) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(inRepo(REPORT), 'utf8'));
  const failed = report.numTotalTests - report.numPassedTests + filesThatDidNotLoad(report);
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** A file that throws before its first test has no test to fail. */
function filesThatDidNotLoad(
  /** @type {{ testResults: { status: string, assertionResults: unknown[] }[] }} */ report,
) {
  return report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length;
}
