// Runs one of the repository's own TypeScript programs: `node build/run.mjs local/day.ts [arguments]`.
// Only the program writes to stdout.

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { inRepo } from './paths.mjs';

/** Installs and builds what is missing, then runs the program in this process with the rest of the arguments. */
export async function run(/** @type {string} */ entry, /** @type {string[]} */ args) {
  install();
  if (!existsSync(inRepo(entry))) stop(`${entry} is missing.`);
  const { buildAll } = await import('./all.mjs');
  const { bundleForNode } = await import('./local-bundle.mjs');
  let bundled = '';
  try {
    await buildAll();
    [bundled = ''] = await bundleForNode(entry, programName(entry));
  } catch (trouble) {
    stop(trouble instanceof Error ? trouble.message : String(trouble));
  }
  const path = inRepo(bundled);
  process.argv = [process.execPath, path, ...args];
  await import(pathToFileURL(path).href);
}

/** `local/day.ts` is `day`, `bench/main.ts` is `bench`. */
function programName(/** @type {string} */ entry) {
  const [folder, file] = entry.split('/').slice(-2);
  const name = basename(file ?? entry, '.ts');
  return name === 'main' && folder ? folder : name;
}

/** @returns {never} */
function stop(/** @type {string} */ message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const [entry, ...args] = process.argv.slice(2);
if (!entry) stop('Which program? node build/run.mjs <file.ts> [arguments]');
await run(entry, args);
