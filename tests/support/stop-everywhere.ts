// An act of the small school stopped at each of its service calls that write, every time on the same morning.

import type { Stop } from '../../local/contract.ts';
import { openSmallSchool, quickDist, type SmallSchool } from './small-school.ts';
import { callsThatWrite, stopAt, stops } from './stopping.ts';

export type Prepared = { readonly school: SmallSchool; readonly requestId: string; readonly told: string };

/** Sends the act stopped at each of its service calls, every time on the same morning, and looks at what became of it. */
export async function stopEverywhere(
  prepare: (school: SmallSchool) => void,
  act: (school: SmallSchool, requestId: string) => void,
  look: (prepared: Prepared) => void,
  ways: readonly Stop['stop'][] = stops,
): Promise<number[]> {
  const school = await openSmallSchool({ dist: quickDist() });
  const { workspace } = school;
  prepare(school);
  const morning = workspace.snapshot();
  const again = () => {
    workspace.restore(morning);
    workspace.clock.advance(61_000);
    return school.newRequest();
  };
  const first = again();
  const calls = callsThatWrite(workspace, () => act(school, first));
  for (const stop of ways)
    for (const at of calls) {
      const requestId = again();
      stopAt(workspace, at, stop, () => act(school, requestId));
      look({ school, requestId, told: `${stop} at call ${at}` });
    }
  return calls;
}
