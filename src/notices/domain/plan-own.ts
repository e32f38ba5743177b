// The mails that readers and guardians are to get, each about one reader's loans alone.

import { dayOf } from '../../kernel/civil-day.ts';
import { sayGuardian, sayGuardians, sayReaders } from './addressee.ts';
import { byReader } from './chase-list.ts';
import type { OwnedLoan } from './chase-loan.ts';
import { type Claim, goneKeys } from './claims.ts';
import { highestStage, longestOverdue } from './furthest.ts';
import { type SchoolDayCount, stageReached, stagesFor } from './ladder.ts';
import { loanKey } from './loan-key.ts';
import { isMailAddress } from './mail-address.ts';
import { ownNoticeKey, ownNoticePrefix } from './notice-keys.ts';
import {
  type NotSent,
  notSentOf,
  type PlanFacts,
  type Planned,
  type PlannedNotice,
  plannedNotice,
} from './planned-notice.ts';
import type { Stage } from './stage.ts';

type Due = {
  readonly to: 'reader' | 'guardian';
  readonly loans: readonly OwnedLoan[];
  readonly stage: Stage;
  readonly about: readonly string[];
};

type Unreached = { readonly toWords: string; readonly code: string; readonly loans: OwnedLoan[] };

/** One mail a reader, or a guardian, with all that this reader has out too long. What has no address is told of by class, not child by child. */
export function planOwn(facts: PlanFacts, chased: readonly OwnedLoan[]): Planned {
  const { language } = facts;
  const gone = goneKeys(facts.claims);
  const claims = claimsByPrefix(facts.claims);
  const due = (['reader', 'guardian'] as const)
    .flatMap((to) => dueOwn(facts, claims, chased, to))
    .sort((a, b) => longestOverdue(b.loans) - longestOverdue(a.loans));
  const notices: PlannedNotice[] = [];
  const notSent: NotSent[] = [];
  const unreached = new Map<string, Unreached>();
  for (const { to, loans, stage, about } of due) {
    const [{ readerId, readerName, className, email, guardianEmail }] = loans as [OwnedLoan];
    const recipient = to === 'reader' ? email : guardianEmail;
    const isOff = to === 'reader' ? !facts.readerMail : !facts.guardianMail;
    const toWords = to === 'reader' ? readerName : sayGuardian(readerName, language);
    const keyFor = (keys: readonly string[]) => ownNoticeKey(to, readerId, stage.stageId, keys);
    if (isOff && recipient === '') continue;
    if (isOff || recipient === '') {
      const all = to === 'reader' ? sayReaders(className, language) : sayGuardians(className, language);
      const code = isOff ? 'mailOff' : 'noAddress';
      const group = unreached.get(`${code} ${all}`) ?? { toWords: all, code, loans: [] };
      group.loans.push(...loans);
      unreached.set(`${code} ${all}`, group);
    } else if (!isMailAddress(recipient)) notSent.push(notSentOf(toWords, loans, 'badAddress'));
    else if (!gone.has(keyFor(about)))
      notices.push(plannedNotice(facts, stage, loans, { to, toWords, recipient, about, keyFor }));
  }
  for (const { toWords, loans, code } of unreached.values()) notSent.push(notSentOf(toWords, loans, code));
  return { notices, notSent };
}

/** Due while one of the reader's loans has come to a stage since the last mail that told of it. */
function dueOwn(
  facts: PlanFacts,
  claims: ReadonlyMap<string, readonly Claim[]>,
  chased: readonly OwnedLoan[],
  to: 'reader' | 'guardian',
): readonly Due[] {
  const stages = stagesFor(facts.stages, to, 'mail');
  const reached = chased.filter(({ schoolDays }) => stageReached(stages, schoolDays));
  return [...byReader(reached)].flatMap(([readerId, loans]): Due[] => {
    const own = claims.get(ownNoticePrefix(to, readerId)) ?? [];
    const fresh = loans.filter((loan) => !isTold(loan, own, stages, facts.schoolDays));
    const stage = highestStage(stages, fresh);
    return stage ? [{ to, loans, stage, about: fresh.map(loanKey) }] : [];
  });
}

/** True when a mail told of the loan on a day on which it had come as far as it is now. */
function isTold(
  loan: OwnedLoan,
  claims: readonly Claim[],
  stages: readonly Stage[],
  schoolDays: SchoolDayCount,
): boolean {
  const stage = stageReached(stages, loan.schoolDays);
  if (!stage) return true;
  const key = loanKey(loan);
  return claims.some(
    ({ loanKeys, at }) => loanKeys.includes(key) && schoolDays(loan.dueOn, dayOf(at)) >= stage.schoolDays,
  );
}

function claimsByPrefix(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.state === 'free') continue;
    const [to = '', whom = ''] = claim.noticeKey.split(':');
    const prefix = `${to}:${whom}:`;
    found.set(prefix, [...(found.get(prefix) ?? []), claim]);
  }
  return found;
}
