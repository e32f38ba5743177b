// From findings to a yes or no: what was agreed to, what a librarian overrides, and what an assistant may not decide.

import type { Finding } from '../../kernel/finding.ts';
import { type CirculationCode, isOverridable } from './codes.ts';
import type { Role } from './desk.ts';
import { say } from './say.ts';

export type Asked = {
  /** Questions answered with yes. */
  readonly agreed: readonly CirculationCode[];
  /** 馆员特批: the reason; blank is none. */
  readonly override: string | undefined;
  readonly role: Role;
};

export type Decision = {
  readonly isAllowed: boolean;
  /** Of an allowed act what remains to be said; of another every reason against it. */
  readonly findings: readonly Finding<CirculationCode>[];
  /** What the librarian's reason set aside, for the journal; empty when the act is not allowed. */
  readonly overridden: readonly CirculationCode[];
};

/** The only question an assistant may answer: the copy in hand goes to the child at the desk. */
const ASSISTANT_MAY_AGREE: readonly CirculationCode[] = ['lendToOpenReader'];

/**
 * Notices never stop an act. A question stops it until agreed to or overridden, a block until overridden; an override
 * that does not cover every block covers none. An assistant overrides nothing.
 */
export function decide(findings: readonly Finding<CirculationCode>[], asked: Asked): Decision {
  const isSettled = ({ level, code }: Finding<CirculationCode>) =>
    level === 'notice' || (level === 'confirm' && asked.agreed.includes(code));
  const hasReason = (asked.override ?? '').trim() !== '';
  if (asked.role === 'assistant' && (hasReason || findings.some(needsLibrarian)))
    return { isAllowed: false, findings: withCall(findings), overridden: [] };

  const open = findings.filter((each) => !isSettled(each));
  const isAllowed = open.length === 0 || (hasReason && open.every(({ code }) => isOverridable(code)));
  if (!isAllowed) return { isAllowed, findings, overridden: [] };
  const remaining = findings.filter(({ level }) => level === 'notice');
  return { isAllowed, findings: remaining, overridden: open.map(({ code }) => code) };
}

/** 要请图书馆老师来办, said once. */
function withCall(findings: readonly Finding<CirculationCode>[]): readonly Finding<CirculationCode>[] {
  const call = say('assistantMayNot');
  return findings.some(({ code }) => code === call.code) ? findings : [...findings, call];
}

function needsLibrarian({ level, code }: Finding<CirculationCode>): boolean {
  return level === 'confirm' && !ASSISTANT_MAY_AGREE.includes(code);
}
