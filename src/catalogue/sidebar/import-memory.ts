// Remembers the run of a file while it is unfinished, so that the same file chosen again goes on instead of doubling.

import type { Storage } from '../../browser/storage.ts';
import type { KindName } from './import-kinds.ts';
import type { ImportItem } from './import-run.ts';

/**
 * The run's own id: the one kept from an earlier, unfinished try of the very same rows, else a new one. Slices carry it in their request ids, and
 * the server answers a slice it has carried out; nothing is skipped on the page's word. `finish` forgets it, so that a second
 * import of the same list, meant as one, makes new copies.
 */
export function rememberRun(
  storage: Storage,
  kind: KindName,
  items: readonly ImportItem[],
  newRunId: () => string,
): { readonly runId: string; readonly finish: () => void } {
  const key = `shuxiang.import.${kind}.${fingerprint(JSON.stringify(items))}`;
  const runId = storage.read(key) ?? newRunId();
  storage.write(key, runId);
  return { runId, finish: () => storage.write(key, '') };
}

/** Length and two independent 32-bit hashes: no secret, only a name for a list. */
export function fingerprint(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) ^ (second >>> 15);
  }
  return [text.length, first >>> 0, second >>> 0].map((part) => part.toString(36)).join('-');
}
