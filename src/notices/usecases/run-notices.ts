// The daily run, started by the clock before school: the owner's alone, on open days alone.

import type { App } from '../../app.ts';
import { isOpenDay } from '../../settings/domain/calendar.ts';
import { readCalendar } from '../../settings/usecases/read-calendar.ts';
import { formatLastRun, type LastRun, parseOwner } from '../domain/owner.ts';
import { readPlan } from './read-plan.ts';
import { keptForDigest, sendDigest } from './send-digest.ts';
import { sendNotices } from './send-notices.ts';
import { Watch } from './watch.ts';

/**
 * Sends what is due, then the digest. Another installer's trigger, or one in a copied file, finds that the workbook names somebody else and does nothing
 * (PLATFORM 2.11, 2.41). Stopped anywhere, the next run goes on: what is claimed stays claimed, what is not is due.
 */
export function runNotices(app: App): void {
  if (!isOpenDay(readCalendar(app), app.today)) return;
  const owner = parseOwner(app.daily.read('owner'));
  if (!owner || owner.installerId !== app.daily.installerId()) return;
  const note = (run: Omit<LastRun, 'at'>) =>
    app.underLock(() => app.daily.write('lastRun', formatLastRun({ at: app.now, ...run })));
  note({ result: 'begun', sent: 0, left: 0 });
  const sender = { operator: owner.name, requestId: '' };
  const watch = new Watch(app);
  const plan = readPlan(app, Math.max(0, app.mail.left() - keptForDigest(app)));
  const tally = sendNotices(app, plan, watch, sender);
  sendDigest(app, plan, tally, watch, sender);
  note({ result: tally.result, sent: tally.sent, left: tally.left });
}
