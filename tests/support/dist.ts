// What clasp would push, as the tests see it, and copies of it with one thing changed on purpose.

import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from './repository.ts';

/** The folder clasp pushes; built by `npm run build`. */
export const dist = inRepository('dist');

/** Text of a file of the pushed bundle. */
export function readDist(file: string): string {
  const path = join(dist, file);
  if (!existsSync(path)) throw new Error(`dist/${file} is missing: run npm run build.`);
  return readFileSync(path, 'utf8');
}

/** One change: `find` must occur exactly once in `file` (`Code.js` when not named). */
export type Patch = { readonly file?: string; readonly find: string | RegExp; readonly replace: string };

/**
 * Copies the bundle and changes it, to see that a test notices. Throws when a text to replace is not there exactly
 * once, so that a patch never goes stale unseen. Answers the folder of the copy, which lies outside the repository.
 */
export function patchedDist(...patches: readonly Patch[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'shuxiang-dist-'));
  cpSync(dist, folder, { recursive: true });
  for (const { file = 'Code.js', find, replace } of patches) {
    const path = join(folder, file);
    writeFileSync(path, replaceOnce(readFileSync(path, 'utf8'), find, replace, file));
  }
  return folder;
}

function replaceOnce(text: string, find: string | RegExp, replace: string, file: string): string {
  const everywhere =
    typeof find === 'string' ? find : new RegExp(find.source, `${find.flags.replace('g', '')}g`);
  const times =
    typeof everywhere === 'string'
      ? text.split(everywhere).length - 1
      : [...text.matchAll(everywhere)].length;
  if (times !== 1) throw new Error(`${String(find)} occurs ${times} times in ${file}, not once.`);
  return text.replace(find, () => replace);
}
