// The browser measure sees what a child at the desk would: every scan answered, and how long the answer took.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bench } from '../../bench/act.ts';
import { measureBrowser } from '../../bench/browser.ts';
import { readSchool } from '../../bench/school.ts';
import { seededRandom } from '../../bench/seeded-random.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { dist, patchedDist } from '../support/dist.ts';

const SEED = 7;
const SLOW_MS = 150;
let bench: Bench;
let filled: ReturnType<Bench['workspace']['snapshot']>;

beforeAll(async () => {
  const workspace = await openWorkspace({ dist, fill: 'S', seed: SEED });
  const librarian = workspace.person('librarian@school.example', { role: 'owner', consent: 'all' });
  bench = { workspace, librarian, school: readSchool(workspace, seededRandom(SEED)) };
  filled = workspace.snapshot();
});
afterAll(async () => {
  await bench?.workspace.close();
});

/** Two children exchange their books on a line that fails one call in five. */
function exchange(folder: string) {
  bench.workspace.restore(filled);
  return measureBrowser(bench, { dist: folder, seed: SEED, children: 2, delayMs: 300, failing: 0.2 });
}

describe('a class exchanging its books in the browser', () => {
  it('is answered scan by scan, each carried out once and in order', async () => {
    const figures = await exchange(dist);

    expect(figures).toMatchObject({ scans: 10, lost: 0, outOfOrder: 0 });
    expect(figures?.answerP95Ms).toBeGreaterThan(0);
    expect(figures?.settledP50Ms).toBeGreaterThanOrEqual(300);
    expect(figures?.maxQueue).toBeGreaterThanOrEqual(1);
  }, 60_000);

  it('shows it in the figures when the page stands still after every scan', async () => {
    const stall = `addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') for (const end = performance.now() + ${SLOW_MS}; performance.now() < end; );
    }, true)`;
    const find = '<head>';
    const slow = patchedDist({ file: 'desk.html', find, replace: `${find}<script>${stall}</script>` });

    expect((await exchange(slow))?.answerP50Ms).toBeGreaterThanOrEqual(SLOW_MS);
  }, 60_000);
});
