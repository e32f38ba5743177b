// What a rule answers with: a graded, coded statement; its words live in messages.

/** `block`: cannot be done. `confirm`: needs a person's word. `notice`: said, and done all the same. */
export type FindingLevel = 'block' | 'confirm' | 'notice';

export type FindingParams = { readonly [name: string]: string | number };

export type Finding<Code extends string = string> = {
  readonly level: FindingLevel;
  readonly code: Code;
  readonly params: FindingParams;
};

/** Builds a finding; `params` are what its sentence needs, never a sentence. */
export function finding<Code extends string>(
  level: FindingLevel,
  code: Code,
  params: FindingParams = {},
): Finding<Code> {
  return { level, code, params };
}

/** True when any of the findings forbids the act. */
export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some((each) => each.level === 'block');
}
