// What only looks, shows or clears a memory may be stopped anywhere: not a cell of the workbook is another, and the next try works.

import { nameOfSwept, type Swept } from '../acts/swept.ts';
import { openMorning } from './morning.ts';
import { callsOf, everyStopOf, stopRun } from './stops.ts';
import type { Swath } from './sweep.ts';

export async function sweepUnharmed(swept: Swept, dist?: string): Promise<Swath> {
  const morning = await openMorning(swept.prepare, dist);
  const { school, requestId } = morning;
  const { workspace } = school;
  const cells = () => JSON.stringify(workspace.snapshot());
  const send = () => swept.send(school, requestId);
  morning.again();
  const before = cells();
  const stops = everyStopOf(callsOf(workspace, send));
  const told = new Set<number>();
  const wrongs = stops.flatMap((planned) => {
    morning.again();
    const stopped = stopRun(workspace, planned, send);
    const found = cells() === before ? [] : ['the workbook is another'];
    if (!told.has(stopped.remembered) && send().state !== 'done') found.push('the next try fails');
    told.add(stopped.remembered);
    return found.map((wrong) => `${nameOfSwept(swept)}, ${stopped.told}: ${wrong}`);
  });
  return { stops: stops.length, futures: told.size, wrongs };
}
