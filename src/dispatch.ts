// The page's one door: known names only, arguments checked, commands under the lock, one envelope out (DESIGN §7).

import * as v from 'valibot';
import type { App } from './app.ts';
import type { Area, Call } from './area.ts';
import { areas } from './areas.ts';
import { Fault, type FaultCode, type FaultParams } from './kernel/fault.ts';
import type { Finding } from './kernel/finding.ts';
import type { Json } from './kernel/json.ts';

/** What every call answers. A refusal is a successful call that says no; a fault is something broken. */
export type Envelope =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly findings: readonly Finding[] }
  | {
      readonly ok: false;
      readonly fault: { readonly code: FaultCode; readonly params: FaultParams; readonly reference: string };
    };

/** What the door needs from the platform. */
export type Door = {
  withApp<T>(work: (app: App) => T): T;
  /** Runs under the document lock, or throws `busy` when it cannot be had. */
  underLock<T>(work: () => T): T;
  /** Notes a fault for whoever keeps the script; gives the reference a person can quote. */
  report(error: unknown): string;
};

// biome-ignore lint/suspicious/noExplicitAny: the door meets calls of every input type; each checks its own
type AnyCall = Call<any, any>;

type KnownCall = { readonly call: AnyCall; readonly isCommand: boolean };

const calls: ReadonlyMap<string, KnownCall> = new Map(
  (areas as readonly Area[]).flatMap(({ name, queries, commands }) => [
    ...Object.entries(queries).map(([verb, call]): [string, KnownCall] => [
      `${name}.${verb}`,
      { call, isCommand: false },
    ]),
    ...Object.entries(commands).map(([verb, call]): [string, KnownCall] => [
      `${name}.${verb}`,
      { call, isCommand: true },
    ]),
  ]),
);

/** `name` such as `circulation.lend`; `args` its argument as JSON text. Answers JSON text; throws never. */
export function dispatch(door: Door, name: unknown, args: unknown): string {
  return JSON.stringify(answer(door, name, args));
}

function answer(door: Door, name: unknown, args: unknown): Envelope {
  try {
    const known = typeof name === 'string' ? calls.get(name) : undefined;
    if (!known) throw new Fault('unknownCall', { name: told(name) });
    const input = checkArguments(known.call, args);
    const run = () => door.withApp((app) => known.call.run(app, input));
    return known.isCommand && !known.call.locksItself ? door.underLock(run) : run();
  } catch (error) {
    const reference = door.report(error);
    if (error instanceof Fault)
      return { ok: false, fault: { code: error.code, params: error.params, reference } };
    return { ok: false, fault: { code: 'unexpected', params: {}, reference } };
  }
}

function checkArguments(call: AnyCall, args: unknown): unknown {
  const given = parseJson(args);
  // To a schema without fields a list is an object too.
  if (Array.isArray(given)) throw new Fault('badArguments', { field: '', expected: 'Object' });
  const parsed = v.safeParse(call.input, given);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Fault('badArguments', {
    field: issue ? told(v.getDotPath(issue)) : '',
    expected: told(issue?.expected),
  });
}

const MOST_TOLD = 60;

/** What came from outside, as far as a person needs it to recognise it; a thing that is no text may not even have a name. */
function told(given: unknown): string {
  return typeof given === 'string' ? given.slice(0, MOST_TOLD) : '';
}

function parseJson(args: unknown): unknown {
  if (typeof args !== 'string') return args;
  try {
    return JSON.parse(args);
  } catch (cause) {
    throw new Fault('badArguments', { field: '', expected: 'JSON' }, cause);
  }
}
