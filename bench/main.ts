// `npm run bench`: what an act costs at school sizes S and L, by the platform's cost model; `-- --json` for other programs.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scales } from '../local/fills/sized.ts';
import { costModel } from '../local/runtime/cost-model.ts';
import { openWorkspace } from '../local/workspace.ts';
import { acts } from './acts.ts';
import { type Goal, reckonGoals } from './goals.ts';
import { type BenchRow, measure } from './measure.ts';
import { peers } from './peers.ts';
import { readSchool } from './school.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
    seed: { type: 'string', default: '7' },
    runs: { type: 'string', default: '30' },
    size: { type: 'string', multiple: true, default: ['S', 'L'] },
    act: { type: 'string', multiple: true },
  },
});

const seed = Number(options.seed);
const rows: BenchRow[] = [];
for (const size of options.size as ('S' | 'L')[]) {
  const workspace = await openWorkspace({ dist: options.dist, fill: size, seed });
  const school = readSchool(workspace, seededRandom(seed));
  const wanted = acts.filter((act) => options.act?.includes(act.name) ?? true);
  for (const act of wanted) rows.push(measure(workspace, school, act, size, Number(options.runs)));
  workspace.close();
}
const goals = reckonGoals(rows);

if (options.json) process.stdout.write(`${JSON.stringify(report(), null, 2)}\n`);
else process.stdout.write(`${table(rows)}\n\n${goalLines(goals)}\n`);
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
      options.size.map((size) => {
        const { readers, copies, open, history } = scales[size as 'S' | 'L'];
        return [size, { readers, copies, open, history }];
      }),
    ),
    rows,
    browser: null,
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

function table(all: readonly BenchRow[]): string {
  const head = ['act', 'size', 'calls', 'cells read', 'searched', 'written', 'modelled ms', 'slowest ms'];
  const body = all.map(({ act, size, median, max }) =>
    [
      act,
      size,
      median.charged,
      median.cellsRead,
      median.cellsSearched,
      median.cellsWritten,
      median.totalMs,
      max.totalMs,
    ].map(String),
  );
  const widths = head.map((title, i) =>
    Math.max(title.length, ...body.map((cells) => (cells[i] ?? '').length)),
  );
  return [head, ...body]
    .map((cells) =>
      cells
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function goalLines(all: readonly Goal[]): string {
  return all
    .map(({ id, value, limit, met }) => `${met ? 'met   ' : 'MISSED'} ${id}: ${value} (at most ${limit})`)
    .join('\n');
}

/** A small linear congruential generator: the same seed, the same choice. */
function seededRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
