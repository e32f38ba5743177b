// Installs the dependencies when they are missing or older than the lock file, with nothing but Node itself.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inRepo, root } from './paths.mjs';

/**
 * Runs `npm ci` unless `node_modules` already holds what the lock file names.
 * npm's words go to stderr: a script's stdout belongs to its answer.
 */
export function install() {
  requireNode(20);
  if (isInstalled()) return;
  process.stderr.write('Installing dependencies (first time only, about a minute) …\n');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npmScript = process.env.npm_execpath;
  const done = npmScript?.endsWith('.js')
    ? spawnSync(process.execPath, [npmScript, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) {
    process.stderr.write('The dependencies could not be installed: see npm’s message above.\n');
    process.exit(1);
  }
}

/** Compares the lock file with npm's own note of what it installed, so a person's `npm install` counts too. */
function isInstalled() {
  const note = inRepo('node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = readPackages(inRepo('package-lock.json'));
  const present = readPackages(note);
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true;
    const found = present[path];
    // Optional packages are for other systems, and npm may leave out peers: absent is as good as right.
    return found ? found.version === version : Boolean(optional || peer);
  });
}

/** @returns {Record<string, { version: string, optional?: boolean, peer?: boolean }>} */
function readPackages(/** @type {string} */ path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

function requireNode(/** @type {number} */ major) {
  if (Number.parseInt(process.versions.node, 10) >= major) return;
  process.stderr.write(`Node ${major} or newer is needed; this is Node ${process.versions.node}.\n`);
  process.exit(1);
}
