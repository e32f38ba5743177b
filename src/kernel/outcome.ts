// What a use-case answers: done, or a refusal with every reason. Faults are thrown, not returned (STYLE 3.4).

import type { Finding } from './finding.ts';

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly Finding[] };

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function refused(findings: readonly Finding[]): {
  readonly ok: false;
  readonly findings: readonly Finding[];
} {
  return { ok: false, findings };
}
