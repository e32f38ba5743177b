// The lists that class teachers are to get.

import { sayTeacher } from './addressee.ts';
import { byClass, byReader } from './chase-list.ts';
import type { OwnedLoan } from './chase-loan.ts';
import { goneKeys } from './claims.ts';
import { highestStage, longestOverdue } from './furthest.ts';
import { stageReached, stagesFor } from './ladder.ts';
import { loanKey } from './loan-key.ts';
import { isMailAddress } from './mail-address.ts';
import { classNoticeKey } from './notice-keys.ts';
import {
  type NotSent,
  notSentOf,
  type PlanFacts,
  type Planned,
  type PlannedNotice,
  plannedNotice,
} from './planned-notice.ts';

/** One list a class. It is due when a loan has come as far as the first stage that mails class teachers. */
export function planClasses(facts: PlanFacts, chased: readonly OwnedLoan[]): Planned {
  const { classes, language, today, rhythm } = facts;
  const stages = stagesFor(facts.stages, 'classTeacher', 'mail');
  const gone = goneKeys(facts.claims);
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
    if (gone.has(key)) continue;
    if (!isMailAddress(email))
      notSent.push(notSentOf(toWords, loans, email === '' ? 'noAddress' : 'badAddress'));
    else
      notices.push(
        plannedNotice(facts, stage, loans, {
          ...{ to: 'classTeacher', toWords, recipient: email },
          about: loans.map(loanKey),
          keyFor: () => key,
        }),
      );
  }
  return { notices, notSent };
}

/** The class whose loan has waited longest first. */
function inUrgency(groups: ReadonlyMap<string, OwnedLoan[]>): readonly (readonly [string, OwnedLoan[]])[] {
  return [...groups].sort(([, a], [, b]) => longestOverdue(b) - longestOverdue(a) || b.length - a.length);
}
