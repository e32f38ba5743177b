// A fresh world of JavaScript for one execution: bare V8 globals (PLATFORM 4.1, 4.2), a clock that is ours, values that are its own.

import { type Context, createContext, Script } from 'node:vm';
import type { Realm } from './service-call.ts';

/** What the workspace keeps of a context besides the context itself. */
export type ScriptRealm = Realm & {
  readonly context: Context;
  /** Plain objects of the script's realm. */
  object(entries: Record<string, unknown>): Record<string, unknown>;
  /** JSON text to values of the script's realm. */
  parse(json: string): unknown;
  isPromise(value: unknown): boolean;
};

type Made = {
  array: (items: Iterable<unknown>) => unknown[];
  date: (ms: number) => Date;
  error: (message: string) => Error;
  isDate: (value: unknown) => boolean;
  object: () => Record<string, unknown>;
  parse: (json: string) => unknown;
  isPromise: (value: unknown) => boolean;
};

/**
 * Runs in the context before the project does. `Date` keeps its prototype, so that instances and subclasses behave;
 * without arguments it tells the virtual time. `Math.random` is seeded, so that a run can be repeated.
 */
const prepare = new Script(`(function (now, random) {
  'use strict';
  var Real = Date, apply = Reflect.construct, json = JSON;
  function Virtual() {
    if (!new.target) return new Virtual().toString();
    return apply(Real, arguments.length ? arguments : [now()], new.target === Virtual ? Real : new.target);
  }
  Object.defineProperties(Virtual, {
    name: { value: 'Date' }, length: { value: 7 }, prototype: { value: Real.prototype, writable: false },
    now: { value: function () { return now(); }, writable: true, configurable: true },
    parse: { value: Real.parse, writable: true, configurable: true },
    UTC: { value: Real.UTC, writable: true, configurable: true },
  });
  Object.defineProperty(Real.prototype, 'constructor', { value: Virtual, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Virtual, writable: true, configurable: true });
  Math.random = random;
  var toText = Object.prototype.toString, parse = json.parse, getTime = Real.prototype.getTime;
  return {
    array: function (items) { return Array.from(items); },
    date: function (ms) { return new Real(ms); },
    error: function (message) {
      var made = new Error(message);
      Object.defineProperty(made, 'name', { value: 'Exception', writable: true, configurable: true });
      return made;
    },
    isDate: function (value) {
      if (typeof value !== 'object' || value === null) return false;
      try { getTime.call(value); return true; } catch (e) { return false; }
    },
    object: function () { return {}; },
    parse: function (text) { return parse(text); },
    isPromise: function (value) { return value instanceof Promise; },
  };
})`);

/** Makes the context. `now` is epoch ms of the virtual clock; `random` answers numbers in [0, 1). */
export function createScriptRealm(now: () => number, random: () => number): ScriptRealm {
  // Without a prototype of ours: host objects must not show through globalThis.
  const context = createContext(Object.create(null) as Context, { microtaskMode: 'afterEvaluate' });
  const made = (prepare.runInContext(context) as (now: () => number, random: () => number) => Made)(
    now,
    random,
  );
  return {
    context,
    array: <T>(items: readonly T[]): T[] => made.array(items) as T[],
    date: made.date,
    error: made.error,
    isDate: (value): value is Date => made.isDate(value),
    object: (entries) => Object.assign(made.object(), entries),
    parse: made.parse,
    isPromise: made.isPromise,
  };
}
