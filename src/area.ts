// What an area plugs into the product: its tabs, its calls, its menu entries and its nightly jobs.

import type * as v from 'valibot';
import type { App } from './app.ts';
import type { Bilingual } from './i18n/language.ts';
import type { Json } from './kernel/json.ts';
import type { Outcome } from './kernel/outcome.ts';
import type { AnyTable } from './tables/table.ts';

/** One call a page may make: its arguments' schema, one valid example, and the use-case. */
export type Call<Input = unknown, Value extends Json = Json> = {
  readonly input: v.GenericSchema<unknown, Input>;
  readonly example: Input;
  readonly run: (app: App, input: Input) => Outcome<Value>;
  /** Of a command that takes a long time: it takes the lock itself, a moment at a time, so that no desk waits for it (PLATFORM 3.24). */
  readonly locksItself?: true;
};

/** Declares a call, so that input, example and use-case agree. */
export function defineCall<Input, Value extends Json>(call: Call<Input, Value>): Call<Input, Value> {
  return call;
}

/** A line of the menu and the top-level function it names (`src/main.ts`). */
export type MenuEntry = { readonly label: Bilingual; readonly function: string };

/**
 * A job of the nightly run; it runs under the document lock. `atSetUp`: 初始设置 runs it too, to complete what hands have typed. `comesFirst`: it finishes what a stop
 * left of the day's acts, before the checks of earlier areas look at the day.
 */
export type NightlyJob = {
  readonly name: string;
  readonly run: (app: App) => void;
  readonly atSetUp?: true;
  readonly comesFirst?: true;
};

/** A job of the daily run before school (`runNotices`). It takes the lock itself, a moment at a time. */
export type DailyJob = { readonly name: string; readonly run: (app: App) => void };

export type Area = {
  readonly name: string;
  readonly tables: readonly AnyTable[];
  // biome-ignore lint/suspicious/noExplicitAny: a map of calls of every input type; each is checked where it is declared
  readonly queries: { readonly [name: string]: Call<any, any> };
  /** Commands run under the document lock and carry a request id (DESIGN §4). */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly commands: { readonly [name: string]: Call<any, any> };
  readonly menu: readonly MenuEntry[];
  readonly nightly: readonly NightlyJob[];
  readonly daily?: readonly DailyJob[];
  /** Every finding the area can answer with. */
  readonly findings: { readonly [code: string]: 'block' | 'confirm' | 'notice' };
};
