// `npm run proof`: every sweep over the built product, ending with what was tried and one plain line of how many held.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildAll } from './all.mjs';
import { install } from './install.mjs';
import { inRepo } from './paths.mjs';
import { runTests } from './vitest.mjs';

const COUNTS = '.out/proof-counts.jsonl';

install();
await buildAll();
rmSync(inRepo(COUNTS), { force: true });
const began = Date.now();
const sweeps = await runTests(['--config', 'proof/vitest.config.ts', ...process.argv.slice(2)]);
tellCounts();
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
process.stdout.write(`\n${sweeps.passed} sweeps held, ${sweeps.failed} failed, in ${minutes} minutes\n`);
process.exitCode = sweeps.failed === 0 && sweeps.passed > 0 ? 0 : 1;

/** What each sweep says it has tried, one line a kind; the sweeps run in processes of their own. */
function tellCounts() {
  if (!existsSync(inRepo(COUNTS))) return;
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const line of readFileSync(inRepo(COUNTS), 'utf8').trimEnd().split('\n')) {
    const { what, count } = JSON.parse(line);
    sums.set(what, (sums.get(what) ?? 0) + count);
  }
  process.stdout.write('\n');
  for (const [what, count] of [...sums].sort())
    process.stdout.write(`${String(count).padStart(8)}  ${what}\n`);
}
