// Runs vitest for `npm test` and `npm run proof`, and counts by its report.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inRepo, root } from './paths.mjs';

const REPORT = '.out/vitest.json';

/**
 * Runs vitest and counts from its report, not from its words. A test left out counts as failed: nothing may be skipped.
 * @param {string[]} args
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTests(args) {
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
