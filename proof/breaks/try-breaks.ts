// Tries every break in turn, two trees side by side, after the named tests were seen green.

import type { Break, Verdict } from './break.ts';
import { CopiedTree } from './copied-tree.ts';

const TREES = 2;

/** Named test files that are red, or do not run, in a tree in which nothing is broken. */
export async function redWithout(breaks: readonly Break[]): Promise<string[]> {
  const files = new Set(breaks.flatMap(({ tests }) => tests.map(({ file }) => file)));
  const red: string[] = [];
  await inTrees([...files], async (tree, file) => {
    const { ran, failed, said } = await tree.test({ file });
    if (ran === 0 || failed.length > 0) red.push(`${file}: ${failed[0] ?? `nothing ran ${said}`}`);
  });
  return red;
}

/** The verdict on each break, told as it comes. */
export async function tryBreaks(
  breaks: readonly Break[],
  tell: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  await inTrees(breaks, async (tree, each) => {
    const verdict = { name: each.name, ...(await tryOne(tree, each)) };
    verdicts.push(verdict);
    tell(verdict);
  });
  return verdicts;
}

async function tryOne(tree: CopiedTree, each: Break): Promise<Omit<Verdict, 'name'>> {
  const whole = tree.read(each.file);
  const times = whole.split(each.find).length - 1;
  if (times !== 1) return { outcome: 'stale', by: `found ${times} times in ${each.file}` };
  tree.write(
    each.file,
    whole.replace(each.find, () => each.replace),
  );
  try {
    let unfit = '';
    for (const test of each.tests) {
      const { ran, failed, said } = await tree.test(test);
      if (failed[0] !== undefined) return { outcome: 'noticed', by: failed[0] };
      if (ran === 0) unfit = said;
    }
    return unfit === '' ? { outcome: 'unnoticed', by: '' } : { outcome: 'unfit', by: unfit };
  } finally {
    tree.write(each.file, whole);
  }
}

/** Each piece of work in the next tree that is free. */
async function inTrees<T>(pieces: readonly T[], work: (tree: CopiedTree, piece: T) => Promise<void>) {
  const left = [...pieces];
  const workOn = async (): Promise<void> => {
    const tree = new CopiedTree();
    try {
      for (let piece = left.shift(); piece !== undefined; piece = left.shift()) await work(tree, piece);
    } finally {
      tree.remove();
    }
  };
  await Promise.all(Array.from({ length: Math.min(TREES, pieces.length) }, workOn));
}
