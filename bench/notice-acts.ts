// The daily run of the notices on a morning with overdue loans in every class, on the quota of either kind of account.

import { freshRequestId } from '../local/fresh-request-id.ts';
import { findTab, rowsOf } from '../local/read-tab.ts';
import type { Act, Bench, Call } from './act.ts';
import { ask } from './calls.ts';
import { fillChaseLog } from './chase-register.ts';
import { forget } from './lend-acts.ts';

/** Everybody who has an address may be mailed; 周老师 owns the run. */
function prepare(bench: Bench): void {
  const { workspace, librarian } = bench;
  const snapshot = workspace.snapshot();
  const { sheetId } = findTab(snapshot, 'settings');
  const wanted = { librarianEmail: 'library@school.example', readerMail: '是', guardianMail: '是' };
  for (const row of rowsOf(snapshot, 'settings'))
    for (const [key, value] of Object.entries(wanted))
      if (row.of('settingKey') === key) librarian.type(sheetId, `B${row.number}`, [[value]]);
  giveEveryoneAnAddress(bench);
  fillChaseLog(bench);
  ask(bench, 'notices.takeOver', { requestId: freshRequestId(workspace), ownerName: '周老师' });
  forget(workspace);
}

/** More than a consumer account may mail in a day: class lists come first, the rest over the next days. */
function giveEveryoneAnAddress({ workspace, librarian }: Bench): void {
  const snapshot = workspace.snapshot();
  const { sheetId, cells } = findTab(snapshot, 'readers');
  const column = String.fromCharCode(65 + (cells[0] ?? []).indexOf('email'));
  const addresses = rowsOf(snapshot, 'readers').map(({ number }) => [`reader${number}@home.example`]);
  librarian.type(sheetId, `${column}3`, addresses);
}

function press({ librarian }: Bench): Call {
  const result = librarian.call('runNotices', [], 'editor');
  if (result.state !== 'done') throw new Error(`runNotices: ${result.error}`);
  return { entry: 'runNotices', sent: null, result };
}

/** Started by hand, so that it costs nothing of the day's trigger time. `besides`: what a second run charges, which finds everything sent. */
function daily(name: string, account: NonNullable<Act['account']>): Act {
  return {
    ...{ name, account, units: 1, writes: true, mostRuns: () => 1, prepare },
    run: (bench) => {
      const call = press(bench);
      const mails = bench.workspace.outbox().length;
      if (mails === 0) throw new Error('Nobody was told.');
      forget(bench.workspace);
      const { meter } = press(bench).result;
      if (bench.workspace.outbox().length > mails) throw new Error('Somebody was told twice.');
      const lists = bench.workspace.outbox().filter(({ to }) => /^grade/.test(to[0] ?? '')).length;
      return { calls: [call], figures: { mails, lists, besides: meter.charged } };
    },
  };
}

const health: Act = {
  name: 'notices.health',
  units: 1,
  writes: true,
  mostRuns: () => 3,
  prepare,
  run: (bench) => ({ calls: [ask(bench, 'notices.health', {}).call] }),
};

const slice: Act = {
  name: 'notices.sendNow10',
  account: 'workspace',
  units: 10,
  writes: true,
  mostRuns: () => 2,
  prepare,
  run: (bench) => {
    const args = { requestId: freshRequestId(bench.workspace), most: 10, operator: '' };
    return { calls: [ask(bench, 'notices.sendNow', args).call] };
  },
};

/** The runs first: a day's quota goes on through the acts that follow. */
export const noticeActs: readonly Act[] = [
  daily('runNotices', 'consumer'),
  daily('runNotices1500', 'workspace'),
  slice,
  health,
];
