// The moment to which every race of one act returns: the same school, the same minute, nothing remembered.

import type { Result } from '../../local/contract.ts';
import { openSmallSchool, quickDist, type SmallSchool } from '../../tests/support/small-school.ts';
import { callsThatMatter } from '../../tests/support/stopping.ts';
import type { Swept } from '../acts/swept.ts';
import { type Picture, pictureOf } from './picture.ts';

/** Two requests that meet. */
export type Requests = { readonly own: string; readonly other: string };

export type Morning = {
  readonly school: SmallSchool;
  readonly swept: Swept;
  /** The calls of the act that read, write, lock or remember something, from 1, and whether the lock was held before each. */
  readonly calls: readonly { readonly at: number; readonly locked: boolean }[];
  /** Begins anew; answers fresh ids. */
  again(): Requests;
  send(requests: Requests): Result;
  picture(requests: Requests): Picture;
};

export type Opening = {
  /** Brings about what the other side of the race needs. */
  readonly prepare?: (school: SmallSchool) => void;
  /** The last thing before the race, such as to have every column remembered. */
  readonly ready?: (school: SmallSchool) => void;
  readonly dist?: string;
};

/** Opens the school in the act's situation; it is closed when the test ends. */
export async function morningOf(
  swept: Swept,
  { prepare, ready, dist = quickDist() }: Opening = {},
): Promise<Morning> {
  const school = await openSmallSchool({ dist });
  const { workspace } = school;
  swept.prepare(school);
  prepare?.(school);
  const snapshot = workspace.snapshot();
  const moment = workspace.clock.now();
  const again = (): Requests => {
    workspace.restore(snapshot);
    workspace.clock.set(moment);
    school.librarian.call('onEdit', [], 'edit');
    ready?.(school);
    return { own: school.newRequest(), other: school.newRequest() };
  };
  const send = ({ own }: Requests) => swept.send(school, own);
  const requests = again();
  const isLocked = new Map<number, boolean>();
  workspace.gate((n, { locked }) => void isLocked.set(n, locked));
  send(requests);
  workspace.gate(null);
  const first = again();
  const calls = callsThatMatter(workspace, () => void send(first)).map((at) => ({
    at,
    locked: isLocked.get(at) ?? false,
  }));
  const picture = ({ own, other }: Requests) =>
    pictureOf(
      workspace.snapshot(),
      new Map([
        [own, 'own'],
        [other, 'other'],
      ]),
    );
  return { school, swept, calls, again, send, picture };
}
