// Calls of a page that prove themselves: a refused act costs less and proves nothing, so it throws.

import type { Json, Person, Result } from '../local/contract.ts';
import type { ActResult, DeskAct } from '../src/circulation/domain/desk.ts';
import type { Bench, Call } from './act.ts';

export type Value = { readonly [key: string]: Json };

/** One call of a page, as it comes back. */
export function rpc(person: Person, name: string, args: Json): Result {
  return person.call('rpc', [name, JSON.stringify(args)]);
}

/** Asks for a value. Throws for a refusal and for a fault. */
export function ask<V>(bench: Bench, name: string, args: Value): { readonly call: Call; readonly value: V } {
  const result = rpc(bench.librarian, name, args);
  const envelope = result.state === 'done' ? JSON.parse(String(result.value)) : undefined;
  if (envelope?.ok !== true) throw new Error(`${name}: ${result.error ?? String(result.value)}`);
  return { call: { entry: name, sent: args, result }, value: envelope.value as V };
}

/** Sends acts of the desk in one call. Throws unless every one of them is settled. */
export function record(bench: Bench, acts: readonly DeskAct[]): Call {
  // Acts are plain JSON; an absent hint is `undefined`, which JSON leaves out.
  const args = { acts: JSON.parse(JSON.stringify(acts)), operator: '', role: 'librarian' };
  const { call, value } = ask<{ readonly results: readonly ActResult[] }>(bench, 'circulation.record', args);
  const open = acts.filter(
    (act) => value.results.find((each) => each.requestId === act.requestId)?.state !== 'settled',
  );
  if (open.length > 0) throw new Error(`not settled: ${JSON.stringify(value.results)}`);
  return call;
}
