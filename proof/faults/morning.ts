// One situation of the small school to which every stop returns: the workbook put back, the clock set back, nothing remembered.

import { openSmallSchool, quickDist, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Swept } from '../acts/swept.ts';
import { type Picture, pictureOf, tokensIn } from './picture.ts';

export type Morning = {
  readonly school: SmallSchool;
  /** The request that is swept: the same on each of these mornings, for on each it is sent for the first time. */
  readonly requestId: string;
  /** Everything as it was, and nothing remembered. */
  again(): void;
  /** The workbook as it is; what was made since the morning has no name in it. */
  picture(): Picture;
};

export async function openMorning(prepare: Swept['prepare'], dist = quickDist()): Promise<Morning> {
  const school = await openSmallSchool({ dist });
  const { workspace, librarian } = school;
  prepare(school);
  const requestId = school.newRequest();
  const tabs = workspace.snapshot();
  const at = workspace.clock.now();
  const known = tokensIn(pictureOf(tabs));
  return {
    school,
    requestId,
    again: () => {
      workspace.restore(tabs);
      workspace.clock.set(at);
      librarian.call('onEdit', [], 'edit');
    },
    picture: () => pictureOf(workspace.snapshot(), known),
  };
}
