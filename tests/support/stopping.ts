// Stops a run at each of its service calls in turn, or lets somebody act there.

import type { Stop, Workspace } from '../../local/contract.ts';

export const stops: readonly Stop['stop'][] = ['throw', 'appliedThenThrow', 'kill'];

/**
 * The numbers of the service calls of the work's outermost run that read, write, lock or remember something. Whatever happens before one that
 * only hands out a sheet or a range might as well happen before the next.
 */
export function callsThatMatter(workspace: Workspace, work: () => void): number[] {
  const calls: number[] = [];
  workspace.gate((n, { method, cells, commits }) => {
    if (cells > 0 || commits || !HANDLES.test(method)) calls.push(n);
  });
  work();
  workspace.gate(null);
  return calls;
}

/**
 * The numbers of the calls that write, commit, lock or remember, and of the first and the last call. A stop before any other is the stop
 * before the next of these.
 */
export function callsThatWrite(workspace: Workspace, work: () => void): number[] {
  const calls: number[] = [];
  let last = 0;
  workspace.gate((n, { method, commits }) => {
    last = n;
    if (n === 1 || commits || WRITES.test(method)) calls.push(n);
  });
  work();
  workspace.gate(null);
  return [...new Set([...calls, last])];
}

const WRITES = /\.(set|send|append|insert|delete|hide|protect|flush|put|remove|tryLock|releaseLock)|^commit$/;
const HANDLES = /^(SpreadsheetApp|Spreadsheet|Sheet|Range)\.get/;

/** Does the work, its run stopped at the `at`-th service call (from 1). */
export function stopAt(workspace: Workspace, at: number, stop: Stop['stop'], work: () => void): void {
  workspace.gate((n) => (n === at ? { stop } : undefined));
  work();
  workspace.gate(null);
}

/** Does the work; just before its `at`-th service call `meanwhile` happens, once. */
export function meetAt<T>(workspace: Workspace, at: number, meanwhile: () => void, work: () => T): T {
  workspace.gate((n) => {
    if (n !== at) return;
    workspace.gate(null);
    meanwhile();
  });
  const result = work();
  workspace.gate(null);
  return result;
}
