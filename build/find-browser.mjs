// Which browser the tests and pictures can use on this machine.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Chrome, Chromium and Edge are installed by default outside PATH. */
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/**
 * `shipped` is the one inside a package, which runs on Linux x64 alone; else the path of an installed one; else null.
 * @returns {{ kind: 'shipped' } | { kind: 'installed', path: string } | null}
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return { kind: 'installed', path: named };
  if (process.platform === 'linux' && process.arch === 'x64') return { kind: 'shipped' };
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((name) => join(folder, name)));
  const path = [...USUAL_PLACES, ...onPath].find((place) => existsSync(place));
  return path ? { kind: 'installed', path } : null;
}
