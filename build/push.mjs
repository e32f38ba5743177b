// `npm run push`: tests, then clasp, then a look at what clasp said it did.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { install } from './install.mjs';
import { dist, inRepo, root } from './paths.mjs';
import { readPushAnswer } from './push-answer.mjs';

const SCHOOL = '.clasp.school.json';

install();
if (!existsSync(inRepo(SCHOOL))) {
  stop(`${SCHOOL} is missing. Copy .clasp.json to it and put the school's own script id in.`);
}
const tested = spawnSync(process.execPath, [inRepo('build/test.mjs')], { cwd: root, stdio: 'inherit' });
if (tested.status !== 0) stop('Nothing was pushed: the tests failed.');

// Without -f clasp leaves everything as it is when the manifest changed and nobody is there to ask (PLATFORM 5.7).
const clasp = inRepo('node_modules/@google/clasp/build/src/index.js');
const args = [clasp, '-P', SCHOOL, 'push', '-f', '--json'];
const pushed = spawnSync(process.execPath, args, {
  cwd: root,
  encoding: 'utf8',
  stdio: ['inherit', 'pipe', 2],
});
if (pushed.status !== 0) stop(`clasp failed: see above.\n${pushed.stdout ?? ''}`);
const files = readdirSync(dist);
const answer = readPushAnswer(pushed.stdout, files);
if (answer === 'unsure') stop(`clasp did not say that it pushed every file:\n${pushed.stdout}`);
process.stdout.write(
  answer === 'same' ? 'The script was up to date already.\n' : `Pushed ${files.join(', ')}.\n`,
);

/** @returns {never} */
function stop(/** @type {string} */ message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
