// LockService: locks that really exclude the runs nested in a run (PLATFORM 3.20–3.24).

import type { ScriptExecution } from '../runtime/execution.ts';
import { mustMatch } from './signature.ts';
import { fillSurface } from './surface.ts';

/** `Lock`. Every object of the same lock in one run stands for the same hold. */
export class EmulatedLock {
  readonly #execution: ScriptExecution;
  readonly #name: string;

  constructor(execution: ScriptExecution, name: string) {
    this.#execution = execution;
    this.#name = name;
  }

  hasLock(): boolean {
    return this.#execution.call({ method: 'Lock.hasLock', charge: 'free' }, () => this.#isHeld());
  }

  /** Lets go. The book's pending writes are not written by it: flush first (3.21). */
  releaseLock(): void {
    this.#execution.call({ method: 'Lock.releaseLock', charge: 'free' }, () => {
      this.#execution.world.locks.release(this.#name, this.#execution);
    });
  }

  tryLock(timeoutInMillis: number): boolean {
    mustMatch(this.#execution, 'LockService.Lock.tryLock', [timeoutInMillis], ['number']);
    return this.#take('Lock.tryLock', timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    mustMatch(this.#execution, 'LockService.Lock.waitLock', [timeoutInMillis], ['number']);
    if (!this.#take('Lock.waitLock', timeoutInMillis))
      throw this.#execution.realm.error('Lock timeout: another process was holding the lock for too long.');
  }

  /**
   * A lock held by a run around this one cannot come free while this one waits, so the wait passes and ends in vain. A wait
   * of less than nothing is in vain even for a free lock.
   */
  #take(method: string, timeoutMs: number): boolean {
    const charge = this.#isHeld() ? 'free' : 'lock';
    const taken = this.#execution.call({ method, charge }, () =>
      timeoutMs < 0 && !this.#isHeld()
        ? false
        : this.#execution.world.locks.take(this.#name, this.#execution),
    );
    if (!taken && timeoutMs > 0) this.#execution.wait(method, timeoutMs);
    return taken;
  }

  #isHeld(): boolean {
    return this.#execution.world.locks.has(this.#name, this.#execution);
  }
}
fillSurface<GoogleAppsScript.Lock.Lock>()('Lock', 'lock-service.ts', EmulatedLock);

/** `LockService`. */
export class EmulatedLockService {
  readonly #execution: ScriptExecution;

  constructor(execution: ScriptExecution) {
    this.#execution = execution;
  }

  getDocumentLock(): EmulatedLock {
    return this.#lock('LockService.getDocumentLock', 'document');
  }

  getScriptLock(): EmulatedLock {
    return this.#lock('LockService.getScriptLock', 'script');
  }

  getUserLock(): EmulatedLock {
    return this.#lock('LockService.getUserLock', `user:${this.#execution.runsAs}`);
  }

  #lock(method: string, name: string): EmulatedLock {
    return this.#execution.call({ method, charge: 'free' }, () => new EmulatedLock(this.#execution, name));
  }
}
fillSurface<GoogleAppsScript.Lock.LockService>()('LockService', 'lock-service.ts', EmulatedLockService);
