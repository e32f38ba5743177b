// Makes dist/ (what is pushed) and .out/ (the local workspace), each part only when something it reads has changed.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeWhenChanged } from './bundle.mjs';
import { makeLocal } from './local-bundle.mjs';
import { findPages, makePage } from './page-bundle.mjs';
import { dist, inRepo } from './paths.mjs';
import { makeServer } from './server-bundle.mjs';

/** Builds everything. Throws with a plain message when a source is missing or does not compile. */
export async function buildAll() {
  await makeLocal();
  await buildDist();
}

/** Builds what clasp pushes, and removes whatever else lies in dist/: a push replaces the whole project (PLATFORM 5.7). */
export async function buildDist() {
  if (!existsSync(inRepo('src/main.ts')))
    throw new Error('src/main.ts is missing: there is nothing to build dist/ from.');
  mkdirSync(dist, { recursive: true });
  const made = [await makeWhenChanged('server', null, makeServer)];
  for (const page of findPages())
    made.push(await makeWhenChanged(`page-${page.name}`, page, () => makePage(page)));
  made.push(await makeWhenChanged('manifest', null, makeManifest));
  const kept = new Set(made.flat().map((path) => basename(path)));
  for (const file of readdirSync(dist)) {
    if (!kept.has(file) && !file.endsWith('.part')) rmSync(join(dist, file), { recursive: true });
  }
}

/** @returns {Promise<import('./bundle.mjs').Made>} */
async function makeManifest() {
  const text = readFileSync(inRepo('appsscript.json'), 'utf8');
  JSON.parse(text);
  return { inputs: ['appsscript.json'], outputs: [{ path: 'dist/appsscript.json', text }] };
}
