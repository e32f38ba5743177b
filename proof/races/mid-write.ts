// The calls of an act between asking where a column stands and the commit of what is written there.

import type { Morning } from './morning.ts';

const ASKS = /\.(getLastColumn|getValues)$/;
const WRITES = /\.(setValues?|appendRow|setFontColor)$|^Sheet\.(insert|delete)/;

/** Numbers of the calls before which a column that somebody inserts shifts what is being written. */
export function callsInMidWrite(morning: Morning): ReadonlySet<number> {
  const found = new Set<number>();
  const requests = morning.again();
  let sinceAsked: number[] = [];
  let isPending = false;
  morning.school.workspace.gate((n, { method, commits }) => {
    sinceAsked.push(n);
    if (WRITES.test(method)) isPending = true;
    if (isPending) for (const each of sinceAsked) found.add(each);
    if (commits) isPending = false;
    if (!isPending && ASKS.test(method)) sinceAsked = [];
  });
  morning.send(requests);
  morning.school.workspace.gate(null);
  return found;
}
