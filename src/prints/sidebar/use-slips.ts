// Every class's overdue copies as slips, in the order in which the page of chasing has the classes.

import type { Caller, Reply } from '../../browser/call.ts';
import type { Slips } from '../../notices/domain/chase-page.ts';
import { type FetchedFor, useWhenNeeded } from './fetch-state.tsx';
import type { PrintCalls } from './print-calls.ts';

export function useSlips(call: Caller<PrintCalls>, isNeeded: boolean): FetchedFor<Slips> {
  return useWhenNeeded(() => askForSlips(call), isNeeded);
}

/** Which classes have anything overdue comes first: slips are asked for by class. */
async function askForSlips(call: Caller<PrintCalls>): Promise<Reply<Slips>> {
  const opened = await call('notices.openChase', {});
  if (opened.state !== 'answered') return opened;
  const { schoolName, today, classes } = opened.value;
  if (classes.length === 0) return { state: 'answered', value: { schoolName, today, classes: [] } };
  return call('notices.slips', { classIds: classes.map(({ classId }) => classId) });
}
