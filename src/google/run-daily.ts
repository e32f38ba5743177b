// The daily run before school: every area's jobs, which take the lock themselves, a moment at a time (PLATFORM 3.24).

import type { Area } from '../area.ts';
import { areas } from '../areas.ts';
import { withApp } from './open-app.ts';
import { reportFault } from './report-fault.ts';

/** What goes wrong is thrown on, so that Google tells the trigger's owner of it (PLATFORM 2.13). */
export function runDaily(): void {
  for (const job of (areas as readonly Area[]).flatMap((area) => area.daily ?? []))
    try {
      withApp((app) => job.run(app));
    } catch (error) {
      reportFault(error);
      throw error;
    }
}
