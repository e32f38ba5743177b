// `npm run push`: tests, then clasp, then a look at what clasp said it did.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { install } from './install.mjs';
import { dist, inRepo, root } from './paths.mjs';

const SCHOOL = '.clasp.school.json';

install();
if (!existsSync(inRepo(SCHOOL))) {
  stop(`${SCHOOL} is missing. Copy .clasp.json to it and put the school's own script id in.`);
}
const tested = spawnSync(process.execPath, [inRepo('build/test.mjs')], { cwd: root, stdio: 'inherit' });
if (tested.status !== 0) stop('Nothing was pushed: the tests failed.');

// Without -f clasp may print "Skipping push." and still exit 0 when the manifest changed (PLATFORM 5.7, 7.17).
const clasp = inRepo('node_modules/@google/clasp/build/src/index.js');
const args = [clasp, '-P', SCHOOL, 'push', '-f'];
const pushed = spawnSync(process.execPath, args, {
  cwd: root,
  encoding: 'utf8',
  stdio: ['inherit', 'pipe', 'pipe'],
});
const said = `${pushed.stdout}${pushed.stderr}`;
process.stdout.write(said);
if (pushed.status !== 0) stop('clasp failed: see above.');
if (!didPush(said)) stop('clasp did not say that it pushed every file: nothing is certain until it does.');

/** True when clasp says the remote is the same already, or names every file of dist/. */
function didPush(/** @type {string} */ words) {
  if (/Skipping push/i.test(words)) return false;
  if (/already up to date/i.test(words)) return true;
  return /Pushed \d+ files?/i.test(words) && readdirSync(dist).every((file) => words.includes(file));
}

/** @returns {never} */
function stop(/** @type {string} */ message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
