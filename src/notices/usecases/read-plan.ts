// The plan of the mails as of now.

import type { App } from '../../app.ts';
import { type Plan, planNotices } from '../domain/plan.ts';
import { readChase } from './read-chase.ts';

/** `quota`: recipients that may still be mailed today. Reads everything once, without the lock. */
export function readPlan(app: App, quota: number): Plan {
  const { loans, classes, stages, claims, schoolDays, problems } = readChase(app);
  const { schoolName, noticeRhythm, readerMail, guardianMail } = app.school;
  return planNotices({
    ...{ loans, classes, stages, claims, schoolDays, problems, quota },
    ...{ today: app.today, language: app.language, schoolName },
    ...{ rhythm: noticeRhythm, readerMail, guardianMail },
  });
}
