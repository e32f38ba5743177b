// The page's one way to the server: `rpc` as a typed promise that never rejects.

import type { FaultCode, FaultParams } from '../kernel/fault.ts';
import type { Finding } from '../kernel/finding.ts';

/** What a page may call: argument and value of each name. */
export type Calls = { readonly [name: string]: { readonly args: object; readonly value: unknown } };

/** Why there is no answer. After any but a fault nobody knows whether the server did its work. */
export type Failure =
  | {
      readonly kind: 'fault';
      readonly code: FaultCode;
      readonly params: FaultParams;
      readonly reference: string;
    }
  | { readonly kind: 'network' | 'script'; readonly message: string }
  | { readonly kind: 'timeout' }
  /** Several accounts are signed in and the page runs as the wrong one (PLATFORM 2.50). */
  | { readonly kind: 'severalAccounts' };

/** `refused` is a successful call that says no. */
export type Reply<Value> =
  | { readonly state: 'answered'; readonly value: Value }
  | { readonly state: 'refused'; readonly findings: readonly Finding[] }
  | { readonly state: 'failed'; readonly failure: Failure };

export type Caller<C extends Calls> = <Name extends keyof C & string>(
  name: Name,
  args: C[Name]['args'],
  timeoutMs?: number,
) => Promise<Reply<C[Name]['value']>>;

/** `google.script.run` as far as it is used: each call builds a new runner (PLATFORM 4.15). */
export type Runner = {
  withSuccessHandler(done: (value: unknown) => void): Runner;
  withFailureHandler(failed: (error: unknown) => void): Runner;
  rpc(name: string, args: string): void;
};

const TIMEOUT_MS = 60_000;

/** A caller for one page's calls. `runner` stands for `google.script.run`. */
export function makeCaller<C extends Calls>(runner: () => Runner = googleRunner): Caller<C> {
  return (name, args, timeoutMs = TIMEOUT_MS) =>
    // The envelope's value is what the server's entry of that name returns; the type is checked there.
    callRpc(runner, name, JSON.stringify(args), timeoutMs) as Promise<Reply<C[typeof name]['value']>>;
}

function googleRunner(): Runner {
  // The package's types know no functions of ours on `run`.
  return google.script.run as unknown as Runner;
}

function callRpc(
  runner: () => Runner,
  name: string,
  args: string,
  timeoutMs: number,
): Promise<Reply<unknown>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(failed({ kind: 'timeout' })), timeoutMs);
    const end = (reply: Reply<unknown>) => {
      clearTimeout(timer);
      resolve(reply);
    };
    try {
      runner()
        .withSuccessHandler((value) => end(readEnvelope(value)))
        .withFailureHandler((error) => end(failed(failureOf(error))))
        .rpc(name, args);
    } catch (error) {
      end(failed(failureOf(error)));
    }
  });
}

const failed = (failure: Failure): Reply<never> => ({ state: 'failed', failure });

/** Reads the envelope of `rpc`. Anything else, such as the null of PLATFORM 4.13, is a failure of the script. */
export function readEnvelope(text: unknown): Reply<unknown> {
  try {
    const envelope = JSON.parse(String(text));
    if (envelope.ok === true) return { state: 'answered', value: envelope.value };
    if (Array.isArray(envelope.findings)) return { state: 'refused', findings: envelope.findings };
    const { code, params = {}, reference = '' } = envelope.fault;
    return failed({ kind: 'fault', code, params, reference });
  } catch {
    return failed({ kind: 'script', message: `not an envelope: ${String(text).slice(0, 80)}` });
  }
}

/** Sorts what a failure handler got (PLATFORM 2.50, 4.16) by what the person at the desk can do about it. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (/PERMISSION_DENIED|Authorization is required/i.test(message)) return { kind: 'severalAccounts' };
  const isNetwork = /network|connection|failed to fetch|HTTP 0|offline/i.test(message);
  return { kind: isNetwork ? 'network' : 'script', message };
}
