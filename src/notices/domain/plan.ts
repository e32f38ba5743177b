// Which mails are to go, in which order, and which are not and why: looked at by the page, carried out by the run.

import type { Language } from '../../i18n/language.ts';
import { type CivilDay, type CivilMoment, dayOf } from '../../kernel/civil-day.ts';
import { sayGuardian, sayGuardians, sayReaders, sayTeacher } from './addressee.ts';
import { byClass, byReader, type ClassFacts } from './chase-list.ts';
import { type ChaseLoan, isChased, type OwnedLoan, shownLoan } from './chase-loan.ts';
import type { Claim } from './claims.ts';
import { type SchoolDayCount, stageReached, stagesFor } from './ladder.ts';
import { loanKey } from './loan-key.ts';
import { isMailAddress } from './mail-address.ts';
import { classNoticeKey, ownNoticeKey, ownNoticePrefix } from './notice-keys.ts';
import type { Stage } from './stage.ts';
import { fillTemplate, type TemplateFacts } from './template.ts';

export type PlannedNotice = {
  readonly key: string;
  readonly to: 'classTeacher' | 'reader' | 'guardian';
  /** 三(2)班王老师, 李明, 李明的家长. */
  readonly toWords: string;
  /** The one address. */
  readonly recipient: string;
  readonly className: string;
  readonly stageId: string;
  readonly stageName: string;
  /** The stage's words with their fields filled in; '' when it has none. */
  readonly words: string;
  /** All that is overdue with that class or that reader. */
  readonly loans: readonly ChaseLoan[];
  /** Keys of the loans for whose sake the mail goes; the others are told of along with them. */
  readonly about: readonly string[];
  /** To do it again for fewer loans. */
  readonly again: {
    readonly template: string;
    readonly keyFor: (about: readonly string[]) => string;
    readonly said: Omit<TemplateFacts, 'loans'>;
  };
};

export type NotSent = {
  readonly toWords: string;
  readonly className: string;
  readonly copies: number;
  /** noAddress, badAddress, quotaUsedUp, mailOff, noClass; a run adds what the platform refused. */
  readonly code: string;
};

export type Plan = {
  /** Class lists first, then the most overdue; at most as many as the quota. */
  readonly notices: readonly PlannedNotice[];
  readonly notSent: readonly NotSent[];
  readonly perhapsSent: readonly PerhapsSent[];
  readonly presumedLost: readonly ChaseLoan[];
  readonly problems: readonly UnreadCell[];
};

/** A cell that a hand made unreadable. */
export type UnreadCell = { readonly tab: string; readonly row: number; readonly column: string };

/** Claimed, and nobody knows whether it went. */
export type PerhapsSent = {
  readonly noticeKey: string;
  readonly at: CivilMoment;
  readonly to: string;
  readonly copies: number;
};

export type PlanFacts = {
  readonly loans: readonly OwnedLoan[];
  readonly classes: ReadonlyMap<string, ClassFacts>;
  readonly stages: readonly Stage[];
  readonly claims: readonly Claim[];
  readonly schoolDays: SchoolDayCount;
  readonly today: CivilDay;
  readonly language: Language;
  readonly schoolName: string;
  readonly rhythm: 'daily' | 'weekly';
  readonly readerMail: boolean;
  readonly guardianMail: boolean;
  /** Recipients that may still be mailed today. */
  readonly quota: number;
  readonly problems: readonly UnreadCell[];
};

type Planned = { readonly notices: readonly PlannedNotice[]; readonly notSent: readonly NotSent[] };

/** Pure: the same facts, the same plan. */
export function planNotices(facts: PlanFacts): Plan {
  const chased = facts.loans.filter(isChased);
  const parts = [planClasses(facts, chased), planOwn(facts, chased)];
  const all = parts.flatMap(({ notices }) => notices);
  const quota = Math.max(0, facts.quota);
  return {
    notices: all.slice(0, quota),
    notSent: [
      ...parts.flatMap(({ notSent }) => notSent),
      ...all.slice(quota).map((notice) => notSentOf(notice.toWords, notice.loans, 'quotaUsedUp')),
    ],
    perhapsSent: perhapsSent(facts.claims),
    presumedLost: chased.filter(({ isPresumedLost }) => isPresumedLost).map(shownLoan),
    problems: facts.problems,
  };
}

export function perhapsSent(claims: readonly Claim[]): readonly PerhapsSent[] {
  return claims
    .filter(({ state }) => state === 'perhaps')
    .map(({ noticeKey, at, to, loanKeys }) => ({ noticeKey, at, to, copies: loanKeys.length }));
}

