// Lint and types: what must hold before any test is worth running.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { inRepo, root } from './paths.mjs';

/** @typedef {{ name: string, ok: boolean, said: string }} Check */

/** Format and lint, as the editor shows them. @returns {Promise<Check>} */
export function lint() {
  const args = ['check', '--error-on-warnings', '--colors=off', '--max-diagnostics=50', '.'];
  return runNode('lint', 'node_modules/@biomejs/biome/bin/biome', args);
}

/** Type-checks every view of tsconfig/, two at a time. @returns {Promise<Check[]>} */
export async function checkTypes() {
  const views = readdirSync(inRepo('tsconfig'))
    .filter((file) => file !== 'base.json')
    .map((file) => file.slice(0, -'.json'.length));
  /** @type {Check[]} */
  const done = [];
  const work = async () => {
    for (let view = views.shift(); view; view = views.shift()) done.push(await checkView(view));
  };
  await Promise.all([work(), work()]);
  return done.sort((a, b) => a.name.localeCompare(b.name));
}

/** @returns {Promise<Check>} */
function checkView(/** @type {string} */ view) {
  return runNode(`types, ${view}`, 'node_modules/typescript/bin/tsc', [
    '-p',
    `tsconfig/${view}.json`,
    '--pretty',
    'false',
  ]);
}

/** Prints a check's name and outcome, and what the tool said when it failed. */
export function tell(/** @type {Check} */ check) {
  process.stdout.write(`${check.ok ? '✓' : '✗'} ${check.name}\n`);
  if (!check.ok) process.stdout.write(`${check.said.trimEnd()}\n`);
}

/** @returns {Promise<Check>} */
function runNode(/** @type {string} */ name, /** @type {string} */ script, /** @type {string[]} */ args) {
  if (!existsSync(inRepo(script)))
    return Promise.resolve({ name, ok: false, said: `${script} is not installed.` });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inRepo(script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('close', (code) => resolve({ name, ok: code === 0, said }));
  });
}
