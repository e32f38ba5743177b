// One process at a time in a data folder; the lock of a process that was killed is taken over.

import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const LOCK = 'in-use';

/** Takes the folder and answers how to give it back. Throws when it is in use. */
export function takeFolder(folder: string): () => void {
  const path = join(folder, LOCK);
  const mine = `${process.pid} ${startOf(process.pid)}`;
  for (let tries = 0; tries < 3; tries++) {
    try {
      const handle = openSync(path, 'wx');
      writeSync(handle, mine);
      closeSync(handle);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
      if (isHeld(path)) throw new Error(`${folder} is in use by another workspace`);
      rmSync(path, { force: true });
    }
  }
  throw new Error(`${folder} could not be taken`);
}

function isHeld(path: string): boolean {
  const [pid = '', start = ''] = readLock(path).split(' ');
  if (!/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
  return startOf(Number(pid)) === start;
}

function readLock(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Tells a process from a later one with the same number, where the system says so. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return fields[19] ?? '';
  } catch {
    return '';
  }
}