/** The same notice for those of its loans that are still due; `undefined` when what it was about is settled. */
export function withLoans(notice: PlannedNotice, loans: readonly ChaseLoan[]): PlannedNotice | undefined {
  const left = new Set(loans.map(loanKey));
  const about = notice.about.filter((key) => left.has(key));
  if (about.length === 0) return undefined;
  const { template, keyFor, said } = notice.again;
  return { ...notice, key: keyFor(about), loans, about, words: fillTemplate(template, { ...said, loans }) };
}

const notSentOf = (toWords: string, loans: readonly ChaseLoan[], code: string): NotSent => {
  return { toWords, className: loans[0]?.className ?? '', copies: loans.length, code };
};

/** One list a class. It is due when a loan has come as far as the first stage that mails class teachers. */
function planClasses(facts: PlanFacts, chased: readonly OwnedLoan[]): Planned {
  const { classes, language, today, rhythm } = facts;
  const stages = stagesFor(facts.stages, 'classTeacher', 'mail');
  const blocked = blockedKeys(facts.claims);
  const notices: PlannedNotice[] = [];
  const notSent: NotSent[] = [];
  const listed = chased.filter(({ schoolDays }) => stageReached(stages, schoolDays));
  for (const [classId, loans] of inUrgency(byClass(listed))) {
    const stage = highestStage(stages, loans);
    if (!stage) continue;
    if (classId === '') {
      for (const own of byReader(loans).values())
        notSent.push(notSentOf(own[0]?.readerName ?? '', own, 'noClass'));
      continue;
    }
    const { className = '' } = loans[0] ?? {};
    const { teacher = '', email = '' } = classes.get(classId) ?? {};
    const toWords = sayTeacher({ className, teacher }, language);
    const key = classNoticeKey(classId, today, rhythm);
    if (blocked.has(key)) continue;
    if (!isMailAddress(email))
      notSent.push(notSentOf(toWords, loans, email === '' ? 'noAddress' : 'badAddress'));
    else
      notices.push(
        notice(facts, stage, loans, {
          ...{ to: 'classTeacher', toWords, recipient: email },
          about: loans.map(loanKey),
          keyFor: () => key,
        }),
      );
  }
  return { notices, notSent };
}

type Due = {
  readonly to: 'reader' | 'guardian';
  readonly loans: readonly OwnedLoan[];
  readonly stage: Stage;
  readonly about: readonly string[];
};

type Unreached = { readonly toWords: string; readonly code: string; readonly loans: OwnedLoan[] };

/** One mail a reader, or a guardian, with all that this reader has out too long. What has no address is told of by class, not child by child. */
function planOwn(facts: PlanFacts, chased: readonly OwnedLoan[]): Planned {
  const { language } = facts;
  const blocked = blockedKeys(facts.claims);
  const claims = claimsByPrefix(facts.claims);
  const due = (['reader', 'guardian'] as const)
    .flatMap((to) => dueOwn(facts, claims, chased, to))
    .sort((a, b) => longest(b.loans) - longest(a.loans));
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
    else if (!blocked.has(keyFor(about)))
      notices.push(notice(facts, stage, loans, { to, toWords, recipient, about, keyFor }));
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

/** Keys of mails that went or perhaps went. */
function blockedKeys(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.filter(({ state }) => state !== 'free').map(({ noticeKey }) => noticeKey));
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

function highestStage(stages: readonly Stage[], loans: readonly OwnedLoan[]): Stage | undefined {
  return stageReached(stages, Math.max(...loans.map(({ schoolDays }) => schoolDays)));
}

/** The class whose loan has waited longest first. */
function inUrgency(groups: ReadonlyMap<string, OwnedLoan[]>): readonly (readonly [string, OwnedLoan[]])[] {
  return [...groups].sort(([, a], [, b]) => longest(b) - longest(a) || b.length - a.length);
}

function longest(loans: readonly OwnedLoan[]): number {
  return Math.max(...loans.map(({ overdueDays }) => overdueDays));
}

function notice(
  { schoolName, today, language }: PlanFacts,
  stage: Stage,
  owned: readonly OwnedLoan[],
  to: Pick<PlannedNotice, 'to' | 'toWords' | 'recipient' | 'about'> & {
    readonly keyFor: (about: readonly string[]) => string;
  },
): PlannedNotice {
  const { keyFor, ...rest } = to;
  const loans = owned.map(shownLoan);
  const said = { schoolName, today, language };
  return {
    ...rest,
    key: keyFor(to.about),
    className: owned[0]?.className ?? '',
    stageId: stage.stageId,
    stageName: stage.name,
    words: fillTemplate(stage.words, { ...said, loans }),
    loans,
    again: { template: stage.words, keyFor, said },
  };
}
