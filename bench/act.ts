// What an act of the bench is: something a page asks for, and what it takes to ask for it.

import type { Json, Person, Result, Workspace } from '../local/contract.ts';
import type { School } from './school.ts';

/** One call of a page, or one entry of the menu or the clock, and its answer. */
export type Call = {
  /** As `npm run describe` names it. */
  readonly entry: string;
  readonly sent: Json;
  readonly result: Result;
};

/** One run: its calls, and what else was told of it by name (milliseconds where the name says `Ms`). */
export type Run = { readonly calls: readonly Call[]; readonly figures?: Figures };
export type Figures = { readonly [name: string]: number };

export type Bench = { readonly workspace: Workspace; readonly school: School; readonly librarian: Person };

export type Act = {
  readonly name: string;
  /** Books moved by one run, or readers found. */
  readonly units: number;
  /** The kind of account it is done from: its quotas; `consumer` when left out. */
  readonly account?: 'consumer' | 'workspace';
  /** Leaves another workbook behind: the next act begins on the filled one again. */
  readonly writes: boolean;
  /** Runs there are readers and copies for, where that may be fewer than asked for. */
  readonly mostRuns?: (school: School) => number;
  /** What must be there first; not measured. */
  readonly prepare?: (bench: Bench, runs: number) => void;
  /** Runs the act once; `at` counts the runs from 0. Throws when an answer does not say that it was done. */
  readonly run: (bench: Bench, at: number) => Run | Promise<Run>;
};

/** An item of a list that must be long enough. */
export function pick<T>(items: readonly T[], at: number): T {
  const item = items[at];
  if (item === undefined) throw new Error(`The school is too small: no item ${at} of ${items.length}.`);
  return item;
}

/** `count` items from `from` on. */
export function take<T>(items: readonly T[], from: number, count: number): T[] {
  return Array.from({ length: count }, (_, i) => pick(items, from + i));
}
