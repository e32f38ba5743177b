// The short memory between calls: column maps, policies, calendar, settings; one cache entry, at most 60 s old (DESIGN §5).

const KEY = 'shuxiang.memory';
const SECONDS = 60;

export type Memory = {
  get<T>(name: string): T | undefined;
  set(name: string, value: unknown): void;
  /** Writes what is new back to the cache; nothing when nothing is. */
  save(): void;
};

type Entries = { [name: string]: { readonly at: number; readonly value: unknown } };

/**
 * Reads the cache once. A lost or unreadable entry is an empty memory (PLATFORM 3.29). Each value keeps the moment it was learnt, so that
 * saving another does not lengthen its life.
 */
export function openMemory(nowMs: number): Memory {
  const cache = CacheService.getDocumentCache();
  const entries = parse(cache?.get(KEY) ?? null);
  for (const [name, { at }] of Object.entries(entries)) if (nowMs - at > SECONDS * 1000) delete entries[name];
  let isChanged = false;
  return {
    get: <T>(name: string) => entries[name]?.value as T | undefined,
    set: (name, value) => {
      entries[name] = { at: nowMs, value };
      isChanged = true;
    },
    save: () => {
      if (isChanged) cache?.put(KEY, JSON.stringify(entries), SECONDS);
      isChanged = false;
    },
  };
}

/** Called by `onEdit`: whatever was edited, nothing remembered outlives it. */
export function forgetMemory(): void {
  CacheService.getDocumentCache()?.remove(KEY);
}

function parse(text: string | null): Entries {
  try {
    return text ? (JSON.parse(text) as Entries) : {};
  } catch {
    return {};
  }
}
