// The nightly run: every area's jobs, each in its own slice of the lock so that a late desk is not held up (PLATFORM 3.24).

import type { NightlyJob } from '../area.ts';
import { areas } from '../areas.ts';
import { underLock } from './lock.ts';
import { withApp } from './open-app.ts';
import { reportFault } from './report-fault.ts';

/** A job that fails is reported and does not keep the next from its work. */
export function runJobs(): void {
  const jobs = areas.flatMap((area): readonly NightlyJob[] => area.nightly);
  for (const job of [...jobs.filter(isFirst), ...jobs.filter((each) => !isFirst(each))]) {
    try {
      underLock(() => withApp((app) => job.run(app)));
    } catch (error) {
      reportFault(error);
    }
  }
}

function isFirst({ comesFirst }: NightlyJob): boolean {
  return comesFirst === true;
}
