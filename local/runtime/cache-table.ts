// CacheService's store: strings with an end, on the virtual clock, never kept on disk (PLATFORM 1.24, 3.29).

type Entry = { readonly value: string; readonly endsAt: number };

const MOST_ENTRIES = 1000;
const KEPT_ENTRIES = 900;

/** Caches by name: `script`, `document`, `user:<e-mail>`. */
export class CacheTable {
  readonly #caches = new Map<string, Map<string, Entry>>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get(cache: string, key: string): string | null {
    const entry = this.#caches.get(cache)?.get(key);
    return entry === undefined || entry.endsAt <= this.#now() ? null : entry.value;
  }

  put(cache: string, key: string, value: string, seconds: number): void {
    const entries = this.#caches.get(cache) ?? new Map<string, Entry>();
    this.#caches.set(cache, entries);
    entries.set(key, { value, endsAt: this.#now() + seconds * 1000 });
    if (entries.size > MOST_ENTRIES) this.#shed(entries);
  }

  remove(cache: string, key: string): void {
    this.#caches.get(cache)?.delete(key);
  }

  /** Over the cap those farthest from their end survive. */
  #shed(entries: Map<string, Entry>): void {
    const byEnd = [...entries].sort(([, a], [, b]) => b.endsAt - a.endsAt);
    for (const [key] of byEnd.slice(KEPT_ENTRIES)) entries.delete(key);
  }
}
