// Runs one of the repository's own programs as a person would, and tells what it printed and how it ended.

import { spawnSync } from 'node:child_process';
import { repository } from './repository.ts';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** `runProgram('local/day.ts', '--dist', folder)`; waits for its end. */
export function runProgram(entry: string, ...args: string[]): Ran {
  const ran = spawnSync(process.execPath, ['build/run.mjs', entry, ...args], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  return { code: ran.status ?? 1, out: ran.stdout, err: ran.stderr };
}
