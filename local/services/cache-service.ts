// CacheService: strings that end on the virtual clock (PLATFORM 1.24, 3.29). What answers nothing answers null.

import type { ScriptExecution } from '../runtime/execution.ts';
import { mustMatch } from './signature.ts';
import { fillSurface } from './surface.ts';

const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** `Cache`. */
export class EmulatedCache {
  readonly #execution: ScriptExecution;
  readonly #name: string;

  constructor(execution: ScriptExecution, name: string) {
    this.#execution = execution;
    this.#name = name;
  }

  get(key: string): string | null {
    mustMatch(this.#execution, 'CacheService.Cache.get', [key], ['string']);
    return this.#call('get', 'cacheGet', () => this.#table.get(this.#name, this.#keyOf(key)));
  }

  // biome-ignore lint/suspicious/noExplicitAny: the reference types it so.
  getAll(keys: string[]): any {
    return this.#call('getAll', 'cacheGet', () => {
      const found: Record<string, string> = {};
      for (const key of Array.from(keys, String)) {
        const value = this.#table.get(this.#name, this.#keyOf(key));
        if (value !== null) found[key] = value;
      }
      return this.#execution.realm.object(found);
    });
  }

  put(key: string, value: string, expirationInSeconds?: number): null {
    const args = expirationInSeconds === undefined ? [key, value] : [key, value, expirationInSeconds];
    const kinds = ['string', 'string', 'number'] as const;
    mustMatch(this.#execution, 'CacheService.Cache.put', args, kinds.slice(0, 2), kinds);
    this.#call('put', 'cachePut', () => this.#put(key, value, expirationInSeconds));
    return null;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the reference types it so.
  putAll(values: any, expirationInSeconds?: number): null {
    mustMatch(this.#execution, 'CacheService.Cache.putAll', [values], ['object']);
    this.#call('putAll', 'cachePut', () => {
      for (const key of Object.keys(values)) this.#put(key, values[key], expirationInSeconds);
    });
    return null;
  }

  remove(key: string): null {
    this.#call('remove', 'cachePut', () => this.#table.remove(this.#name, this.#keyOf(key)));
    return null;
  }

  removeAll(keys: string[]): null {
    this.#call('removeAll', 'cachePut', () => {
      for (const key of Array.from(keys, String)) this.#table.remove(this.#name, this.#keyOf(key));
    });
    return null;
  }

  get #table() {
    return this.#execution.world.caches;
  }

  #put(key: string, value: unknown, seconds = DEFAULT_SECONDS): void {
    const text = String(value);
    if (Buffer.byteLength(text) > LARGEST_VALUE)
      throw this.#execution.realm.error('Argument too large: value');
    this.#table.put(this.#name, this.#keyOf(key), text, Math.min(Math.max(seconds, 1), MOST_SECONDS));
  }

  #keyOf(key: unknown): string {
    const text = String(key);
    if (text.length > LONGEST_KEY) throw this.#execution.realm.error('Argument too large: key');
    return text;
  }

  #call<T>(name: string, charge: 'cacheGet' | 'cachePut', work: () => T): T {
    return this.#execution.call({ method: `Cache.${name}`, charge }, work);
  }
}
fillSurface<GoogleAppsScript.Cache.Cache>()('Cache', 'cache-service.ts', EmulatedCache);

/** `CacheService`. */
export class EmulatedCacheService {
  readonly #execution: ScriptExecution;

  constructor(execution: ScriptExecution) {
    this.#execution = execution;
  }

  getDocumentCache(): EmulatedCache {
    return this.#cache('getDocumentCache', 'document');
  }

  getScriptCache(): EmulatedCache {
    return this.#cache('getScriptCache', 'script');
  }

  getUserCache(): EmulatedCache {
    return this.#cache('getUserCache', `user:${this.#execution.runsAs}`);
  }

  #cache(method: string, name: string): EmulatedCache {
    const call = { method: `CacheService.${method}`, charge: 'free' } as const;
    return this.#execution.call(call, () => new EmulatedCache(this.#execution, name));
  }
}
fillSurface<GoogleAppsScript.Cache.CacheService>()('CacheService', 'cache-service.ts', EmulatedCacheService);
