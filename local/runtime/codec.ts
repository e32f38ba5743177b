// google.script.run's rules for what crosses between a page and the server, both ways (PLATFORM 4.11–4.17).

import type { Json } from '../contract.ts';
import type { ScriptRealm } from './realm.ts';

/**
 * A page's arguments as they arrive. Throws a `TypeError` as the page would see it for what may not travel:
 * dates, functions, circles (4.12). `undefined` in an array becomes null, in an object it is left out.
 */
export function packArguments(args: readonly unknown[]): Json[] {
  return args.map((arg, i) => {
    try {
      return (packed(arg, refuseInArguments, []) ?? null) as Json;
    } catch (error) {
      if (error instanceof Unsendable) throw new TypeError(`Failed due to illegal value in property: ${i}`);
      throw error;
    }
  });
}

/**
 * What the page gets for a value the function returned: a copy; null for the whole when a date is anywhere in it (4.13)
 * or it goes in circles; `{}` for a service object. `warn` is told why a whole result was lost.
 */
export function packResult(value: unknown, realm: ScriptRealm, warn: (text: string) => void): Json {
  try {
    return (packed(value, (part) => (realm.isDate(part) ? 'a Date' : null), []) ?? null) as Json;
  } catch (error) {
    if (!(error instanceof Unsendable)) throw error;
    warn(
      `google.script.run: the result holds ${error.message}, so the page gets null for the whole (PLATFORM 4.13)`,
    );
    return null;
  }
}

class Unsendable extends Error {}

function refuseInArguments(part: unknown): string | null {
  if (typeof part === 'function') return 'a function';
  return Object.prototype.toString.call(part) === '[object Date]' ? 'a Date' : null;
}

function packed(
  part: unknown,
  refuse: (part: unknown) => string | null,
  above: readonly unknown[],
): Json | undefined {
  const reason = refuse(part);
  if (reason !== null) throw new Unsendable(reason);
  switch (typeof part) {
    case 'string':
    case 'boolean':
      return part;
    case 'number':
      return Number.isFinite(part) ? part : null;
    case 'object':
      if (part === null) return null;
      if (above.includes(part)) throw new Unsendable('a circle');
      return packedObject(part, refuse, [...above, part]);
    default:
      return undefined;
  }
}

function packedObject(
  part: object,
  refuse: (part: unknown) => string | null,
  above: readonly unknown[],
): Json {
  if (Array.isArray(part)) return Array.from(part, (item) => packed(item, refuse, above) ?? null);
  const copy: { [key: string]: Json } = {};
  for (const key of Object.keys(part)) {
    const value = packed((part as Record<string, unknown>)[key], refuse, above);
    if (value !== undefined)
      Object.defineProperty(copy, key, { value, writable: true, enumerable: true, configurable: true });
  }
  return copy;
}
