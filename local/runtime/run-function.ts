// Runs one function of the script from nothing to its result: a fresh context, the whole project, the call, the last commit.

import { Script } from 'node:vm';
import type { Entry, Result } from '../contract.ts';
import { packResult } from './codec.ts';
import { costModel } from './cost-model.ts';
import { ScriptExecution, TOO_LONG } from './execution.ts';
import { installGlobals } from './globals.ts';
import { newMeter } from './meter.ts';
import { inZone } from './process-zone.ts';
import { createScriptRealm, type ScriptRealm } from './realm.ts';
import { modeOf } from './scopes.ts';
import type { World } from './world.ts';

/** A wanted run. */
export type RunRequest = {
  readonly fn: string;
  readonly entry: Entry;
  /** Simple triggers are limited in rights and time (PLATFORM 1.14, 2.7). */
  readonly isSimple: boolean;
  readonly runsAs: string;
  readonly person: string | null;
  /** Arguments as values of the script's realm. */
  readonly args: (execution: ScriptExecution) => readonly unknown[];
};

/** Runs at the same time (PLATFORM 1.16). */
const MOST_AT_ONCE = { person: 30, script: 1000 };
const TOO_MANY_AT_ONCE =
  'Exception: There are too many scripts running simultaneously for this Google user account';
const SIX_MINUTES = 360_000;
const THIRTY_SECONDS = 30_000;

const enterScript = new Script(
  '(function () { var enter = __enter; delete globalThis.__enter; return enter(); })()',
);
const settleScript = new Script(
  '(function () { var s = __settle; delete globalThis.__settle; s.promise.then(function (v) { s.kept(v); }, function (e) { s.broken(e); }); })()',
);

/** Runs it; never throws for what the script does. */
export function runFunction(world: World, request: RunRequest): Result {
  if (isOneTooMany(world, request.runsAs))
    return { state: 'threw', error: TOO_MANY_AT_ONCE, logs: [], meter: newMeter() };
  const around = world.running.at(-1);
  const beganAt = world.nowMs();
  if (request.entry === 'run') world.spend(costModel.run);
  const realm = createScriptRealm(
    () => world.nowMs(),
    () => world.chance.next(),
  );
  const execution = new ScriptExecution(
    world,
    {
      entry: request.entry,
      runsAs: request.runsAs,
      person: request.person,
      mode: modeOf(request),
      granted: world.grantedTo(request.runsAs),
      limitMs: request.isSimple ? THIRTY_SECONDS : SIX_MINUTES,
    },
    realm,
  );
  if (request.entry === 'run') execution.meter.callMs = costModel.run;
  world.enter(execution);
  try {
    return inZone(execution.scriptZone, () => outcomeOf(execution, request));
  } finally {
    world.leave(execution);
    around?.excuse(world.nowMs() - beganAt);
    world.rethrowDriverFault();
  }
}

function isOneTooMany({ running }: World, runsAs: string): boolean {
  const own = running.filter(({ run, death }) => death === null && run.runsAs === runsAs);
  return own.length >= MOST_AT_ONCE.person || running.length >= MOST_AT_ONCE.script;
}

function outcomeOf(execution: ScriptExecution, request: RunRequest): Result {
  const { realm } = execution;
  let value: Result['value'];
  let error: string | null = null;
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (thrown) {
      if (isTimeout(thrown)) execution.die(TOO_LONG);
      error ??= tellError(thrown);
    }
  };
  attempt(() => {
    const returned = evaluate(execution, request);
    if (execution.death === null)
      value = packResult(returned, realm, (text) => execution.log(`WARNING: ${text}`));
  });
  attempt(() => execution.finish());
  const { logs, meter, death } = execution;
  if (death !== null) return { state: 'killed', error: death, logs, meter };
  if (error !== null) return { state: 'threw', error, logs, meter };
  return { state: 'done', value: value ?? null, logs, meter };
}

function evaluate(execution: ScriptExecution, request: RunRequest): unknown {
  const { realm, world } = execution;
  installGlobals(execution);
  const timeout = world.realLimitMs;
  world.project.script.runInContext(realm.context, { timeout });
  const { target, self } = findFunction(world, realm, request.fn);
  offer(realm, '__enter', () => Reflect.apply(target, self, request.args(execution) as unknown[]));
  const returned = enterScript.runInContext(realm.context, { timeout });
  return realm.isPromise(returned) ? settled(realm, returned, timeout) : returned;
}

/**
 * A name, or `object.method` and `Class.method` for menus and triggers (PLATFORM 4.5). Its root must be declared in the
 * pushed text itself (4.6).
 */
function findFunction(world: World, realm: ScriptRealm, name: string) {
  const [root = '', ...path] = name.split('.');
  const declared = world.project.topLevel.get(root);
  const isNamed = declared !== undefined && (path.length > 0 || declared === 'function');
  let self: unknown;
  let target: unknown = isNamed ? new Script(root).runInContext(realm.context) : undefined;
  for (const step of path) {
    self = target;
    target = (target as Record<string, unknown> | null | undefined)?.[step];
  }
  if (typeof target !== 'function') throw realm.error(`Script function not found: ${name}`);
  return { target, self };
}

/** The value of a promise once its microtasks have run; there is nothing else it could wait for (4.2). */
function settled(realm: ScriptRealm, promise: unknown, timeout: number): unknown {
  let value: unknown;
  let broken: { readonly reason: unknown } | null = null;
  const kept = (result: unknown): void => {
    value = result;
  };
  offer(realm, '__settle', { promise, kept, broken: (reason: unknown) => (broken = { reason }) });
  settleScript.runInContext(realm.context, { timeout });
  if (broken !== null) throw (broken as { reason: unknown }).reason;
  return value;
}

function offer(realm: ScriptRealm, name: string, value: unknown): void {
  Object.defineProperty(realm.context, name, {
    value,
    configurable: true,
    enumerable: false,
    writable: true,
  });
}

/** Name and message, as a failure handler sees them (4.16). */
function tellError(thrown: unknown): string {
  const error = thrown as { name?: unknown; message?: unknown } | null | undefined;
  if (typeof error === 'object' && error !== null && 'message' in error)
    return `${error.name ?? 'Error'}: ${error.message}`;
  return `Uncaught ${String(thrown)}`;
}

function isTimeout(thrown: unknown): boolean {
  return (thrown as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
