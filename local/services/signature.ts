// Refuses arguments of the wrong kind in Google's words (PLATFORM 4.10).

import type { ScriptExecution } from '../runtime/execution.ts';

/**
 * A kind of argument: `string` takes numbers and booleans too, as the platform turns them into text; `bytes` is an array,
 * `member` one of an enum.
 */
export type Kind = 'string' | 'number' | 'object' | 'bytes' | 'member' | 'any' | 'function';

/** Throws unless the arguments fit one of the signatures. `method` is told with its service: `LockService.Lock.tryLock`. */
export function mustMatch(
  execution: ScriptExecution,
  method: string,
  args: readonly unknown[],
  ...signatures: readonly (readonly Kind[])[]
): void {
  const fits = signatures.some(
    (kinds) => kinds.length === args.length && kinds.every((kind, i) => isOfKind(args[i], kind)),
  );
  if (fits) return;
  const told = args.map(tellKind).join(',');
  throw execution.realm.error(`The parameters (${told}) don't match the method signature for ${method}.`);
}

function isOfKind(value: unknown, kind: Kind): boolean {
  if (kind === 'any') return true;
  if (kind === 'string') return ['string', 'number', 'boolean'].includes(typeof value);
  if (kind === 'number') return typeof value === 'number' && !Number.isNaN(value);
  if (kind === 'object') return typeof value === 'object' && value !== null;
  if (kind === 'bytes') return Array.isArray(value);
  if (kind === 'member') return typeof (value as { ordinal?: unknown } | null)?.ordinal === 'function';
  return typeof value === kind;
}

function tellKind(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object')
    return /^\[object (\w+)]$/.exec(Object.prototype.toString.call(value))?.[1] ?? 'Object';
  return typeof value === 'string' ? 'String' : typeof value;
}
