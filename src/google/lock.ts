// The document lock: one writer at a time among scripts; people are not held back by it (PLATFORM 3.20–3.23).

import { Fault } from '../kernel/fault.ts';

/** How long a call waits for another desk, ms: a batch of another desk takes a few seconds. */
const PATIENCE_MS = 15_000;

/**
 * Runs `work` under the document lock and makes its writes durable before letting go (PLATFORM 3.21).
 * Throws `busy` when another desk holds the lock too long.
 */
export function underLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(PATIENCE_MS)) throw new Fault('busy');
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
