// One esbuild run, left out when nothing it read has changed since the last one.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { inRepo, out, root } from './paths.mjs';

/**
 * @typedef {{ path: string, text: string | Uint8Array }} Output  a file to write; path inside the repository
 * @typedef {{ outputs: Output[], inputs: string[] }} Made  inputs: files read, inside the repository
 */

/**
 * Makes the outputs of `name` when one of the files read last time, the build itself or the lock file differs,
 * or an output is gone. `settings` is anything else the result depends on.
 * @param {string} name
 * @param {unknown} settings
 * @param {() => Promise<Made>} make
 * @returns {Promise<string[]>} paths of the outputs, inside the repository
 */
export async function makeWhenChanged(name, settings, make) {
  const stampPath = join(out, 'stamps', `${name.replaceAll('/', '-')}.json`);
  const base = digest([buildDigest(), JSON.stringify(settings)]);
  const stamp = existsSync(stampPath) ? JSON.parse(readFileSync(stampPath, 'utf8')) : null;
  if (stamp?.base === base && stamp.inputs === digestFiles(stamp.read) && stamp.outputs.every(isThere)) {
    return stamp.outputs;
  }
  const made = await make();
  for (const file of made.outputs) writeWhole(inRepo(file.path), file.text);
  const outputs = made.outputs.map((file) => file.path);
  // The lock file already speaks for packages, and there are thousands of their files.
  const read = made.inputs.filter((path) => !path.includes('node_modules/')).sort();
  writeWhole(stampPath, JSON.stringify({ base, inputs: digestFiles(read), read, outputs }));
  return outputs;
}

/**
 * Runs esbuild without writing and says what came out and what went in.
 * @param {esbuild.BuildOptions} options
 */
export async function bundle(options) {
  const result = await esbuild.build({
    absWorkingDir: root,
    bundle: true,
    charset: 'utf8',
    logLevel: 'error',
    ...options,
    metafile: true,
    write: false,
  });
  const inputs = Object.keys(result.metafile.inputs).filter((path) => existsSync(inRepo(path)));
  return { files: result.outputFiles, inputs, metafile: result.metafile };
}

/** Bundles for a place inside `.out/`. @param {esbuild.BuildOptions} options @returns {Promise<Made>} */
export async function bundleFiles(options) {
  const { files, inputs } = await bundle(options);
  return { inputs, outputs: files.map((file) => ({ path: relative(root, file.path), text: file.contents })) };
}

/** Writes beside and renames, so that a reader never meets half a file. */
export function writeWhole(/** @type {string} */ path, /** @type {string | Uint8Array} */ content) {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, path);
}

const isThere = (/** @type {string} */ path) => existsSync(inRepo(path));

function buildDigest() {
  const scripts = readdirSync(inRepo('build')).filter((file) => file.endsWith('.mjs'));
  return digestFiles([...scripts.map((file) => `build/${file}`), 'package-lock.json', 'appsscript.json']);
}

function digestFiles(/** @type {string[]} */ paths) {
  return digest(paths.flatMap((path) => [path, isThere(path) ? readFileSync(inRepo(path)) : 'gone']));
}

function digest(/** @type {(string | Uint8Array)[]} */ parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
