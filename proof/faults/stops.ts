// Every stop of a run: at each service call of its unfaulted trace, charged or free, in each of the three ways.

import type { Result, Stop, Workspace } from '../../local/contract.ts';
import { stops as ways } from '../../tests/support/stopping.ts';

/** What the sweep drives: a school's workspace, or a workbook by itself. */
export type Gated = Pick<Workspace, 'gate'>;

/** A stop to be made: before the `at`-th service call, from 1. */
export type PlannedStop = { readonly at: number; readonly stop: Stop['stop'] };

/** The methods of the calls, in order. */
export function callsOf(gated: Gated, work: () => unknown): string[] {
  const methods: string[] = [];
  gated.gate((_, { method }) => void methods.push(method));
  work();
  gated.gate(null);
  return methods;
}

/** Every call in every way. */
export function everyStopOf(calls: readonly string[]): PlannedStop[] {
  return ways.flatMap((stop) => calls.map((_, i) => ({ at: i + 1, stop })));
}

export type Stopped = {
  readonly result: Result;
  /** `kill at call 31, Range.setValues`. */
  readonly told: string;
  /** How often the run had changed what the product remembers for a minute. */
  readonly remembered: number;
};

/** Does the work with that stop in it. Throws when the run never came to the call: then the sweep is not what it says. */
export function stopRun(gated: Gated, { at, stop }: PlannedStop, work: () => Result): Stopped {
  let told = '';
  let remembered = 0;
  const isPassed = (n: number) => n !== at || stop === 'appliedThenThrow';
  gated.gate((n, { method }) => {
    if (/^Cache\.(put|remove)/.test(method) && isPassed(n)) remembered++;
    if (n !== at) return;
    told = `${stop} at call ${at}, ${method}`;
    return { stop };
  });
  const result = work();
  gated.gate(null);
  if (told === '') throw new Error(`The run has no call ${at}.`);
  return { result, told, remembered };
}
