// Who holds which lock: real exclusion between a run and the runs nested in it (PLATFORM 3.20–3.22).

/** Locks by name: `document`, `script`, `user:<e-mail>`. A holder is an execution, known by identity. */
export class LockTable {
  readonly #holders = new Map<string, object>();

  /** True when the holder has the lock afterwards; taking a lock one holds has no effect. */
  take(name: string, holder: object): boolean {
    const current = this.#holders.get(name);
    if (current !== undefined && current !== holder) return false;
    this.#holders.set(name, holder);
    return true;
  }

  has(name: string, holder: object): boolean {
    return this.#holders.get(name) === holder;
  }

  /** Lets go; a lock held by another stays with it. */
  release(name: string, holder: object): void {
    if (this.has(name, holder)) this.#holders.delete(name);
  }

  /** Lets go of everything: at the end of a run, and across an alert or prompt. */
  releaseAll(holder: object): void {
    for (const [name, current] of this.#holders) if (current === holder) this.#holders.delete(name);
  }

  /** True when the holder excludes other runs of this script on this file. */
  guards(holder: object): boolean {
    return this.has('document', holder) || this.has('script', holder);
  }
}
