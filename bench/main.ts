// `npm run bench`: what an act costs at school sizes S and L, by the platform's cost model; `-- --json` for other programs.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scales } from '../local/fills/sized.ts';
import { costModel } from '../local/runtime/cost-model.ts';
import { openWorkspace } from '../local/workspace.ts';
import type { Bench } from './act.ts';
import { acts } from './acts.ts';
import { measureBrowser } from './browser.ts';
import type { BrowserFigures } from './browser-figures.ts';
import { measureBundle } from './bundle-load.ts';
import { reckonGoals } from './goals.ts';
import { forget } from './lend-acts.ts';
import { type BenchRow, measure } from './measure.ts';
import { peers } from './peers.ts';
import { readSchool } from './school.ts';
import { seededRandom } from './seeded-random.ts';
import { tell } from './tell.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
    seed: { type: 'string', default: '7' },
    runs: { type: 'string', default: '30' },
    size: { type: 'string', multiple: true, default: ['S', 'L'] },
    act: { type: 'string', multiple: true },
    'no-browser': { type: 'boolean', default: false },
  },
});

type Size = keyof typeof scales;

const seed = Number(options.seed);
const sizes = options.size as Size[];
const wanted = acts.filter((act) => options.act?.includes(act.name) ?? true);
// It takes a minute and a half of real time: named acts alone leave it out, unless it is named with them.
const isBrowserWanted = !options['no-browser'] && (options.act?.includes('browser') ?? true);
const bundle = measureBundle(options.dist);
const rows: BenchRow[] = [];
let browser: BrowserFigures | null = null;
for (const size of sizes) {
  for (const account of ['consumer', 'workspace'] as const) {
    const own = wanted.filter((act) => (act.account ?? 'consumer') === account);
    const isForBrowser = account === 'consumer' && size === sizes.at(-1) && isBrowserWanted;
    if (own.length === 0 && !isForBrowser) continue;
    const workspace = await openWorkspace({ dist: options.dist, fill: size, seed, account });
    const librarian = workspace.person('librarian@school.example', { role: 'owner', consent: 'all' });
    const bench: Bench = { workspace, librarian, school: readSchool(workspace, seededRandom(seed)) };
    const filled = workspace.snapshot();
    for (const act of own) {
      rows.push(await measure(bench, act, size, Number(options.runs)));
      if (act.writes) workspace.restore(filled);
      forget(workspace);
    }
    if (isForBrowser) browser = await measureBrowser(bench, { dist: options.dist, seed });
    await workspace.close();
  }
}
const goals = reckonGoals(rows, browser);

if (options.json) process.stdout.write(`${JSON.stringify(report(), null, 2)}\n`);
else process.stdout.write(tell({ rows, browser, goals, peers, bundle }));
if (options.strict && goals.some((goal) => !goal.met)) process.exitCode = 1;

function report() {
  return {
    commit: commit(),
    distSha256: createHash('sha256')
      .update(readFileSync(join(options.dist, 'Code.js')))
      .digest('hex'),
    seed,
    model: { source: costModel.source, ms: costModel },
    sizes: Object.fromEntries(
      sizes.map((size) => {
        const { readers, copies, open, history } = scales[size];
        return [size, { readers, copies, open, history }];
      }),
    ),
    bundle,
    rows,
    browser,
    peers,
    goals,
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
