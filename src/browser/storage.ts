// The browser's storage as a convenience: it may be missing, full, blocked or emptied at any time (PLATFORM 4.51).

/** Text by key. Nothing here throws. */
export type Storage = {
  read(key: string): string | undefined;
  /** '' removes the key. */
  write(key: string, text: string): void;
  /** Keys that start with `prefix`. */
  keys(prefix: string): readonly string[];
};

/** The page's local storage, or a memory when there is none. */
export function openStorage(open: () => globalThis.Storage = () => localStorage): Storage {
  const memory = new Map<string, string>();
  const attempt = <T>(work: (store: globalThis.Storage) => T, otherwise: T): T => {
    try {
      return work(open());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((store) => store.getItem(key) ?? undefined, undefined) ?? memory.get(key),
    write(key, text) {
      if (text) memory.set(key, text);
      else memory.delete(key);
      attempt((store) => (text ? store.setItem(key, text) : store.removeItem(key)), undefined);
    },
    keys(prefix) {
      const kept = attempt((store) => Object.keys(store), []);
      return [...new Set([...kept, ...memory.keys()])].filter((key) => key.startsWith(prefix));
    },
  };
}
