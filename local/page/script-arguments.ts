// What may travel from a page to the server, and how: refuses what Google refuses (PLATFORM 4.11, 4.12, 4.14).

import type { Json } from '../contract.ts';

const refusal = (what: string) => new TypeError(`Failed due to illegal value in property: ${what}`);

/** The arguments as JSON. Throws for a Date, a function, an element other than a form, or a circle. */
export function argumentsToJson(args: readonly unknown[]): Json[] {
  if (args.length === 1 && args[0] instanceof HTMLFormElement) return [formToJson(args[0])];
  return args.map((arg, i) => toJson(arg, String(i), []) ?? null);
}

/** A value as JSON; undefined stays undefined, so that a property of an object is dropped and an element becomes null. */
function toJson(value: unknown, place: string, around: readonly object[]): Json | undefined {
  if (value === null || value === undefined) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value instanceof Date || value instanceof Node) throw refusal(place);
  if (around.includes(value)) throw refusal(place);
  const within = [...around, value];
  if (Array.isArray(value)) return Array.from(value, (one, i) => toJson(one, String(i), within) ?? null);
  const entries = Object.entries(value).flatMap(([key, one]): [string, Json][] => {
    const json = toJson(one, key, within);
    return json === undefined ? [] : [[key, json]];
  });
  return Object.fromEntries(entries);
}

/** A form's fields by name; a name used twice becomes a list. */
function formToJson(form: HTMLFormElement): Json {
  const fields: { [name: string]: Json } = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw refusal(name);
    const before = fields[name];
    if (before === undefined) fields[name] = value;
    else fields[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return fields;
}
